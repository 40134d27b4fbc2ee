import { localNow } from '../../../domain/clock';
import { DAMAGED, isIndexStale } from '../../../index/part';
import { segmentPath } from '../../../list/format';
import type { ListRow, StoredGeneration } from '../../../store/database-tables';
import { changeList, getList, type RowChanges } from '../../../store/lists';
import { forgetSegment, hashOfSegment } from '../../../store/segments';
import { openResumeAlarm } from './schedule';

/**
 * Notes about stored rows of a list that turn out to be damaged or missing, by a disk, a cleaner or a crash. Every
 * reader that meets one notes it here. It is told beside the list and repaired soon.
 */

/** Note a damaged row of a segment, which is then fetched again. Gives whether this generation is still live. */
export async function noteSegmentDamaged(
  identity: string,
  generation: string,
  segment: string,
): Promise<boolean> {
  if ((await getList(identity))?.live?.id !== generation) return false;
  await forgetSegment(segment);
  return note(identity, generation, segmentPath(hashOfSegment(segment)), ({ damaged }) =>
    damaged ? null : { damaged: true },
  );
}

/** Note a damaged index, which is then rebuilt from stored rows, without the network. Says whether it is still live. */
export function noteIndexDamaged(identity: string, generation: string): Promise<boolean> {
  return note(identity, generation, 'index', (row) =>
    isIndexStale(row) ? null : { live: { ...row.live, indexFormat: DAMAGED } },
  );
}

type LiveRow = ListRow & { live: StoredGeneration };

/**
 * Note a damage once, however often it is met. `failures: 0` lets the next alarm repair it at once. The alarm is not
 * set again, which would put it off. `changeOf` gives null if the damage is noted already. If another generation went
 * live, nothing is noted.
 */
async function note(
  identity: string,
  generation: string,
  detail: string,
  changeOf: (row: LiveRow) => RowChanges | null,
): Promise<boolean> {
  const fault = { kind: 'damaged' as const, detail, at: new Date(localNow()).toISOString() };
  const changes = ({ live, ...row }: ListRow) =>
    live?.id === generation ? changeOf({ ...row, live }) : null;
  const before = await changeList(identity, (row) => {
    const own = changes(row);
    return own && { ...own, fault, failures: 0, dueAt: 0 };
  });
  if (before && changes(before)) await openResumeAlarm();
  return before?.live?.id === generation;
}
