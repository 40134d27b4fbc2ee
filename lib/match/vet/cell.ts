import { parseHost } from '../../domain/host';
import { parseIcp, parsePhone, parseUscc, usccChecksumHolds } from '../../domain/identifiers';
import { parseAppLink } from '../../domain/stores';
import type { VetField, VetReading, VetRemark } from '../../domain/vet';
import { canIdentify } from '../../sites/own-identifiers';
import { isPlatformFiling, storeOfHost } from '../../sites/platforms';
import { normaliseName } from '../../text/normalise';

/** A cell as it was understood; what could not be is said. */
export interface ReadCell {
  readings: VetReading[];
  remarks: VetRemark[];
}

const nothing = (remark: VetRemark): ReadCell => ({ readings: [], remarks: [remark] });
const one = (as: VetReading['as'], value: string, remark?: VetRemark): ReadCell => ({
  readings: [{ as, value }],
  remarks: remark ? [remark] : [],
});

const MASK = /[*＊×]|某某/u;
/** `example.com/a`, with or without a scheme; text with Han characters is a name unless it ends like a host. */
const ADDRESS =
  /^(?:https?:\/\/\S+|(?:[\w-]+\.)+[a-z]{2,24}(?:[:/?#]\S*)?|\S+\.(?:中国|公司|网络|在线|com|cn|net|org)(?:[:/?#]\S*)?)$/iu;
/** Digits and capitals, about as many as a credit code has, or a number that a spreadsheet rounded. */
const CODE_LIKE = /^[0-9A-Z]{15,20}$|^\d(?:\.\d+)?E\+?\d{2}$/i;
const PHONE_LIKE =
  /^(?:\+?86[\s-]?)?(?:1[3-9]\d{9}|0\d{2,3}[\s-]?\d{7,8}|[48]00(?:[\s-]?\d{3,4}){2})(?:\D.*)?$/;
const FILING_LIKE = /ICP\s*备/iu;
/** A host has no use of further ones in its cell than these. */
const SITES_CAP = 4;

function readSite(text: string): ReadCell {
  const host = parseHost(text);
  if (host === null) return nothing('bad-site');
  if (storeOfHost(host) !== null) {
    const app = parseAppLink(text);
    return app ? one('app-link', app) : nothing('no-app');
  }
  return one('site', host, canIdentify(host) ? undefined : 'shared-site');
}

function readSites(text: string): ReadCell {
  const cells = text
    .split(/[\s;；、,，]+/)
    .filter(Boolean)
    .slice(0, SITES_CAP)
    .map(readSite);
  return {
    readings: cells.flatMap(({ readings }) => readings),
    remarks: cells.flatMap(({ remarks }) => remarks),
  };
}

function readCode(text: string): ReadCell {
  const code = parseUscc(text);
  if (code === null) return nothing('bad-code');
  return one('uscc', code, usccChecksumHolds(code) ? undefined : 'checksum');
}

function readFiling(text: string): ReadCell {
  const filing = parseIcp(text);
  if (filing === null) return nothing('bad-icp');
  return one('icp', filing, isPlatformFiling(filing) ? 'shared-icp' : undefined);
}

function readPhone(text: string): ReadCell {
  const phone = parsePhone(text);
  return phone === null ? nothing('bad-phone') : one('phone', phone);
}

const readNamed =
  (as: 'name' | 'app') =>
  (text: string): ReadCell =>
    normaliseName(text).length < 2 ? nothing('unreadable') : one(as, text);

/** Told by its form, in the order in which forms are unlike anything else. */
function readAny(text: string): ReadCell {
  if (parseUscc(text) !== null) return readCode(text);
  if (FILING_LIKE.test(text) && parseIcp(text) !== null) return readFiling(text);
  if (ADDRESS.test(text)) return readSite(text);
  if (PHONE_LIKE.test(text)) return readPhone(text);
  return CODE_LIKE.test(text) ? nothing('bad-code') : readNamed('name')(text);
}

const PARSERS: Record<Exclude<VetField, 'place' | 'developer'>, (text: string) => ReadCell> = {
  any: readAny,
  name: readNamed('name'),
  app: readNamed('app'),
  site: readSites,
  uscc: readCode,
  icp: readFiling,
  phone: readPhone,
};

/** What one cell of a column says. `developer` and `place` only stand beside others and are read there. */
export function readVetCell(field: keyof typeof PARSERS, text: string): ReadCell {
  const trimmed = text.trim();
  if (trimmed === '') return { readings: [], remarks: [] };
  return MASK.test(trimmed) ? nothing('masked') : PARSERS[field](trimmed);
}
