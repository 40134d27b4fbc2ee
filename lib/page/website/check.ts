import { showBanner } from '../../annotate/banner';
import { URL_CAP } from '../../domain/limits';
import type { SiteReply } from '../../domain/page-views';
import { send } from '../../messages/client';
import type { Payload, RequestName } from '../../messages/requests';
import { onRequest } from '../../messages/to-pages';
import { dom } from '../../sites/dom';
import { whole } from '../../sites/website-dom';
import { measure, begin as now, whenIdle, whenParsed, whenShown } from '../timing';
import { NO_TEXT, readText } from './text';

/** By then a footer that a script renders is there; on a slow line, or where it waits for data, by four times that. */
const LATE_MS = 3000;
/** By then a page that moved on in place shows what it moved to. One that goes on moving is read this often. */
const MOVED_MS = 1000;

/** By then Firefox has taken the badge of the page before off the tab, which of a picture comes after its beginning. */
const AGAIN_MS = 500;

type Said = Payload<'checkSite'>;

let takeAway: (() => void) | null = null;

/** Ask the worker; null where there is none, as where it was just ended. */
const tried = <N extends RequestName>(name: N, payload: Payload<N>) =>
  send(name, payload).catch(() => null);

/** What the address says is told first, so that what the text says of it stands. */
let addressAnswered: Promise<unknown> = Promise.resolve();
const announce = (): void => {
  addressAnswered = tried('checkAddress', {});
};

/**
 * Where this document was opened, without its `#part`. Later it may call itself what it likes, its neighbour's folder
 * too.
 */
let opened = '';
const standsAt = (): string => dom.URL(document).split('#', 1)[0] ?? '';

/** What the page says, and for which address; no text where it cannot be read. */
function read(): Said {
  const start = now();
  let text = NO_TEXT;
  try {
    text = readText(document);
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

/** The text that was told last. */
let told = '';
const isNews = ({ text }: Said): boolean => JSON.stringify(text) !== told;

/** Ask about what was read, and show it. Undefined when no worker answered. */
async function tell(said: Said): Promise<SiteReply | undefined> {
  told = JSON.stringify(said.text);
  await addressAnswered;
  const reply = await tried('checkSite', said);
  if (!reply?.ok) return undefined;
  show(reply.value);
  return reply.value;
}

/**
 * Ask about what was read; a footer that is not there yet, or a worker that was not, gets two more chances, where the
 * page says something else by then. `reply`: to the time before.
 */
async function check(said = read(), wait = LATE_MS, reply?: SiteReply): Promise<void> {
  const latest = reply && !isNews(said) ? reply : await tell(said);
  if (!latest?.isTelling && wait < LATE_MS * 9)
    setTimeout(() => whenIdle(() => check(read(), wait * 3, latest)), wait);
}

/** A host that nobody knows may have tenants: what the footer of one said does not hold for the next. */
function checkMoves(): void {
  let isPlanned = false;
  const look = (): void => {
    isPlanned = false;
    const said = read();
    if (isNews(said)) check(said);
  };
  window.navigation?.addEventListener('currententrychange', () => {
    if (isPlanned) return;
    isPlanned = true;
    setTimeout(() => whenIdle(look), MOVED_MS);
  });
}

/**
 * Check the website of this document. Its address is judged when it is begun, whatever it is and however it ends;
 * what it says, when it is parsed, when it says something else after it moved on in place, and anew when it comes back
 * from the back/forward cache, since the badge went with it. A page that is rendered ahead of its visit waits for it; of
 * anything but HTML only the address counts, twice. True where the page is read.
 */
export function startSiteCheck(): boolean {
  const isRead = /html/.test(whole.contentType(document));
  const plan = (): void => whenIdle(() => check());
  const begin = (): void => {
    announce();
    if (!isRead) {
      setTimeout(announce, AGAIN_MS);
      return;
    }
    // Some responses never end: what came of them is read. A slow one is read again when it is whole.
    const early = setTimeout(plan, LATE_MS);
    whenParsed(() => {
      clearTimeout(early);
      plan();
    });
  };
  opened = standsAt();
  whenShown(begin);
  addEventListener('pageshow', ({ persisted }) => persisted && begin());
  if (isRead) {
    whenShown(checkMoves);
    onRequest('lookAnew', () => tell(read()).then(() => true as const));
  }
  return isRead;
}
