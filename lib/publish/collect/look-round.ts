import { addDays, type Day, dayOf, dayOfInstant, daysBetween } from '../../domain/day';
import type { Alarm } from './alarms';
import type { Collecting } from './collecting';
import type { Known, KnownPage } from './ledger';
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

/**
 * Whatever an office has published is looked at again within the month: a run every nine days at least is enough.
 * A server that cannot say "the same" gives the whole page each time, and is asked so rarely from the first day on.
 */
const RARELY_DAYS = 21;
/** A page that is gone may be back soon, or never: it is asked for daily as long as its review may take. */
const GONE_OFTEN_FOR = 30;

/** After how many days an address is looked at again. */
function interval(known: Known, publishedOn: Day, today: Day, { lookAgainDays }: Source): number {
  if (known.goneSince)
    return daysBetween(known.goneSince, today) <= GONE_OFTEN_FOR ? 1 : RARELY_DAYS;
  const isYoung = addDays(publishedOn, lookAgainDays) >= today;
  const canSaySame = Boolean(known.etag || known.modified);
  return isYoung && canSaySame ? 1 : RARELY_DAYS;
}

/** Is it time to look at an address again? */
function isDue(known: Known, publishedOn: Day, now: number, source: Source): boolean {
  const today = dayOf(now);
  const looked = dayOfInstant(known.looked);
  return daysBetween(looked, today) >= interval(known, publishedOn, today, source);
}

/**
 * Is an address that is in trouble left for later? What is too large is not downloaded day after day to find that out,
 * nor is what has been in trouble for a month: a link may lead to no file at all.
 */
const isPutOff = (alarms: readonly Alarm[], now: number): boolean =>
  alarms.some(
    ({ kind, since, last, ended }) =>
      (kind === 'oversized' || (!ended && daysBetween(since, last) > GONE_OFTEN_FOR)) &&
      daysBetween(last, dayOf(now)) < RARELY_DAYS,
  );

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
      const isNow = !asked.has(url) && (isTroubled || !isOpen) && !isPutOff(alarms, collecting.now);
      if (isNow) asked.add(url);
      return isNow;
    };
    for (const link of notices) if (isTurn(link.url)) await looks.notice(link);
    for (const [url, page] of pagesOf().flatMap(filesOf))
      if (isFileDue(collecting, source, url, page) && isTurn(url)) await looks.file(url, page);
  }
}
