import { localNow } from '../../../domain/clock';
import { DAMAGED, isIndexStale } from '../../../index/part';
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
  const row = await liveRow(identity, generation);
  if (!row) return;
  await forgetSegment(segment);
  if (!row.damaged) await note(identity, { damaged: true }, segmentPath(segment));
}

/** A part of the index: it is made anew from what is stored, without the network. */
export async function noteIndexDamaged(identity: string, generation: string): Promise<void> {
  const row = await liveRow(identity, generation);
  if (row && !isIndexStale(row))
    await note(identity, { live: { ...row.live, indexFormat: DAMAGED } }, 'index');
}

/** The list's row, unless another generation went live since: then nothing of the damaged one is asked any more. */
async function liveRow(identity: string, generation: string) {
  const row = await getList(identity);
  return row?.live?.id === generation ? { ...row, live: row.live } : null;
}

type Changes = Parameters<typeof patchList>[1];

/**
 * Noted once, however often it is met: no look has failed for this damage yet, so that it is repaired at once, and
 * the alarm that sees to it is not put off by being set anew.
 */
async function note(identity: string, changes: Changes, detail: string): Promise<void> {
  const fault = { kind: 'damaged' as const, detail, at: new Date(localNow()).toISOString() };
  await patchList(identity, { ...changes, fault, failures: 0, dueAt: 0 });
  await openResumeAlarm();
}
