import { parseDate } from './dates';
import { isOfficeAlike } from './offices';

/** Rows of a table that are no data: notes, totals, signatures, and headings of groups. */

const TOTALS =
  /^(?:合计|总计|小计|共计|总数)(?:[:：\d（(共]|$)|^(?:以上)?(?:共|总共|合共)(?:计)?\s*\d+\s*[家条个户起件]/u;
const NOTES =
  /^[（(【]?(?:备注|附注|注释|注意|说明|填表说明|注|附件?)\s*\d*[】）)]?\s*[:：.、]|^(?:备注|说明|以下空白|此页无正文|[（(]?以下无正文.*)$/u;
const SAYS_OF_THE_TABLE =
  /^(?:以上|上述|本表|本名单|此表|数据来源|资料来源|数据截[至止]|截[至止]|公示(?:期|时间)|监督电话|举报电话|咨询电话|联系电话|打印时间|特此)/u;
const PAGE =
  /^[-—–(（]?\s*(?:第\s*)?\d+\s*(?:页|\/\s*\d+)?(?:\s*[,，]?\s*共\s*\d+\s*页)?\s*[-—–)）]?$/u;
/** `填表人：……`, `审核：`, `单位（盖章）：`. */
const SIGNED = /^[\p{Script=Han}（）()]{2,12}[:：]/u;

/** Who made the table: what stands beside it are names and numbers. */
const MADE_BY =
  /^(?:填报|填表|制表|制作|审核|审批|复核|核对|经办|负责|联系|签发|录入|统计)(?:人|员|单位|科室|部门|机关|时间|日期|电话)\s*(?:[:：]|$)/u;

/** The different texts of a row, in order. */
const textsOf = (raw: readonly string[]): string[] => [
  ...new Set(raw.map((cell) => cell.trim()).filter((cell) => cell !== '')),
];

/** Of a table so wide, a row that says one thing everywhere is a heading of what follows. */
const LEAST_WIDTH = 3;

const isSpread = (raw: readonly string[], text: string): boolean =>
  raw.length >= LEAST_WIDTH && raw.every((cell) => cell.trim() === text);

/** One text alone: a note, a signature, a page's number; a name alone is a row that lacks the rest. */
const isLoneNote = (raw: readonly string[], text: string): boolean =>
  SAYS_OF_THE_TABLE.test(text) ||
  PAGE.test(text) ||
  SIGNED.test(text) ||
  isSpread(raw, text) ||
  isOfficeAlike(text) ||
  (parseDate(text)?.precision ?? 'year') !== 'year';

/** Is a row below a header no data? */
export function isNoteRow(raw: readonly string[]): boolean {
  const texts = textsOf(raw);
  const [first = '', ...others] = texts;
  // A running number may stand before 合计.
  const [lead = ''] = texts.filter((text) => !/^\d+$/.test(text));
  if (TOTALS.test(lead)) return true;
  if (NOTES.test(first)) return texts.length * 2 <= Math.max(raw.length, LEAST_WIDTH);
  if (others.length === 0) return isLoneNote(raw, first);
  if (MADE_BY.test(first)) return texts.length * 2 <= raw.length + 1;
  return texts.length * 2 <= raw.length && texts.every((text) => SIGNED.test(text));
}
