import { addMonths, type Day } from '../../domain/day';
import { isOfficialSource } from '../../domain/host';
import { parseUscc, usccChecksumHolds } from '../../domain/identifiers';
import { maximumOf } from '../../domain/lifecycle';
import { tight } from '../../domain/plain-text';
import { isHttpUrl } from '../../domain/url';
import { pattern } from '../../text/expressions';
import { normaliseName } from '../../text/normalise';
import {
  type DatedDay,
  numberedAfter,
  parseDate,
  parseRange,
  type Traces,
  unmoved,
} from '../rules/dates';
import { isPublicSource } from '../rules/hosts-and-sources';
import { hidesAName, hidesATitle, saysNothing } from '../rules/name-text';
import { saidInstead } from '../rules/no-names';
import { isTestCentre } from '../rules/notice-cells';
import { decides, OFFICE_BY_FIELD, OFFICE_END } from '../rules/offices';
import { isNaturalPerson, readsLikePerson } from '../rules/persons';
import { withoutPersonalNumbers } from '../rules/persons-told';
import { isShortPlace } from '../rules/regions';
import { excerpt } from '../rules/text-parts';
import { octoberDoubt } from '../sheets/cell';
import type { RowReader } from '../sheets/row-reader';

/** What every act needs: who decided, when, and where to read it. */
export interface Provenance {
  authority: string;
  date: DatedDay;
  source: string;
  batch: string;
  document?: string;
}

/** Parameters of a session or a login in an address: nobody else can open it, or a thief could use it. */
const SESSION =
  /[?&;](?:[a-z]*sessionid[a-z]*|session_id|phpsessid|access_token|auth_?token|token|ticket)=/i;

/** Why an address is no source that everybody can open; null for one that may be. */
export function sourceFault(source: string): string | null {
  if (source === '') return '缺少原文链接';
  if (!isHttpUrl(source)) return `不是 http(s) 链接：${excerpt(source)}`;
  const { username, password } = new URL(source);
  if (username || password) return '原文链接中有 @ 或用户名、密码，请换成公开的网址';
  if (!isPublicSource(source)) return `原文链接只能在内部网络打开：${excerpt(source)}`;
  if (SESSION.test(source)) return '原文链接中有登录或会话的记号，请去掉后再试';
  return null;
}

