import { isIndexStale } from '../../../index/part';
import { ChunksMissing } from '../../../store/chunks';
import { getList, patchList } from '../../../store/lists';
import { foldStored } from '../../../store/stored-fold';
import { buildInTurn, flip, openGeneration } from './install';
import type { Look } from './look';
import { makeIndex } from './make-index';

/** Rebuild the index of the live generation from its stored chunks, without the network. */
const rebuildIndex: Look = async (run, row) => {
  if (!row.live) return;
  const { live } = row;
  const { segments } = live;
  const { id } = await openGeneration(run.identity, live.manifest, segments);
  const fold = await foldStored(segments);
  await run.step({ step: 'fold', done: 1, of: 1 });
  const { crowded, holds } = await makeIndex(run, { id, segments, fold });
  await flip(run, row, { ...live, id, holds, leftOut: { ...fold.leftOut, crowded } }, {});
};

/**
 * A look that repairs first: the index is rebuilt from what is stored; where chunks are missing too, the
 * look itself fetches them again.
 */
export function repairing(look: Look): Look {
  return async (run, row) => {
    if (!isIndexStale(row)) return look(run, row);
    await buildInTurn(() => rebuildIndex(run, row)).catch(async (error) => {
      if (!(error instanceof ChunksMissing)) throw error;
      await patchList(run.identity, { damaged: true });
    });
    await look(run, (await getList(run.identity)) ?? row);
  };
}
