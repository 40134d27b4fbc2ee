import { isDay } from '../../domain/day';
import { pattern } from '../../text/expressions';
import { IMPOSED } from '../rules/act-words';
import type { Letterhead } from './authority';
import { actAt } from './decision-words';
import { codesIn, datesIn, documentsIn } from './numbers-and-dates';
import { aroundAct, labelled, type Reading } from './reading';
import { lineAt, linesIn, sentenceOf, sentencesIn, titleOf } from './sentences';
import { type Passage, type Span, type Told, wordsOf } from './spans';
import { unitsIn } from './units';

/** When something was decided, under which number, and on whom: what the text tells and no more. */

/** Deeds that have days of their own. */
const OTHER_DEED =
  /检查|发现|立案|调查|接到|举报|投诉|宣传|开展|举办|开办|培训|收费|招生|收取|签订|告知|听证|送达|约定|成立|查处|起|间|；|曾/u;

/** 成立于2018年3月2日, 许可证于3月2日到期: a day in the life of the unit. */
const LIVED = '成立|设立|创办|开办|注册|登记|始建|更名|领证|到期|届满';
const BEFORE_DAY = pattern`(?:${LIVED}|有效期[限至]?)[于自至在为是：]?$`;
const BEHIND_DAY = pattern`^(?:${LIVED})`;
const isOfUnit = (text: string, here: Span, { start, end }: Passage): boolean =>
  BEFORE_DAY.test(text.slice(Math.max(here.start, start - 12), start)) ||
  BEHIND_DAY.test(text.slice(end, end + 4));

/** 于3月2日被罚款5万元，现决定…: the day is that of an earlier act. */
const OTHER_ACT = pattern`被[^，。；]{0,12}(?:通报|${IMPOSED})|处罚决定(?!(?:书)?(?:（[^（）]*）)?：$)`;

/** What stands between a day and its act, without the names and laws that hold words of deeds. */
function withoutNames(text: string, span: Span, party: string): string {
  const units = unitsIn(text, span).map(({ name }) => name);
  return [party, ...units].reduce(
    (words, name) => words.split(name).join(''),
    text
      .slice(span.start, span.end)
      .replace(/《[^》]*(?:》|$)|（[^（）]*）|举办(?:单位|者)|培训(?:机构|学校|单位)/gu, '')
      .replace(/[就因针对][^，。；]{0,80}(?:问题|行为|情况)/gu, ''),
  );
}

/** A day of the act's own sentence: no other deed stands between the day and the act. */
function dayOfAct(reading: Reading): Told | null {
  const {
    running: { text },
    decided,
    party,
  } = reading;
  if (!decided) return null;
  const here = aroundAct(reading);
  const days = [...datesIn(text, here), ...yearless(reading, here)]
    .filter((day) => !isOfUnit(text, here, day))
    .sort((a, b) => a.start - b.start);
  const act = actAt(text, decided);
  const date =
    days.filter(({ end }) => end <= act).at(-1) ??
    bracketed(text, here, days) ??
    ofItem(text, days);
  if (!date) return null;
  const between = withoutNames(text, { start: date.end, end: Math.max(date.end, act) }, party.name);
  return OTHER_DEED.test(between) || OTHER_ACT.test(between)
    ? null
    : { text: date.text, from: here };
}

/** 列入黑名单（2026年7月27日）. */
const bracketed = (text: string, here: Span, days: readonly Passage[]): Passage | undefined =>
  days.find(
    ({ start, end }) =>
      start >= here.start && text.charAt(start - 1) === '（' && text.charAt(end) === '）',
  );

/** 1.责令停止举办；2.教育局于7月20日作出罚款31200元的处罚: the one day of several items. */
const ofItem = (text: string, days: readonly Passage[]): Passage | undefined =>
  days.length === 1
    ? days.find(
        ({ start, end }) =>
          /(?:局|委|大队|机关)[^，。；]{0,3}于$/u.test(text.slice(start - 8, start)) &&
          /^[^，。；]{0,4}(?:对[^，。；]{0,30})?(?:作出|给予|决定|处以|罚款)/u.test(
            text.slice(end, end + 50),
          ),
      )
    : undefined;

