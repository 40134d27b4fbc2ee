import { isDeepStrictEqual } from 'node:util';
import type { PageReport } from '../browser/inspect';
import type { TabledPage } from './saved-pages';
import { expectedTally, type Tally, tallyOf } from './tallies';

/** Fields of a tally that are hashes of names: that they are there is all a person can read in them. */
const HASHED = ['name', 'developer', 'operator', 'uscc'];

function wordOf([field, value]: [string, unknown]): string {
  if (HASHED.includes(field)) return field;
  return `${field} ${Array.isArray(value) ? value.length : value}`;
}

const words = (tally: Tally): string => Object.entries(tally).map(wordOf).join(', ');

/**
 * One page of `npm run try -- --all` in one line, and whether it is as its table says and nothing is
 * drawn on it. A page that is not as told shows both tallies in full below its line.
 */
export function summarise(
  page: TabledPage,
  report: PageReport,
  errors: readonly string[],
): { line: string; isGood: boolean } {
  const [expected, actual] = [expectedTally(page), tallyOf(page, report)];
  const isRight = isDeepStrictEqual(expected, actual);
  const banners = report.marks.filter(({ kind }) => kind === 'banner').length;
  const thread = report.steps.reduce((sum, { ms }) => sum + ms, 0);
  const isGood = isRight && report.marks.length === 0 && errors.length === 0;
  const line = [
    isGood ? 'ok  ' : 'BAD ',
    page.kind.padEnd(8),
    page.file.padEnd(46),
    words(actual).padEnd(42),
    `marks ${report.marks.length - banners}`,
    `banners ${banners}`,
    `errors ${errors.length}`,
    `thread ${thread.toFixed(1)} ms`,
  ].join(' ');
  if (isRight) return { line, isGood };
  const details = [`expected ${JSON.stringify(expected)}`, `found    ${JSON.stringify(actual)}`];
  return { line: [line, ...details].join('\n       '), isGood };
}
