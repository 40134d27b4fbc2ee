import { groupedBy } from '../../domain/by-key';
import type { Day } from '../../domain/day';
import type { Entry, EntryName, Identifier, Sanction } from '../../domain/entry';
import { parseDate } from '../rules/dates';
import { liftBy, liftIn, undoesAct } from '../rules/lift-words';
import { saysEnded } from '../rules/lifted-or-revoked';
import type { Remark, RowReader } from '../sheets/row-reader';
import { statusesOf } from './act-status';

/** What became of a row; every row of every table has exactly one. */
export const FATES = ['accepted', 'warned', 'merged', 'expired', 'rejected'] as const;
export type Fate = (typeof FATES)[number];

/** Fates whose rows are in the list. */
export const KEPT: ReadonlySet<Fate> = new Set<Fate>(['accepted', 'warned', 'merged']);

/** What became of a row, and why: 文件·行·列·原因. */
export interface RowResult {
  file: string;
  row: number;
  /** The subject as the row names it. */
  name: string;
  fate: Fate;
  remarks: readonly Remark[];
  /** Id of the entry that the row is part of. */
  entry?: string;
  /**
   * Somebody has to look at the source again, by this day. When it has passed the row is left out for
   * want of a look, and comes back with one.
   */
  lookBy?: Day;
}

/** One official act that a row tells of. */
export interface Act {
  sanction: Sanction;
  /** Equal for one act that several notices tell: see `actKeyOf` in `same-act.ts`. */
  actKey: string;
  /** Its document has a number, by which it is told from other acts. A batch (2026年第5批) is no such number. */
  hasNumber: boolean;
  /** The sum of its fine in yuan. Acts without a number are told apart by it. */
  fine?: number;
}

/** A row that may be listed: what it says of one subject. Rows of one subject become one entry. */
export interface Draft {
  reader: RowReader;
  kind: Entry['kind'];
  /** Rows with an equal key are one entry: see `keyOf` in `app-row.ts` and the end of `readInstitutionRow`. */
  key: string;
  /** Other keys of the same subject: of a row with a credit code its name. */
  aliases: string[];
  names: EntryName[];
  region?: string;
  identifiers: Identifier[];
  app?: { name: string; developer?: string; stores: string[] };
  operatorIsEducation: boolean;
  acts: Act[];
}

/** A row after reading. A refused one has no draft. */
export interface ReadRow {
  reader: RowReader;
  /** What the report calls it. */
  name: string;
  /**
   * The registered name of its institution, or of the developer of its `app`. Similar ones are looked for in refused
   * rows too.
   */
  organisation?: string;
  app?: string;
  draft?: Draft;
  lifted?: Lifted;
}

/** A subject, by its keys, and the acts that a row tells of it. */
export type Acts = Pick<Draft, 'reader' | 'key' | 'aliases' | 'acts'>;

const hasCode = ({ key }: Acts): boolean => key.startsWith('uscc|');

/** Are two rows about one subject? A name that two credit codes share is two subjects. */
export const isOfOneSubject = (a: Acts, b: Acts): boolean =>
  a.key === b.key ||
  a.aliases.includes(b.key) ||
  b.aliases.includes(a.key) ||
  (!(hasCode(a) && hasCode(b)) && a.aliases.some((alias) => b.aliases.includes(alias)));

/** The acts of some rows, by their keys. */
export const actsByKey = (drafts: readonly Draft[]): Map<string, Act[]> =>
  groupedBy(
    drafts.flatMap(({ acts }) => acts),
    ({ actKey }) => [actKey],
  );

/** All keys under which a row is found. */
export const allKeysOf = ({ key, aliases }: Acts): string[] => [key, ...aliases];

/**
 * A refused row that says that its act was lifted (已移出, 撤销余教罚〔2026〕5号). `acts` are empty where they could not be read.
 * `withoutLifted` takes the same acts out of other rows.
 */
export interface Lifted extends Acts {
  /** The day of the lift, where the row tells one. */
  on?: Day;
}

/**
 * Adds to a refused row what it lifts, where it says that it lifts anything. `read` are the acts that were read of it.
 * They count only where the lift is the one reason of the refusal: else they may be misread.
 */
export function withLift(
  row: ReadRow,
  keys: Pick<Acts, 'key' | 'aliases'>,
  read: Act[],
  asOf: Day,
): ReadRow {
  const { reader } = row;
  const date = parseDate(reader.cell('lifted'));
  const hasEnded = date !== null && date.day <= asOf;
  const saysLift = (said: string) => saysEnded(said) && liftIn(said) !== null;
  // A row may say nothing else than a lift: 处理结果：撤销余教罚〔2026〕5号.
  const acts = reader.isUnreadable ? [] : read;
  const told = reader.cell('result') || reader.cell('grounds');
  if (acts.length === 0 && undoesAct(told))
    reader.remark('note', 'result', '写的是撤销、移出或恢复，不是处罚', liftBy(told));
  if (!(reader.lift !== undefined || hasEnded || statusesOf(reader).some(saysLift))) return row;
  const removed = acts.length === 0 && undoesAct(told) && liftIn(told)?.isRemoval === true;
  // 处理结果：移出黑名单 has its day in the column of acts.
  const day = hasEnded ? date : removed ? parseDate(reader.cell('date')) : null;
  const on = day?.precision === 'day' && day.day <= asOf ? { on: day.day } : {};
  return { ...row, lifted: { ...keys, ...on, reader, acts } };
}
