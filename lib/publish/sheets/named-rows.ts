import { tight } from '../../domain/plain-text';
import { pattern, patterns } from '../../text/expressions';
import { simplified } from '../../text/normalise-units';
import { namesDecision, numberKeys } from '../rules/decision-numbers';
import { BRACKETED, SIGN } from '../rules/groups';
import { numberOf, RUNNING_NUMBER } from '../rules/numerals';
import type { RowReader } from './row-reader';
import { headsNumbers } from './sort-rows';

/** Which rows a note means: by the number of their decision, by name, by running number, or by a mark. */

const NUMERALS = patterns`(?<=第|序号[为是:]{0,2}|[、,和及至到])${RUNNING_NUMBER}(?=[项条行家个的、,和及至到]|$)`;
const NUMBERS =
  /(?:序号[为是:]{0,2}|(?<![法例定则》])第(?=[\d、,和及至到~—–-]+[项条号家行个]))([\d、,和及至到~—–-]+)|(?<![\d第路街道巷弄〔〕()])(\d+)号(?=机构|单位|公司|企业|学校)/gu;

/** The running numbers that a note names, each as from and to: 第1、3项, 第三项, 序号：2至5, 3号机构. 第2批 and 《…法》第64条 are none. */
const numbersIn = (note: string): [from: number, to: number][] =>
  Array.from(
    tight(note)
      .replace(NUMERALS, (numeral) => String(numberOf(numeral)))
      .matchAll(NUMBERS),
    ([, list, alone = '']) =>
      Array.from(
        (list ?? alone).matchAll(/(\d+)(?:[至到~—–-]+(\d+))?/gu),
        ([, from, to = from]): [number, number] => [Number(from), Number(to)],
      ),
  ).flat();

/** Rows, and the column that counts them: the first where none is headed so. */
export interface Counted {
  rows: readonly RowReader[];
  numbersAt: number;
}

export const countedBy = (headers: readonly string[], rows: readonly RowReader[]): Counted => {
  const at = headers.findIndex(headsNumbers);
  return { rows, numbersAt: Math.max(at, 0) };
};

const IS_NUMERAL = pattern`^${RUNNING_NUMBER}$`;
/** The running number in a cell: 3, （3）, ③, 三. NaN for any other text. */
export function numberIn(cell: string | undefined): number {
  const said = tight(cell);
  const digits = /^[^\d\p{Script=Han}]{0,2}(\d+)[^\d\p{Script=Han}]{0,2}$/u.exec(said)?.[1];
  return IS_NUMERAL.test(said) ? numberOf(said) : Number(digits);
}

/** The mark that a note begins with, as in *处罚已撤销, 注：带★的已移出, [1] 该处罚已撤销 or 注1：…. */
const NOTE_MARK = new RegExp(
  `^(?:注[:：])?\\s*(?:[标带打加注有“"'‘]{0,4}(${SIGN})|(${BRACKETED})|[（(【[]?(注\\d{1,2})(?!\\d|[项条行家]))`,
  'u',
);

/** The rows of which a cell bears the mark of a note. A sign is one at an end of the cell alone: 王*丽 is masked. */
function rowsMarked(note: string, rows: readonly RowReader[]): readonly RowReader[] {
  const [, sign, ...others] = NOTE_MARK.exec(note.trim()) ?? [];
  const mark = sign ?? others.find(Boolean);
  if (mark === undefined) return [];
  const bears = (cell: string) =>
    sign === undefined ? cell.includes(mark) : cell.startsWith(mark) || cell.endsWith(mark);
  return rows.filter(({ place }) => place.raw.some((cell) => bears(cell.trim())));
}

/**
 * The rows that a text names: by the number of their decision; else by name; else by running number. A note may begin
 * with the mark of its rows.
 */
export function rowsIn(text: string, { rows, numbersAt }: Counted): readonly RowReader[] {
  const isNamed = namesDecision(text);
  const isByNumber = numberKeys(text).length > 0;
  const decided = rows.filter((row) => isByNumber && isNamed(row.cell('document')));
  if (decided.length > 0) return decided;
  const words = simplified(tight(text));
  const named = rows.filter((row) => {
    const name = simplified(
      tight(row.cell('institution') || row.cell('app') || row.cell('website')),
    );
    return name.length > 3 && words.includes(name);
  });
  if (named.length > 0) return named;
  const numbers = numbersIn(words);
  if (numbers.length === 0) return rowsMarked(text, rows);
  return rows.filter(({ place }) => {
    const number = numberIn(place.raw[numbersAt]);
    return numbers.some(([from, to]) => from <= number && number <= to);
  });
}