/**
 * 8月6日 has the year of the page, or else of the signature, where the decision's number agrees, and the last day that
 * its case told before: of another year, which the day fits as well, nobody knows.
 */
function yearless({ running: { text }, notice, one, letterhead }: Reading, here: Span): Passage[] {
  const publishedOn = notice.publishedOn ?? signedOn(letterhead)?.text;
  if (!publishedOn) return [];
  const numbers = new Set(documentsIn(text, one).map(({ text: number }) => yearOf(number)));
  const year = publishedOn.slice(0, 4);
  if (numbers.size > 1 || (numbers.size === 1 && !numbers.has(year))) return [];
  return Array.from(text.slice(here.start, here.end).matchAll(MONTH_DAY)).flatMap(
    ({ index, 0: words, 1: month = '', 2: day = '' }) => {
      const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
      const start = here.start + index;
      const before = datesIn(text, { start: one.start, end: start }).findLast(
        (each) => each.text.length >= MONTH,
      )?.text;
      const other = `${before?.slice(0, 4)}${date.slice(4)}`;
      const isOpen = before && other !== date && other.slice(0, before.length) >= before;
      return isDay(date) && date <= publishedOn && !isOpen
        ? [{ start, end: start + words.length, text: date }]
        : [];
    },
  );
}

/** Length of `YYYY-MM`. */
const MONTH = 7;
const MONTH_DAY = /(?<![年\d]|截[至止])(\d{1,2})月(\d{1,2})日(?![至—-])/gu;
const yearOf = (number: string): string => /20\d{2}/u.exec(number)?.[0] ?? '';

/** The day behind a label. */
function dayBehind(
  text: string,
  within: Span,
  role: 'date' | 'written' | 'authority',
): Told | null {
  const label = labelled(text, within, role);
  const day = label ? datesIn(text, label.at)[0] : undefined;
  return label && day ? { text: day.text, from: label.from } : null;
}

/** The day of a notice's signature, or of its head. */
export const signedOn = ({ signature, headed }: Letterhead): Told | null => {
  const date = signature?.date ?? headed;
  return date ? { text: date.text, from: date } : null;
};

/** A decision that is served by its publication was made before. */
const SERVES = /送达公告|现[^。；]{0,24}公告送达|自(?:本)?公告[^。；]{0,40}视为送达/u;

function toldDay(reading: Reading): Told | null {
  const { text } = reading.running;
  const { one, isLetter, letterhead, isDoneHere } = reading;
  // 作出处罚的机关名称和日期：余姚市教育局 2026年8月8日.
  const label = dayBehind(text, one, 'date') ?? dayBehind(text, one, 'authority');
  const isServed =
    /送达/u.test(wordsOf(text, titleOf(text))) || SERVES.test(text.slice(one.start, one.end));
  const signed = isServed ? null : signedOn(letterhead);
  // A label and a signature that tell two days: nothing says which is wrong.
  if (label && isLetter && signed && signed.text !== label.text) return null;
  if (label) return label;
  const ofAct = dayOfAct(reading);
  if (isLetter)
    return signed ?? ofAct ?? (isServed ? dayOfDoing(reading) : dayBehind(text, one, 'written'));
  return ofAct ?? dayOfDoing(reading) ?? (isDoneHere ? signed : null);
}

/** 2026年1月9日作出。 已于2026年1月9日作出行政处罚决定. */
function dayOfDoing({ running: { text }, one }: Reading): Told | null {
  const days = datesIn(text, one).filter(({ end }) =>
    /^作出(?:[。，；]|$|了?(?:行政)?处罚决定)/u.test(text.slice(end, end + 10)),
  );
  const [first] = days;
  return first && days.length === 1 ? { text: first.text, from: sentenceOf(text, first) } : null;
}

