import { pattern, patterns } from '../../text/expressions';
import { leadingRegion as anyRegion } from '../../text/region';
import { TELLING } from '../rules/forms';
import { nameParts } from '../rules/name-parts';
import { leadingRegion } from '../rules/regions';
import { BESIDE, PARTY } from '../rules/roles';

/**
 * A name in running text begins at a mark, behind a word that leads to it, or with its place. A name is left out where
 * nothing tells its beginning: a wrong cut would name somebody else.
 */

/** Marks that end a name on its left. Brackets stand inside names; see `leftEdge`. */
const MARK = /[，。；：、！？“”‘’「」《》〈〉\n\s,;:!?|/.①-⑳【】[\]〔〕…—~>●■◆▶▲•]/u;
const NOT_IN_NAME =
  /^[\d一二三四五六七八九十]+$|以下|简称|下称|统称|原名|曾用|法定代表|地址|住所|负责人|系|代码|品牌|字号|案例/u;

/** The offset at which a bracket opens that closes before `at`; -1 where it is no part of a name. */
function openOf(text: string, floor: number, at: number): number {
  const open = text.lastIndexOf('（', at - 1);
  const inside = text.slice(open + 1, at - 1);
  return open < floor || inside.length > 10 || NOT_IN_NAME.test(inside) || MARK.test(inside)
    ? -1
    : open;
}

/** One step to the left within a name: over a character or a whole bracket; -1 at its left mark. */
function stepLeft(text: string, floor: number, at: number, isOffice: boolean): number {
  const char = text.charAt(at - 1);
  if (char === '）') return openOf(text, floor, at);
  // 余姚市“双减”工作领导小组办公室.
  const quote = isOffice && char === '”' ? text.lastIndexOf('“', at - 1) : -1;
  if (quote > floor && at - quote < 8) return quote;
  return MARK.test(char) || char === '（' ? -1 : at - 1;
}

/** The left mark of what ends at `end`. */
export function leftEdge(text: string, floor: number, end: number, isOffice = false): number {
  let at = end;
  while (at > floor && end - at < 60) {
    const left = stepLeft(text, floor, at, isOffice);
    if (left < 0) return at;
    at = left;
  }
  return at;
}

/** Words that lead to a name and are never part of one. The longer first. */
const LEADS = patterns`案例[一二三四五六七八九十\d]{1,3}|^#?0\d|^#\d{1,2}|^\d{1,2}(?=\p{Script=Han}{2,8}[省市区县])|处罚的[是为]|${BESIDE}|${PARTY}|(?:举办|开办|运营)单位|投资方|列入|纳入|移入|取缔|关停|给予|会同|责令|吊销|暂扣|约谈了?|查处了?|通报了?|曝光了?|处罚了?|经查明?|查明|调查|检查了?|发现|反映|投诉|举报|决定对?|撤[销回消]了?原?对|依法|送达|告知|关于|针对|经核查|根据|按照|已经|其中|以及|法人|分别|委托|授权|起诉|位于|设在|名为|名称为|开办的?|举办的?|经营的?|旗下|所属|下属|隶属于?|设立的?|租赁给|出租给|提供给|转让给|支付给?|购买|加盟|收购|控股|登录|通过|使用|冒用|假借|借用|挂靠|包括|例如|由于|鉴于|考虑到|的(?!士)|(?<!知)了(?!不起|凡|然)`;
/** Words of one character that lead to a name as often as they are a part of one: 对, 和. */
const WEAK = /[对向将把由与和及给被从是为因在到至的了于经]/gu;
/** Words of names that have such a character: 和谐, 在线, 向日葵. */
const OWN_WORDS =
  /一对[一二多]|[赢乐爱]在|在线|在读|[共人泰太中祥永德天义万平谦温仁融呼]和|和(?:谐|平|美|顺|睦|风|煦|悦|乐|合|信|众|成|县|田|林|龙|静|硕|政|润|鸣|雅|颂)|对外|将(?:来|军|才)|向(?:上|阳|日|善|学|前|荣|心)|[方志导风]向|为(?:明|先|学|知|美)|[有大作华善无]为|因(?:特|材|子|果)|与(?:时|众)|从(?:善|文|容|心)|到家|及(?:第|时|人)|普及|给力|自由|由心|了不起|知了|的士|被子|于都|于洪|经(?:典|纬|世|济|开|贸|管|营)|[财东新神圣]经|是否/gu;
/** Behind these a weak word leads: 余姚市教育局对…, 执法人员在…. */
const CLOSED = pattern`(?:^|[局委厅会队所办处门关社院案日月年人者民众家长员起]|部门|机关|政府|依法|规定|第[一二三四五六七八九十百零〇\d]{1,6}[条款项]|决定|现|已|拟|并|再|同时|当事人|${TELLING}|其|双方|单位|平台|网站)$`;

/** Words that no name holds: a text that has one between two edges is no name. */
export const FOREIGN =
  /[的被也均已其并且该你]|非法|无证|仅给|租|冒|聘|购|售|骗|名下|(?<!知)了(?!不起|凡|然)|下称|简称|于(?!洪|都|田)|因|未(?!来)|违|罚|涉嫌|发现|检查|投诉|举报|开设|举办|位于|签订|发布|宣传|以及|名义|责令|经查|进行|组织|取得|使用|提供|要求|作为|没有|立案|调查|处理|列入|纳入|局|依法|年\d|月\d|\d[月日年]/u;

