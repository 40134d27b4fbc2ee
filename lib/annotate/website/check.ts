import type { SiteReply } from '../../domain/page-views';
import type { WebsiteText } from '../../domain/website';
import { ask } from '../../messages/client';
import { onRequest } from '../../messages/to-pages';
import { whole } from '../../sites/website-dom';
import { showBanner } from '../banner';
import { measure, begin as now, whenIdle, whenParsed, whenShown } from '../timing';
import { NO_TEXT, readText } from './text';

/** By then a footer that a script renders is there, or the page has another reason to show none. */
const LATE_MS = 3000;

let takeAway: (() => void) | undefined;

/** What the address says is told first, so that what the text says of it stands. */
let addressAnswered: Promise<unknown> = Promise.resolve();

/** The page's text; none where it cannot be read. */
function read(): WebsiteText {
  const start = now();
  let text = NO_TEXT;
  try {
    text = readText(document);
  } catch {
    // Its own host is still asked about.
  }
  const { footers, last } = text;
  measure('check', start, () => ({ footers: footers.length, last: last.length }));
  return text;
}

function show({ banner, words }: SiteReply): void {
  takeAway?.();
  takeAway = undefined;
  if (!banner) return;
  const { entry } = banner;
  takeAway = showBanner(banner, words, {
    openRecord: () => void ask('openRecord', { entry }).catch(() => {}),
    dismiss: () => void ask('dismissBanner', { entry }).catch(() => {}),
    undo: () => void ask('restoreBanner', { entry }).catch(() => {}),
  });
}

/** Ask about what was read, and show it. Undefined when no worker answered, as one that was just ended. */
async function tell(text: WebsiteText): Promise<SiteReply | undefined> {
  await addressAnswered;
  const reply = await ask('checkSite', { text }).catch(() => undefined);
  if (reply) show(reply);
  return reply;
}

/** Read and ask once; a footer that is not there yet, or a worker that was not, gets one more chance. */
async function check(): Promise<void> {
  const text = read();
  const reply = await tell(text);
  if (reply?.isTelling) return;
  setTimeout(() => {
    whenIdle(() => {
      const late = read();
      if (!reply || JSON.stringify(late) !== JSON.stringify(text)) tell(late);
    });
  }, LATE_MS);
}

/**
 * Check the website of this document. Its address is judged when it is begun, whatever it is and however it ends;
 * what it says, when it is parsed, and anew when it comes back from the back/forward cache, since the badge went
 * with it. A page that is rendered ahead of its visit waits for it; of anything but HTML only the address counts.
 */
export function startSiteCheck(): void {
  const isRead = /html/.test(whole.contentType(document));
  const plan = (): void => whenIdle(check);
  const begin = (): void => {
    addressAnswered = ask('checkAddress', {}).catch(() => {});
    if (!isRead) return;
    // Some responses never end: what came of them is read. A slow one is read again when it is whole.
    const early = setTimeout(plan, LATE_MS);
    whenParsed(() => {
      clearTimeout(early);
      plan();
    });
  };
  whenShown(begin);
  addEventListener('pageshow', ({ persisted }) => persisted && begin());
  if (isRead) onRequest('lookAnew', () => tell(read()).then(() => true as const));
}
