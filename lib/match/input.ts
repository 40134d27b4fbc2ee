import { parseHost } from '../domain/host';
import {
  findLicence,
  findPsbNumbers,
  isPersonNumber,
  isRoundedCode,
  parseIcp,
  parsePhone,
  parseTypedUscc,
  usccChecksumHolds,
  withoutExtension,
} from '../domain/identifiers';
import type { LookupReading } from '../domain/lookup';
import { isMasked } from '../domain/plain-text';
import { parseAppLink, parsePrintedApp } from '../domain/stores';
import type { VetRemark } from '../domain/vet';
import { isPlatformFiling, storeOfHost } from '../sites/known-hosts';
import { canIdentify } from '../sites/own-identifiers';
import { LEADING_NUMBER, NUMBER_BEFORE_KEY } from '../text/list-number';
import { normaliseName } from '../text/normalise';
import { simplified } from '../text/normalise-units';
import { withoutAsked } from './query';
import { withDots } from './scan/links';
import { isPassage } from './scan/passage';

/**
 * The one reader of whatever people have: a credit code, a host or an address, an app's link, a filing number, a
 * telephone number, a name, or a passage of text. Popup, address bar, context menu, call view and a table's column
 * share it.
 */

const read = (as: LookupReading['as'], value: string, remark?: VetRemark): LookupReading => ({
  as,
  value,
  remarks: remark ? [remark] : [],
});

/** A text that was meant as `as` and cannot be read. */
const unread = (as: LookupReading['as'], remark: VetRemark): LookupReading => read(as, '', remark);

