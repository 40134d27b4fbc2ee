import { pattern, patterns } from '../../text/expressions';
import { OFFICE_BY_FIELD } from '../rules/offices';
import { isPlaceByForm, leadingRegion, PLACE_END } from '../rules/regions';
import { beginsWithPlace, leftEdge, placeOf, wordsBeforePlace } from './name-begin';
import { remembered, type Span, within } from './spans';

/** 管理委员会社会事务管理局: the bureau decided, and not the committee that it is of. */
const NO_BUREAU =
  '(?!(?:(?!会同|联合|[对将向被和与及由])\\p{Script=Han}){2,10}(?:局|办公室|[大支]队))';

/** Offices as running text names them: each ends with what it is, and begins with its place. */
const OFFICES = patterns`${OFFICE_BY_FIELD}|教委|互联网信息办公室|管(?:理委员|委)会${NO_BUREAU}|街道办事处|[镇乡市区县]人民政府|(?:工作)?领导小组(?:办公室)?|专班(?:办公室)?|联席会议办公室`;
const BUREAU_TAIL =
  /^(?:(?!会同|联合|协同|[和与及])[\p{Script=Han}]{2,8}(?:分局|(?:街道|地区)办事处)|[\p{Script=Han}]{2,6}(?:监督管理所|监管所|市场监管所)|（[^（）]{2,16}）)/u;
const NOT_OF_OFFICE = /系统|部门|干部|职工|网站|官网|微信|公众号|门户/u;

export interface Office extends Span {
  name: string;
  /** It says of which place it is; 区市场监管局 alone does not. */
  isWhole: boolean;
}

/** Words that stand before an office, one behind the other: 近日经… */
const OFFICE_LEADS =
  /^(?:经查|经|由|向|被|到|与|和|及|对|在|至|从|联合|会同|配合|协助|商请|移送|根据|近日|当日|同日|随后|现|日|月|年|接|即|请|是|为|因|报|抄送)+/u;

/** No office is called so: 示例公司于2026年8月15日被余姚市教育局, 示例培训中心配合余姚市教育局. */
const NOT_OF_NAME =
  /^.*(?:\d|被告?|公司|(?:学校|(?:培训|艺术)中心|幼儿园|工作室)(?=\p{Script=Han}{2,12}[省市区县]))/su;

const allOffices = remembered((text: string): Office[] => {
  const found: Office[] = [];
  let floor = 0;
  for (const { index, 0: tail } of text.matchAll(OFFICES)) {
    const endsAt = index + tail.length;
    if (endsAt <= floor || NOT_OF_OFFICE.test(text.slice(endsAt, endsAt + 2))) continue;
    const more = BUREAU_TAIL.exec(text.slice(endsAt, endsAt + 18))?.[0] ?? '';
    const branch = /分局$|所$|办事处$|局）$/.test(more) ? more : '';
    const edge = leftEdge(text, floor, endsAt, true);
    const chunk = text.slice(edge, endsAt);
    const begin = officeBegin(chunk, tail);
    found.push({
      start: edge + begin.at,
      end: endsAt + branch.length,
      name: chunk.slice(begin.at) + branch,
      isWhole: begin.isWhole,
    });
    floor = endsAt + branch.length;
  }
  return found;
});

/** The offices that a part of the text names. */
export const officesIn = (text: string, part: Span): Office[] => within(allOffices(text), part);

const IS_OF_PLACE = pattern`(?:${PLACE_END}|师)$`;

/** Counts the words before an office's place: of 含余姚市 one, and none of 示例市余姚市 or 第一师余姚市, which begin with a place. */
function wordsBefore(name: string): number {
  const count = wordsBeforePlace(name);
  return IS_OF_PLACE.test(name.slice(0, count)) ? 0 : count;
}

/** An office's name begins with its place. */
function officeBegin(chunk: string, tail: string): { at: number; isWhole: boolean } {
  const before = chunk.length - tail.length;
  const other = NOT_OF_NAME.exec(chunk.slice(0, before))?.[0].length ?? 0;
  const led = other + (OFFICE_LEADS.exec(chunk.slice(other, before))?.[0].length ?? 0);
  for (let at = led; at < before; at++) {
    const name = chunk.slice(at);
    const isPlaced = beginsWithPlace(name);
    const isFormed = (at === led || isLed(chunk, at)) && placeOf(name) !== '';
    if ((isPlaced || isFormed) && (at === led || !isInsideWord(chunk, at)))
      return { at: at + wordsBefore(name), isWhole: true };
  }
  const own = chunk.slice(led, before);
  const isWhole = isPlaceByForm(own);
  if (isWhole || /^[省市区县]?$/.test(own)) return { at: led, isWhole };
  // 被县教育局: which county the notice says elsewhere.
  return { at: /[被由经向和与及日][省市区县]$/.test(own) ? before - 1 : before, isWhole };
}

const isLed = (chunk: string, at: number): boolean =>
  /[由向被到经与和及对在至从接请是为因日]|会同|联合|根据/u.test(chunk.slice(at - 2, at));

/** 新余姚市…: a place that only begins inside a longer word. */
const isInsideWord = (chunk: string, at: number): boolean =>
  leadingRegion(chunk.slice(at - 1)) !== null &&
  !/[由向被到经与和及对在至从接请是为因日月年]/u.test(chunk.charAt(at - 1));
