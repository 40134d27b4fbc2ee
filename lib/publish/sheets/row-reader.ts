import type { Field } from '../../tables/known-headings';
import { headerOf } from '../../tables/read-heading';
import { normaliseName } from '../../text/normalise';
import { parseDate, printedDay } from '../rules/dates';
import { decisionKey } from '../rules/decision-numbers';
import { saysNothing } from '../rules/name-text';

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
  /** What it is about; null for the whole row. */
  field: Field | null;
  /** The header of that column, as the table has it; `—` for the whole row. */
  column: string;
  text: string;
  /** No other cell mends it: an office struck or hid the row, or has not decided yet. */
  isFinal?: true;
  /** The row's own words, or those around it, by which its act stands no longer. */
  lift?: string;
  /** The note beside the table that it rests on. */
  note?: string;
}

/** Does a remark keep its row out of the list? */
export const isFault = ({ level }: Pick<Remark, 'level'>): boolean =>
  level === 'error' || level === 'reject';

/** A remark behind the column that it is about. */
export const sayRemark = ({ field, column, text }: Remark): string =>
  field === null ? text : `${column}：${text}`;

type Why = Pick<Remark, 'isFinal' | 'lift' | 'note'>;

/** A cell as it was read for its field, with the remark that this left. */
export interface ReadCell {
  text: string;
  remark?: Pick<Remark, 'level' | 'text'>;
}

/** A cell of a further column of a field. */
export interface Support {
  header: string;
  text: string;
}

/** Where a row stands, and how it was typed. */
export interface RowPlace {
  /** File name as the clerk gave it, with the sheet where there are several. */
  file: string;
  /** Row as a spreadsheet counts it: the first is row 1. */
  row: number;
  /** Every cell in the table's own order. */
  raw: readonly string[];
  /** It has another number of cells than the header, so that none is to be trusted. It is in error. */
  isRagged?: true;
  /** Its table lacks a needed column, and another table of the file does not. It is refused; a removal in it counts. */
  isUnfit?: true;
}

/** Fields that tell who it is: a column that says something else is warned of. */
const WHO: ReadonlySet<Field> = new Set<Field>([
  'app',
  'institution',
  'website',
  'developer',
  'uscc',
]);

/** Of these one cell has one thing to say: two columns of one heading must not differ. */
const ONE: ReadonlySet<Field> = new Set<Field>([
  'app',
  'institution',
  'website',
  'developer',
  'authority',
  'date',
  'document',
  'source',
]);

/** Do two cells of such a field say one thing: a day, a number or a name that is written in two ways? */
function areSame(field: Field, a: string, b: string): boolean {
  if (field === 'source') return a === b;
  if (field === 'document') return decisionKey(a) === decisionKey(b);
  const [day, other] = field === 'date' ? [parseDate(a), parseDate(b)] : [];
  return day && other
    ? printedDay(day) === printedDay(other)
    : normaliseName(a) === normaliseName(b);
}

/** 机构名称, 机构 名称* and 机构名称： are one heading; 机构名称（简称） is another. */
const tightHeader = (header: string): string => header.normalize('NFKC').replace(/[\s*:★]/gu, '');

/** One row of a table: its cells by field, and the remarks that the rules leave behind. */
export class RowReader {
  readonly remarks: Remark[] = [];
  #support = new Map<Field, Support[]>();

  constructor(
    readonly place: RowPlace,
    /** Which header serves a field. */
    readonly columns: ReadonlyMap<Field, string>,
    readonly cells: Map<Field, string>,
  ) {}

  /** A copy with other cells and remarks of its own. The rest is shared, since a table may have 100,000 rows. */
  with(changed: readonly (readonly [Field, string])[] = []): RowReader {
    const cells = changed.length > 0 ? new Map([...this.cells, ...changed]) : this.cells;
    const copy = new RowReader(this.place, this.columns, cells);
    copy.#support = this.#support;
    copy.remarks.push(...this.remarks);
    return copy;
  }

