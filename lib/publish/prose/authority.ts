import { pattern } from '../../text/expressions';
import { YEAR_CLOSES, YEAR_OPENS } from '../rules/decision-numbers';
import { labelsIn, valueText } from './labels';
import { datesIn } from './numbers-and-dates';
import { type Office, officesIn } from './offices';
import { lineAt, linesIn, wholeOf } from './sentences';
import { type Passage, type Span, type Told, wordsOf } from './spans';

/** Whose a text is, by its end: 余姚市教育局 / 2026年3月5日. */
interface Signature {
  offices: readonly Office[];
  date: Passage | null;
  /** Where its first line begins. */
  start: number;
}

const SEALED = /[\s（(]*(?:盖章|印章|公章|代章|章)?[)）\s]*$/u;

/** The offices of a line that holds nothing else but a date. */
export function officesAlone(text: string, line: Span): Office[] | null {
  const said = wordsOf(text, line);
  const date = datesIn(text, line)[0];
  const rest = (date ? said.replace(text.slice(date.start, date.end), '') : said).replace(
    SEALED,
    '',
  );
  const offices = officesIn(text, line);
  const left = offices.reduce((words, { name }) => words.replace(name, ''), rest);
  return offices.length > 0 && /^[\s、，和及]*$/u.test(left) ? offices : null;
}

export const isDateAlone = (text: string, line: Span): boolean => {
  const date = datesIn(text, line)[0];
  return (
    date !== undefined &&
    wordsOf(text, line).replace(text.slice(date.start, date.end), '').trim() === ''
  );
};

/** 2026-09-10: as pages print their days, unlike letters. */
const isPageDay = (words: string): boolean => /\d[-/.]\d/u.test(words);

/** Lines in which a letter or its page has its head. */
const HEAD_LINES = 5;

/** The signature of a part of the text: the last lines that hold offices and a day alone. */
export function signatureOf(text: string, within: Span): Signature | null {
  const lines = linesIn(text, within).filter(
    // A seal of its own line says nothing.
    (line) => wordsOf(text, line).replace(SEALED, '') !== '',
  );
  // The first lines are a letter's head.
  for (let at = lines.length - 1; at >= Math.min(2, lines.length - 1); at--) {
    const line = lines[at];
    if (!line) continue;
    // A page's own day below its title is no signature, unless an office stands above or nothing follows.
    const above = lines[at - 1];
    const isOfPage =
      at < Math.min(HEAD_LINES, lines.length - 1) &&
      isPageDay(wordsOf(text, line)) &&
      !(above && officesAlone(text, above));
    const isDate = isDateAlone(text, line) && !isOfPage;
    const offices = officesAlone(text, line);
    if (!isDate && !offices) continue;
    return gather(text, lines, at);
  }
  return null;
}

/** Offices and day of the signature whose last line is the one at `at`. */
function gather(text: string, lines: readonly Span[], at: number): Signature {
  const offices: Office[] = [];
  let date: Passage | null = null;
  let start = lines[at]?.start ?? 0;
  for (let back = at; back >= 0 && back > at - 5; back--) {
    const line = lines[back];
    if (!line) break;
    const own = officesAlone(text, line);
    if (!own && !isDateAlone(text, line)) break;
    if (own) offices.unshift(...own);
    date ??= datesIn(text, line)[0] ?? null;
    start = line.start;
  }
  return { offices, date, start };
}

const NUMBER = pattern`^[\p{Script=Han}A-Za-z]{2,18}${YEAR_OPENS}20\d{2}${YEAR_CLOSES}第?\d+号`;

/** The day in a notice's head: 东例双减办通〔2025〕4号　2025年12月24日. */
function headDate(text: string, within: Span): Passage | null {
  for (const line of linesIn(text, within).slice(0, HEAD_LINES)) {
    const date = datesIn(text, line)[0];
    if (!date) continue;
    const said = text.slice(date.start, date.end);
    const beside = wordsOf(text, line).replace(said, '').trim();
    if (beside.replace(NUMBER, '') === '' && (beside !== '' || !isPageDay(said))) return date;
  }
  return null;
}

const joined = (offices: readonly Office[]): string =>
  [...new Set(offices.map(({ name }) => name))].join('、');

/** What a text's first lines are headed by: 余姚市教育局行政处罚决定书, 余姚市教育局关于…. */
function headingOffice(text: string, within: Span): Told | null {
  for (const line of linesIn(text, within).slice(0, HEAD_LINES)) {
    const first = officesIn(text, line)[0];
    const leads = first && text.slice(line.start, first.start).trim() === '' && first.isWhole;
    if (
      first &&
      leads &&
      !/^(?:执法人员|工作人员|接|收|在|于|对|依法|根据)/u.test(text.slice(first.end, first.end + 4))
    )
      return { text: first.name, from: { start: line.start, end: lineAt(text, first.start).end } };
  }
  return null;
}

/** The office of a label's value: 处罚机关：…, 来源：…. */
export function labelledOffice(
  text: string,
  within: Span,
  role: 'authority' | 'publisher',
): Told | null {
  for (const label of labelsIn(text, within)) {
    if (label.role !== role) continue;
    const offices = officesIn(text, label.value).filter(({ isWhole }) => isWhole);
    const left = offices.reduce(
      (words, { name }) => words.replace(name, ''),
      valueText(text, label),
    );
    if (offices.length > 0 && /^[\s、，和及；]*(?:\d.*)?$/u.test(left))
      return { text: joined(offices), from: label };
  }
  return null;
}

/** What the rows of a notice's own office go by. */
export interface Letterhead {
  signature: Signature | null;
  office: Told | null;
  /** The day in its head, where nothing is signed. */
  headed: Passage | null;
}

/** Whose notice it is: by its label, signature, heading, by what its page or its source says, in this order. */
export function letterheadOf(text: string, within: Span, authority?: string): Letterhead {
  const whole = wholeOf(text);
  const signature = signatureOf(text, within);
  const signed = signature?.offices.filter(({ isWhole }) => isWhole) ?? [];
  const bySignature: Told | null =
    signature && signed.length > 0
      ? {
          text: joined(signed),
          from: { start: signed[0]?.start ?? 0, end: signed.at(-1)?.end ?? 0 },
        }
      : null;
  const office =
    labelledOffice(text, within, 'authority') ??
    bySignature ??
    headingOffice(text, within) ??
    headingOffice(text, whole) ??
    labelledOffice(text, whole, 'publisher') ??
    (authority ? { text: authority, from: authority } : null);
  return { signature, office, headed: headDate(text, within) };
}
