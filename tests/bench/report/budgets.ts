import { type Row, summarise } from '../harness/row';
import { quantityText, sizeText } from './words';

/** What DESIGN section 6 and the release ask of a median. */
interface Budget {
  what: string;
  operation: string;
  contender?: string;
  place?: Row['place'];
  size?: number;
  most: number;
}

const MB = 1e6;
const COUNTED = { small: 100_000, large: 1_000_000 };

const inBoth = (
  what: string,
  operation: string,
  size: number,
  [chromium, firefox]: readonly [number, number],
): Budget[] => [
  { what, operation, size, place: 'Chromium', most: chromium },
  { what, operation, size, place: 'Firefox', most: firefox },
];

const BUDGETS: readonly Budget[] = [
  ...inBoth('killed worker to verdicts', 'cold', COUNTED.small, [40, 80]),
  ...inBoth('killed worker to verdicts', 'cold', COUNTED.large, [60, 120]),
  ...inBoth('warm verdicts', 'warm', COUNTED.small, [3, 6]),
  ...inBoth('warm verdicts, 200 results', 'warm-200', COUNTED.small, [10, 10]),
  ...inBoth('whole list, first byte to live', 'sync', COUNTED.small, [6000, 6000]),
  ...inBoth('whole list, first byte to live', 'sync', COUNTED.large, [120_000, 120_000]),
  ...inBoth('small update', 'update', COUNTED.small, [1500, 1500]),
  ...inBoth('popup lookup per keystroke', 'keystroke', COUNTED.small, [5, 5]),
  ...inBoth('popup lookup per keystroke', 'keystroke', COUNTED.large, [15, 15]),
  {
    what: 'worker heap while syncing',
    operation: 'heap',
    size: COUNTED.large,
    place: 'Chromium',
    most: 300 * MB,
  },
  ...['search.js', 'store.js', 'site.js', 'generic.js'].map((script) => ({
    what: `${script} with its largest adapter`,
    operation: 'size',
    contender: script,
    most: 14_000,
  })),
  {
    what: 'extension, zipped',
    operation: 'size',
    contender: 'whole extension, zipped',
    most: 1.2 * MB,
  },
  { what: 'infix lookup in the index', operation: 'infix', size: COUNTED.large, most: 2 },
  { what: 'lookup with a typo in the index', operation: 'fuzzy', size: COUNTED.large, most: 6 },
];

/** Every budget for which there is a figure, as table cells; the head first. */
export function budgetCells(rows: readonly Row[]): string[][] {
  const body = BUDGETS.flatMap((budget) => {
    const row = rows.find((each) => isMeant(budget, each));
    const summary = row && summarise(row.samples);
    if (!row || !summary) return [];
    const { median } = summary;
    const verdict =
      median <= budget.most ? 'held' : `over by ${quantityText(median - budget.most, row.unit)}`;
    const size = row.size === null ? '' : sizeText(row.size);
    return [
      [
        budget.what,
        row.place,
        size,
        quantityText(budget.most, row.unit),
        quantityText(median, row.unit),
        verdict,
      ],
    ];
  });
  return [['budget', 'in', 'entries', 'at most', 'median', ''], ...body];
}

const isMeant = ({ operation, contender, place, size }: Budget, row: Row): boolean =>
  row.operation === operation &&
  (contender === undefined ? row.side === 'ours' : row.contender === contender) &&
  (place === undefined || row.place === place) &&
  (size === undefined || row.size === size);
