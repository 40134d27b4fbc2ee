import { DAMAGED, isIndexStale } from '../../../index/part';
import { loadSuffixes, withOwnIdentifiers } from '../../../sites/own-identifiers';
import { ChunksMissing } from '../../../store/chunks';
import { getList, patchList } from '../../../store/lists';
import { changeSegment, forgetSegment, withLeftOut } from '../../../store/segments';
import { foldStored } from '../../../store/stored-fold';
import { buildInTurn, flip, openGeneration } from './bring-live';
import type { Look } from './look';
import { makeIndex } from './make-index';
import type { SyncRun } from './run';
import { isPutOff } from './schedule';

/** Rebuild the index of the live generation from its stored chunks, without the network. */
const rebuildIndex: Look = async (run, row) => {
  if (!row.live) return;
  const { live } = row;
  const { segments } = live;
  const opened = await openGeneration(run.identity, live.manifest, segments);
  const refetch = live.indexFormat === DAMAGED ? row.refetch : await withLeftOut(segments);
  await bringUpToDate(run, segments);
  const fold = await foldStored(segments);
  await run.step({ step: 'fold', done: 1, of: 1 });
  const { crowded, holds } = await makeIndex(run, { ...opened, segments, fold });
  const next = { ...live, id: opened.id, holds, leftOut: { ...fold.leftOut, crowded } };
  await flip(run, row, next, refetch?.length ? { refetch } : {});
};

/**
 * Apply this version's tables to stored records, which an earlier version of the extension mostly wrote. Identifiers
 * that are nobody's own by these tables are left out now. The look that follows fetches the parts that the earlier
 * version left out and this one knows.
 */
async function bringUpToDate(run: SyncRun, segments: readonly string[]): Promise<void> {
  await loadSuffixes();
  for (const segment of segments) {
    await changeSegment(segment, withOwnIdentifiers);
    await run.tick();
  }
}

/**
 * A look that repairs first: the index is rebuilt from what is stored; where chunks are missing too, the look itself
 * fetches them again. If the worker keeps dying of the rebuild, the look comes alone: it may find a smaller state.
 */
export function repairing(look: Look): Look {
  return async (run, row) => {
    if (!isIndexStale(row) || isPutOff(row)) return look(run, row);
    await buildInTurn(run, () => rebuildIndex(run, row)).catch(async (error) => {
      if (!(error instanceof ChunksMissing)) throw error;
      await forgetSegment(error.segment);
      await patchList(run.identity, { damaged: true });
    });
    await look(run, (await getList(run.identity)) ?? row);
  };
}
