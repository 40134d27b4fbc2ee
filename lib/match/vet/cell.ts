import { findIcpNumbers, withoutExtension } from '../../domain/identifiers';
import type { LookupReading } from '../../domain/lookup';
import { isMasked } from '../../domain/plain-text';
import {
  betweenColumns,
  isOfMany,
  type VetField,
  type VetReading,
  type VetRemark,
} from '../../domain/vet';
import { NUMBER_BEFORE_KEY } from '../../text/list-number';
import { isBlanked, isGarbled, leavesOpen, onlyAnswers, tellsNone } from '../../text/no-name';
import { normaliseName } from '../../text/normalise';
import { simplified } from '../../text/normalise-units';
import { leadingRegion } from '../../text/region';
import { saysNothing } from '../../text/typed-name';
import {
  readCode,
  readFiling,
  readName,
  readOne,
  readPhone,
  readSite,
  withoutSigns,
} from '../input';
import { hasHan, isRegisteredName } from '../names/forms';
import { isPassage } from '../scan/passage';

/** A cell as it was understood; what could not be is said. */
export interface ReadCell {
  readings: VetReading[];
  remarks: VetRemark[];
}

/** Addresses of one cell that are asked about. */
const SITES_CAP = 4;

/** A cell of a column for `as`; with a label, in brackets or with a remark as the one reader reads it. */
const keyed =
  (as: LookupReading['as'], read: (text: string) => LookupReading) =>
  (text: string): LookupReading => {
    const plain = readOne(text);
    return plain.as === as && plain.value !== '' ? plain : read(withoutSigns(text));
  };

const readAddress = keyed('site', readSite);

function readSites(text: string): LookupReading[] {
  const all = text
    .replace(NUMBER_BEFORE_KEY, '')
    .split(/[\s;；、,，]+/)
    .filter(Boolean);
  const read = all.slice(0, SITES_CAP).map(readAddress);
  return all.length > SITES_CAP
    ? [...read, { as: 'site', value: '', remarks: ['more-sites'] }]
    : read;
}

/** A whole number of a mobile, with its area code, or of a service, among words or behind another one. */
const WHOLE =
  '(?<!\\d)(?:1[3-9]\\d[\\s-]?\\d{4}[\\s-]?\\d{4}|\\(?0\\d{2,3}[)\\s-]*\\d{3,4}[\\s-]?\\d{4}|[48]00[\\s-]?\\d{3,4}[\\s-]?\\d{3,4})(?!\\d)';
const WHOLE_PHONES = new RegExp(WHOLE, 'g');
/** The same, or one of one place without its area code. */
const NUMBER = `(?:${WHOLE}|(?<!\\d)[2-9]\\d{6,7}(?!\\d))`;
/** Separators that certainly stand between two telephone numbers. A dash or a space may stand inside one. */
const BETWEEN_PHONES = new RegExp(`[/、,;|\\r\\n]+|(?<=${NUMBER})\\s+(?=${NUMBER})`);
const PHONES_ALONE = new RegExp(`^${NUMBER}(?:\\s+${NUMBER})+$`);
/** A number that is more than an hour or a list's number. */
const HAS_NUMBER = /\d{3}/;
const WITH_AREA = /^(0(?:10|2\d|[3-9]\d\d))\d{7,8}$/;

const readNumber = keyed('phone', readPhone);

/** The numbers of a text between such signs. Further digits that are no number give a remark. */
function readPart(text: string): LookupReading[] {
  const whole = text.match(WHOLE_PHONES) ?? [];
  const alone = readNumber(text);
  if (whole.length === 0 || (whole.length === 1 && alone.value)) return [alone];
  const isMore = /\d{7}/.test(text.replace(WHOLE_PHONES, ' '));
  return [...whole.map(readPhone), ...(isMore ? [readPhone('')] : [])];
}

/**
 * Every number of a cell: `0574-62123456、13800000000`, `王老师13800000000 李老师…`. The second number of
 * `0574-62123456/62123457` has the first one's area code.
 */
function readPhones(text: string): LookupReading[] {
  const parts = withoutExtension(text.normalize('NFKC')).split(BETWEEN_PHONES);
  const numbers = parts.filter((part) => HAS_NUMBER.test(part));
  let area = '';
  return (numbers.length > 1 ? numbers : [text]).flatMap(readPart).map((each) => {
    area = WITH_AREA.exec(each.value)?.[1] ?? area;
    return area && each.remarks.includes('no-area-code') ? readPhone(area + each.value) : each;
  });
}

const nameAlone = (text: string): LookupReading[] => [readName(text)];

/** A cell that is no such key is read for those in it: two codes, a code and a remark. */
const several =
  (
    as: LookupReading['as'],
    read: (text: string) => LookupReading,
    find: (text: string) => string[],
  ) =>
  (text: string): LookupReading[] => {
    const alone = keyed(as, read)(text);
    const found = alone.value === '' ? find(text.normalize('NFKC')) : [];
    return found.length > 0 ? found.map(read) : [alone];
  };

