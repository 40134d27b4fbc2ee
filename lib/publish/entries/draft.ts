import type { Day } from '../../domain/day';
import type { Entry, EntryName, Identifier, Sanction } from '../../domain/entry';
import { parseDate } from '../rules/dates';
import { saysEnded } from '../rules/ended';
import { liftBy, liftIn, undoesAct } from '../rules/lift-words';
import type { Remark, RowReader } from '../sheets/row-reader';
import { statusesOf } from './end-and-status';

/** What became of a row; every row of every table has exactly one. */
export const FATES = ['accepted', 'warned', 'merged', 'expired', 'rejected'] as const;
export type Fate = (typeof FATES)[number];

/** Fates whose rows are in the list. */
export const KEPT: ReadonlySet<Fate> = new Set<Fate>(['accepted', 'warned', 'merged']);

/** 文件·行·列·原因, and what became of the row. */
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
  /** A number tells it from others; a batch that stands in its place does not. */
  hasNumber: boolean;
  /** The sum of its fine in yuan, which tells acts apart that have no number. */
  fine?: number;
}

/** What one row says, once read; a refused row has none. */
export interface Draft {
  reader: RowReader;
  kind: Entry['kind'];
  /** Rows with an equal key are one entry: see `keyOf` in `app-row.ts` and the end of `readInstitutionRow`. */
  key: string;
  /** Legal name or USCC under which other rows may mean the same subject. */
  aliases: string[];
  names: EntryName[];
  region?: string;
  identifiers: Identifier[];
  app?: { name: string; developer?: string; stores: string[] };
  operatorIsEducation: boolean;
  acts: Act[];
}

/** Names of a row, told even when it is refused: near-same subjects are looked for among all rows. */
export interface RowSubject {
  reader: RowReader;
  /** Developer or institution, by its registered name. */
  organisation: string;
  app?: string;
}

/** A row after reading: its draft, unless it was refused. */
export interface ReadRow {
  reader: RowReader;
  name: string;
  subject: RowSubject | null;
  draft: Draft | null;
  lifted?: Lifted;
}

/** Whose acts a row tells. */
export type Acts = Pick<Draft, 'reader' | 'key' | 'aliases' | 'acts'>;

/** Are two rows about one subject? Two codes under one name are two. */
export const isOfOneSubject = (a: Acts, b: Acts): boolean =>
  a.key === b.key || a.aliases.includes(b.key) || b.aliases.includes(a.key);

/** All keys under which a row is found. */
export const allKeysOf = ({ key, aliases }: Acts): string[] => [key, ...aliases];

/** Of a row that is refused and says that its act was lifted: whose that is, and which acts, where it can be read. */
export interface Lifted extends Acts {
  /** The day of its removal. */
  on?: Day;
}

/** A refused row, with what it lifts. Acts of a row that is refused for more than its lift are not known to be read right. */
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
  // A row may tell of nothing but a lift: 处理结果：撤销余教罚〔2026〕5号.
  const acts = reader.isUnreadable ? [] : read;
  const told = reader.cell('result') || reader.cell('grounds');
  if (acts.length === 0 && undoesAct(told))
    reader.remark('note', 'result', '写的是撤销、移出或恢复，不是处罚', liftBy(told));
  if (!(reader.lift !== undefined || hasEnded || statusesOf(reader).some(saysLift))) return row;
  const on = hasEnded && date.precision === 'day' ? { on: date.day } : {};
  return { ...row, lifted: { ...keys, ...on, reader, acts } };
}
