import { parseDate } from './dates';

const DATE =
  /(?:19|20)\d{2}\s*(?:[-/.]\s*\d{1,2}\s*[-/.]\s*\d{1,2}(?!\d)|年\s*\d{1,2}\s*月\s*\d{1,2}\s*[日号])/;

/** A date at an end of a title, in brackets or not: it is the index's, no part of the title. */
const AT_END = new RegExp(
  `^[\\s[(（【]*${DATE.source}[\\s\\])）】]*|[\\s[(（【]*${DATE.source}[\\s\\])）】]*$`,
);

/** The first whole day that a text prints: `发布时间：2026年11月3日` gives 2026-11-03. */
export function dayIn(text: string): string | undefined {
  const found = DATE.exec(text)?.[0].replace(/\s/g, '');
  const date = found === undefined ? null : parseDate(found);
  return date?.precision === 'day' ? date.day : undefined;
}

export const withoutDay = (title: string): string => title.replace(AT_END, '').trim();
