import { oneLine, tight } from '../../domain/plain-text';
import { isBlank, isFormulaError } from '../../tables/cells';
import { pattern } from '../../text/expressions';
import { parseDate } from '../rules/dates';
import { BRACKETED, headingOfGroup, NOTE, SIGN } from '../rules/groups';
import { hasWholeEnding } from '../rules/name-parts';
import { isNoName } from '../rules/no-names';
import { isOfficeAlike } from '../rules/offices';
import { isShortPlace } from '../rules/regions';
import { shortened, someOf } from '../rules/text-parts';
import { headerFields, headsAnother } from './header-row';
import type { Mapping } from './mapping';
import type { Sheet } from './table';

// Finds the rows of a table that are no data: notes, totals, signatures, and headings of groups.

const TOTALS =
  /^(?:本[页表月季年]|全[省市区县]|各[省市区县]|累计|以上|平均)*(?:合计|总计|小计|共计|总数|平均值?)(?:[:：\d（(共]|$)|^(?:以上)?(?:共|总共|合共)(?:计)?\s*\d+\s*[家条个户起件]/u;
const NOTES = pattern`^[（(【]?(?:${NOTE}|注释|注意|填表说明|更正说明|附件?)\s*\d*[】）)]?\s*[:：.、]|^(?:备注|说明|以下空白|此页无正文|[（(]?以下无正文.*)$`;
const SAYS_OF_THE_TABLE =
  /^(?:以上|上述|上[列表]|本表|本名单|此表|数据来源|资料来源|数据截[至止]|截[至止]|公示(?:期|时间)|监督电话|举报电话|咨询电话|联系电话|打印时间|特此)/u;
const PAGE =
  /^[-—–(（]?\s*(?:第\s*)?\d+\s*(?:页|\/\s*\d+)?(?:\s*[,，]?\s*共\s*\d+\s*页)?\s*[-—–)）]?$/u;
/** A label with a colon: `填表人：……`, `审核：`, `单位（盖章）：`. */
const SIGNED = /^[\p{Script=Han}（）()]{2,12}[:：]/u;

/** A note that begins with the mark of its rows: ①该处罚已撤销, * 已移出. */
const MARKED = new RegExp(`^(?:${SIGN}|${BRACKETED})`, 'u');

/** A label of who made the table, or when. Names and numbers stand beside it. */
const MADE_BY =
  /^(?:填报|填表|制表|制作|审核|审批|复核|核对|经办|负责|联系|签发|录入|统计)(?:人|员|单位|科室|部门|机关|时间|日期|电话)\s*(?:[:：]|$)/u;

/** The different texts of a row, in order. */
export const textsOf = (raw: readonly string[]): string[] => [
  ...new Set(raw.map((cell) => cell.trim()).filter((cell) => cell !== '')),
];

const NUMBER = /^[（(]?第?[一二三四五六七八九十\d]{1,3}(?:部分|类)?[）)]?[、.．]?$/u;
const COUNT = /^[（(]?[共计合]{0,2}\s*\d+\s*[家个户所条件款名][）)]?$/u;

/** The text of a heading whose number and count have cells of their own (二 | 移出黑名单机构 | 共3家). Empty for other rows. */
export function headingText(raw: readonly string[]): string {
  const [first = '', ...others] = textsOf(raw).filter((text) => !COUNT.test(text));
  if (others.length === 0) return first;
  const number = NUMBER.test(first) ? first.replace(/[（(第部分类）)、.．]/gu, '') : '';
  return others.length === 1 && number !== '' ? `${number}、${others[0]}` : '';
}

/** In a table of so many columns or more, a row with one text in all cells is a heading. */
const LEAST_WIDTH = 3;

const isSpread = (raw: readonly string[], text: string): boolean =>
  raw.length >= LEAST_WIDTH && raw.every((cell) => cell.trim() === text);

const NUMBERED_OR_NAMING = /^[（(]?[一二三四五六七八九十]+[）)、.．]|(?:机构|单位|企业)(?:名单)?$/u;
/** Does a text head rows wherever it stands (二、移出黑名单, 移出黑名单机构)? No cell of a row says so. */
export const headsAnywhere = (text: string): boolean =>
  NUMBERED_OR_NAMING.test(text) && headingOfGroup(text, true) !== undefined;

/**
 * Is a row the heading of those below it? In a wide table it must begin in the first two cells, or read like nothing else:
 * further right 列入黑名单 or 已撤销 is the value of a row that lacks the rest. A heading that only names a kind stands in
 * such tables alone.
 */
function isGroupHeading(raw: readonly string[], text: string): boolean {
  const heading = headingOfGroup(text, true);
  const isWide = raw.length >= LEAST_WIDTH;
  const isOfRows = heading !== undefined && (heading.fault !== undefined || isWide);
  if (!isOfRows && !(isWide && isPlaceOrKind(text))) return false;
  return !isWide || headsAnywhere(text) || raw.slice(0, 2).some((cell) => cell.trim() !== '');
}

/** 阳明街道, 海曙区, 民办学校: where the rows below are, or what they are; no unit is called so. */
const isPlaceOrKind = (text: string): boolean =>
  isShortPlace(text) ||
  /^\p{Script=Han}{2,8}(?:街道|镇|乡|片区|开发区|新区)$/u.test(text) ||
  isNoName('institution', text);

/** Is a row of one text no data: a note, a signature, a page number? A name alone is a row that lacks the rest. */
const isLoneNote = (raw: readonly string[], text: string): boolean =>
  SAYS_OF_THE_TABLE.test(text) ||
  PAGE.test(text) ||
  SIGNED.test(text) ||
  (MARKED.test(text) && !hasWholeEnding(text)) ||
  isSpread(raw, text) ||
  isGroupHeading(raw, text) ||
  isOfficeAlike(text) ||
  (parseDate(text)?.precision ?? 'year') !== 'year';

/** Is a row no data? */
function isNoteRow(raw: readonly string[]): boolean {
  const texts = textsOf(raw);
  const [first = '', ...others] = texts;
  // A running number may stand before 合计.
  const [lead = ''] = texts.filter((text) => !/^\d+$/.test(text));
  if (TOTALS.test(lead)) return true;
  if (NOTES.test(first)) return texts.length * 2 <= Math.max(raw.length, LEAST_WIDTH);
  if (others.length === 0) return isLoneNote(raw, first);
  const heading = headingText(raw);
  if (heading !== '' && isGroupHeading(raw, heading)) return true;
  if (MADE_BY.test(first)) return texts.length * 2 <= raw.length + 1;
  return texts.length * 2 <= raw.length && texts.every((text) => SIGNED.test(text));
}

/**
 * A row that begins with #: an example of the template, or one that a clerk took out. `#3` is a number and `#N/A` the
 * error of a formula.
 */
function isComment(raw: readonly string[]): boolean {
  const lead = raw.find((cell) => cell.trim() !== '')?.trim() ?? '';
  return /^[#＃](?!\s*\d+$)/.test(lead) && !isFormulaError(lead);
}

/** Does a heading head running numbers? */
export const headsNumbers = (heading: string | undefined): boolean =>
  /^(?:序号?|编号|行号|No\.?)$/iu.test(tight(heading));

type Row = readonly (string | null)[];

export const isSameRow = (a: Row, b: Row): boolean =>
  a.length === b.length && a.every((cell, at) => tight(cell) === tight(b[at]));

/** Characters that are told of a row that is no data. */
const NOTE_UNITS = 40;
/** At most so many such rows are told. */
const ROWS_TOLD = 10;

function quote(raw: readonly string[]): string {
  const texts = new Set(raw.map(oneLine));
  return shortened([...texts].join(' ').trim(), NOTE_UNITS);
}

/** Rows that were left out, by the reason; numbers from 1. */
interface LeftOut {
  comments: number[];
  repeated: number[];
  others: number[];
  notes: number[];
}

/** `第 3 行（备注：……）`. */
const tellRows = (places: readonly number[], { rows }: Sheet): string =>
  someOf(
    places.map((row) => `第 ${row} 行（${quote(rows[row - 1] ?? [])}）`),
    '行',
    ROWS_TOLD,
  );

/** Tells which rows were left out, and why. */
export function leftOutNotices(
  { comments, repeated, others, notes }: LeftOut,
  sheet: Sheet,
): string[] {
  return [
    ...(comments.length > 0 ? [`以 # 开头的行未读取：${tellRows(comments, sheet)}`] : []),
    ...(repeated.length > 0
      ? [
          `表头重复出现，已略过：第 ${someOf(repeated.map(String), '行', ROWS_TOLD)} 行（${quote(sheet.rows[(repeated[0] ?? 1) - 1] ?? [])}）`,
        ]
      : []),
    ...(others.length > 0 ? [`另一张表的表头，下面的行未读取：${tellRows(others, sheet)}`] : []),
    ...(notes.length > 0 ? [`说明、合计、落款不是数据，未读取：${tellRows(notes, sheet)}`] : []),
  ];
}

/** The rows below a header, sorted. */
interface Sorted {
  data: number[];
  /** Rows of data below the header of another table: that header by row. */
  strayed: Map<number, number>;
  left: LeftOut;
}

/** Sorts the rows below the header into data and the rest. */
export function sortRows(sheet: Sheet, header: number, mapping: Mapping): Sorted {
  // A further page may repeat the titles above the header, and the first row of a header of two.
  const heads = sheet.rows.slice(0, header + 1).filter((raw) => !isBlank(raw));
  const left: LeftOut = { comments: [], repeated: [], others: [], notes: [] };
  const own = headerFields(sheet, header, mapping) ?? [];
  const sortOf = (raw: readonly string[], at: number): keyof LeftOut | 'data' => {
    if (isComment(raw)) return 'comments';
    const headings = headerFields(sheet, at, mapping) ?? [];
    if (heads.some((head) => isSameRow(raw, head))) return 'repeated';
    if (headings.length > 0) return isSameRow(headings, own) ? 'repeated' : 'others';
    if (isNoteRow(raw)) return 'notes';
    return headsAnother(raw) ? 'others' : 'data';
  };
  const data: number[] = [];
  const strayed = new Map<number, number>();
  let other: number | undefined;
  for (let at = header + 1; at < sheet.rows.length; at++) {
    const raw = sheet.rows[at] ?? [];
    if (isBlank(raw)) continue;
    const sort = sortOf(raw, at);
    if (sort === 'repeated') other = undefined;
    if (sort === 'others') other = at;
    if (sort !== 'data') left[sort].push(at + 1);
    else data.push(at);
    if (sort === 'data' && other !== undefined) strayed.set(at, other);
  }
  return { data, strayed, left };
}
