import { PROVINCES, parsePhone } from '../../domain/identifiers';
import { gapAt } from '../../text/page-text';
import { asGiven, between, type ScanText, type Span } from './scan-text';

/** Keys in a text, each with where it stands in the text as it was given. */
export type Found = (key: string, at: Span) => void;

/** A run of letters and digits without a gap inside. */
const WORD = /[0-9a-z]+/g;
/** Text inside a number that is written in groups or broken at a line's end. */
const THIN = /^[\s()（）+\-‐-―−－·./]{1,4}$/u;

interface Token extends Span {
  digits: boolean;
}

/** Runs of letters and digits, cut at every gap. */
function tokensOf(scan: ScanText): Token[] {
  const tokens: Token[] = [];
  for (const match of scan.text.matchAll(WORD)) {
    const end = match.index + match[0].length;
    let start = match.index;
    for (let at = start + 1; at <= end; at++) {
      if (at < end && gapAt(scan, at) === 0) continue;
      tokens.push({ start, end: at, digits: /^\d+$/.test(scan.text.slice(start, at)) });
      start = at;
    }
  }
  return tokens;
}

const CODE_UNITS = 18;
const CODE = /^[0-9a-hj-npqrtuwxy]{18}$/;
const PHONE_UNITS = { least: 5, most: 15 };
/** Groups that a telephone number is written in. */
const GROUPS = 5;

/** The numbers that a stretch of whole tokens may be. */
function findIn(scan: ScanText, at: Span, isPhone: boolean, found: Found): void {
  const text = scan.text.slice(at.start, at.end);
  if (CODE.test(text)) found(`uscc:${text.toUpperCase()}`, asGiven(scan, at));
  const { least, most } = PHONE_UNITS;
  const phone = isPhone && text.length >= least && text.length <= most ? parsePhone(text) : null;
  if (phone) found(`phone:${phone}`, asGiven(scan, at));
}

/** Every number of whole tokens from one token on: `0574`, `0574 6200`, `0574 6200 1234`. */
function findFrom(
  scan: ScanText,
  { start, end, digits }: Token,
  more: readonly Token[],
  found: Found,
): void {
  findIn(scan, { start, end }, digits, found);
  let before = end;
  let areDigits = digits;
  for (const [at, token] of more.entries()) {
    const isNext = token.start === before && THIN.test(between(scan, before));
    if (!isNext || token.end - start > CODE_UNITS) return;
    before = token.end;
    areDigits &&= token.digits;
    findIn(scan, { start, end: token.end }, areDigits && at + 1 < GROUPS, found);
  }
}

/** `tel05746200…`: letters that touch a number are its label. */
function withoutLabel(scan: ScanText, token: Token): Token {
  const label = /^[a-z]+(?=\d{5,}$)/.exec(scan.text.slice(token.start, token.end));
  return label && label[0].length < 6
    ? { start: token.start + label[0].length, end: token.end, digits: true }
    : token;
}

/** Credit codes and telephone numbers, in groups or in one piece. */
export function findCodesAndPhones(scan: ScanText, found: Found): void {
  const tokens = tokensOf(scan);
  for (const [at, token] of tokens.entries()) {
    const more = tokens.slice(at + 1, at + CODE_UNITS);
    findFrom(scan, token, more, found);
    const bare = withoutLabel(scan, token);
    if (bare !== token) findFrom(scan, bare, more, found);
  }
}

const ICP = new RegExp(`([${PROVINCES}])icp备(\\d{6,21})(号?)`, 'gu');
/** Public-security filings and licences. */
const NUMBERED = [
  ['psb:', new RegExp(`([${PROVINCES}]公网安备\\d{12,14})号?`, 'gu')],
  ['licence:教民', /(?:教民|办学许可证(?:编?号)?)(\d{13,18}(?!\d))号?/gu],
] as const;
/** The number of one website or app behind the main number. */
const WEBSITE = /^\s*[-‐-―−－]\s*\d{1,3}A?/u;

/** Units of the main number: where 号 is left out, a dash ends it. */
function mainUnits(scan: ScanText, start: number, units: number): number {
  for (let at = 1; at < units; at++)
    if (WEBSITE.test(between(scan, start + at) + scan.text.charAt(start + at))) return at;
  return units;
}

/** ICP main numbers, public-security filings and licences, canonical. */
export function findFilings(scan: ScanText, found: Found): void {
  for (const { 0: whole, 1: province, 2: digits = '', 3: mark, index } of scan.text.matchAll(ICP)) {
    const from = index + whole.length - digits.length - (mark?.length ?? 0);
    const units = mark ? digits.length : mainUnits(scan, from, digits.length);
    const { start, end } = asGiven(scan, {
      start: index,
      end: from + (mark ? units + 1 : digits.length),
    });
    const website = WEBSITE.exec(scan.raw.slice(end, end + 8))?.[0] ?? '';
    found(`icp:${province}ICP备${digits.slice(0, units)}号`, { start, end: end + website.length });
  }
  for (const [before, form] of NUMBERED)
    for (const { 0: whole, 1: number, index } of scan.text.matchAll(form))
      found(`${before}${number}号`, asGiven(scan, { start: index, end: index + whole.length }));
}
