import { localNow } from '../../../domain/clock';
import { DAMAGED, isIndexStale } from '../../../index/part';
import { segmentPath } from '../../../list/format';
import type { ListRow, StoredGeneration } from '../../../store/database-tables';
import { changeList, getList, type ListChanges } from '../../../store/lists';
import { forgetSegment, hashOfSegment } from '../../../store/segments';
import { openResumeAlarm } from './schedule';

/**
 * What is stored of a list turned out to be damaged or missing, by a disk, a cleaner or a crash. Whoever meets it
 * notes it here: it is told beside the list, and made good soon.
 */

/** A row of a stored segment: the segment is fetched again. Gives whether this generation is live still. */
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

/** A part of the index: it is made anew from what is stored, without the network. Gives whether it is live still. */
export function noteIndexDamaged(identity: string, generation: string): Promise<boolean> {
  return note(identity, generation, 'index', (row) =>
    isIndexStale(row) ? null : { live: { ...row.live, indexFormat: DAMAGED } },
  );
}

type LiveRow = ListRow & { live: StoredGeneration };

/**
 * Note a damage once, however often it is met. `failures: 0` lets the next alarm repair it at once; to set that alarm
 * anew would put it off. `changeOf` gives null for what is noted already. Where another generation went live, nothing
 * of the damaged one is asked any more, and nothing is noted.
 */
async function note(
  identity: string,
  generation: string,
  detail: string,
  changeOf: (row: LiveRow) => ListChanges | null,
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
