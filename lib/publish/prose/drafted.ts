import type { Field } from '../../tables/known-headings';

/** A notice as its page shows it. */
export interface Notice {
  title: string;
  address?: string;
  publishedOn?: string;
  /** The office of the source, for notices that name none. */
  authority?: string;
  paragraphs: readonly string[];
}

/** What a cell says, and from which words of the source that was taken. */
export interface DraftedCell {
  text: string;
  /** The sentence or line, as printed; the address or the source's office where no line tells it. */
  from: string;
}

/**
 * One party as far as its notice or its table's row tells it. Nothing of it is published before a person accepts it.
 */
export interface DraftedRow {
  /** The party as printed; `（自然人）` for a person. */
  name: string;
  cells: ReadonlyMap<Field, DraftedCell>;
  /** Why it cannot be listed, in Chinese. */
  refused?: string;
  /** The words by which its notice takes an earlier act off. */
  lift?: string;
  /** The part of the notice that this row rests on; its hash binds a person's decision. */
  text: string;
}

export interface DraftedNotice {
  rows: readonly DraftedRow[];
  /** 公布5起: how many the notice says that it names. */
  stated?: number;
  remarks: readonly string[];
}
