import { CAPS } from './format';

/** Which segments a publish merges or writes again (FORMAT 8.3): arithmetic on sizes, nothing else. */

/** The facts about a segment that the plan uses. */
export interface Weight {
  hash: string;
  bytes: number;
  records: number;
  /** Records that a later record of the list replaces or deletes. */
  dead: number;
  /** Days since the first of its puts died; absent while none has. */
  staleDays?: number;
}

/** Segments `from` (inclusive) to `to` (exclusive) become one, or stay as they are. */
export interface Group {
  from: number;
  to: number;
  rewrite: boolean;
}

interface Sized extends Group {
  bytes: number;
}

/** So many neighbours of one size class become one of the next: a byte is written again once per class. */
const FAN = 4;
/** Upper bounds of the size classes, each four times the one below. */
const CLASS_BOUNDS = [16, 64, 256].map((kib) => kib * 1024);
/** From this size on no merge takes a segment. Only its dead records can make it be rewritten. */
const FULL_BYTES = (CAPS.segmentBytes * 3) / 8;
/** FORMAT 8.4: a put that was replaced or deleted is out of the files after so many days. */
export const STALE_DAYS = 30;
/** FORMAT 8.3: dead share beyond which a segment is written again. */
const DEAD_SHARE = 0.3;

/**
 * The two limits are spread by the segment's own hash, so that segments of one age do not fall due on
 * one day and a client that follows never has to fetch half of the list at once: half to all of the dead
 * share, 14 to 26 days.
 */
const spread = (hash: string): number => Number.parseInt(hash.slice(0, 2), 16) / 255;
const deadLimit = (hash: string): number => (DEAD_SHARE * (1 + spread(hash))) / 2;
const staleLimit = (hash: string): number => 14 + Math.round(12 * spread(hash));

/** Whole days since 1970-01-01, of the publish and of the one before. */
export interface DayNumbers {
  today: number;
  before: number;
}

/**
 * Age alone makes segments due on every third day only: a list that is published daily and loses entries
 * everywhere has something due on most days, and its clients would fetch large files on most days.
 */
const CLEANING_DAYS = 3;
const isCleaning = ({ today, before }: DayNumbers): boolean =>
  Math.floor(today / CLEANING_DAYS) > Math.floor(before / CLEANING_DAYS);

function isDue({ hash, records, dead, staleDays }: Weight, days: DayNumbers): boolean {
  if (dead === 0) return false;
  if (dead > records * deadLimit(hash)) return true;
  if (staleDays === undefined) return false;
  // The next publish is expected after as many days as this one, and must not come too late.
  if (staleDays + days.today - days.before > STALE_DAYS) return true;
  return isCleaning(days) && staleDays >= staleLimit(hash);
}

/** 0 to 3; 4 for a segment that no merge takes. */
function sizeClassOf(bytes: number): number {
  if (bytes >= FULL_BYTES) return CLASS_BOUNDS.length + 1;
  const sizeClass = CLASS_BOUNDS.findIndex((limit) => bytes < limit);
  return sizeClass < 0 ? CLASS_BOUNDS.length : sizeClass;
}

/**
 * The plan in order of the segments; together the groups cover all of them. Worked example: four
 * neighbours of 5 KiB become one group of 20 KiB; with three more groups of that size beside it, all
 * four become one of 80 KiB in the same publish.
 */
export function planGroups(weights: readonly Weight[], days: DayNumbers): Group[] {
  let groups = weights.map((weight, at): Sized => {
    const rewrite = isDue(weight, days);
    const alive = rewrite ? 1 - weight.dead / weight.records : 1;
    return { from: at, to: at + 1, rewrite, bytes: weight.bytes * alive };
  });
  groups = joinRewritten(groups);
  for (let sizeClass = 0; sizeClass <= CLASS_BOUNDS.length; sizeClass++)
    groups = joinClass(groups, sizeClass);
  return groups.map(({ from, to, rewrite }) => ({ from, to, rewrite }));
}

/** Neighbours that are both rewritten anyway become one, if one segment can hold them. */
function joinRewritten(groups: readonly Sized[]): Sized[] {
  const joined: Sized[] = [];
  for (const group of groups) {
    const last = joined.at(-1);
    const fits = last && last.bytes + group.bytes <= CAPS.segmentBytes;
    if (last?.rewrite && group.rewrite && fits) joined.splice(-1, 1, join([last, group]));
    else joined.push(group);
  }
  return joined;
}

/** Runs of at most this size class that hold `FAN` groups of it become one group each. */
function joinClass(groups: readonly Sized[], sizeClass: number): Sized[] {
  const joined: Sized[] = [];
  let run: Sized[] = [];
  const close = () => {
    const isFull = run.filter(({ bytes }) => sizeClassOf(bytes) === sizeClass).length >= FAN;
    joined.push(...(isFull ? [join(run)] : run));
    run = [];
  };
  for (const group of groups) {
    if (sizeClassOf(group.bytes) <= sizeClass) run.push(group);
    else {
      close();
      joined.push(group);
    }
  }
  close();
  return joined;
}

const join = (run: readonly Sized[]): Sized => ({
  from: run[0]?.from ?? 0,
  to: run.at(-1)?.to ?? 0,
  rewrite: true,
  bytes: run.reduce((sum, { bytes }) => sum + bytes, 0),
});
