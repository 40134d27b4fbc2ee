import { type ReadCell, readCell } from './cell';
import type { Columns } from './columns';
import type { Field } from './fields';
import type { Mapping } from './mapping';
import type { CellRemark, Sheet, Support, TableRow } from './table';

/** Line breaks inside a cell, and what a bad export leaves: no text of a list holds them. */
const CONTROLS = /\p{Cc}+/gu;
const CONTROLS_BUT_BREAKS = /[^\P{Cc}\n]+/gu;

/** A line break between two names is all that parts them, so cells of names keep it for `parseNames`. */
const NAMES: ReadonlySet<Field> = new Set<Field>([
  'institution',
  'website',
  'developer',
  'former',
  'short',
  'brand',
]);

const tidy = (field: Field, text: string): string =>
  NAMES.has(field)
    ? text.replace(/\r\n?/g, '\n').replace(CONTROLS_BUT_BREAKS, ' ').trim()
    : text.replace(CONTROLS, ' ').trim();

/** Cells in which two columns must not say two things: who it is. */
const WHO: ReadonlySet<Field> = new Set<Field>(['institution', 'website', 'developer', 'uscc']);

/** One row being made: what counts for each field, and what only supports it. */
class RowCells {
  readonly cells: Map<Field, string>;
  readonly support = new Map<Field, Support[]>();
  readonly remarks: CellRemark[] = [];

  constructor(fixed: Mapping['fixed']) {
    this.cells = new Map(fixed);
  }

  add(field: Field, { text, remark }: ReadCell): void {
    this.cells.set(field, text);
    if (remark) this.remarks.push({ field, ...remark });
  }

  /** A second column speaks where the first is empty, and beside it otherwise. */
  addSupport(field: Field, header: string, main: string, cell: ReadCell): void {
    if (cell.text === '') return;
    const said = this.cells.get(field) ?? '';
    if (said === '') {
      this.add(field, cell);
      this.remarks.push({
        field,
        level: 'note',
        text: `“${main}”为空，采用“${header}”：${cell.text}`,
      });
      return;
    }
    if (said === cell.text) return;
    if (WHO.has(field))
      this.remarks.push({
        field,
        level: 'warning',
        text: `“${header}”写的是“${cell.text}”，与此不同，未采用，请核对`,
      });
    this.support.set(field, [...(this.support.get(field) ?? []), { header, text: cell.text }]);
  }
}

/** Makes the rows of one table. */
export class RowMaker {
  /** The columns that count, then those that support them. */
  readonly #order: [column: number, field: Field][];

  constructor(
    readonly file: string,
    readonly sheet: Sheet,
    readonly headers: readonly string[],
    readonly columns: Columns,
    readonly fixed: Mapping['fixed'],
  ) {
    const used = columns.fields.flatMap((field, at): [number, Field][] =>
      field ? [[at, field]] : [],
    );
    const supports = ([at]: [number, Field]) => columns.isSupport[at] ?? false;
    this.#order = [...used.filter((each) => !supports(each)), ...used.filter(supports)];
  }

  make(raw: readonly string[], at: number): TableRow {
    const row = new RowCells(this.fixed);
    const marks = this.sheet.marks?.get(at);
    for (const [column, field] of this.#order) {
      const text = tidy(field, raw[column] ?? '');
      const mark = marks?.get(column);
      const cell = mark ? readCell(field, text, mark) : { text };
      const header = this.headers[column]?.trim() ?? '';
      if (this.columns.isSupport[column])
        row.addSupport(field, header, this.columns.columns.get(field) ?? '', cell);
      else row.add(field, cell);
    }
    const isRagged = raw.length !== this.headers.length;
    return {
      file: this.file,
      row: at + 1,
      cells: row.cells,
      support: row.support,
      raw,
      remarks: row.remarks,
      ...(isRagged && { ragged: `应有 ${this.headers.length} 列，实有 ${raw.length} 列` }),
    };
  }
}