const CODES = /(?<![\da-z])[\da-hj-npqrtuwxy]{18}(?![\da-z])/gi;
const codesIn = (text: string): string[] => text.match(CODES) ?? [];
const filingsIn = (text: string): string[] => findIcpNumbers(simplified(text));

/** Numbers that are read out of a longer text, which may name somebody too: `0574-62123456 余姚市示例学校`. */
export const TAKEN_OUT: readonly LookupReading['as'][] = ['phone', 'psb', 'licence'];

/** A name beside a number in its cell: `13800000000 示例启明`. A number's label is not a name: 浙公网安备, 办学许可证号. */
const BESIDE = /(?<=^|\s)\p{sc=Han}{3,}(?![号备话证码线])\p{sc=Han}(?=\s|$)/gu;

function readAny(text: string): LookupReading[] {
  const key = readOne(text);
  const isPhones = key.as === 'phone' || (key.as === 'name' && PHONES_ALONE.test(text));
  const keys = isPhones ? readPhones(text) : [key];
  if (!TAKEN_OUT.includes(key.as)) return keys;
  const names = isPassage(text) ? [text] : (text.match(BESIDE) ?? []);
  return [...keys, ...names.map(readName)];
}

/** Text behind an app's name in its cell: 示例口算V7.4, 示例口算（7.4.620版）. The whole text is compared too. */
const VERSION =
  /(?<=\S)\s*[(（]?(?:v(?:er(?:sion)?)?\.?|版本号?[:：]?)?\s*\d+(?:\.\d+){1,3}\s*版?[)）]?$/iu;

const PARSERS: Record<Exclude<VetField, 'place'>, (text: string) => LookupReading[]> = {
  any: readAny,
  name: nameAlone,
  developer: nameAlone,
  app: (text) => [{ ...readName(text.replace(VERSION, '')), as: 'app' }],
  site: readSites,
  uscc: several('uscc', readCode, codesIn),
  icp: several('icp', readFiling, filingsIn),
  phone: readPhones,
};

/** A star at one end of a whole registered name is a footnote's, and hides nothing: `*余姚市示例学校`. */
function withoutStar(text: string): string {
  const bare = text.replace(/^[*＊]\s*|\s*[*＊]$/gu, '');
  if (bare === text) return text;
  const name = normaliseName(bare);
  return isRegisteredName(name) && leadingRegion(name).length > 0 ? bare : text;
}

/** Universities and websites are called by common words, and one alone by each: 优学网. */
const ONE_ALONE = /.(?:大学|网|在线)$/u;
/** Words of answers around what is taught, which may stand in a name: 钢琴课, 兴趣班. */
const AROUND = /兴趣|延时|服务|线下|画画|课$/gu;

/**
 * Does a cell say in the place of a name what is taught, or how, what many units are called, or answer otherwise: 英语,
 * 托管中心, 未来教育, 两家?
 */
function isCommon(text: string): boolean {
  const name = normaliseName(text);
  const isPlain = saysNothing(name.replace(AROUND, '')) && !ONE_ALONE.test(name);
  return hasHan(name) && (isPlain || onlyAnswers(text));
}

/** Why a cell tells nobody by what stands in it; null if it may. */
function whyOpen(text: string): VetRemark | null {
  if (leavesOpen(text)) return 'unreadable';
  return isMasked(text) || isBlanked(text) ? 'masked' : null;
}

/** The text of a column's cell, or of all cells of one key. `place` only stands beside others and is read there. */
export function readVetCell(field: keyof typeof PARSERS, text: string): ReadCell {
  const cells = (isOfMany(field) ? text.split(betweenColumns(field)) : [text])
    .map((cell) => withoutStar(cell.trim()))
    .filter((cell) => cell !== '' && !tellsNone(cell));
  const open = cells.map(whyOpen);
  const told = cells.filter((_, at) => open[at] === null);
  const read = told.flatMap(PARSERS[field]);
  // The rest of a spoilt name may still be near to a listed one. It is never told as not listed.
  const spoilt: VetRemark[] = told.some(isGarbled) ? ['unreadable'] : [];
  const isEverybodys = ({ as, value }: LookupReading) => as === 'name' && isCommon(value);
  const shared: VetRemark[] =
    field !== 'developer' && read.some(isEverybodys) ? ['shared-name'] : [];
  return {
    readings: read.flatMap(({ as, value }) => (value && as !== 'text' ? { as, value } : [])),
    remarks: [
      ...read.flatMap(({ remarks }) => remarks),
      ...open.flatMap((why) => why ?? []),
      ...spoilt,
      ...shared,
    ],
  };
}