const HAN = '一-鿿';
/** `example.com/a`, `示例.example`, `name@example.com`, with or without a scheme; `//example.com`, `example.com.` */
const ADDRESS = new RegExp(
  `^(?:(?:https?:)?//\\S+|(?:[\\w.+-]+@)?(?:[\\w${HAN}-]+\\.)+(?:[a-z]{2,24}|xn--[\\w-]+|中国|公司|网络|在线)\\.?(?:[:/?#]\\S*)?)$`,
  'iu',
);
/** Text that follows a host without being part of it: `example.com，快来`, `example.com官网`. */
const BEHIND_HOST = /(?<=\.[a-z]{2,24})(?:[^\w\p{L}\p{M}.:/?#@%\\-].*|\p{sc=Han}[^.]*)$/iu;
const HOST_PART = /^(?:https?:)?(?:\/\/)?[^/?#\\]*/i;
/** Links of a phone's own store, mistyped and masked ones, and the web addresses that they stand for. */
const SCHEMES: readonly (readonly [scheme: RegExp, address: string])[] = [
  [/^(?:itms(?:-apps)?|(?:view-source:)?https?|ftp|hxxps?|h?tt?ps?):\/\//i, 'https://'],
  [/^market:\/\//i, 'https://play.google.com/store/apps/'],
];
const OTHER_SCHEME = /^(?!https?:)[a-z][a-z\d+.-]*:\/\/\S+$/i;
const MINI_PROGRAM = /^wx[\da-f]{16}$/i;
/** Letters alone are words: qimingpeixunxuexiao. */
const HAS_DIGITS = /\d.*\d/u;
/**
 * Digits and capitals, about as many as a credit code has, a filing's digits without its words (33028102000001), the
 * code of an organisation that is a part of one (MAYX0001-7), or a number that a spreadsheet rounded.
 */
const CODE_LIKE = /^[0-9A-Z]{15,20}$|^\d{14}$|^[0-9A-Z]{8}-[0-9X]$|^\d(?:\.\d+)?E\+?\d{2}$/i;
/** A code in groups: `91330282-MAYX00084-K`. */
const GROUPED = /^[0-9A-Z]+(?:[\s\-‐-―−·.]+[0-9A-Z]+)+$/i;
const BETWEEN_GROUPS = /[\s\-‐-―−·.]+/g;
/** Nothing but what telephone numbers are written with. */
const PHONE_ALONE = /^[+(]?\d[\d\s()+\-‐-―−·.]*$/;
const LEADING_PHONE = /^[+(]?\d[\d\s()\-‐-―−·.]*\d/;
/** A whole number of a mobile, with its area code, or of a service, so that what stands behind is no part of it. */
const WHOLE_PHONE = /^(?:1[3-9]\d{9}|0\d{9,11}|[48]00\d{7})$/;
const DATE = /^\d{4}[-.]\d{1,2}[-.]\d{1,2}$/;
const SERVICE_NUMBER = /^(?:9[56]|1[02])\d{3}$/;
const FILING_LIKE = /ICP\s*备/iu;
/** Meant as a filing: without its province or 备, with its letters swapped, or a licence of telecommunications (浙B2-…). */
const FILING_MEANT =
  /^\p{sc=Han}?\s*(?:(?:ICP|IPC|CIP)\s*(?:备(?:案号?)?|证)?|[AB][12]-)\s*\(?[\dO]{4,}\)?\s*号?(?:-\d+A?)?$/iu;
/** The number of a document: 甬余教罚〔2026〕3号. No name ends so, and no index holds them. */
const DOCUMENT =
  /^(?:\(\p{sc=Han}{1,8}\))?\p{sc=Han}{1,16}[〔[(【]20\d{2}[〕\])】](?:\p{sc=Han}{0,4}第)?[A-Z\d-]{1,12}号$/iu;
/** A number of one place without its area code. Services have such short ones too: 95105105. */
const LOCAL_PHONE = /^(?!9[56])[2-9]\d{6,7}$/;
/** A mobile's number with a digit lost or doubled: no area code and no service begins so. */
const CUT_MOBILE = /^1[3-9](?:\d{8}|\d{10})$/;

export function readSite(text: string): LookupReading {
  const part = HOST_PART.exec(text)?.[0] ?? '';
  const bare = part.replace(BEHIND_HOST, '');
  const host = parseHost(bare === part ? text : bare);
  if (host === null) return unread('site', 'bad-site');
  if (storeOfHost(host) !== null) {
    const app = parseAppLink(text);
    return app ? read('app-link', app) : unread('app-link', 'no-app');
  }
  return read('site', host, canIdentify(host) ? undefined : 'shared-site');
}

export function readCode(text: string): LookupReading {
  const code = parseTypedUscc(text);
  if (code === null || isPersonNumber(code) || isRoundedCode(code))
    return unread('uscc', 'bad-code');
  return read('uscc', code, usccChecksumHolds(code) ? undefined : 'checksum');
}

export function readFiling(text: string): LookupReading {
  const filing = parseIcp(text);
  if (filing === null) return unread('icp', 'bad-icp');
  return read('icp', filing, isPlatformFiling(filing) ? 'shared-icp' : undefined);
}

export function readPhone(text: string): LookupReading {
  const phone = parsePhone(text);
  return phone === null ? unread('phone', 'bad-phone') : asPhone(phone);
}

const asPhone = (phone: string): LookupReading =>
  CUT_MOBILE.test(phone)
    ? unread('phone', 'bad-phone')
    : read('phone', phone, LOCAL_PHONE.test(phone) ? 'no-area-code' : undefined);

/** The name of a file: 示例启明合同 of 示例启明合同.pdf. No host ends so (one may in .zip), and none stands in it: `example.com/招生.pdf`. */
const FILE = /^(?!.*\w\.\w+[/?:])(.*\p{sc=Han}.*)\.(?:pdf|(?:doc|xls|ppt)x?|txt|jpe?g|png)$/iu;
/** What a bank or a wallet prints around a payee: `银联*示例启明`, `示例启明（**明）`. More behind a mask may be a unit's: `（*公司）`. */
const PAYEE = /^银联[*＊]|[(（][*＊]+\p{sc=Han}[)）]$/gu;

/** The name of a file with its words apart, and its folders, which may tell whose it is; other texts as they are. */
const outOfFile = (text: string): string =>
  FILE.exec(text.trim())?.[1]?.replaceAll('_', ' ') ?? text;

/** A name, without a list's number before it and the words of a question behind it: 示例启明 of `2、示例启明官网`. */
export function readName(raw: string): LookupReading {
  const isRead = (name: string): boolean => normaliseName(name).length >= 2;
  const text = outOfFile(raw);
  const item = text.replace(LEADING_NUMBER, '');
  if (!isRead(text)) return unread('name', 'unreadable');
  return read('name', withoutAsked(isRead(item) ? item : text));
}

/** May a text hold an address, for which the public-suffix list must be at hand before it is read? */
export const mayHoldAddress = (text: string): boolean => /[.．｡]|\w。\w/u.test(text);

const SIGN = '\\s“”"\'‘’「」『』《》〈〉【】[\\]';
const STOP = `${SIGN}。，、；！？,;!?`;
/** Quotation marks and brackets around a text, and the sentence's own signs behind it. */
const AROUND = new RegExp(`^[${SIGN}]+|(?<![${STOP}])[${STOP}]+$`, 'gu');
/** The same in brackets. A name may have brackets of its own, so this is tried for keys only. */
const BRACKETED = /^[(<](.*)[)>]$/u;
/** Labels before a number or an address in a form or a message. */
const LABEL =
  /^(?:(?:统一)?社会信用代码|統一社會信用代碼|(?:信用)?代码|(?:纳税人)?识别号|税号|(?:ICP|公安)?备案(?:编?号)?|備案號|官方网站|网站|官网|网址|網址|链接|(?:联系|客服|咨询|报名)?电话|電話|手机号?码?|手機|热线|咨询|邮箱|tel|phone|e-?mail|mailto|url)[\s:：]*/iu;

/** Words right before an address: 域名, 报名网址是, 请登录. Before other text it may be a name's part. */
const SITE_LABEL =
  /^(?:官方|网站|公司|学校|机构|[本我][校们]的?|报名|招生|备案|查询|学习|下载|复制|请|浏览器|点击){0,3}(?:网[址页站]版?|網[址頁站]|官[网網]|域名|链接|[主首]页|平台|地址|访问|登[录陆錄]|打开|进入|点击|详见){1,2}[是为]?[\s:：]*/u;

const STARTS_HAN = /^\p{sc=Han}/u;
const PRINTABLE = /^[!-~]+$/u;

/** A telephone number with nothing, an extension or a remark behind it. A price and a date do not count. */
function phoneIn(text: string): string | null {
  if (DATE.test(text)) return null;
  const alone = PHONE_ALONE.test(withoutExtension(text)) ? parsePhone(text) : null;
  if (alone !== null) return alone.length > 6 || SERVICE_NUMBER.test(alone) ? alone : null;
  const leading = parsePhone(LEADING_PHONE.exec(text)?.[0] ?? '');
  return leading !== null && WHOLE_PHONE.test(leading) ? leading : null;
}

const isCode = (text: string): boolean => HAS_DIGITS.test(text) && parseTypedUscc(text) !== null;

/** A key, told by its form; null for what may be a name. The form that is least like any other is tried first. */
function readKey(text: string): LookupReading | null {
  if (MINI_PROGRAM.test(text)) return read('app-link', `wechat:${text.toLowerCase()}`);
  if (isCode(text)) return readCode(text);
  // A machine that read it, or a hand, took 1 or l for I.
  const filing = simplified(text).replace(/[l1|]CP(?=\s*备)/iu, 'ICP');
  const [police] = findPsbNumbers(filing);
  if (police) return read('psb', police);
  const licence = findLicence(filing);
  if (licence !== null) return read('licence', licence);
  const app = parsePrintedApp(text);
  if (app !== null) return read('app-link', app);
  if (FILING_LIKE.test(filing) && parseIcp(filing) !== null) return readFiling(filing);
  if (FILING_MEANT.test(filing)) return unread('icp', 'bad-icp');
  const address = SCHEMES.reduce((all, [scheme, web]) => all.replace(scheme, web), text);
  if (OTHER_SCHEME.test(address)) return unread('site', 'bad-site');
  if (ADDRESS.test(address)) return readSite(address);
  const phone = phoneIn(text);
  if (phone !== null) return asPhone(phone);
  const joined = GROUPED.test(text) ? text.replace(BETWEEN_GROUPS, '') : '';
  if (isCode(joined)) return readCode(joined);
  return CODE_LIKE.test(text) && HAS_DIGITS.test(text) ? unread('uscc', 'bad-code') : null;
}

/** A text without the signs around it. */
export const withoutSigns = (text: string): string => withDots(text.replace(AROUND, ''));

/** A whole key behind a list's number; null if there is none, or if the number may belong to the key. */
function readItem(text: string): LookupReading | null {
  const item = text.replace(NUMBER_BEFORE_KEY, '');
  const key = item === text ? null : readKey(item.normalize('NFKC').replace(LABEL, ''));
  return key && key.value !== '' && (key.as !== 'phone' || WHOLE_PHONE.test(key.value))
    ? key
    : null;
}

function withoutLabel(text: string): string {
  const bare = text.replace(LABEL, '');
  const sites = [text, bare].map((each) => each.replace(SITE_LABEL, ''));
  return sites.find((site) => PRINTABLE.test(site) && ADDRESS.test(site)) ?? bare;
}

/** One thing, as a cell of a table is: a key with or without its label, or else a name. */
export function readOne(raw: string): LookupReading {
  const text = outOfFile(raw.replace(PAYEE, ''));
  if (isMasked(text)) return unread('name', 'masked');
  const bare = withoutSigns(text);
  const plain = bare.normalize('NFKC');
  const item = readItem(bare);
  if (item) return item;
  const inner = plain.replace(BRACKETED, '$1');
  const unlabelled = withoutLabel(inner).replace(BRACKETED, '$1');
  // No name of a site begins with 网址 and goes on in letters: 网址example.com.
  const isLabelled = STARTS_HAN.test(inner) && PRINTABLE.test(unlabelled);
  const forms = isLabelled ? [unlabelled] : [plain, inner, unlabelled];
  for (const form of new Set(forms)) {
    const key = readKey(form);
    if (key) return key;
  }
  return DOCUMENT.test(plain.replace(/\s/g, '')) ? unread('name', 'document') : readName(bare);
}

/** Signs in the place of a name's own: 收款方：*姚市示例学校, 余**培训学校. Beside a bullet and in a sum they do not count. */
const HIDES_NAME = /(?:\p{sc=Han}|[:：]\s?)[*＊]{1,8}\p{sc=Han}/u;

/** The kind of input that a text was meant as. Never throws, whatever it holds. */
export const readInput = (text: string): LookupReading =>
  isPassage(withDots(text))
    ? read('text', text, HIDES_NAME.test(text) ? 'masked' : undefined)
    : readOne(text);

/** What a form prints before a name: 机构名称：, 商家:. 王小明：请假 is a chat. */
const NAME_LABEL =
  /^\p{sc=Han}{0,6}(?:机构|单位|学校|公司|企业|商[户家]|店铺?|品牌|app|事人|款人|[者方户]|(?<!姓)名称?|[全简]称)(?:[(（][^)）]{1,6}[)）])?[:：](?=[^:：]*$)/iu;

/** What was asked without the label of a name before it; a message as it is. */
export function withoutNameLabel(text: string): string {
  const line = text.replace(LEADING_NUMBER, '');
  const label = NAME_LABEL.exec(simplified(line))?.[0];
  if (label === undefined) return text;
  const name = line.slice(label.length);
  return isPassage(name) || isMasked(name) ? text : name;
}
