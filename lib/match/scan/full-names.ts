import { CLOSE, closesInsideName, gapAt, HARD, isSpacedOut, nextHard } from '../../text/page-text';
import { endsWithRegion } from '../../text/region';
import { isRefusedBehind } from '../names/boundary';
import type { NameForm } from '../names/entry-names';
import { branchParents } from '../names/forms';
import { followsWord, isBranchBehind, mayLengthen, precedesWord } from './context';
import { clauseStart, isDotted, isParted, runStart, type ScanText, type Span } from './scan-text';

/**
 * How a full name stands in a sentence. Honesty rule 1 holds here too: inside a longer name it is not that name. A
 * page's title has edges; a message has words, and where they do not tell, the name is told as one to be checked:
 *   `我在余姚市示例启明培训学校有限公司报名`      => sure: 在 is a word, the form ends the name
 *   `新余姚市示例启明培训学校有限公司`            => part: 新 may be a longer name's
 *   `余姚市示例启明培训学校有限公司临山分校`      => branch
 *   `余姚市示例启明培训学校有限公司附属幼儿园`    => none: another subject's
 */
export type Standing = 'sure' | 'branch' | 'part' | 'none';

/** Units of a sentence in which a longer name would end. */
const TAIL_UNITS = 16;
/** Units before a name that are looked at. */
const RUN_UNITS = 16;
/** So many unknown units before a name may be a trade name; more are a sentence. */
const TRADE_NAME_UNITS = 4;
const COMPANY = /^\p{sc=Han}{0,6}?(?:有限|股份|集团|公司|普通合伙|合伙企业)/u;
const COMPANY_APART = /^\p{sc=Han}{0,4}?(?:有限|股份|普通合伙)/u;
/** A street, a stop or a bridge is named after a school. */
const STREET = /^(?:路|街|大道|巷|弄|站|桥)/u;

/**
 * Does the bracket that closes before `at` stand inside a name, as in 示例（余姚）培训? Before a name that begins with its
 * place, only another place belongs to the name; the bracket of 甲方（盖章）余姚市示例… does not.
 */
const holdsBracket = ({ beginsWithRegion }: NameForm, scan: ScanText, at: number): boolean =>
  closesInsideName(scan, at) && (!beginsWithRegion || endsWithRegion(scan.text, at));

/** The gap at one end of an occurrence, as far as it parts words there. */
function edgeAt(scan: ScanText, at: number, isSpaced: boolean): number {
  const gap = gapAt(scan, at);
  return isSpaced && (gap & HARD) === 0 ? 0 : gap;
}

/** The left side of a name: a word or a sign, or text that may make it a longer name. */
function leftOf(name: NameForm, scan: ScanText, at: number, isSpaced: boolean): Standing {
  const gap = edgeAt(scan, at, isSpaced);
  const isPlaced = name.beginsWithRegion;
  if ((gap & HARD) !== 0) return 'sure';
  if ((gap & CLOSE) !== 0 && holdsBracket(name, scan, at)) return 'part';
  const isBehindPlace = endsWithRegion(scan.text, at);
  if (gap !== 0) return isPlaced || !isBehindPlace ? 'sure' : 'part';
  // 宁波示例启明教育科技有限公司 is another company, and 浙江省余姚市示例… may be meant as the listed one.
  if (isBehindPlace) return isPlaced ? 'part' : 'none';
  if (followsWord(scan.text, at, isPlaced)) return 'sure';
  const start = isSpaced ? clauseStart(scan, at, RUN_UNITS) : runStart(scan, at, RUN_UNITS);
  return isPlaced && !mayLengthen(scan.text, start, at, TRADE_NAME_UNITS) ? 'sure' : 'part';
}

/** Behind a school's name a company's form may follow, also after a bracket, a space or a line's end. */
function continuesAsCompany(scan: ScanText, end: number, gap: number): boolean {
  const rest = scan.text.slice(end, nextHard(scan, end, end + 1 + TAIL_UNITS));
  return (gap === 0 ? COMPANY : COMPANY_APART).test(rest);
}

/** Nothing that follows a company's form, or a branch's, belongs to the name. */
const hasForm = ({ isCompany, text }: NameForm): boolean =>
  isCompany || branchParents(text).length > 0;

/** The right side of a name. */
function rightOf(name: NameForm, scan: ScanText, end: number, isSpaced: boolean): Standing {
  const gap = edgeAt(scan, end, isSpaced);
  const isHard = (gap & HARD) !== 0;
  if (!isHard && isRefusedBehind(scan.text, end)) return 'none';
  if (!isHard && isBranchBehind(scan.text, end)) return 'branch';
  if (hasForm(name)) return 'sure';
  if (continuesAsCompany(scan, end, gap)) return 'none';
  if (gap === 0 && STREET.test(scan.text.slice(end, end + 2))) return 'none';
  if (isDotted(scan, end)) return 'part';
  return gap !== 0 || precedesWord(scan.text, end) ? 'sure' : 'part';
}

/** How a full name stands at a place of a text where its units are. */
export function standingOf(name: NameForm, scan: ScanText, at: Span): Standing {
  const isSpaced = isSpacedOut(scan, at.start, at.end);
  const left = leftOf(name, scan, at.start, isSpaced);
  const right = rightOf(name, scan, at.end, isSpaced);
  if (left === 'none' || right === 'none') return 'none';
  if (isParted(scan, at, name.edges)) return 'part';
  return left === 'sure' ? right : left;
}
