import { parsePhone, parseUscc } from '../domain/identifiers';
import type { VetField } from '../domain/vet';
import type { Field } from './column-names';
import { fieldOfKeptList } from './read-heading';

/** What a field of the dictionary is asked as; the others say nothing of who it is. */
const ASKED: Partial<Record<Field, VetField>> = {
  institution: 'name',
  app: 'app',
  developer: 'developer',
  site: 'site',
  uscc: 'uscc',
  icp: 'icp',
  phone: 'phone',
  address: 'place',
};

const askedBy = (heading: string): VetField | null => {
  const field = fieldOfKeptList(heading);
  return (field && ASKED[field]) ?? null;
};

/** Rows in which a header is looked for: titles and notes stand above it. */
const WITHIN = 10;
/** Rows looked at to tell what a column without a header holds. */
const SAMPLE_ROWS = 50;

/** Which column serves what; a field has one column at most. */
export interface VetColumns {
  /** The row of the header, from 0; null where there is none. */
  header: number | null;
  /** By column; null where it is not asked about. */
  fields: (VetField | null)[];
}

/** A field that came already is given to no second column. */
function once(fields: readonly (VetField | null)[]): (VetField | null)[] {
  return fields.map((field, at) => (field && fields.indexOf(field) < at ? null : field));
}

const fieldsOf = (row: readonly string[]): (VetField | null)[] => once(row.map(askedBy));

const served = (fields: readonly (VetField | null)[]): number =>
  fields.filter((field) => field !== null).length;

/** Address and developer alone name nobody. */
const asksAny = (fields: readonly (VetField | null)[]): boolean =>
  fields.some((field) => field !== null && field !== 'place' && field !== 'developer');

type Rows = readonly (readonly string[])[];

const widthOf = (rows: Rows): number =>
  rows.reduce((width, { length }) => Math.max(width, length), 0);

const isAddress = (text: string): boolean =>
  /^(?:https?:\/\/\S+|(?:[\w-]+\.)+[a-z]{2,24}(?:[:/?#]\S*)?)$/i.test(text);
const isPhone = (text: string): boolean =>
  /^[\d\s()+-]{7,}$/.test(text.normalize('NFKC')) && parsePhone(text) !== null;

/** Is a cell of a column of names told by its form: an address, a credit code, a telephone number? */
export const isKeyLike = (text: string): boolean =>
  isAddress(text) || isPhone(text) || /^(?=(?:\D*\d){8})[0-9A-Z]{15,20}$/i.test(text);

/** What most of the first cells of a column are. */
function guess(cells: readonly string[]): VetField | null {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  if (filled.length === 0) return null;
  const most = (is: (text: string) => boolean) => filled.filter(is).length * 2 > filled.length;
  if (most((text) => parseUscc(text) !== null)) return 'uscc';
  if (most(isAddress)) return 'site';
  if (most(isPhone)) return 'phone';
  return most((text) => /\p{L}{2}/u.test(text)) ? 'any' : null;
}

function guessAll(rows: Rows): (VetField | null)[] {
  const sample = rows.slice(0, SAMPLE_ROWS);
  const columns = Array.from({ length: widthOf(rows) }, (_, at) => at);
  const fields = once(columns.map((at) => guess(sample.map((row) => row[at] ?? ''))));
  // A table of one column holds whatever was pasted.
  return columns.length === 1 ? ['any'] : fields;
}

/** The columns by the first row that reads like a header, else by what they hold. */
export function findColumns(rows: Rows): VetColumns {
  const heads = rows.slice(0, WITHIN).map(fieldsOf);
  const best = Math.max(0, ...heads.filter(asksAny).map(served));
  const header =
    best === 0 ? -1 : heads.findIndex((fields) => asksAny(fields) && served(fields) === best);
  const found = heads[header];
  if (!found) return { header: null, fields: guessAll(rows) };
  const width = widthOf(rows);
  return { header, fields: Array.from({ length: width }, (_, at) => found[at] ?? null) };
}
