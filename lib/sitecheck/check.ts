import { showBanner } from '../annotate/banner';
import { begin, measure } from '../annotate/measure';
import { whenShown } from '../annotate/shown';
import { ask } from '../messages/client';
import type { SiteReply } from '../schema/messages';
import type { WebsiteFacts } from '../schema/website';
import { readFacts } from './facts';

/** The page comes first; after so long we read in any case. */
const IDLE_MS = 1000;
/** By then a footer that a script renders is there, or the page has another reason to show none. */
const LATE_MS = 3000;

const NO_FACTS: WebsiteFacts = { title: '', filings: [], security: [], codes: [], operators: [] };

let takeAway: (() => void) | undefined;

function whenIdle(task: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(task, { timeout: IDLE_MS });
  else setTimeout(task);
}

/** The page's facts. A page that fights back (a form whose fields shadow DOM properties) has none. */
function read(): WebsiteFacts {
  const start = begin();
  let facts = NO_FACTS;
  try {
    facts = readFacts(document, location.hostname);
  } catch {
    // Its own host is still asked about.
  }
  const { filings, operators } = facts;
  measure('check', start, () => ({ filings: filings.length, operators: operators.length }));
  return facts;
}

function show({ banner, words }: SiteReply): void {
  takeAway?.();
  takeAway = undefined;
  if (!banner) return;
  const { entry } = banner;
  takeAway = showBanner(banner, words, {
    openRecord: () => void ask('openRecord', { entry }).catch(() => {}),
    dismiss: () => void ask('dismissBanner', { entry }).catch(() => {}),
  });
}

/** Ask about what was read. False when no worker answered, as one that was just ended. */
const tell = (facts: WebsiteFacts): Promise<boolean> =>
  ask('checkSite', { facts }).then(
    (reply) => {
      show(reply);
      return true;
    },
    () => false,
  );

/** Whom the page only describes is nobody of its footer. */
const isTelling = ({ filings, operators }: WebsiteFacts): boolean =>
  filings.length > 0 || operators.some(({ place }) => place !== 'described');

/** Read and ask once; a footer that is not there yet, or a worker that was not, gets one more chance. */
async function check(): Promise<void> {
  const facts = read();
  const answered = await tell(facts);
  if (answered && isTelling(facts)) return;
  setTimeout(() => {
    whenIdle(() => {
      const late = read();
      if (!answered || isTelling(late)) tell(late);
    });
  }, LATE_MS);
}

/**
 * Check the website of this document: at once when the page is idle, and anew when it comes back from
 * the back/forward cache, since the badge went with it. A page that is rendered ahead of its visit waits
 * for it; anything but HTML is left alone.
 */
export function startSiteCheck(): void {
  if (!/html/.test(document.contentType)) return;
  const plan = (): void => whenIdle(check);
  whenShown(plan);
  addEventListener('pageshow', ({ persisted }) => persisted && plan());
}
