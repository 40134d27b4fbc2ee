import { patterns } from '../../text/expressions';
import { namesKind } from '../rules/acts';
import { LAST_WORD } from '../rules/forms';
import { isDateAlone, officesAlone } from './authority';
import { PARTY_LINE } from './cases';
import { datesIn } from './numbers-and-dates';
import { linesIn, wholeOf } from './sentences';
import { type Span, wordsOf } from './spans';

/** Where papers begin that stand one behind the other in one file: letters, announcements. Each has its own party, day and office. */

/** 余姚市教育局行政处罚决定书, with its number or none; no label (决定书文号), and no sentence that speaks of one. */
const LETTER_HEAD =
  /^(?![^，。]*(?:本|该)决定书)[^，。：；□☑]*决定书(?!文号|编号|送达|之日|日期)[^，。：；]{0,24}$/u;
/** 关于将…列入黑名单的公告, and no heading of a part: 三、处罚决定. */
const TITLE =
  /^(?![\d一二三四五六七八九十]{1,3}[、.．]|（[\d一二三四五六七八九十])[^，。：；□☑]{2,70}(?:决定书?|[告通]知书?|催告书|公告|公示|通[报告])(?:[（〔][^，。：；]*)?$/u;
const MOST_OF_HEAD = 40;

/** The name behind its label, or in the line below. */
const PARTY_AFTER = patterns`${PARTY_LINE}\s*([^\n，；。（]+)`;

/** 余姚市…公司： in a line of its own. */
const ADDRESSES = patterns`\n((?![各全])[^：，。\n]{3,50}${LAST_WORD})：(?=\n|$)`;

/** Whom a part names as those to whom it is written. */
const partiesTo = (part: string): string[] =>
  [PARTY_AFTER, ADDRESSES].flatMap((form) =>
    [...part.matchAll(form)].map(([, name = '']) => name.trim()),
  );

/** What stands between a signature and the next paper: a seal, who gets a copy, what is added. */
const MARGIN = /^[（(]?(?:[盖印公代]章|抄[送报]|主题词|附件?[：\d]|此件|[^，。]*\d日印发)/u;

const isSignedBy = (text: string, line: Span): boolean =>
  datesIn(text, line).length > 0 && officesAlone(text, line) !== null;

/**
 * The line above which a paper is signed: the one at `at`, or an office's alone that heads it. Its seal may be a picture:
 * a day alone signs what says an act.
 */
function signedAbove(
  text: string,
  lines: readonly Span[],
  at: number,
  last: number,
): number | null {
  const isOffice = (nth: number) => {
    const line = lines[nth];
    return line !== undefined && officesAlone(text, line) !== null;
  };
  const isSigned = (nth: number) => {
    const line = lines[nth];
    if (!line) return false;
    if (isSignedBy(text, line)) return true;
    return (
      isDateAlone(text, line) && (isOffice(nth - 1) || namesKind(text.slice(last, line.start)))
    );
  };
  if (isSigned(at - 1)) return at;
  return isOffice(at - 1) && isSigned(at - 2) ? at - 1 : null;
}

/** Characters behind a heading in which a paper begins to speak. */
const SPEAKS_WITHIN = 300;

/** What heads a paper: a letter's heading or a title, and to whom it is written. */
function headOf(
  text: string,
  line: Span,
): { party: string | undefined; isLetter: boolean; speaks: boolean } | null {
  const said = text.slice(line.start, line.end);
  const rest = text.slice(line.end, line.end + SPEAKS_WITHIN);
  const [party] = partiesTo(rest);
  const isLetter = said.length <= MOST_OF_HEAD && LETTER_HEAD.test(said) && party !== undefined;
  if (!isLetter && !TITLE.test(said)) return null;
  return { party, isLetter, speaks: party !== undefined || rest.includes('。') };
}

/** Where the paper begins that a line heads; null where it heads none. `last`: where the one before it begins. */
function startAt(text: string, lines: readonly Span[], at: number, last: number): number | null {
  const line = lines[at];
  const head = line ? headOf(text, line) : null;
  if (!line || !head?.speaks) return null;
  const signed = signedAbove(text, lines, at, last);
  const start = lines[signed ?? at]?.start ?? line.start;
  const before = text.slice(last, start);
  const parties = partiesTo(before);
  const above = lines[at - 1];
  const isApart = head.isLetter || (above !== undefined && isDateAlone(text, above));
  // The head of a letter comes back on each of its pages, with the same party or none.
  if (isApart && isToOther(head.party, parties)) return start;
  // A title heads the first letter, a page's links are titles of others, and an annex is signed by what it belongs to.
  if (signed === null || !(parties.length > 0 || before.includes('。'))) return null;
  const below = lines.slice(at + 1);
  return below.some((each) => isDateAlone(text, each) || isSignedBy(text, each)) ? start : null;
}

const isToOther = (party: string | undefined, parties: readonly string[]): boolean =>
  party !== undefined && parties.length > 0 && !parties.includes(party);

/** Offsets of the lines that begin another paper than the first. */
export function paperStarts(text: string): number[] {
  const lines = linesIn(text, wholeOf(text)).filter(
    (line) => line.end > line.start && !MARGIN.test(wordsOf(text, line)),
  );
  const starts: number[] = [];
  for (const at of lines.keys()) {
    const start = startAt(text, lines, at, starts.at(-1) ?? 0);
    if (start !== null && start > (starts.at(-1) ?? 0)) starts.push(start);
  }
  return starts;
}
