import { parseHost } from '../domain/host';
import {
  findPsbNumbers,
  parseIcp,
  parsePhone,
  parseUscc,
  usccChecksumHolds,
} from '../domain/identifiers';
import type { LookupReading } from '../domain/lookup';
import { parseAppLink } from '../domain/stores';
import type { VetRemark } from '../domain/vet';
import { canIdentify } from '../sites/own-identifiers';
import { isPlatformFiling, storeOfHost } from '../sites/platforms';
import { normaliseName } from '../text/normalise';
import { isPassage } from './scan/passage';

/**
 * The one reader of whatever people have: a credit code, a host or an address, an app's link, a filing number, a
 * telephone number, a name, or a passage of text. Popup, address bar, context menu, call view and a table's column
 * share it.
 */
export type ReadInput = LookupReading;

const read = (as: ReadInput['as'], value: string, remark?: VetRemark): ReadInput => ({
  as,
  value,
  remarks: remark ? [remark] : [],
});

/** It was meant as that, and cannot be read. */
const unread = (as: ReadInput['as'], remark: VetRemark): ReadInput => read(as, '', remark);

const MASK = /[*＊×]|某某/u;
export const isMasked = (text: string): boolean => MASK.test(text);
/** `example.com/a`, with or without a scheme; text with Han characters is a name unless it ends like a host. */
const ADDRESS =
  /^(?:https?:\/\/\S+|(?:[\w-]+\.)+[a-z]{2,24}(?:[:/?#]\S*)?|\S+\.(?:中国|公司|网络|在线|com|cn|net|org)(?:[:/?#]\S*)?)$/iu;
/** Digits and capitals, about as many as a credit code has, or a number that a spreadsheet rounded. */
const CODE_LIKE = /^[0-9A-Z]{15,20}$|^\d(?:\.\d+)?E\+?\d{2}$/i;
const PHONE_LIKE =
  /^(?:\+?86[\s-]?)?(?:1[3-9]\d{9}|0\d{2,3}[\s-]?\d{7,8}|[48]00(?:[\s-]?\d{3,4}){2})(?:\D.*)?$/;
const FILING_LIKE = /ICP\s*备/iu;

export function readSite(text: string): ReadInput {
  const host = parseHost(text);
  if (host === null) return unread('site', 'bad-site');
  if (storeOfHost(host) !== null) {
    const app = parseAppLink(text);
    return app ? read('app-link', app) : unread('app-link', 'no-app');
  }
  return read('site', host, canIdentify(host) ? undefined : 'shared-site');
}

export function readCode(text: string): ReadInput {
  const code = parseUscc(text);
  if (code === null) return unread('uscc', 'bad-code');
  return read('uscc', code, usccChecksumHolds(code) ? undefined : 'checksum');
}

export function readFiling(text: string): ReadInput {
  const filing = parseIcp(text);
  if (filing === null) return unread('icp', 'bad-icp');
  return read('icp', filing, isPlatformFiling(filing) ? 'shared-icp' : undefined);
}

export function readPhone(text: string): ReadInput {
  const phone = parsePhone(text);
  return phone === null ? unread('phone', 'bad-phone') : read('phone', phone);
}

export const readName = (text: string): ReadInput =>
  normaliseName(text).length < 2 ? unread('name', 'unreadable') : read('name', text);

/** Is a text an address, for which the public-suffix list must be at hand before it is read? */
export const isAddress = (text: string): boolean => ADDRESS.test(text.trim());

/** One thing, as a cell of a table is, told by its form: first those that are unlike anything else. */
export function readOne(text: string): ReadInput {
  if (isMasked(text)) return unread('name', 'masked');
  if (parseUscc(text) !== null) return readCode(text);
  const [police] = findPsbNumbers(text);
  if (police) return read('psb', police);
  if (FILING_LIKE.test(text) && parseIcp(text) !== null) return readFiling(text);
  if (ADDRESS.test(text)) return readSite(text);
  if (PHONE_LIKE.test(text)) return readPhone(text);
  return CODE_LIKE.test(text) ? unread('uscc', 'bad-code') : readName(text);
}

/** What a text was meant as. Never throws, whatever it holds. */
export const readInput = (text: string): ReadInput =>
  isPassage(text) ? read('text', text) : readOne(text.trim());
