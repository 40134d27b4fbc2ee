import { Collecting, type News, type Raised, type Store } from './collecting';
import type { CollectedNotice, Ledger } from './ledger';
import type { LedgerLine } from './lines';
import { lookAtNotices } from './look-round';
import { mergeAliases } from './merge';
import type { Source } from './sources';
import type { World } from './visitor';
import { walkIndexes } from './walk';

/** What a run came to. */
export interface Collected {
  news: readonly News[];
  raised: readonly Raised[];
  /** Sources that want to be left alone for now: nobody asked. */
  held: readonly Source[];
  /** Addresses that a later run has to look at. */
  left: number;
  ledger: Ledger;
}

/** Says where a notice states another number of acts than are read in its page and its files. */
type ReadMiscount = (notice: CollectedNotice, source: Source) => Promise<string | undefined>;

interface Manner {
  isDry: boolean;
  onSource(source: Source): void;
  readMiscount: ReadMiscount;
}

/** Raises an alarm for each notice of this run that states another number of acts than are read. */
async function checkCounts(
  collecting: Collecting,
  sources: readonly Source[],
  readMiscount: ReadMiscount,
): Promise<void> {
  const isRead = ({ url, aliases }: CollectedNotice) =>
    [url, ...aliases].some((each) => collecting.read.has(each));
  for (const notice of collecting.ledger.notices.filter(isRead)) {
    const source = sources.find(({ id }) => id === notice.source);
    if (notice.stated === undefined || !source) continue;
    const miscount = await readMiscount(notice, source);
    if (miscount)
      await collecting.raise(source, 'count', notice.url, `“${notice.title}”：${miscount}`);
  }
}

/**
 * Go through sources one after another: their indexes, what is new in them, what is due for another look. `isDry` stops
 * after the indexes.
 */
export async function collectSources(
  { chosen, all }: { chosen: readonly Source[]; all: readonly Source[] },
  { world, store, lines }: { world: World; store: Store; lines: readonly LedgerLine[] },
  { isDry, onSource, readMiscount }: Manner,
): Promise<Collected> {
  const collecting = new Collecting(world, store, lines);
  const held: Source[] = [];
  for (const source of chosen) {
    onSource(source);
    if (source.index.every(({ url }) => collecting.visitor.isHeld(url))) {
      held.push(source);
      continue;
    }
    const { isDown, delisted } = await walkIndexes(collecting, source);
    // A whole site that is elsewhere or down: its notices are not gone by that.
    if (!isDown && !isDry) await lookAtNotices(collecting, source, delisted);
  }
  if (!isDry) {
    await mergeAliases(collecting, all);
    await checkCounts(collecting, all, readMiscount);
  }
  const { raised, ledger } = collecting;
  // A notice that is known at another address is none.
  const news = collecting.news.filter(
    ({ kind, url }) => kind !== 'new' || ledger.mainOf(url) === url,
  );
  return { news, raised, held, left: collecting.visitor.left, ledger };
}
