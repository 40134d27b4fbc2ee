import { pattern, patterns } from '../../text/expressions';
import { normaliseName } from '../../text/normalise';
import { SAYS_PENALTY } from '../rules/act-words';
import { hidesAName, saysNothing } from '../rules/name-text';
import { saidInstead } from '../rules/no-names';
import { decides, OFFICE_CALLED, OFFICE_END, OFFICE_LABEL } from '../rules/offices';
import { isNaturalPerson, readsLikePerson } from '../rules/persons';
import { isShortPlace } from '../rules/regions';
import { excerpt } from '../rules/text-parts';
import type { RowReader } from '../sheets/row-reader';

/** Who decided, as a row prints it. */

/** Characters of the cell that are read. */
const MAX_AUTHORITY = 400;

/** What clerks type around an office's name: the label of a form, a seal, a telephone number, a day. */
const AROUND = patterns`^(?:${OFFICE_LABEL}|(?:作出|处罚|处理|执法|决定|认定|通报|发布)*(?:机关|单位|部门)(?:名称)?)\s*[:：]\s*|\s*[（(](?:盖?公?章|签章|印章|[^（）()]*\d{7,}[^（）()]*|[^（）()]*\d{3,4}-\d{7,8}[^（）()]*)[）)]|\s*(?:19|20)\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?$|\s*(?:(?:联系|咨询|举报|监督)?电话[:：]?)?(?:1[3-9]\d{9}|(?:0\d{2,3}-)?\d{7,8})$`;

/** Words for any office: 有关部门, 我局, 见附件. */
const ANY_OFFICE =
  /^(?:(?:本|我|该|上述|前述|以上)(?:机关|局|委|厅|单位|部门)?|[省市县区]?(?:局|厅)|[省市县区镇]里|(?:上级|有关|相关|当地|属地|所在地|各级)*(?:行政)?(?:主管|执法|监管)?(?:部门|机关|单位)|不详|不明|未知|待定|详?见.{0,12}|如上|同(?:前|左))$/u;

/** An office that every place has, without its place: 市教育局, 教育局, 双减办. The first of several tells their place. */
const OF_NO_PLACE = pattern`^[省市县区旗]?(?:(?:${OFFICE_CALLED}|市场局|消保委|消费者(?:权益保护)?(?:委员会|协会)|消协)(?:$|[、,，;；（(])|局?(?:[“"]?双减[”"]?|联合|综合|行政|文化|市场|教育|治理|整治|监管|校外培训)*(?:执法(?:[大支总中]?队|组|[一二三四五六]?[科股])|工作专班|专班|领导小组|办公?室?|[一二三四五六]?[科股])$)`;

/** What passed between two offices says not which of them decided: 余姚市教育局（转）, …移送余姚市市场监督管理局. */
const BETWEEN_OFFICES = /移[送交]|转[办送交来]|[（(]转[）)]|抄[告送]|报送/u;

/** Bodies that impose no penalty (行政处罚法, article 17: 行政机关). They talk and report. */
const NO_PENALTY_BY =
  /^[^、,，;；/\s和与及]*(?:[协学商]会|联合会|联盟|[居村业]委会|(?:[居村]民|业主|消费者(?:权益)?(?:保护)?)委员会|消保委)$/u;

/** A place in brackets behind an office: （高新）, （金华）. Many places begin like a surname. */
export const isPlaceBeside = (text: string): boolean =>
  /[省市县区镇乡]$|^高新$/u.test(text) || isShortPlace(text);

const NAMES_PERSON = '作出机关里写有个人姓名，请只写机关';

/** Is a person named beside the office: 余姚市教育局（王小明）? */
const namesPerson = (authority: string): boolean => {
  const parts = authority.split(/[、,，;；\s（）()]+/u);
  return (
    parts.length > 1 &&
    parts.some((part) => !decides(part) && !isPlaceBeside(part) && isNaturalPerson(part))
  );
};

/** Somebody right behind an office: 余姚市教育局王丽. */
const BEHIND_OFFICE = pattern`${OFFICE_END}(\p{Script=Han}{2,3})$`;

/** Is it the beginning of the listed unit's own name? */
const isCutOf = (authority: string, listed: readonly string[]): boolean => {
  const own = normaliseName(authority);
  return own.length > 5 && listed.some((name) => normaliseName(name).startsWith(own));
};

/** Why a text that reads like no office is none; null where it may be one. */
function strangerFault(authority: string, listed: readonly string[]): string | null {
  const isChinese = /\p{Script=Han}{2}/u.test(authority);
  const instead = saidInstead('authority', authority) ?? (isChinese ? null : '别的内容');
  if (instead !== null) return `写的是${instead}，不是机关的名称：${excerpt(authority)}`;
  if (isCutOf(authority, listed))
    return `作出机关写的是被列单位自己，请填写作出决定的机关：${excerpt(authority)}`;
  if (readsLikePerson(BEHIND_OFFICE.exec(authority)?.[1] ?? '')) return NAMES_PERSON;
  return !isPlaceBeside(authority) && isNaturalPerson(authority)
    ? '作出机关写的是个人姓名，请填写作出决定的机关'
    : null;
}

/** Why a cell names no office that decided; null where it may. */
function authorityFault(authority: string, listed: readonly string[]): string | null {
  if (saysNothing(authority)) return '缺少作出机关';
  if (ANY_OFFICE.test(authority)) return `没有写明是哪个机关：${authority}`;
  if (hidesAName(authority)) return `作出机关有字被隐去或读不出：${excerpt(authority)}`;
  const own = normaliseName(authority);
  if (listed.some((name) => normaliseName(name) === own))
    return `作出机关写的是被列单位自己，请填写作出决定的机关：${excerpt(authority)}`;
  const fault = decides(authority) ? null : strangerFault(authority, listed);
  return fault ?? (namesPerson(authority) ? NAMES_PERSON : null);
}

/** Is a text the beginning of an office's name that a narrow column broke: 余姚市市场 监督管理局? A person before it is none. */
const isBroken = (text: string): boolean =>
  /\p{Script=Han}$/u.test(text) &&
  !decides(text) &&
  (isPlaceBeside(text) || !isNaturalPerson(text));

/** The authorities as printed, without what clerks type around them and the dot between a ministry and its bureau. */
export function readAuthority(reader: RowReader, listed: readonly string[]): string {
  const printed = reader
    .cell('authority')
    .slice(0, MAX_AUTHORITY)
    .replace(/\s*[·•]\s*/g, '')
    .trim()
    .split(/\s+/)
    .reduce((text, part) => text + (isBroken(text) ? '' : ' ') + part);
  const authority = printed.replace(AROUND, '').trim() || printed;
  if (authority !== printed)
    reader.remark('repair', 'authority', `机关名称前后的字已略去：${excerpt(authority)}`);
  const fault = authorityFault(authority, listed);
  if (fault !== null) reader.remark('error', 'authority', fault);
  else if (OF_NO_PLACE.test(authority))
    reader.remark('warning', 'authority', `没有写明是哪里的机关，请写全称：${excerpt(authority)}`);
  else if (!decides(authority) || BETWEEN_OFFICES.test(authority))
    reader.remark(
      'warning',
      'authority',
      `作出机关不像机关的名称，请按原文核对：${excerpt(authority)}`,
    );
  else if (NO_PENALTY_BY.test(authority) && SAYS_PENALTY.test(reader.cell('result')))
    reader.remark(
      'warning',
      'authority',
      `协会、居委会等不作行政处罚，请按原文核对由谁决定：${excerpt(authority)}`,
    );
  return reader.cut('authority', authority, 200);
}
