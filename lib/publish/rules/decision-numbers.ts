/** Numbers of decisions, in whatever brackets: 余教罚〔2026〕5号, 余教罚字[2026]第05号. */

/** One as it is compared: whose it is, its year and its place in that. */
interface DecisionNumber {
  word: string;
  year: string;
  at: number;
}

const NUMBER =
  /([\p{Script=Han}A-Za-z]{0,24})[(〔[【〈]?(20\d{2})[)〕\]】〉年]第?(\d{1,5})(?:号|$)((?:(?:[、和及与]|[至到\-—–~])第?\d{1,5}号)*)/gu;
const FURTHER = /([、和及与]|[至到\-—–~])第?(\d{1,5})号/gu;
/** No list lifts more at once: what is further apart was mistyped. */
const MAX_RANGE = 50;

/** The numbers that a text names, with those that a list or a range of it goes on with: 余教罚〔2026〕5号、6号, 5号至8号. */
function numbersIn(text: string): DecisionNumber[] {
  const plain = text.normalize('NFKC').replace(/\s+/gu, '');
  return Array.from(plain.matchAll(NUMBER)).flatMap(
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

/** A document as it is compared: 余教罚[2026]第05号 is 余教罚〔2026〕5号; one that is no single number as it is typed. */
export function decisionKey(document: string): string {
  const [own, ...more] = numbersIn(document);
  return own !== undefined && more.length === 0 && own.word.length >= LEAST_WORD
    ? `${own.word}${own.year}|${own.at}`
    : document.normalize('NFKC').replace(/\s+/gu, '');
}

/** Does a text name a decision by its number? One that does not tell whose it is may be anybody's. */
export function namesDecision(text: string, document: string): boolean {
  const [own, ...more] = numbersIn(document);
  if (own === undefined || more.length > 0 || own.word.length < LEAST_WORD) return false;
  return numbersIn(text).some(
    ({ word, year, at }) => word.endsWith(own.word) && year === own.year && at === own.at,
  );
}
