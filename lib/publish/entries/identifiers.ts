import type { Day } from '../../domain/day';
import type { Identifier, IdentifierKind } from '../../domain/entry';
import { parseHost } from '../../domain/host';
import { findPsbNumbers, isServiceNumber, parseIcp, parsePhone } from '../../domain/identifiers';
import { IDENTIFIER_FRESH_DAYS, isStaleIdentifier } from '../../domain/lifecycle';
import { isMasked } from '../../domain/plain-text';
import { isHttpUrl } from '../../domain/url';
import { IDENTIFIER_FIELDS } from '../../tables/known-headings';
import { simplified } from '../../text/normalise-units';
import { parseDate } from '../rules/dates';
import { hostFault, isPublicSource } from '../rules/hosts-and-sources';
import { hidesATitle, saysNothing } from '../rules/name-text';
import { isMobile, withoutPersonalNumbers } from '../rules/persons-told';
import { parseStore } from '../rules/store-words';
import { excerpt } from '../rules/text-parts';
import type { RowReader } from '../sheets/row-reader';

/** The forms of identifiers: what a value of each kind is in canonical form, or why it is none. */

/** Reads one value of a cell: the canonical form, or the reason for which it is refused. */
type ReadValue = (text: string) => { value: string } | { fault: string };

/** A label that `new URL` would take, and that is a word glued to a host or a remark: 原网址www, com（已关停）. */
const NO_LABEL = /[（）()]|\p{Script=Han}[a-z\d]|[a-z\d]\p{Script=Han}/iu;
const FRONT = '(?:index|default|home|main)';
/**
 * The address of a whole site: nothing behind the host, or its front page, in whatever language and from wherever it was
 * opened. `?id=17` and `#/shop/17` fill it for one of many.
 */
const FRONT_PAGE = new RegExp(
  `^/?(?:${FRONT}(?:\\.[a-z]{2,5})?/?)?` +
    '(?:\\?(?:(?:from|isappinstalled|source|src|ref|channel|spm|lang|utm_\\w+|bd_vid|gclid|qhclickid)=[^#&]*(?:&|(?=#|$)))*)?' +
    `(?:#(?:!?/?${FRONT}?/?|[a-z_-]+))?$`,
  'iu',
);

