import { DAMAGED, isIndexStale } from '../../../index/part';
import { loadSuffixes, withOwnIdentifiers } from '../../../sites/own-identifiers';
import { ChunksMissing } from '../../../store/chunks';
import { getList, patchList } from '../../../store/lists';
import { changeSegment, forgetSegment, withLeftOut } from '../../../store/segments';
import { foldStored } from '../../../store/stored-fold';
import { buildInTurn, flip, openGeneration } from './install';
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
 * Mostly an earlier version of the extension made the index and stored the records. By this version's tables, some of
 * their identifiers may be nobody's own: they are left out now. What the earlier version left out, this one may know:
 * the look that follows fetches it.
 */
async function bringUpToDate(run: SyncRun, segments: readonly string[]): Promise<void> {
  await loadSuffixes();
  for (const segment of segments) {
    await changeSegment(segment, withOwnIdentifiers);
    await run.tick();
  }
}

/**
 * A look that repairs first: the index is rebuilt from what is stored; where chunks are missing too, the
 * look itself fetches them again. Where the worker dies of that, the look comes alone: there may be a smaller state.
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
