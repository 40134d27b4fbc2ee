import { addDays, type Day } from '../../domain/day';
import type { Manifest, SegmentRef } from '../../list/format';
import { STALE_DAYS } from '../../list/tiers';

/** FORMAT 8.4: segments that still hold what was replaced or lifted more than thirty days before `today`. */
export function overdueSegments({ segments }: Manifest, today: Day): SegmentRef[] {
  const limit = addDays(today, -STALE_DAYS);
  return segments.filter(({ stale }) => stale !== undefined && stale < limit);
}
