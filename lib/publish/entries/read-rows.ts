import type { Day } from '../../domain/day';
import { tight } from '../../domain/plain-text';
import { columnOf, FIELDS, type Field } from '../../tables/known-headings';
import { headerOf } from '../../tables/read-heading';
import { pattern, patterns } from '../../text/expressions';
import { actWords, IMPOSED, SPARED } from '../rules/act-words';
import { takeBrackets } from '../rules/name-brackets';
import { listItems, parseNames } from '../rules/name-cell';
import { withoutPersonalNumbers } from '../rules/persons-told';
import type { RowReader } from '../sheets/row-reader';
import type { Table } from '../sheets/table';
import { withoutAsides } from './act-status';
import { readAppRow } from './app-row';
import type { ReadRow } from './draft';
import { readInstitutionRow, readUnfitRow } from './institution-row';
import { NOT_SPLIT } from './name-columns';

/** Reads the rows of tables as rows of institutions or of apps. A row that names several units is split before. */

/** Columns that belong to one unit alone, such as a code, a host or a former name. */
const OF_ONE = FIELDS.filter((field) => columnOf(field).isOfOne);

/** Columns of the act. A list in them that is as long as the list of names may have an item for each name. */
const OF_ACTS: readonly Field[] = ['grounds', 'result', 'fine', 'confiscated', 'document'];
const SUM = '(?:罚款)?(?:人民币)?[\\d.]+\\s*万?元';
const SUMS = patterns`${SUM}(?:[、,，和及/\s]+${SUM})+`;
/** Several numbers of documents: 余教罚〔2026〕1号、2号. */
const NUMBERS = /\d+\s*号?[、,，；;和及\s]+[^、,，；;]*\d+\s*号/u;

/** Is a text a list of so many items: 1.罚款3万元⏎2.吊销办学许可证, or 罚款3万元、5万元? */
function isListOf(text: string, count: number): boolean {
  const sums = Array.from(text.matchAll(SUMS), ([list]) => list.match(new RegExp(SUM, 'gu')));
  return [listItems(text.trim()), ...sums].some((items) => items?.length === count);
}

const OF_AN_ACT = pattern`${IMPOSED}|${SPARED}|${actWords('standing', 'closure')}`;

/** Are texts as many as there are names, and each of an act? */
const isActEach = (texts: readonly string[], count: number): boolean =>
  texts.length === count && texts.every((text) => OF_AN_ACT.test(text));

/** Has a cell a line for each name: 罚款3万元⏎警告? */
const hasLineForEach = (cell: string, count: number): boolean =>
  isActEach(cell.trim().split(/\s*\n\s*/u), count);

/** What is graver than a fine. */
const GRAVE = new RegExp(actWords('licence', 'standing', 'closure', 'measure', 'list'), 'u');

/**
 * May acts in a row be one for each name: 吊销办学许可证；警告 beside two? A warning and a fine go together often. What is
 * graver may have been done to one of them alone, unless a word says that it was done to each, or beside the other act.
 */
function mayBeOneEach(result: string, count: number): boolean {
  const acts = result.split(/[\s；;、，,]+/u).filter((act) => act !== '');
  return (
    isActEach(acts, count) &&
    acts.some((act) => GRAVE.test(act)) &&
    !/均|一并|同时|并[处对予给吊责停罚没]/u.test(result)
  );
}

/** Why a row cannot be split by its names: a cell belongs to one of them alone. Null where it can. */
function sharedFault(row: RowReader, names: readonly string[]): string | null {
  const nameOf = (field: Field) => `“${row.header(field)}”列`;
  const own = OF_ONE.find((field) => row.says(field));
  if (own) return `${nameOf(own)}只能属于其中一家`;
  const isToldApart = (text: string) =>
    /分别|各自|(?:共|合计|总计)[处罚没]/.test(text) ||
    names.some((name) => text.includes(name)) ||
    isListOf(text, names.length);
  const told = OF_ACTS.find(
    (field) =>
      isToldApart(row.cell(field)) || (field === 'document' && NUMBERS.test(row.cell(field))),
  );
  // The cell as it stands in the table still has its lines.
  const result = tight(row.cell('result'));
  if (row.place.raw.some((cell) => tight(cell) === result && hasLineForEach(cell, names.length)))
    return `${nameOf('result')}分别说到各家`;
  if (told) return `${nameOf(told)}分别说到各家`;
  return mayBeOneEach(row.cell('result'), names.length)
    ? `${nameOf('result')}可能是一家一种处罚；对每家都适用的，请在前面写“均”`
    : null;
}

