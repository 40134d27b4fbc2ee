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

/** What one run looks at of one source. */
class LookRound {
  readonly #looks: Looks;
  readonly #asked = new Set<string>();

  constructor(
    readonly collecting: Collecting,
    readonly source: Source,
    readonly notices: readonly Link[],
  ) {
    this.#looks = new Looks(collecting, source);
  }

  /** Addresses that are in trouble, or those that are not; each once in a run. */
  #isTurn(url: string, isTroubled: boolean): boolean {
    const { ledger, now } = this.collecting;
    const alarms = ledger.alarmsOf(url);
    const isOpen = alarms.some(({ ended }) => !ended);
    const isTurn = !this.#asked.has(url) && isOpen === isTroubled && !isPutOff(alarms, now);
    if (isTurn) this.#asked.add(url);
    return isTurn;
  }

  async look(isTroubled: boolean): Promise<void> {
    const { collecting, source, notices } = this;
    for (const link of notices)
      if (this.#isTurn(link.url, isTroubled)) await this.#looks.notice(link);
    const pages = [...collecting.ledger.pages.values()];
    for (const page of pages.filter((each) => each.source === source.id && !each.goneSince))
      for (const url of page.files)
        if (this.#isFileDue(url, page) && this.#isTurn(url, isTroubled))
          await this.#looks.file(url, page);
  }

  #isFileDue(url: string, page: KnownPage): boolean {
    const { ledger, now } = this.collecting;
    const known = ledger.files.get(url);
    return !known || isDue(known, dayOfPage(page), now, this.source);
  }
}

/** Fetch what is new, and look again at what is due. */
export async function lookAtNotices(
  collecting: Collecting,
  source: Source,
  delisted: ReadonlySet<string>,
): Promise<void> {
  const { ledger, now } = collecting;
  const isToLook = (page: KnownPage): boolean =>
    isDue(page, dayOfPage(page), now, source) ||
    (delisted.has(page.url) && !page.goneSince && dayOfInstant(page.looked) < dayOf(now));
  const again = [...ledger.pages.values()]
    .filter((page) => page.source === source.id && isToLook(page))
    .map(({ url, title, publishedOn }) => ({ url, title, day: publishedOn }));
  const round = new LookRound(collecting, source, [...pendingOf(collecting, source), ...again]);
  // What was in trouble comes last: faults one after another end a run, and must not keep it from all else.
  await round.look(false);
  await round.look(true);
}
