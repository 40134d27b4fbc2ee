import { type Row, summarise } from '../harness/row';
import { quantityText, sizeText } from './words';

/** What `docs/budgets.md` asks of a median. */
interface Budget {
  what: string;
  operation: string;
  contender?: string;
  place?: Row['place'];
  size?: number | null;
  most: number;
  /** Milliseconds, where it is left out. */
  unit?: Row['unit'];
}

const MB = 1e6;
const LARGE = 100_000;
const MILLION = 1_000_000;

const inBoth = (
  what: string,
  operation: string,
  size: number | null,
  [chromium, firefox]: readonly [number, number],
): Budget[] => [
  { what, operation, size, place: 'Chromium', most: chromium },
  { what, operation, size, place: 'Firefox', most: firefox },
];

const onPages = (what: string, contender: string, most: number): Budget[] =>
  (['Chromium', 'Firefox'] as const).map((place) => ({
    what,
    operation: 'pages',
    contender,
    place,
    most,
  }));

const BUDGETS: readonly Budget[] = [
  ...inBoth('killed worker to verdicts', 'cold', LARGE, [55, 95]),
  ...inBoth('killed worker to verdicts', 'cold', MILLION, [120, 200]),
  ...inBoth('warm verdicts', 'warm', LARGE, [6, 6]),
  ...inBoth('warm verdicts, 200 results', 'warm-200', LARGE, [20, 20]),
  ...inBoth('whole list, first byte to live', 'sync', LARGE, [6000, 6000]),
  ...inBoth('whole list, first byte to live', 'sync', MILLION, [180_000, 180_000]),
  ...inBoth('update of 500 entries', 'update', LARGE, [5000, 5000]),
  ...inBoth('popup lookup per keystroke', 'keystroke', LARGE, [16, 16]),
  ...inBoth('popup lookup per keystroke', 'keystroke', MILLION, [60, 60]),
  {
    what: 'web edition, first visit',
    operation: 'web-first',
    place: 'Chromium',
    size: 20_000,
    most: 6000,
  },
  {
    what: 'web edition, a later visit',
    operation: 'web-later',
    place: 'Chromium',
    size: 20_000,
    most: 1500,
  },
  {
    what: 'worker heap while syncing',
    operation: 'heap',
    size: LARGE,
    place: 'Chromium',
    most: 150 * MB,
    unit: 'B',
  },
  ...['search', 'store', 'website'].flatMap((kind) =>
    onPages(`content scripts on the heaviest saved page: ${kind}`, kind, 10),
  ),
  ...onPages('content scripts where nothing matches: an ordinary page', 'an ordinary page', 3),
  ...onPages('content scripts where nothing matches: an empty page', 'an empty page', 3),
  ...inBoth('CPU of a page view that wakes the worker', 'cpu-empty', null, [70, 170]),
  ...inBoth('CPU of a growing listing about teaching', 'cpu-listing', null, [1500, 1500]),
  ...inBoth('a mute, until it shows on other pages and in the popup', 'mute', null, [300, 300]),
  { what: 'layout shifts of a page with nothing listed', operation: 'shifts', most: 0, unit: '' },
  ...['search.js', 'store.js', 'listing.js', 'website.js'].map((script) => ({
    what: script,
    operation: 'size',
    contender: script,
    most: 24_000,
    unit: 'B' as const,
  })),
  {
    what: 'extension, zipped',
    operation: 'size',
    contender: 'whole extension, zipped',
    most: 1.2 * MB,
    unit: 'B',
  },
];

const NOT_MEASURED = 'not measured (`--full`)';

/** Every budget as table cells, the head first; of several rows that it means, the worst counts. */
export function budgetCells(rows: readonly Row[]): string[][] {
  const body = BUDGETS.map((budget) => {
    const { unit = 'ms' } = budget;
    const meant = rows.filter((each) => isMeant(budget, each));
    const medians = meant.flatMap(({ samples }) => summarise(samples)?.median ?? []);
    const size = budget.size == null ? '' : sizeText(budget.size);
    const head = [budget.what, budget.place ?? '', size, quantityText(budget.most, unit)];
    if (medians.length === 0) return [...head, NOT_MEASURED, ''];
    const median = Math.max(...medians);
    return [...head, quantityText(median, unit), holds(median - budget.most, unit)];
  });
  return [['budget', 'in', 'entries', 'at most', 'median', 'holds?'], ...body];
}

const holds = (over: number, unit: Row['unit']): string =>
  over <= 0 ? 'yes' : `no, over by ${quantityText(over, unit)}`;

/** Pages are called after their kind and what is more. */
const isMeant = ({ operation, contender, place, size }: Budget, row: Row): boolean =>
  row.operation === operation &&
  (contender === undefined ? row.side === 'ours' : isCalled(row, contender)) &&
  (place === undefined || row.place === place) &&
  (size === undefined || row.size === size);

const isCalled = ({ operation, contender, side }: Row, name: string): boolean =>
  operation === 'pages'
    ? side === 'ours' && (contender.startsWith(name) || contender.startsWith(`a ${name}`))
    : contender === name;
