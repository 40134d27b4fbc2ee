import { tight } from '../../domain/plain-text';
import { pattern, patterns } from '../../text/expressions';

/** Numbers of decisions, in whatever brackets: 余教罚〔2026〕5号, 余教罚字[2026]第05号. */

/** The brackets around a number's year: offices are told to use 〔2026〕, and use any. Parts of an expression. */
export const YEAR_OPENS = '[〔[［【（(〈]';
export const YEAR_CLOSES = '[〕\\]］】）)〉]';

/** What papers, pages and forms call it. A part of an expression. */
export const NUMBER_LABEL =
  '(?:行政处罚)?(?:处罚)?(?:决定)?(?:文书|书)?(?:文号|编号)|案号|发文[字文]号|(?:行政)?处罚决定书?号';

/** One as it is compared: whose it is, its year and its place in that. */
interface DecisionNumber {
  word: string;
  year: string;
  at: number;
}

/** 5号之二, 5号-2: a part of a number, which is another decision. */
const PART = '(?:之[一二三四五六七八九十\\d]{1,3}|[\\-—–]\\d{1,2}(?![\\d号]))';
const NUMBER = patterns`([\p{Script=Han}A-Za-z]{0,24})${YEAR_OPENS}?(20\d{2})(?:${YEAR_CLOSES}|年)第?(\d{1,5})(?:号(?!${PART})|$)((?:(?:[、和及与]|[至到\-—–~])第?\d{1,5}号)*)`;
/** 余市监罚〔2026〕A7号, 5-1号, 5号之二: a decision of which no single place is told. */
const OTHER_NUMBER = pattern`\p{Script=Han}{2}${YEAR_OPENS}?20\d{2}\D{0,3}[\dA-Za-z\-]{1,12}号${PART}?$`;
const FURTHER = /([、和及与]|[至到\-—–~])第?(\d{1,5})号/gu;
/** No list lifts more at once: what is further apart was mistyped. */
const MAX_RANGE = 50;

const YEAR = patterns`${YEAR_OPENS}(20\d{2})${YEAR_CLOSES}`;
/** A text in which a year has the brackets that offices are told to use. */
const withBrackets = (text: string): string => tight(text).replace(YEAR, '〔$1〕');

/** The numbers that a text names, with those that a list or a range of it goes on with: 余教罚〔2026〕5号、6号, 5号至8号. */
function numbersIn(text: string): DecisionNumber[] {
  return Array.from(tight(text).matchAll(NUMBER)).flatMap(
    ([, words = '', year = '', first = '', further = '']) => {
      const ats = [Number(first)];
      for (const [, sign = '', number] of further.matchAll(FURTHER)) {
        const [from, to] = [ats.at(-1) ?? 0, Number(number)];
        const isRange = !/[、和及与]/u.test(sign) && to - from > 1 && to - from <= MAX_RANGE;
        if (isRange) for (let at = from + 1; at < to; at++) ats.push(at);
        ats.push(to);
      }
      const word = words.replace(/字?第?$/u, '');
      return ats.map((at) => ({ word, year, at }));
    },
  );
}

/** The year and place of each number that a text names; the same for those of several offices. */
export const numberKeys = (text: string): string[] => [
  ...new Set(numbersIn(text).map(({ year, at }) => `${year}|${at}`)),
];

/** Shorter words than these stand behind any office's: 罚〔2026〕5号. */
const LEAST_WORD = 2;

/** A document as it is compared: 余教罚[2026]第05号 is 余教罚〔2026〕5号; one that is no single number by its text. */
export function decisionKey(document: string): string {
  const [own, ...more] = numbersIn(document);
  return own !== undefined && more.length === 0 && own.word.length >= LEAST_WORD
    ? `${own.word}${own.year}|${own.at}`
    : withBrackets(document);
}

/** Tells of decisions whether a text names them by their numbers. A number that does not tell whose it is may be anybody's. */
export function namesDecision(text: string): (document: string) => boolean {
  const named = numbersIn(text);
  const words = withBrackets(text);
  return (document) => {
    const [own, ...more] = numbersIn(document);
    if (own === undefined) {
      const typed = withBrackets(document);
      return OTHER_NUMBER.test(typed) && words.includes(typed);
    }
    if (more.length > 0 || own.word.length < LEAST_WORD) return false;
    return named.some(
      ({ word, year, at }) => word.endsWith(own.word) && year === own.year && at === own.at,
    );
  };
}