/** A credit code right behind a name, as below it in one cell. */
const CODE_BEHIND =
  /(?<=[\p{Script=Han}）)])[\s，,、；;/]*(?:(?:统一)?(?:社会)?信用代码)?[\s:：]*([0-9A-HJ-NPQRTUWXY]{18})\s*$/u;

/**
 * Moves what stands in brackets behind a name into its own column: （品牌：示例启明）. Where the cell holds several names,
 * nobody can tell whose it is, and it is left out.
 */
function withoutBrackets(row: RowReader): RowReader {
  const cell = row
    .cell('institution')
    .replace(CODE_BEHIND, (all, code: string) =>
      withoutPersonalNumbers(code) === code ? `（${code}）` : all,
    );
  if (!/[（(【→>更改变]/u.test(cell)) return row.with();
  const { bare, further, aside, persons, isTrader } = takeBrackets(cell);
  if (bare === cell || bare === '') return row.with();
  const isOne = parseNames(bare).kind === 'one';
  const cells = new Map<Field, string>([['institution', bare]]);
  for (const { field, text } of isOne ? further : [])
    cells.set(
      field,
      [...new Set([cells.get(field) ?? row.cell(field), text])].filter(Boolean).join('；'),
    );
  const changed = row.with([...cells]);
  for (const { field, bracket } of further)
    if (isOne)
      changed.remark(
        'repair',
        'institution',
        `${bracket}不是名称的一部分，已读作“${headerOf(field)}”`,
      );
    else changed.remark('warning', 'institution', `${bracket}分不清属于哪一家，未采用`);
  for (const bracket of aside)
    changed.remark('repair', 'institution', `${bracket}不是名称的一部分，已略去`);
  if (isTrader)
    changed.remark('reject', 'institution', '名称后写明经营者个人，是个人经营的，名单不登载自然人');
  else if (persons > 0)
    changed.remark('repair', 'institution', '名称后括号里的个人信息已略去，不读取、不发布');
  return changed;
}

/**
 * The rows that a row of a table stands for: one for each name where it names several units and all else holds for each
 * of them; else itself. A row that cannot be split is refused here or by `readName`. Gives copies: the table's row
 * stays as it is.
 */
export function splitRow(row: RowReader): RowReader[] {
  const whole = withoutBrackets(withoutAsides(row));
  const names = parseNames(whole.cell('institution'));
  if (names.kind !== 'several' || row.place.isRagged || row.place.isUnfit || row.says('app'))
    return [whole];
  const fault = sharedFault(whole, names.names);
  if (fault) {
    whole.remark('reject', 'institution', `${fault}，${NOT_SPLIT}`);
    return [whole];
  }
  const count = names.names.length;
  return names.names.map((name, at) => {
    const one = whole.with([['institution', name]]);
    const text = `一格里有 ${count} 个名称，已拆成 ${count} 条，这是第 ${at + 1} 条；请核对处理结果是否对每一家都适用`;
    one.remark('warning', 'institution', text);
    return one;
  });
}

/** Is a row about an app? A table may list apps, institutions and websites together. */
const isAppRow = (reader: RowReader): boolean =>
  reader.columns.has('app') &&
  (reader.says('app') || !(reader.says('institution') || reader.says('website')));

function readRow(reader: RowReader, asOf: Day): ReadRow {
  const { isRagged, isUnfit, raw } = reader.place;
  if (isRagged) return { reader, name: raw[0] ?? '' };
  if (isUnfit) return readUnfitRow(reader, asOf);
  return isAppRow(reader) ? readAppRow(reader, asOf) : readInstitutionRow(reader, asOf);
}

/** The rows of tables, one for each name where a cell names several. `onRow` is told how many are read. */
export function readRows(
  tables: readonly Pick<Table, 'rows'>[],
  asOf: Day,
  onRow: (done: number) => void,
): ReadRow[] {
  const read: ReadRow[] = [];
  let done = 0;
  for (const { rows } of tables)
    for (const row of rows) {
      for (const each of splitRow(row)) read.push(readRow(each, asOf));
      onRow(++done);
    }
  return read;
}
