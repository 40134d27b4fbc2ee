import { pattern, patterns } from '../../text/expressions';
import { isTradeAlone } from '../../text/own-part';
import { BRANCH, COMPANY, DESCRIBED, FORM, HOUSE, TELLING } from '../rules/forms';
import { nameParts } from '../rules/name-parts';
import { hidesAName } from '../rules/name-text';
import { beginnings, beginOf, FOREIGN, isForeign, leftEdge, placeOf } from './name-begin';
import { withFullNames } from './short-names';
import { remembered, type Span, type Unit, within } from './spans';

/** What a unit's name ends with. */
const NAME_END = patterns`${FORM}|${HOUSE}|${DESCRIBED}`;

/**
 * What a form may go on with: 示例学校 有限公司, 示例小学 教育咨询有限公司, …有限公司 余姚分公司. Not any form: 示例学校小学数学 has
 * two words of its sentence.
 */
const GOES_ON = pattern`^(?:(?:教育|文化|艺术|科技|信息|咨询|培训|管理|服务|传播|传媒|体育|健康|技术|网络|企业|商务|发展|投资|职业|技能|集团|语言|外语|英语|（[^（）]{2,8}）)*(?:${COMPANY}|中心|学校|培训部|幼儿园|俱乐部)|\p{Script=Han}{0,10}?${BRANCH}|（(?:特殊)?(?:普通|有限)合伙）)`;

/** Names nobody: 该培训机构, 校外培训机构, 民办学校, 3家培训机构. */
const GENERIC =
  /^(?:[该各每这那几]|本(?:[省市区县校局]|机构|公司|单位|辖)|其(?:[他它中余]|所|名)|[全我][省市区县国校体部局]|多[家所个名]|[两等][\d两三四五六七八九十]?[家所个]|等(?:机构|单位|学校|企业|公司)|此[类次]|(?:全资|控股)?[子母总分]公司|[你贵](?:单位|校|公司|机构)|所有|有关|相关|(?:规范|选择|整治|打击)(?:正规|校外|民办|培训)|涉事|(?:高中|初中|小学|中小学|义务教育)(?:阶段)?(?:非?学科|校外)|[省市区县]直|校外|民办|公办|学科|非学科|无证|无照|违规|违法|线上|线下|部分|个别|辖区|[上前]述|以[上下]|下列|有的|一些|不少|某些|合规|正规|合法|被处罚|营利|非营利|任何|社会|培训|教育|文化|艺术|体育|托管|中小|机构|学校|中国消费者|第[一二三四五](?:[家所个批类期起]|$)|\d+[家所个]|[一二三四五六七八九十]+[家所个]|(?:全|我|本)?[省市区县](?:内|外|级|属|直)?(?:的|各)?(?:校外|民办|培训|教育|\d))/u;

/** Does a text mean anybody, or everybody: 各培训机构, 示例县校外培训机构? */
export const namesNobody = (name: string): boolean =>
  GENERIC.test(name) || GENERIC.test(name.slice(placeOf(name).length));

/** Does a text stand for one unit by itself? */
function isUnitName(name: string): boolean {
  if (namesNobody(name) || isTradeAlone(name) || isForeign(name) || name.length > 60) return false;
  const { brand, form, region } = nameParts(name);
  if (brand.length >= 2) return form !== '' || region !== undefined || name.length >= 6;
  return region !== undefined && brand.length >= 1 && form !== '';
}

/** 示例少年宫 后勤服务有限公司: whatever trade stands between, a company's form goes on with the name. */
const TO_COMPANY = pattern`^(\p{Script=Han}{1,12}?)${COMPANY}`;
const VERB = /[租诉买卖签付向对将由]|委托|授权|合作|联合|投资|收购|加盟/u;

/** How far behind a form its name goes on, by its trade and a further form; 0 when it ends there. */
function nextForm(rest: string, isCompany: boolean): number {
  const more = GOES_ON.exec(rest)?.[0];
  if (more !== undefined) return FOREIGN.test(more) ? 0 : more.length;
  // 甲有限公司明知乙有限公司…: a company's form ends its name.
  if (isCompany) return 0;
  const [whole = '', between = ''] = TO_COMPANY.exec(rest) ?? [];
  return whole !== '' &&
    !FOREIGN.test(between) &&
    !VERB.test(between) &&
    beginnings(between).length === 1
    ? whole.length
    : 0;
}

/** The end of a name whose form ends at `end`. */
function extend(text: string, end: number): number {
  let at = end;
  const next = () => nextForm(text.slice(at, at + 24), text.slice(at - 2, at) === '公司');
  for (let more = next(); more > 0; more = next()) at += more;
  return at;
}

/** The unit whose form ends at `end`, or null when none is named or its beginning cannot be told. */
function unitAt(text: string, floor: number, formEnd: number): Unit | null {
  const end = extend(text, formEnd);
  const edge = leftEdge(text, floor, formEnd);
  const chunk = text.slice(edge, end);
  const begin = beginOf(chunk, edge === floor);
  if (begin < 0) return null;
  const name = chunk.slice(begin);
  return hidesAName(name) || isUnitName(name) ? { start: edge + begin, end, name } : null;
}

const allUnits = remembered((text: string): Unit[] => {
  const found: Unit[] = [];
  NAME_END.lastIndex = 0;
  let floor = 0;
  for (let match = NAME_END.exec(text); match; match = NAME_END.exec(text)) {
    const unit = unitAt(text, floor, match.index + match[0].length);
    if (!unit) continue;
    found.push(unit);
    floor = unit.end;
    NAME_END.lastIndex = unit.end;
  }
  return withFullNames(text, found);
});

/** The units that a part of the text names, in order, without overlap. No office's name ends as theirs do. */
export const unitsIn = (text: string, part: Span): Unit[] => within(allUnits(text), part);

const STARTS_SENTENCE =
  /(?:^|[。；：\n])(?:经查(?:明|实)?，|[^。；，\n]{0,16}[日月年]，|其中，?|此外，|同时，|另外，|[一二三四五六七八九十\d]+[、.]|[（(][一二三四五六七八九十\d]+[）)]|[●■◆▶▲•·—])*$/u;

/** Does a unit begin its sentence? A day, a number or 经查 may stand before it. */
export const startsSentence = (text: string, from: number, { start }: Unit): boolean =>
  STARTS_SENTENCE.test(text.slice(Math.max(from, start - 40), start));

const FORM_OF_NAME = patterns`${TELLING}`;
/** What stands before a form that names nobody: 该公司, 校外培训机构. */
const NAMES_NOBODY =
  /(?:[该其本此各等你我两几，。；：、的“（]|校外|民办|公办|无证|违规|举办|开办|学科类|线上|线下|以下|下列|上述|有关|相关|涉事|名单|\d家|[一二三四五六七八九十]家|^)(?:(?:教育)?培训|子|母|总|分)?$/u;

/**
 * Does a part hold the form of a name that was not read as one? Then somebody else may be meant, whose name has no
 * certain beginning.
 */
export function hidesName(text: string, { start, end }: Span): boolean {
  const units = unitsIn(text, {
    start: Math.max(0, start - 60),
    end: Math.min(text.length, end + 60),
  });
  return Array.from(text.slice(start, end).matchAll(FORM_OF_NAME)).some(({ index }) => {
    const at = start + index;
    const isRead = units.some((unit) => unit.start <= at && at < unit.end);
    const isLaw = text.lastIndexOf('《', at) > text.lastIndexOf('》', at);
    return !isRead && !isLaw && !NAMES_NOBODY.test(text.slice(Math.max(start, at - 8), at));
  });
}