/** Does a text hold such a word that no word of names explains? */
export const isForeign = (text: string): boolean => FOREIGN.test(text.replace(OWN_WORDS, ''));

/** A place by its own form, which no table has to hold: 高例新区, 城关镇. */
const PLACE_FORM =
  /^(?![对向将把由与和及给被从是为因在到至的了于该本全我各])[\p{Script=Han}]{2,5}?(?:省|市|自治州|县|区|旗|镇)(?=\p{Script=Han}{2})/u;
const NO_PLACE =
  /^(?:全|我|本|该|各|外|辖|校|地|社|小|学|园|片|城)[省市区县]|[城乡集古小全本]镇|校区|社区|小区|园区|地区|辖区|景区|市[场民]|区[域别分]|县城/u;

/** The place that begins a text by its form: 示例市江例区. */
export function placeOf(name: string): string {
  let place = '';
  for (let rest = name; ; rest = name.slice(place.length)) {
    const next = PLACE_FORM.exec(rest)?.[0] ?? '';
    if (next === '' || NO_PLACE.test(next + rest.charAt(next.length))) return place;
    place += next;
  }
}

/** Does a text begin with a place of the tables? */
export const beginsWithPlace = (text: string): boolean =>
  leadingRegion(text) !== null || anyRegion(text).length > 0;

const startsWithPlace = (name: string): boolean =>
  beginsWithPlace(name) || (placeOf(name) !== '' && beginnings(placeOf(name)).length === 1);

/** Offsets of `chunk` at which a name may begin: its start, behind each leading word, and behind a weak one that leads. */
export function beginnings(chunk: string): number[] {
  const firm = Array.from(chunk.matchAll(LEADS), ({ index, 0: word }) => index + word.length);
  const weak = Array.from(chunk.matchAll(WEAK), ({ index }) => index).filter(
    (at) => CLOSED.test(chunk.slice(0, at)) || firm.includes(at) || isChain(chunk.slice(0, at)),
  );
  return [0, ...firm, ...weak.map((at) => at + 1)].sort((a, b) => a - b);
}

/** Nothing but weak words and 近日: 现对…, 由于… */
const isChain = (before: string): boolean =>
  /^(?:近日|日前|同日|随后|据此|现|拟|另|对|向|将|把|由|因|在|经|于|为|是)*$/u.test(before);

/** Does a name hold a weak word that no word of names explains? It may begin behind that word. */
const isOpen = (name: string): boolean => {
  const own = name.slice(leadingRegion(name)?.text.length ?? placeOf(name).length);
  return own.replace(OWN_WORDS, '').search(WEAK) >= 0;
};

/** Counts the words before a place of the table (含余姚市…) that its form alone takes for a part of it. */
export function wordsBeforePlace(name: string): number {
  if (beginsWithPlace(name)) return 0;
  for (let at = 1; at < Math.min(5, name.length); at++)
    if (/[省市县区旗]$/u.test(leadingRegion(name.slice(at))?.text ?? '')) return at;
  return 0;
}

/** A name without a place has a short brand; what is longer has words of its sentence before it. */
const LONGEST_BRAND = 6;

/** May a name without a place begin here? It has a short brand, and no place of the table inside. */
function isPlain(name: string): boolean {
  if (nameParts(name).brand.length > LONGEST_BRAND) return false;
  for (let at = 1; at < name.length - 4; at++)
    if (name.charAt(at - 1) !== '（' && leadingRegion(name.slice(at)) !== null) return false;
  return true;
}

/** 、和泰区…学校: may a conjunction behind a mark be the first character of a place that no table has? */
const isDoubtful = (chunk: string, at: number): boolean =>
  /[和与及]/u.test(chunk.charAt(at - 1)) &&
  (at === 1 || beginnings(chunk).includes(at - 1)) &&
  !beginsWithPlace(chunk.slice(at));

/**
 * The offset at which the name begins that `chunk` ends with; -1 when nothing tells. `chunk` begins at a left edge.
 * `isBehindUnit`: another name ends at the edge, so a conjunction there joins the two.
 */
export function beginOf(chunk: string, isBehindUnit: boolean): number {
  const at = likelyBegin(chunk);
  return at > 0 && !isBehindUnit && isDoubtful(chunk, at) ? -1 : at;
}

function likelyBegin(chunk: string): number {
  const certain = beginnings(chunk).filter((at) => {
    const name = chunk.slice(at);
    const isLead = Array.from(name.matchAll(LEADS)).some(({ index }) => index === 0);
    return name.length >= 4 && !isLead && !isForeign(name) && !isOpen(name);
  });
  const placed = certain.find((at) => startsWithPlace(chunk.slice(at)));
  if (placed !== undefined) return placed + wordsBeforePlace(chunk.slice(placed));
  const [first, ...others] = [...new Set(certain)];
  return first !== undefined && others.length === 0 && isPlain(chunk.slice(first)) ? first : -1;
}
