import type { Day } from '../../lib/domain/day';
import type { VetMatch } from '../../lib/domain/vet';
import type { Translate } from '../../lib/wording/messages/translate';
import { displayName } from '../../lib/wording/names';
import { sanctionLine } from '../../lib/wording/sanction-line';
import { readingText } from './row';
import { newestOf, type VettedRow } from './row-state';

const headOf = (t: Translate): string[] => [
  t('vet.col.number'),
  t('vet.col.input'),
  t('vet.col.reading'),
  t('vet.col.result'),
  t('vet.csv.certainty'),
  t('vet.csv.entry'),
  t('vet.csv.kind'),
  t('vet.col.date'),
  t('vet.csv.source'),
  t('vet.csv.list'),
  t('record.id'),
  t('vet.csv.total'),
  t('vet.csv.remarks'),
];

function matchCells(t: Translate, match: VetMatch, today: Day): string[] {
  const { view, how } = match;
  const newest = newestOf(match, today);
  return [
    t(`vet.way.${how}`),
    displayName(view.entry),
    t(`kind.${view.entry.kind}`),
    newest ? sanctionLine(t, view.entry, newest) : '',
    newest?.source ?? '',
    view.listTitle,
    `${view.ref.list}/${view.ref.id}`,
  ];
}

const NO_MATCH = ['', '', '', '', '', '', ''];

/** A row of the table as lines of the file: one a record, or one alone. */
function linesOf(t: Translate, { row, result, state }: VettedRow, today: Day): string[][] {
  const readings = result?.readings.map((reading) => readingText(t, reading)).join(' · ') ?? '';
  const before = [String(row.number), row.input, readings, t(`vet.state.${state}`)];
  const remarks = (result?.remarks ?? []).map((remark) => t(`vet.remark.${remark}`));
  if (state === 'none') remarks.unshift(t('notListed.noDate'));
  const after = [String(result?.total ?? 0), remarks.join('; ')];
  const matches = result?.matches.map((match) => matchCells(t, match, today)) ?? [];
  return (matches.length > 0 ? matches : [NO_MATCH]).map((cells) => [
    ...before,
    ...cells,
    ...after,
  ]);
}

/** The results as rows of a spreadsheet, a header first. */
export const exportRows = (t: Translate, rows: readonly VettedRow[], today: Day): string[][] => [
  headOf(t),
  ...rows.flatMap((row) => linesOf(t, row, today)),
];