const readHost: ReadValue = (text) => {
  // A browser would read what stands before the sign as a user's name, and open the mailbox's own site.
  if (text.includes('@')) return { fault: '是邮箱，不是网址' };
  const [, written = '', rest = ''] = /^(?:https?:\/\/)?([^/?#]*)(.*)$/isu.exec(text) ?? [];
  const host = NO_LABEL.test(written) ? null : parseHost(text);
  const fault = host === null ? '不是域名' : hostFault(host);
  if (fault !== null || host === null) return { fault: fault ?? '不是域名' };
  // A directory or a portal has a page about each of many.
  if (!FRONT_PAGE.test(rest))
    return { fault: '是网站里的一页，整个网站不一定是它的；是它自己的网站，请只写域名' };
  return { value: host };
};

const readIcp: ReadValue = (text) => {
  const value = parseIcp(simplified(text));
  return value ? { value } : { fault: '不是 ICP 备案号（许可证号不是备案号）' };
};

const readPsb: ReadValue = (text) => {
  const [value, second] = findPsbNumbers(simplified(text));
  return value && !second ? { value } : { fault: '不是公安备案号' };
};

const readPhone: ReadValue = (text) => {
  const value = parsePhone(text);
  if (isMobile(value ?? text)) return { fault: '个人手机号码不予登载' };
  if (value && isServiceNumber(value)) return { fault: '公共服务号码，不是被列单位的电话' };
  return value ? { value } : { fault: '不是电话号码' };
};

/** `apple:363590051`, `华为应用市场:C100`, or a mini-program's bare `wx…`. */
const readAppId: ReadValue = (text) => {
  if (/^wx[0-9a-f]{16}$/.test(text)) return { value: `wechat:${text}` };
  const [store = '', id = ''] = text.split(/[:：](.*)/s);
  const known = /^[a-z0-9]+$/.test(store) && parseStore(store) === null ? store : parseStore(store);
  return known && /^[\w.-]{2,100}$/.test(id)
    ? { value: `${known}:${id}` }
    : { fault: '应写成 商店:编号，例如 apple:363590051' };
};

/** A number without a form that could be checked, such as a licence's. */
const readNumber: ReadValue = (text) => {
  if (withoutPersonalNumbers(text) !== text) return { fault: '像个人的身份证或手机号码' };
  return text.length <= 60 ? { value: text } : { fault: '号码过长' };
};

/** Kinds with a form of their own. */
const FORMS: Partial<Record<IdentifierKind, ReadValue>> = {
  host: readHost,
  icp: readIcp,
  psb: readPsb,
  app: readAppId,
  phone: readPhone,
};

/** Where and when the identifiers of a row were checked. */
export interface IdentifierCheck {
  source: string;
  verifiedOn: Day;
}

/**
 * The day on which somebody looked again: at the row's sources (核验日期), or at its website, which `check-hosts` notes.
 * Undefined where none is noted.
 */
export function readLook(
  reader: RowReader,
  field: 'verifiedOn' | 'siteCheckedOn',
  asOf: Day,
): Day | undefined {
  const on = reader.cell(field);
  if (on === '') return undefined;
  const day = parseDate(on)?.day;
  if (day === undefined) reader.remark('error', field, `日期不存在或无法识别：${on}`);
  else if (day > asOf) reader.remark('error', field, `日期晚于名单日期 ${asOf}：${on}`);
  return day;
}

/**
 * Where and when the identifiers of a row were checked: by its own columns, else the act's source and day. A source
 * that is not public does not count; `readIdentifiers` then refuses what rests on it.
 */
export function readCheck(reader: RowReader, source: string, day: Day, asOf: Day): IdentifierCheck {
  const at = reader.cell('verifiedAt');
  if (at !== '' && !isHttpUrl(at))
    reader.remark('error', 'verifiedAt', `核验来源不是 http(s) 链接：${excerpt(at)}`);
  const look = readLook(reader, 'verifiedOn', asOf);
  return { source: isPublicSource(at) ? at : source, verifiedOn: look ?? day };
}

/** Says that nobody looked at an identifier for so long; `status` finds its rows by it. */
export const STALE = `已超过 ${IDENTIFIER_FRESH_DAYS} 天`;

/**
 * Why a well-formed value is refused; null where it is not. A host, filing, app id or phone may change hands: it ships
 * only with a public source and the day of a look at it, under 180 days ago (DESIGN section 3).
 */
function checkFault(
  reader: RowReader,
  kind: IdentifierKind,
  { source, verifiedOn }: IdentifierCheck,
  asOf: Day,
): string | null {
  if (!FORMS[kind]) return null;
  const at = reader.cell('verifiedAt');
  const isOwn = kind === 'host' && reader.cell('siteCheckedOn') !== '';
  if (!isPublicSource(isOwn ? source : at || source)) return '核验来源不是公开网址';
  if (!isOwn && at !== '' && reader.cell('verifiedOn') === '') return '有核验来源而缺少核验日期';
  return isStaleIdentifier({ kind, verifiedOn }, asOf) ? `核验日期 ${verifiedOn} ${STALE}` : null;
}

/** Kinds whose values hold no space, so that a space parts two. Offices print spaces inside the others. */
const UNSPACED: ReadonlySet<IdentifierKind> = new Set<IdentifierKind>(['host', 'app']);

/** The single values of a cell. */
export function valuesOf(cell: string, kind: IdentifierKind): string[] {
  const separators = UNSPACED.has(kind) ? /[;；、,，\s]+/ : /[;；、,，]/;
  return cell.split(separators).filter((text) => !saysNothing(text));
}

/**
 * Is a part of a value hidden: `qi***.example.com`? `xx` hides digits of a number, and is a name in `xx.example.com`.
 */
const isHidden = (text: string, kind: IdentifierKind): boolean =>
  UNSPACED.has(kind) ? isMasked(text) : hidesATitle(text);

/** The values of one cell in canonical form. A refused one is left out with a warning. */
function readCell(
  reader: RowReader,
  [field, kind]: (typeof IDENTIFIER_FIELDS)[number],
  texts: readonly string[],
  check: IdentifierCheck,
  asOf: Day,
): string[] {
  const read = FORMS[kind] ?? readNumber;
  return texts.flatMap((text) => {
    const result: ReturnType<ReadValue> = isHidden(text, kind) ? { fault: '已被隐去' } : read(text);
    const fault = 'fault' in result ? result.fault : checkFault(reader, kind, check, asOf);
    if (fault === null && 'value' in result) return result.value;
    reader.remark('warning', field, `${text}：${fault}，未登载`);
    return [];
  });
}

/**
 * The identifiers of a row in canonical form. What is refused (a shared host, a mobile number, a value without a fresh
 * public check) is left out with a warning. `wechatId` is one that another column held.
 */
export function readIdentifiers(
  reader: RowReader,
  check: IdentifierCheck,
  asOf: Day,
  wechatId?: string,
): Identifier[] {
  const isApp = reader.says('app');
  const looked = readLook(reader, 'siteCheckedOn', asOf);
  const site = looked ? { source: reader.cell('siteCheckedAt'), verifiedOn: looked } : check;
  return IDENTIFIER_FIELDS.flatMap((column) => {
    const [field, kind] = column;
    const own = kind === 'host' ? site : check;
    const texts = valuesOf(reader.cell(field), kind);
    if (field === 'appId' && wechatId) texts.push(wechatId);
    const of = isApp && kind !== 'app' ? 'operator' : 'subject';
    const values = new Set(readCell(reader, column, texts, own, asOf));
    return [...values].map((value): Identifier => ({ kind, value, of, ...own }));
  });
}