/** The day of the decision; a day that its number or its page cannot have is a slip of the pen. */
export function dateOf(reading: Reading): Told | null {
  const day = toldDay(reading);
  if (!day) return null;
  const { publishedOn } = reading.notice;
  if (publishedOn && day.text.slice(0, 10) > publishedOn) return null;
  const number = documentOf(reading);
  const gap = number ? Number(day.text.slice(0, 4)) - Number(yearOf(number.text)) : 0;
  return gap < 0 || gap > 1 ? null : day;
}

const only = (found: readonly Passage[]): Passage | null =>
  new Set(found.map(({ text }) => text)).size === 1 ? (found[0] ?? null) : null;

/** The number in the head of a letter: in its title, or in a line that holds little else. */
function headNumber(text: string, one: Span): Passage | null {
  // A page's title may spell the number in its own way: the letter's head comes first.
  const lines = linesIn(text, one).filter(({ start }) => start > 0);
  for (const line of [...lines.slice(0, 6), titleOf(text)]) {
    const number = only(documentsIn(text, line));
    if (!number) continue;
    const left =
      text.slice(line.start, line.end).replace(/[\s第号]/gu, '').length - number.text.length;
    if (line.start === 0 || left < 26) return number;
  }
  return null;
}

/** The number in a report: of the party's own part, else of the act's sentence. */
function reportedNumber({ running: { text }, scope, decided }: Reading): Passage | null {
  const sentence = decided ? sentenceOf(text, decided) : null;
  return only(documentsIn(text, scope)) ?? (sentence && only(documentsIn(text, sentence)));
}

/** The number of the decision: behind its label, in the head of a letter, or the only one that is told. */
export function documentOf(reading: Reading): Told | null {
  const { text } = reading.running;
  const { one, scope, isSeries, isLetter, isDoneHere } = reading;
  const told = (number: Passage | null): Told | null =>
    number ? { text: number.text, from: sentenceOf(text, number) } : null;
  const label = labelled(text, one, 'document');
  const inLabel = label ? only(documentsIn(text, label.at)) : null;
  if (inLabel) return told(inLabel);
  const isPart = scope.start > one.start || scope.end < one.end;
  const reported = isLetter ? null : reportedNumber(reading);
  if (isSeries && !isLetter) return told(reported);
  const head = isLetter || isDoneHere ? headNumber(text, one) : null;
  return told((isPart ? reported : null) ?? head ?? only(documentsIn(text, one)));
}

/** A code is its party's own: no other unit stands before it in its line, and no role that another has. */
function ownCodes(text: string, block: Span, name: string): Passage[] {
  const isLabelled = /代码|注册号|证件|执照/u.test(text.slice(block.start, block.end));
  return codesIn(text, block, isLabelled).filter((code) => {
    const line = lineAt(text, code.start);
    const before = { start: Math.max(line.start, block.start), end: code.start };
    const isOthers = unitsIn(text, before).some((unit) => !name.includes(unit.name));
    return (
      !isOthers &&
      !/举办者|举办单位|出租|投诉|举报|委托/u.test(text.slice(before.start, before.end))
    );
  });
}

/** The parts of a case that follow a mention of a name in its sentence. */
function behindMentions(text: string, within: Span, name: string): Span[] {
  return sentencesIn(text, within).flatMap((sentence) => {
    const at = text.slice(sentence.start, sentence.end).indexOf(name);
    return at < 0 ? [] : [{ start: sentence.start + at, end: sentence.end }];
  });
}

export function codeOf({ running: { text }, party, one }: Reading): Told | null {
  const blocks = [party.block, ...behindMentions(text, one, party.name)];
  const code = only(blocks.flatMap((block) => ownCodes(text, block, party.name)));
  return code ? { text: code.text, from: sentenceOf(text, code) } : null;
}