/** What stands behind the file of an address: …/2.html（访问日期2026-09-01）. An address may go on with a mark of ASCII. */
const BEHIND_FILE =
  /(?<=\.(?:s?html?|jhtml|pdf|docx?|xlsx?|aspx?|jsp|php))(?:[\s（【，；、。]|[(,;]\s*\p{Script=Han}).*$/isu;

/** The first address of a cell, without quotes around it and marks behind it. */
const firstAddress = (cell: string): string =>
  (cell.replace(/^[\s<《“"；;，,、]+/u, '').split(/[\s；;，,、]+(?=https?:\/\/)/iu)[0] ?? '')
    .replace(BEHIND_FILE, '')
    .replace(/[\s。；，、;,>》”"]+$/u, '');

function readSource(reader: RowReader, authority: string): string {
  const cell = reader.cell('source');
  const source = firstAddress(cell);
  const fault = sourceFault(source);
  if (fault === null && /https?:\/\//iu.test(cell.slice(cell.indexOf(source) + source.length)))
    reader.remark('warning', 'source', `写有几个网址，只登载第一个：${source}`);
  if (fault) reader.remark('error', 'source', fault);
  else if (!isOfficialSource(source) && !isTestCentre(authority))
    reader.remark('warning', 'source', '来源不是政府网站，请换成官方原文');
  return source;
}

/** Says why a cell holds no day. */
function refuseDate(reader: RowReader, text: string): void {
  const told = excerpt(text);
  if (text === '') reader.remark('reject', 'date', '缺少日期，无法判断是否仍在显示期限内');
  else if (parseRange(text))
    reader.remark(
      'reject',
      'date',
      `写的是起止日期（${told}），不是作出决定的日期；请按原文填写决定日期`,
    );
  else if (/^\d{1,2}[-/]\d{1,2}[-/]\d{1,4}$/.test(text.trim()))
    reader.remark('error', 'date', `日期分不清年、月、日：${text}；请写成 2026-03-05 的样子`);
  else reader.remark('error', 'date', `日期不存在或无法识别：${told}`);
}

function readDate(reader: RowReader, traces: Traces, asOf: Day): DatedDay | null {
  const text = reader.cell('date');
  const printed = parseDate(text);
  if (!printed) {
    refuseDate(reader, text);
    return null;
  }
  if (/^\d{2}[.年]/.test(text)) reader.remark('repair', 'date', `${text} 读作 ${printed.day}`);
  const numbered = numberedAfter(printed.day, traces);
  // Whatever is past the longest end is told as that.
  if (numbered && addMonths(printed.day, maximumOf('blacklist')) > asOf) {
    const told = `日期早于文号的年份（${numbered}），请按原文改正写错的一个`;
    reader.remark('error', 'date', told);
    return null;
  }
  // A day ahead was mistyped. The day of a site's move is never ahead.
  const isAhead = printed.day > asOf;
  const found = isAhead ? { date: printed } : unmoved(printed, traces);
  if ('fault' in found) {
    reader.remark('reject', 'date', found.fault);
    return null;
  }
  const { date, moved }: { date: DatedDay; moved?: string } = found;
  if (moved)
    reader.remark(
      'repair',
      'date',
      `${text} 不是原来的日期（网站搬迁或重新发布），按${moved}记为 ${date.day.slice(0, 4)} 年`,
    );
  if (date.day > asOf) reader.remark('reject', 'date', `日期晚于名单日期 ${asOf}：${text}`);
  const doubt = octoberDoubt(text);
  if (doubt !== null) reader.remark('warning', 'date', doubt);
  else if (!moved && date.precision !== 'day')
    reader.remark('note', 'date', `日期不精确到日：${text}`);
  return date;
}

/** Characters of the cell that are read. */
const MAX_AUTHORITY = 400;

/** What clerks type around an office's name: the label of a form, a seal, a telephone number, a day. */
const AROUND =
  /^(?:作出|处罚|处理|执法|决定|认定|通报|发布)*(?:机关|单位|部门)(?:名称)?\s*[:：]\s*|\s*[（(](?:盖?公?章|签章|印章|[^（）()]*\d{7,}[^（）()]*|[^（）()]*\d{3,4}-\d{7,8}[^（）()]*)[）)]|\s*(?:19|20)\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?$|\s*(?:(?:联系|咨询|举报|监督)?电话[:：]?)?(?:1[3-9]\d{9}|(?:0\d{2,3}-)?\d{7,8})$/gu;

/** Words for any office: 有关部门, 我局, 见附件. */
const ANY_OFFICE =
  /^(?:(?:本|我|该|上述|前述|以上)(?:机关|局|委|厅|单位|部门)?|[省市县区]?(?:局|厅)|[省市县区镇]里|(?:上级|有关|相关|当地|属地|所在地|各级)*(?:行政)?(?:主管|执法|监管)?(?:部门|机关|单位)|不详|不明|未知|待定|详?见.{0,12}|如上|同(?:前|左))$/u;

/** An office that every place has, without its place: 市教育局, 教育局, 双减办. The first of several tells their place. */
const OF_NO_PLACE = pattern`^[省市县区旗]?(?:(?:${OFFICE_BY_FIELD}|市场局|消保委|消费者(?:权益保护)?(?:委员会|协会)|消协)(?:$|[、,，;；（(])|局?(?:[“"]?双减[”"]?|联合|综合|行政|文化|市场|教育|治理|整治|监管|校外培训)*(?:执法(?:[大支总中]?队|组|[一二三四五六]?[科股])|工作专班|专班|领导小组|办公?室?|[一二三四五六]?[科股])$)`;

/** What passed between two offices says not which of them decided: 余姚市教育局（转）, …移送余姚市市场监督管理局. */
const BETWEEN_OFFICES = /移[送交]|转[办送交来]|[（(]转[）)]|抄[告送]|报送/u;

/** A place in brackets behind an office: （高新）, （金华）. Many places begin like a surname. */
const isPlace = (text: string): boolean =>
  /[省市县区镇乡]$|^高新$/u.test(text) || isShortPlace(text);

const NAMES_PERSON = '作出机关里写有个人姓名，请只写机关';

/** Is a person named beside the office: 余姚市教育局（王小明）? */
const namesPerson = (authority: string): boolean => {
  const parts = authority.split(/[、,，;；\s（）()]+/u);
  return (
    parts.length > 1 &&
    parts.some((part) => !decides(part) && !isPlace(part) && isNaturalPerson(part))
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
  const instead = saidInstead('authority', authority);
  if (instead !== null) return `写的是${instead}，不是机关的名称：${excerpt(authority)}`;
  if (isCutOf(authority, listed))
    return `作出机关写的是被列单位自己，请填写作出决定的机关：${excerpt(authority)}`;
  if (readsLikePerson(BEHIND_OFFICE.exec(authority)?.[1] ?? '')) return NAMES_PERSON;
  return !isPlace(authority) && isNaturalPerson(authority)
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
  /\p{Script=Han}$/u.test(text) && !decides(text) && (isPlace(text) || !isNaturalPerson(text));

/** The authorities as printed, without what clerks type around them and the dot between a ministry and its bureau. */
function readAuthority(reader: RowReader, listed: readonly string[]): string {
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
  return reader.cut('authority', authority, 200);
}

/** A person that a clerk noted behind the number: 余教罚〔2026〕5号（王丽）. */
const NOTED_BEHIND = /(?<=号)\s*[（(]?(\p{Script=Han}{2,4})[）)]?\s*$/u;

/** 无, 未编号, 详见附件: there is no number. 无锡市2026年第1批 is one. */
const NO_NUMBER = /^[(（]?(?:无|未|暂|没有?|不详|待|略|同上|详?见)/u;
const isNumber = (text: string): boolean =>
  /\d|[一二三四五六七八九十][号批期]/u.test(text) && !/^详?见附件/u.test(text);
const saysNoNumber = (text: string): boolean =>
  !isNumber(text) && (saysNothing(text) || NO_NUMBER.test(text));
/** A credit code. Some offices number their decisions by eighteen digits, whose sum does not hold. */
const isCode = (text: string): boolean => {
  const code = parseUscc(text);
  return code !== null && (/[A-Z]/.test(code) || usccChecksumHolds(code));
};

/** What slips into the column: a day, a code, an address, a telephone, a licence's number. */
const isOfOtherColumn = (text: string): boolean =>
  /^\d{1,2}月\d{1,2}日$|^0\d{2,3}-\d{7,8}$|^教民\d{6,}/u.test(text) ||
  isCode(text) ||
  isHttpUrl(text) ||
  (/\D/.test(text) && parseDate(text)?.precision === 'day');

/** Leaves out what is no number: two rows of 无 would be two decisions of one number. */
function checkNumber(reader: RowReader): void {
  const text = reader.cell('document').normalize('NFKC').trim();
  if (text === '') return;
  if (saysNoNumber(text)) reader.add('document', { text: '' });
  else if (
    withoutPersonalNumbers(text) === text &&
    (!isNumber(text) || hidesATitle(text) || isOfOtherColumn(text))
  ) {
    const told = `写的不是文号，未登载：${excerpt(text)}`;
    reader.add('document', { text: '', remark: { level: 'warning', text: told } });
  }
}

/**
 * The document's number, else the batch. A cell that slipped into the column may hold a person's number: it is left
 * out.
 */
function readDocument(reader: RowReader): string {
  checkNumber(reader);
  const field = reader.cell('document') !== '' ? 'document' : 'batch';
  const said = reader.cell(field);
  const document = said.replace(NOTED_BEHIND, (tail, name: string) =>
    readsLikePerson(name) && !isPlace(name) ? '' : tail,
  );
  if (document !== said) reader.remark('repair', field, '文号后的人名已略去');
  if (withoutPersonalNumbers(document) === document) return reader.cut(field, document, 200);
  reader.remark('warning', field, '文号里像有个人的身份证或手机号码，未登载');
  return '';
}

/**
 * The provenance of a row; null where it lacks a part, which the row is told. `listed`: the names of its subject, which
 * decided nothing.
 */
export function readProvenance(
  reader: RowReader,
  asOf: Day,
  listed: readonly string[],
): Provenance | null {
  const authority = readAuthority(reader, listed);
  const source = readSource(reader, authority);
  const printed = tight(reader.cell('batch'));
  const batch = saysNoNumber(printed) ? '' : printed;
  if (batch !== printed) reader.add('batch', { text: '' });
  const document = readDocument(reader);
  const date = readDate(reader, { batch, document, source }, asOf);
  if (!date || reader.isUnreadable) return null;
  return { authority, date, source, batch, ...(document && { document }) };
}