  add(field: Field, { text, remark }: ReadCell): void {
    this.cells.set(field, text);
    if (remark) this.remark(remark.level, field, remark.text);
  }

  /**
   * Adds a cell of a further column. It counts where the main one is empty, and supports that otherwise; one that cannot
   * be told refuses the row as the main one does.
   */
  addSupport(field: Field, header: string, cell: ReadCell): void {
    if (cell.remark?.level === 'reject') this.remark('reject', field, cell.remark.text);
    const isEmpty = (text: string) => text === '' || (ONE.has(field) && saysNothing(text));
    if (isEmpty(cell.text)) return;
    const said = this.cell(field);
    if (isEmpty(said)) {
      this.add(field, cell);
      this.remark('note', field, `“${this.header(field)}”为空，采用“${header}”：${cell.text}`);
      return;
    }
    const isOne = ONE.has(field) && tightHeader(header) === tightHeader(this.header(field));
    if (said === cell.text || (isOne && areSame(field, said, cell.text))) return;
    // Two columns of one name are two tables side by side, or one of them was left behind. Of two units the other cells
    // are of both.
    if (isOne)
      this.remark(
        'reject',
        field,
        `表里有两列“${header}”，写的不同（${said}、${cell.text}），不能确定是哪一个；并排的两张表请分开，多余的列请删去`,
        WHO.has(field) ? { isFinal: true } : {},
      );
    else if (WHO.has(field))
      this.remark('warning', field, `“${header}”写的是“${cell.text}”，与此不同，未采用，请核对`);
    this.#support.set(field, [...this.support(field), { header, text: cell.text }]);
  }

  cell(field: Field): string {
    return this.cells.get(field) ?? '';
  }

  /** Does a cell say anything: neither empty nor `/`, `-`, 无? */
  says(field: Field): boolean {
    return !saysNothing(this.cell(field));
  }

  /** The cells of further columns of the field. */
  support(field: Field): readonly Support[] {
    return this.#support.get(field) ?? [];
  }

  /** The filled cells of all columns of the field. */
  said(field: Field): Support[] {
    const own = { header: this.header(field), text: this.cell(field) };
    return [own, ...this.support(field)].filter(({ text }) => text !== '');
  }

  /** The header of a field's column as it was typed, with its unit in brackets. */
  header(field: Field): string {
    return this.columns.get(field) || headerOf(field);
  }

  remark(level: RemarkLevel, field: Field | null, text: string, why: Why = {}): void {
    const column = field ? this.header(field) : '—';
    const known = this.remarks.find((each) => each.level === level && each.text === text);
    if (known) Object.assign(known, why);
    else this.remarks.push({ level, field, column, text, ...why });
  }

  /** A text cut to so many units, which the row is told. No character is halved. */
  cut(field: Field, text: string, units: number): string {
    if (text.length <= units) return text;
    this.remark('note', field, `“${this.header(field)}”超过 ${units} 字，已截短`);
    return `${text.slice(0, units - 2).replace(/[\uD800-\uDBFF]$/u, '')}……`;
  }

  /** Rejects the row for good: no correction of its cells changes that. */
  refuse(field: Field | null, text: string, why: Why = {}): void {
    this.remark('reject', field, text, { ...why, isFinal: true });
  }

  /** Has it an error or a rejection? */
  get isRefused(): boolean {
    return this.remarks.some(isFault);
  }

  /** The words, in the row or around it, that say that its act was lifted. */
  get lift(): string | undefined {
    return this.remarks.find(({ lift }) => lift !== undefined)?.lift;
  }

  /** Was it refused for anything else than a lift? */
  get isUnreadable(): boolean {
    return this.remarks.some((remark) => isFault(remark) && remark.lift === undefined);
  }

  get hasWarning(): boolean {
    return this.remarks.some(({ level }) => level === 'warning');
  }
}
