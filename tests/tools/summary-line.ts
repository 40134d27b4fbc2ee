import type { PageReport } from '../browser/inspect';
import type { SavedSearchPage } from './saved-pages';

/** What a saved page has to give, and what it gave. */
export interface Tally {
  organic: number;
  paid: number;
  unresolved: number;
}

export const expectedTally = ({
  cards,
  organic = cards,
  paid = 0,
  unresolved = 0,
}: SavedSearchPage): Tally => ({
  organic,
  paid,
  unresolved,
});

export function tallyOf({ items }: PageReport): Tally {
  const paid = items.filter((item) => item.paid).length;
  return {
    organic: items.length - paid,
    paid,
    unresolved: items.filter(({ url }) => url === null).length,
  };
}

const isRight = (page: SavedSearchPage, report: PageReport): boolean =>
  JSON.stringify(expectedTally(page)) === JSON.stringify(tallyOf(report));

/** One page of `npm run try -- --all` in one line, and whether it is as its table says. */
export function summarise(
  page: SavedSearchPage,
  report: PageReport,
  errors: readonly string[],
): { line: string; isGood: boolean } {
  const { organic, paid, unresolved } = tallyOf(report);
  const thread = report.steps.reduce((sum, { ms }) => sum + ms, 0);
  const isGood = isRight(page, report) && report.marks.length === 0 && errors.length === 0;
  const line = [
    isGood ? 'ok  ' : 'BAD ',
    page.file.padEnd(42),
    `expected ${expectedTally(page).organic}`.padEnd(11),
    `recognised ${organic}${paid ? ` + ${paid} paid` : ''}`.padEnd(22),
    `unresolved ${unresolved}`.padEnd(13),
    `marks ${report.marks.length}`,
    `errors ${errors.length}`,
    `thread ${thread.toFixed(1)} ms`,
  ];
  return { line: line.join(' '), isGood };
}
