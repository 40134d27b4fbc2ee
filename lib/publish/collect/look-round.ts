import { type Day, dayOf, dayOfInstant, daysBetween } from '../../domain/day';
import type { Collecting } from './collecting';
import { isDue, isPutOff } from './due';
import type { KnownPage } from './ledger';
import type { Link } from './lines';
import { Looks } from './looks';
import { isWanted, type Source } from './sources';

/** An item that no index shows any more and that nobody could ever fetch is asked for so long. */
const PENDING_DAYS = 30;

/** Items of a source's indexes that nobody fetched yet, the oldest first. */
export function pendingOf(
  { ledger, now }: Pick<Collecting, 'ledger' | 'now'>,
  source: Source,
): Link[] {
  const lines = [...ledger.indexes.values()].filter((line) => line.source === source.id);
  const listed = new Set(lines.flatMap(({ links }) => links.map(({ url }) => url)));
  return [...ledger.found].flatMap(([url, { source: id, title, day, firstSeen }]) => {
    const isOurs = id === source.id && !ledger.pages.has(url);
    const isLive = listed.has(url) || daysBetween(firstSeen, dayOf(now)) <= PENDING_DAYS;
    const fits = source.links.test(url) && isWanted(source, title);
    return isOurs && isLive && fits ? [{ url, title, day }] : [];
  });
}

const dayOfPage = ({ publishedOn, firstSeen }: KnownPage): Day => publishedOn ?? firstSeen;

/** The files of a page that is there. */
const filesOf = (page: KnownPage): [url: string, page: KnownPage][] =>
  page.goneSince ? [] : page.files.map((url) => [url, page]);

function isFileDue(collecting: Collecting, source: Source, url: string, page: KnownPage): boolean {
  const known = collecting.ledger.files.get(url);
  return !known || isDue(known, dayOfPage(page), collecting.now, source);
}

/** Fetch what is new, and look again at what is due. */
export async function lookAtNotices(
  collecting: Collecting,
  source: Source,
  delisted: ReadonlySet<string>,
): Promise<void> {
  const { ledger, now } = collecting;
  const pagesOf = () => [...ledger.pages.values()].filter((page) => page.source === source.id);
  const isToLook = (page: KnownPage): boolean =>
    isDue(page, dayOfPage(page), now, source) ||
    (delisted.has(page.url) && !page.goneSince && dayOfInstant(page.looked) < dayOf(now));
  const again = pagesOf()
    .filter(isToLook)
    .map(({ url, title, publishedOn }) => ({ url, title, day: publishedOn }));
  const notices = [...pendingOf(collecting, source), ...again];
  const looks = new Looks(collecting, source);
  const asked = new Set<string>();
  // What was in trouble comes last: faults one after another end a run, and must not keep it from all else.
  for (const isTroubled of [false, true]) {
    /** Each address once in a run. */
    const isTurn = (url: string): boolean => {
      const alarms = ledger.alarmsOf(url);
      const isOpen = alarms.some(({ ended }) => !ended);
      const isNow = !asked.has(url) && isOpen === isTroubled && !isPutOff(alarms, collecting.now);
      if (isNow) asked.add(url);
      return isNow;
    };
    for (const link of notices) if (isTurn(link.url)) await looks.notice(link);
    for (const [url, page] of pagesOf().flatMap(filesOf))
      if (isFileDue(collecting, source, url, page) && isTurn(url)) await looks.file(url, page);
  }
}
