import { isIndexStale } from '../../../index/part';
import { ChunksMissing } from '../../../store/chunks';
import { getList, patchList } from '../../../store/lists';
import { foldStored } from '../../../store/stored-fold';
import { flip, openGeneration } from './install';
import type { Look } from './look';
import { makeIndex } from './make-index';
import { openResumeAlarm } from './schedule';

/**
 * Note that the index of a generation cannot be read, and see to it that it is rebuilt soon. Does
 * nothing when another generation is live by now.
 */
export async function noteIndexStale(identity: string, generation: string): Promise<void> {
  const row = await getList(identity);
  if (row?.live?.id !== generation) return;
  await patchList(identity, { live: { ...row.live, indexFormat: 0 } });
  await openResumeAlarm();
}

/** Rebuild the index of the live generation from its stored chunks, without the network. */
const rebuildIndex: Look = async (run, row) => {
  if (!row.live) return;
  const { live } = row;
  const { segments } = live;
  const { id } = await openGeneration(run.identity, live.manifest, segments);
  const fold = await foldStored(segments);
  await run.step({ step: 'fold', done: 1, of: 1 });
  await makeIndex(run, { id, segments, fold });
  await flip(run, row, { ...live, id }, {});
};

/**
 * A look that repairs first: the index is rebuilt from what is stored; where chunks are missing too, the
 * look itself fetches them again.
 */
export function repairing(look: Look): Look {
  return async (run, row) => {
    if (!isIndexStale(row)) return look(run, row);
    await rebuildIndex(run, row).catch((error) => {
      if (!(error instanceof ChunksMissing)) throw error;
    });
    await look(run, (await getList(run.identity)) ?? row);
  };
}
