import type { PageReport } from '../browser/inspect';
import type { SavedPageRow } from './saved-pages';

/** One page of `npm run try -- --all` in one line. */
export function summaryLine(
  { file, organic }: SavedPageRow,
  report: PageReport,
  errors: readonly string[],
): string {
  const unresolved = report.items.filter(({ url }) => url === null).length;
  const thread = report.steps.reduce((sum, { ms }) => sum + ms, 0);
  return [
    file.padEnd(46),
    `organic ${organic ?? '?'}`.padEnd(11),
    `recognised ${report.recognised}`.padEnd(14),
    `unresolved ${unresolved}`.padEnd(14),
    `marks ${report.marks.length}`.padEnd(9),
    `errors ${errors.length}`.padEnd(9),
    `thread ${thread.toFixed(1)} ms`,
  ].join(' ');
}
