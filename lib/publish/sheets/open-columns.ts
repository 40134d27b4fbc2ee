import type { Cells } from '../../tables/cells';
import type { Field } from '../../tables/known-headings';
import { type HeadingKind, isOpen } from '../../tables/read-heading';
import type { Open } from '../../tables/unlisted-headings';
import { pattern } from '../../text/expressions';
import { ONTO } from '../rules/act-words';
import { parseRange } from '../rules/dates';
import { LIFTED } from '../rules/lift-words';
import { isOfficeAlike } from '../rules/offices';
import { parseLastDay } from '../rules/terms';
import { quoted } from './mapping';

/**
 * Headings with two meanings (处罚单位: who was punished, or who punished). The cells below and the other columns decide.
 */

/** Rows looked at below a header. */
const SAMPLE_ROWS = 50;
/** Such a share of the cells counts as nearly all of them; what is left, as hardly any. */
const NEARLY_ALL = 0.8;

interface Sample {
  texts: string[];
  linked: number;
}

/** The filled cells of a column in the first rows below a header, without repeated headings and notes. */
function* cellsBelow({ rows }: Cells, header: number, column: number) {
  const heading = (rows[header]?.[column] ?? '').trim();
  for (let at = header + 1; at < Math.min(rows.length, header + 1 + SAMPLE_ROWS); at++) {
    const row = rows[at] ?? [];
    const text = (row[column] ?? '').trim();
    if (text === '' || text === heading) continue;
    const isNote = row.length > 1 && new Set(row.map((cell) => cell.trim())).size === 1;
    if (!isNote) yield { at, text };
  }
}

function sampleOf(sheet: Cells, header: number, column: number): Sample {
  const sample: Sample = { texts: [], linked: 0 };
  for (const { at, text } of cellsBelow(sheet, header, column)) {
    sample.texts.push(text);
    if (/^https?:/i.test(text) || sheet.marks?.get(at)?.get(column)?.link) sample.linked++;
  }
  return sample;
}

/**
 * 处罚单位 is the office that decided where nearly all cells are offices. It is the party where hardly any is and no
 * other column is the party. A table without cells is decided by its other columns. Null where that decides nothing.
 */
function settleParty({ texts }: Sample, others: readonly HeadingKind[]): Field | null {
  const share = texts.filter(isOfficeAlike).length / texts.length;
  const [hasParty, hasOffice] = [others.includes('institution'), others.includes('authority')];
  if (texts.length === 0) {
    if (hasParty === hasOffice) return null;
    return hasParty ? 'authority' : 'institution';
  }
  if (share >= NEARLY_ALL) return 'authority';
  return share <= 1 - NEARLY_ALL && !hasParty ? 'institution' : null;
}

/** Decides for each heading with two meanings; null where nothing decides. */
const SETTLE: Record<Open, (sample: Sample, others: readonly HeadingKind[]) => HeadingKind | null> =
  {
    'party-or-office': settleParty,
    'act-or-grounds': (_, others) => (others.includes('result') ? 'grounds' : 'result'),
    'paper-or-link': ({ texts, linked }) => {
      if (linked > 0 && linked * 2 >= texts.length) return 'source';
      return texts.some((text) => /\d+号/u.test(text)) ? 'document' : 'aside';
    },
    'link-or-teller': ({ texts, linked }, others) =>
      linked > 0 && linked * 2 >= texts.length && !others.includes('source') ? 'source' : 'aside',
    // Where some are days, none of which ends anything, the column is not read.
    'term-or-day': ({ texts }) =>
      texts.length > 0 && texts.every((text) => parseRange(text)) ? 'until' : 'aside',
  };

/** A cell that says of its row whether it is removed or new: 移出, 新增, 列入. */
const CHANGE = pattern`^(?:已|新|被|拟|继续)*(?:${LIFTED}|${ONTO}|调入|新增|增补|增加|在列|保留|黑名单|白名单)(?:黑?名[录单]|机构|单位|企业|类)*$`;

/**
 * Do all cells of a column say whether their row is removed or new (类别: 移出, 新增)? Every row that may be a header is
 * asked this, so reading stops at the first other cell.
 */
export function tellsChanges(sheet: Cells, header: number, column: number): boolean {
  let isAny = false;
  for (const { text } of cellsBelow(sheet, header, column)) {
    if (!CHANGE.test(text)) return false;
    isAny = true;
  }
  return isAny;
}

/** 有效期 alone may be of a record or of a licence. Where all its cells are days, an act is shown no longer than that. */
const HEADS_VALIDITY = /^(?:有效期限?|有效时间|有效日期)$/u;
const isTerm = (sheet: Cells, header: number, column: number): boolean => {
  if (!HEADS_VALIDITY.test((sheet.rows[header]?.[column] ?? '').trim())) return false;
  const { texts } = sampleOf(sheet, header, column);
  return texts.length > 0 && texts.every((text) => parseLastDay(text)?.precision === 'day');
};

/** The kinds of headings, with a decision for those of two meanings where there is one. */
export function settleOpen(
  kinds: readonly HeadingKind[],
  sheet: Cells,
  header: number,
): HeadingKind[] {
  return kinds.map((kind, column) => {
    if (kind === 'unknown' && isTerm(sheet, header, column)) return 'until';
    if (!isOpen(kind)) return kind;
    const others = kinds.filter((_, at) => at !== column);
    return SETTLE[kind](sampleOf(sheet, header, column), others) ?? kind;
  });
}

/** Tells that 处罚单位 has two meanings and is not used; nothing else stays open. */
export const tellOpen = (header: string): string =>
  `${quoted(header)}可以指被处罚的单位，也可以指作出处罚的机关，从表里分不清，未使用；请用 --mapping 对应到“机构名称”或“作出机关”`;
