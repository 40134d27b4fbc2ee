import { type Day, dayNumber, daysBetween } from '../domain/day';
import type { SegmentRef } from './format';
import { type Group, planGroups, type Weight } from './merge-plan';
import { type Compress, type Segment, toSegments } from './pack';

/** A record of a compaction: its text, its id, and whether it is a put. */
export interface RecordLine {
  id: string;
  line: string;
  isPut: boolean;
}

/** A segment of the list with its records; `bytes` only where it is new. */
export interface Part {
  ref: SegmentRef;
  records: readonly RecordLine[];
  bytes?: Segment['bytes'];
}

/** The days on which a publish and the one before were signed. */
export interface Dates {
  today: Day;
  before: Day;
}

/** A day that an earlier publish wrote, but never later than today: a wrong clock must not put off due merges. */
const notAfter = (today: Day, day: Day = today): Day => (day < today ? day : today);

/** The result of a compaction: all segments in order, and which of them are new files. */
export interface Compacted {
  refs: SegmentRef[];
  fresh: Segment[];
}

/**
 * Merge small neighbours, and rewrite segments with too many dead records (FORMAT 8.3, 8.4). The fold of the result is
 * the fold of `parts`:
 *
 * - a record that a later one replaces or deletes changes nothing, so it may go wherever it stands;
 * - a del is kept unless its group begins with the first segment, where nothing is before it that it
 *   could hold back (FORMAT 8.2). Dropped anywhere else it could revive an entry.
 *
 * When more than half of what is left is not live, the list is written whole, in order of id.
 */
export async function compact(
  parts: readonly Part[],
  dates: Dates,
  compress?: Compress,
): Promise<Compacted> {
  const last = lastRecords(parts);
  const weights = parts.map((part) => weigh(part, last, dates.today));
  const days = { today: dayNumber(dates.today), before: dayNumber(dates.before) };
  const groups = planGroups(weights, days).map((group) => ({
    ...group,
    records: group.rewrite ? survivors(parts, group, last) : recordsOf(parts, group),
  }));
  const left = groups.reduce((sum, { records }) => sum + records.length, 0);
  const live = [...last.values()].filter(({ isPut }) => isPut);
  if (left > 2 * live.length) {
    const lines = live.sort((a, b) => (a.id < b.id ? -1 : 1)).map(({ line }) => line);
    const fresh = await toSegments(lines, compress);
    return { refs: fresh.map(({ ref }) => ref), fresh };
  }
  const done: Compacted = { refs: [], fresh: [] };
  for (const group of groups) {
    const segments = group.rewrite
      ? await toSegments(
          group.records.map(({ line }) => line),
          compress,
        )
      : kept(parts[group.from], weights[group.from], dates.today);
    done.refs.push(...segments.map(({ ref }) => ref));
    done.fresh.push(...segments.filter((segment): segment is Segment => 'bytes' in segment));
  }
  return done;
}

/** The record that counts, by id: the last one. */
function lastRecords(parts: readonly Part[]): Map<string, RecordLine> {
  const last = new Map<string, RecordLine>();
  for (const { records } of parts) for (const record of records) last.set(record.id, record);
  return last;
}

function weigh({ ref, records }: Part, last: Map<string, RecordLine>, today: Day): Weight {
  const dead = records.filter((record) => last.get(record.id) !== record);
  const weight = { hash: ref.hash, bytes: ref.bytes, records: records.length, dead: dead.length };
  if (!dead.some(({ isPut }) => isPut)) return weight;
  return { ...weight, staleDays: daysBetween(notAfter(today, ref.stale), today) };
}

const recordsOf = (parts: readonly Part[], { from, to }: Group): RecordLine[] =>
  parts.slice(from, to).flatMap(({ records }) => records);

function survivors(
  parts: readonly Part[],
  group: Group,
  last: Map<string, RecordLine>,
): RecordLine[] {
  return recordsOf(parts, group).filter(
    (record) => last.get(record.id) === record && (record.isPut || group.from > 0),
  );
}

/** A segment that stays, with the day since when it holds a put that is dead. */
function kept(part: Part | undefined, weight: Weight | undefined, today: Day) {
  if (!part || !weight) return [];
  const { stale, ...ref } = part.ref;
  const dated = weight.staleDays === undefined ? ref : { ...ref, stale: notAfter(today, stale) };
  return [{ ...(part.bytes && { bytes: part.bytes }), ref: dated }];
}
