import type { Day } from '../../domain/day';
import type { Entry, EntryName, Identifier, Sanction } from '../../domain/entry';
import { type Field, headerOf } from '../../tables/headings';
import type { Support, TableRow } from '../tables/table';

/** What became of a row; every row of every table has exactly one. */
export const FATES = ['accepted', 'warned', 'merged', 'expired', 'rejected'] as const;
export type Fate = (typeof FATES)[number];

/** Fates whose rows are in the list. */
export const KEPT: ReadonlySet<Fate> = new Set<Fate>(['accepted', 'warned', 'merged']);

/**
 * - `error`: the row breaks the form of a table (ragged, a day that does not exist, a mask, no source).
 *   Any error stops a build, unless told to keep going.
 * - `reject`: the form is fine, but what it says cannot be known or does not belong into the list.
 * - `warning`: in the list, and a person should look.
 * - `repair`: a known breakage was mended.
 * - `note`: worth knowing, nothing to do.
 */
export type RemarkLevel = 'error' | 'reject' | 'warning' | 'repair' | 'note';

export interface Remark {
  level: RemarkLevel;
  /** The header of the column that it is about, as the table has it; `—` for the whole row. */
  column: string;
  text: string;
}

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
  /** A notice of months ago that nobody looked at of late: a hint, since it is listed all the same. */
  isUnseen?: true;
}

/** A row being read: its cells, and the remarks that the rules leave behind. */
export class RowReader {
  readonly remarks: Remark[] = [];

  constructor(
    readonly row: TableRow,
    private readonly columns: ReadonlyMap<Field, string>,
  ) {}

  cell(field: Field): string {
    return this.row.cells.get(field) ?? '';
  }

  /** What further columns of the field say. */
  support(field: Field): readonly Support[] {
    return this.row.support.get(field) ?? [];
  }

  /** The header of a field's column as it was typed, with its unit in brackets. */
  header(field: Field): string {
    return this.columns.get(field) ?? headerOf(field);
  }

  remark(level: RemarkLevel, field: Field | null, text: string): void {
    const column = field ? this.header(field) : '—';
    if (this.remarks.some((known) => known.level === level && known.text === text)) return;
    this.remarks.push({ level, column, text });
  }

  /** True once an error or a rejection was left. */
  get isRefused(): boolean {
    return this.remarks.some(({ level }) => level === 'error' || level === 'reject');
  }

  get hasWarning(): boolean {
    return this.remarks.some(({ level }) => level === 'warning');
  }
}

/** One official act that a row tells of. */
export interface Act {
  sanction: Sanction;
  /** Equal for mirrors of one notice (the same act at several URLs); see `mergeActs`. */
  mirror: string;
}

/** What an entry says of its subject in one value each. */
export type Facts = Omit<
  Entry,
  'id' | 'kind' | 'names' | 'identifiers' | 'app' | 'operatorIsEducation' | 'sanctions'
>;

/** What one row says, once read; a refused row has none. */
export interface Draft {
  reader: RowReader;
  kind: Entry['kind'];
  /** Rows with an equal key are one entry; see `keysOf`. */
  key: string;
  /** Legal name or USCC under which other rows may mean the same subject. */
  aliases: string[];
  names: EntryName[];
  facts: Facts;
  identifiers: Identifier[];
  app?: { name: string; developer?: string; stores: string[]; version?: string };
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
}
