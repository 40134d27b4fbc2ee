import type { IdentifierKind } from '../../domain/entry';
import { parseHost } from '../../domain/host';
import { findPsbNumbers, isServiceNumber, parseIcp, parsePhone } from '../../domain/identifiers';
import { simplified } from '../../text/normalise-units';
import { FRONT, hostFault } from '../rules/hosts-and-sources';
import { isMobile, withoutPersonalNumbers } from '../rules/persons-told';
import { parseStore } from '../rules/store-words';

/** The forms of identifiers: what a value of each kind is in canonical form, or why it is none. */

/** Reads one value of a cell: the canonical form, or the reason for which it is refused. */
export type ReadValue = (text: string) => { value: string } | { fault: string };

/** A label that `new URL` would take, and that is a word glued to a host or a remark: 原网址www, com（已关停）. */
const NO_LABEL = /[（）()]|\p{Script=Han}[a-z\d]|[a-z\d]\p{Script=Han}/iu;
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
export const readNumber: ReadValue = (text) => {
  if (withoutPersonalNumbers(text) !== text) return { fault: '像个人的身份证或手机号码' };
  return text.length <= 60 ? { value: text } : { fault: '号码过长' };
};

/** Kinds with a form of their own. */
export const FORMS: Partial<Record<IdentifierKind, ReadValue>> = {
  host: readHost,
  icp: readIcp,
  psb: readPsb,
  app: readAppId,
  phone: readPhone,
};
