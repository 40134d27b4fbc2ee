import { Collecting, type News, type Raised, type Store } from './collecting';
import type { Ledger } from './ledger';
import type { LedgerLine } from './lines';
import { lookAtNotices } from './looks';
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
  ledger: Ledger;
}

/**
 * Go through sources one after another: their indexes, what is new in them, what is due for another look. `isDry` stops
 * after the indexes.
 */
export async function collectSources(
  { chosen, all }: { chosen: readonly Source[]; all: readonly Source[] },
  { world, store, lines }: { world: World; store: Store; lines: readonly LedgerLine[] },
  { isDry, onSource }: { isDry: boolean; onSource(source: Source): void },
): Promise<Collected> {
  const collecting = new Collecting(world, store, lines);
  const held: Source[] = [];
  for (const source of chosen) {
    onSource(source);
    if (source.index.every((url) => collecting.visitor.isHeld(url))) {
      held.push(source);
      continue;
    }
    const { reaches, delisted } = await walkIndexes(collecting, source);
    // Where no index answers, the whole site is elsewhere or down: its notices are not gone by that.
    const isUp = reaches.some((reach) => reach !== 'broken');
    if (isUp && !isDry) await lookAtNotices(collecting, source, delisted);
  }
  if (!isDry) await mergeAliases(collecting, all);
  const { news, raised, ledger } = collecting;
  return { news, raised, held, ledger };
}
