import { pattern } from '../../text/expressions';
import { LAST_WORD } from '../rules/forms';
import { isDateAlone, officesAlone } from './authority';
import { NAMES_PARTY } from './cases';
import { linesIn, wholeOf } from './sentences';
import type { Span } from './spans';

/** Where papers begin that stand one behind the other in one file: letters, announcements. Each has its own party, day and office. */

/** 余姚市教育局行政处罚决定书, with its number or none; no label (决定书文号), and no sentence that speaks of one. */
const LETTER_HEAD =
  /^(?![^，。]*(?:本|该)决定书)[^，。：；□☑]*决定书(?!文号|编号|送达|之日|日期)[^，。：；]{0,24}$/u;
/** 关于将…列入黑名单的公告, and no heading of a part: 三、处罚决定. */
const TITLE =
  /^(?![\d一二三四五六七八九十]{1,3}[、.．]|（[\d一二三四五六七八九十])[^，。：；□☑]{2,70}(?:决定书?|[告通]知书?|催告书|公告|公示|通[报告])(?:[（〔][^，。：；]*)?$/u;
const MOST_OF_HEAD = 40;

/** 余姚市…公司： in a line of its own. */
const ADDRESSES = pattern`\n[^：，。\n]{3,50}${LAST_WORD}：(?:\n|$)`;

/** Does a part name whom it is written to? */
const isTo = (part: string): boolean => NAMES_PARTY.test(part) || ADDRESSES.test(part);

/** The line above which a paper is signed: the one at `at`, or an office's alone that heads it. */
function signedAbove(text: string, lines: readonly Span[], at: number): number | null {
  const isDay = (nth: number) => {
    const line = lines[nth];
    return line !== undefined && isDateAlone(text, line);
  };
  if (isDay(at - 1)) return at;
  const above = lines[at - 1];
  return above && isDay(at - 2) && officesAlone(text, above) ? at - 1 : null;
}

/** Characters behind a heading in which a paper begins to speak. */
const SPEAKS_WITHIN = 300;

/** Where the paper begins that a line heads; null where it heads none. */
function startAt(text: string, lines: readonly Span[], at: number, last: number): number | null {
  const line = lines[at] ?? wholeOf(text);
  const said = text.slice(line.start, line.end);
  const rest = text.slice(line.end, line.end + SPEAKS_WITHIN);
  const isHead = said.length <= MOST_OF_HEAD && LETTER_HEAD.test(said) && isTo(rest);
  if (!isHead && !TITLE.test(said)) return null;
  const signed = signedAbove(text, lines, at);
  const start = lines[signed ?? at]?.start ?? line.start;
  const before = text.slice(last, start);
  // A title heads the first letter, and a page's links are titles of others.
  const isBehind = isTo(before) || (signed !== null && before.includes('。'));
  const speaks = isHead || (signed !== null && (rest.includes('。') || isTo(rest)));
  return isBehind && speaks ? start : null;
}

/** Offsets of the lines that begin another paper than the first. */
export function paperStarts(text: string): number[] {
  const lines = linesIn(text, wholeOf(text)).filter(({ start, end }) => end > start);
  const starts: number[] = [];
  for (const at of lines.keys()) {
    const start = startAt(text, lines, at, starts.at(-1) ?? 0);
    if (start !== null && start > (starts.at(-1) ?? 0)) starts.push(start);
  }
  return starts;
}
