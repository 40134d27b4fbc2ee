import type { Entry, EntryName, Identifier, Sanction } from '../../domain/entry';
import type { RowReader } from './fate';

/** One official act that a row tells of. */
export interface Act {
  sanction: Sanction;
  /** Equal for mirrors of one notice (the same act at several URLs); see `mergeActs`. */
  mirror: string;
}

/** What one row says, once read; a refused row has none. */
export interface Draft {
  reader: RowReader;
  kind: Entry['kind'];
  /** Rows with an equal key are one entry; see `keysOf`. */
  key: string;
  /** Legal name or USCC under which other rows may mean the same subject. */
  aliases: string[];
  names: EntryName[];
  region?: string;
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
