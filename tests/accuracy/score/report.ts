import { TIERS } from '../../../lib/domain/verdict';
import type { Stress } from '../stress/result';
import { RULES, SURFACES } from '../types';
import type { Judged } from './judged';
import { countedLines, figure, type Row, table } from './table';
import { type Mismatch, mismatchesIn, precisionOf, recallOf, type Tally, talliesOf } from './tally';
import type { JudgedRow } from './truth';
import { truthReport } from './truth-report';

/** `docs/accuracy.md`: the same text for the same corpus and the same matcher. */

const cells = (tally: Tally): Row => [
  tally.meant,
  tally.said,
  tally.right,
  figure(precisionOf(tally)),
  figure(recallOf(tally)),
];

export const tierTable = (judged: readonly Judged[]): string => {
  const tallies = talliesOf(judged);
  return table(
    ['tier', 'meant', 'said', 'right', 'precision', 'recall'],
    TIERS.map((tier) => [tier, ...cells(tallies[tier])]),
  );
};

/** Per rule: every tier that a row of it means or says, and the rows that mean nothing. */
export function ruleTable(judged: readonly Judged[]): string {
  const rows = RULES.flatMap((rule) => {
    const ours = judged.filter(({ snippet }) => snippet.rule === rule);
    const tallies = talliesOf(ours);
    const silent = ours.filter(({ snippet }) => Object.keys(snippet.expected).length === 0);
    const kept = silent.filter(({ found }) => Object.keys(found).length === 0).length;
    return [
      ...TIERS.filter((tier) => tallies[tier].meant + tallies[tier].said > 0).map(
        (tier): Row => [rule, tier, ...cells(tallies[tier])],
      ),
      [rule, 'nothing', silent.length, '', kept, '', figure(kept / Math.max(1, silent.length))],
    ].filter((row) => row[1] !== 'nothing' || silent.length > 0);
  });
  return table(['rule', 'tier', 'meant', 'said', 'right', 'precision', 'recall'], rows);
}

const surfaceTable = (judged: readonly Judged[]): string =>
  table(
    ['surface', 'snippets'],
    SURFACES.map((surface) => [
      surface,
      judged.filter(({ snippet }) => snippet.surface === surface).length,
    ]),
  );

/** What differs, alike ones once. */
export const mismatchLines = (found: readonly Mismatch[]): string[] =>
  countedLines(
    found.map(
      ({ snippet, meant, said }) =>
        `rule ${snippet.rule}, ${snippet.surface}: ${snippet.reason}: meant ${meant}, said ${said}`,
    ),
  );

const stressTable = ({ names, runs }: Stress): string =>
  [
    `${names} real short names of companies, as the titles, providers, app names and developers of pages, and as the brands of a list against the saved pages. None of these pages belongs to a listed subject, so \`identified\` and \`named\` must be 0. \`nominated\` counts the entries that the index proposed to the matcher, page by page of ten subjects.`,
    '',
    table(
      ['run', 'subjects', 'nominated', ...TIERS],
      runs.map(({ run, subjects, nominated, marks }) => [
        run,
        subjects,
        nominated,
        ...TIERS.map((tier) => marks[tier]),
      ]),
    ),
  ].join('\n');

/** The whole file. `stress` is what was last recorded; null where it never ran. */
export function report(
  judged: readonly Judged[],
  truth: readonly JudgedRow[],
  stress: Stress | null,
): string {
  const mismatches = mismatchesIn(judged);
  return `${[
    '# Accuracy',
    'Made by `npm run accuracy`; do not edit. Judged are the packed index and the matcher together, on a corpus of invented page snippets. `tests/accuracy/GUIDE.md` says what the labels mean; they come from how a snippet was made, never from the matcher. The corpus is what we could think of, not a sample of the web: its recall says which of the written cases are found.',
    surfaceTable(judged),
    '## By tier',
    'One verdict or label is one snippet and one entry. A verdict is right at its very tier only.',
    tierTable(judged),
    '## By rule of DESIGN section 4',
    '`tiers` is the table of tiers, `writing` the same name written otherwise. `nothing` counts the snippets on which nothing may be said, and on how many nothing was.',
    ruleTable(judged),
    '## Where label and verdict differ',
    mismatchLines(mismatches).join('\n') || 'Nowhere.',
    truthReport(truth),
    '## Real names',
    stress ? stressTable(stress) : 'Not run: the names were not at hand.',
  ].join('\n\n')}\n`;
}
