import { countedLines, figure, table } from './table';
import type { JudgedRow } from './truth';
import {
  isTrap,
  isTrue,
  kindTallies,
  possiblePrecision,
  trapTallies,
  truthMisses,
} from './truth-tally';

/** The part of `docs/accuracy.md` that answers whose page it is. */

export const kindTable = (judged: readonly JudgedRow[]): string =>
  table(
    ['true page', 'pages', 'found', 'recall', 'at least'],
    kindTallies(judged).map(({ kind, rows, found, least }) => [
      kind,
      rows,
      found,
      figure(found / Math.max(1, rows)),
      least ?? '',
    ]),
  );

const TRAP_COLUMNS = ['trap', 'rows', 'is', 'names', 'possible', 'related', 'learned'] as const;
export const trapTable = (judged: readonly JudgedRow[]): string =>
  table(
    ['another’s page', 'pages', 'is', 'names', 'possible', 'query line', 'learned'],
    trapTallies(judged).map((each) => TRAP_COLUMNS.map((column) => each[column])),
  );

/** What was said otherwise than meant, alike ones once. */
const missLines = (judged: readonly JudgedRow[]): string[] =>
  countedLines(
    truthMisses(judged).map(({ row, said }) => {
      const meant = 'kind' in row ? `${row.kind}: meant ${row.called.tier}` : row.trap;
      return `${meant}, said ${said ? `${said.tier} (${said.relation})` : 'nothing'}`;
    }),
  );

export function truthReport(judged: readonly JudgedRow[]): string {
  const { said, right } = possiblePrecision(judged);
  return [
    '## Whose page it is',
    `${judged.filter(isTrue).length} true pages and ${judged.filter(isTrap).length} pages of others (\`tests/accuracy/truth/\`), websites read out of their HTML. A true page is found when it is said at least as surely as its label asks; of websites, footers and app pages only “is” counts.`,
    '### Recall by kind of true page',
    kindTable(judged),
    '### Pages of others',
    '`is`: identified or named as the subject’s; `names`: named where only `related` or nothing may be said; both must be 0, and so must be what a visit would teach and the line over a query that asks for something else. `possible`: said `possible` where even that is wrong.',
    trapTable(judged),
    `Of ${said} pages said \`possible\` it was right of ${right} (${figure(said === 0 ? 1 : right / said)}; at least 0.9).`,
    '### Rows that are judged otherwise',
    missLines(judged).join('\n') || 'None.',
  ].join('\n\n');
}
