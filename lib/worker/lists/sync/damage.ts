import { localNow } from '../../../domain/clock';
import { segmentPath } from '../../../list/format';
import { getList, patchList } from '../../../store/lists';
import { forgetSegment } from '../../../store/segments';
import { openResumeAlarm } from './schedule';

/**
 * What is stored of a list turned out to be damaged or missing, by a disk, a cleaner or a crash. Whoever meets it
 * notes it here: it is told beside the list, and made good soon.
 */

/** A row of a stored segment: the segment is fetched again. */
export async function noteSegmentDamaged(
  identity: string,
  generation: string,
  segment: string,
): Promise<void> {
  if (!(await isLive(identity, generation))) return;
  await forgetSegment(segment);
  await note(identity, { damaged: true }, segmentPath(segment));
}

/** A part of the index: it is made anew from what is stored, without the network. */
export async function noteIndexDamaged(identity: string, generation: string): Promise<void> {
  const row = await isLive(identity, generation);
  if (row) await note(identity, { live: { ...row.live, indexFormat: 0 } }, 'index');
}

/** The list's row, unless another generation went live since: then nothing of the damaged one is asked any more. */
async function isLive(identity: string, generation: string) {
  const row = await getList(identity);
  return row?.live?.id === generation ? { ...row, live: row.live } : null;
}

type Changes = Parameters<typeof patchList>[1];

/** No look has failed for this damage yet, so that it is repaired at once. */
async function note(identity: string, changes: Changes, detail: string): Promise<void> {
  const fault = { kind: 'damaged' as const, detail, at: new Date(localNow()).toISOString() };
  await patchList(identity, { ...changes, fault, failures: 0, dueAt: 0 });
  await openResumeAlarm();
}
