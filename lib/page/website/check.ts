import { showBanner } from '../../annotate/banner';
import { URL_CAP } from '../../domain/page-limits';
import type { SiteReply } from '../../domain/page-views';
import { send } from '../../messages/client';
import { onRequest } from '../../messages/to-pages';
import type { Payload, RequestName } from '../../messages/to-worker';
import { dom } from '../../sites/dom';
import { websiteDocument } from '../../sites/website-dom';
import { measure, begin as now, whenIdle, whenMoved, whenParsed, whenShown } from '../timing';
import { NO_TEXT, readWebsiteText } from './text';

/** After this time a script's footer is mostly there; on a slow line, or waiting for data, after four times as long. */
const LATE_MS = 3000;
/**
 * After this time Firefox has removed the earlier page's badge from the tab. For a picture it does so after the
 * document's beginning.
 */
const AGAIN_MS = 500;

type Said = Payload<'checkSite'>;

let takeAway: (() => void) | null | undefined;

/** Ask the worker; null if there is no worker, as when it was just ended. */
const tried = <N extends RequestName>(name: N, payload: Payload<N>) =>
  send(name, payload).catch(() => null);

/** The address is asked about before the text, so that the text's answer comes last. */
let addressAnswered: Promise<unknown> = Promise.resolve();
const announce = (): void => {
  addressAnswered = tried('checkAddress', {});
};

/**
 * The address at which this document was opened, without its `#part`. Later a page can give itself any address, even
 * its neighbour's folder.
 */
let opened = '';
const standsAt = (): string => dom.URL(document).split('#', 1)[0] ?? '';

/** The text of the page, and its address; no text if it cannot be read. */
function read(): Said {
  const start = now();
  let text = NO_TEXT;
  try {
    text = readWebsiteText(document);
  } catch {
    // Its own host is still asked about.
  }
  measure('check', start, () => ({ footers: text.footers.length, last: text.last.length }));
  return { text, opened: standsAt() === opened && opened.length <= URL_CAP ? opened : '' };
}

function show({ banner, words }: SiteReply): void {
  takeAway?.();
  /** Gives whether the worker did it. */
  const tells = (name: 'openRecord' | 'dismissBanner' | 'restoreBanner') => async () =>
    banner && (await tried(name, { entry: banner.entry }))?.ok;
  takeAway =
    banner &&
    showBanner(banner, words, {
      openRecord: tells('openRecord'),
      dismiss: tells('dismissBanner'),
      undo: tells('restoreBanner'),
    });
}

/** The text that was told last, and what the worker said of it. */
let told = '';
let latest: SiteReply | undefined;

/**
 * Ask about what was read, and show it, unless it is as `before`: then a banner that was closed stays away. An answer
 * that comes after other words were told is not shown: it may be about another tenant.
 */
async function tell(said: Said, before?: SiteReply): Promise<void> {
  const text = JSON.stringify(said.text);
  told = text;
  await addressAnswered;
  const reply = await tried('checkSite', said);
  if (told !== text) return;
  latest = reply?.ok ? reply.value : undefined;
  if (latest && JSON.stringify(latest) !== JSON.stringify(before)) show(latest);
}

let later: ReturnType<typeof setTimeout> | undefined;

/**
 * Read the page, and ask about words that are not told yet. Two more tries catch what comes late: a footer, the
 * tenant's footer in the place of its template's, what a move in place brings, or a worker that did not answer.
 */
async function check(isMoved?: boolean, wait = LATE_MS): Promise<void> {
  clearTimeout(later);
  const said = read();
  if (!latest || JSON.stringify(said.text) !== told) await tell(said, latest);
  if ((isMoved || !latest?.isFinal) && wait < LATE_MS * 9)
    later = setTimeout(() => whenIdle(() => check(isMoved, wait * 3)), wait);
}

/**
 * Check the website of this document. Its address is judged as soon as the document begins, whatever that is and
 * however it ends. Its text is judged once it is parsed, again when it says something else after a move in place, and
 * anew when the page comes back from the back/forward cache, since the badge went with it. A page that is rendered
 * ahead waits until it is shown. Of anything but HTML only the address is judged, twice. True where the text is read.
 */
export function startSiteCheck(): boolean {
  const isRead = /html/.test(websiteDocument.contentType(document));
  const plan = (): unknown => whenIdle(() => check());
  const begin = (): void => {
    latest = undefined;
    announce();
    if (!isRead) {
      setTimeout(announce, AGAIN_MS);
      return;
    }
    // Some responses never end: what came of them is read. A slow one is read again when it is whole.
    later = setTimeout(plan, LATE_MS);
    whenParsed(plan);
  };
  opened = standsAt();
  whenShown(begin);
  addEventListener('pageshow', ({ persisted }) => persisted && begin());
  if (isRead) {
    // Any host may have tenants: one tenant's footer does not hold for the next.
    whenShown(() => whenMoved(() => check(true)));
    onRequest('lookAnew', () => tell(read()).then(() => true as const));
  }
  return isRead;
}
