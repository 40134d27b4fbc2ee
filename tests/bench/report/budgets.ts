import { ARCHIVE_BYTES, CONTENT_SCRIPT_BYTES } from '../../tools/size-limits';
import { type Row, summarise } from '../harness/row';
import { quantityText, sizeText } from './words';

type Place = 'Chromium' | 'Firefox';
const BROWSERS = ['Chromium', 'Firefox'] as const;

/** What a median may be at most, in which browser. `docs/budgets.md` has all of them as a table. */
interface Budget {
  what: string;
  operation: string;
  contender?: string;
  /** Entries of the list; absent where no list matters. */
  size?: number;
  most: Partial<Record<Place, number>>;
  /** Milliseconds, where it is left out. */
  unit?: Row['unit'];
}

const MB = 1e6;
const LARGE = 100_000;
const MILLION = 1_000_000;

const inBoth = (Chromium: number, Firefox = Chromium) => ({ Chromium, Firefox });

export const BUDGETS: readonly Budget[] = [
  {
    what: 'killed worker to verdicts of a results page',
    operation: 'cold',
    size: LARGE,
    most: inBoth(55, 95),
  },
  {
    what: 'killed worker to verdicts of a results page, 20 lists of 5,000',
    operation: 'cold-lists',
    size: LARGE,
    most: inBoth(90, 130),
  },
  {
    what: 'killed worker to verdicts of a results page',
    operation: 'cold',
    size: MILLION,
    most: inBoth(120, 200),
  },
  { what: 'warm verdicts, 10 results', operation: 'warm', size: LARGE, most: inBoth(6) },
  { what: 'warm verdicts, 200 results', operation: 'warm-200', size: LARGE, most: inBoth(20) },
  { what: 'popup keystroke', operation: 'keystroke', size: LARGE, most: inBoth(16) },
  {
    what: 'popup keystroke after a killed worker',
    operation: 'keystroke-cold',
    size: LARGE,
    most: inBoth(150),
  },
  { what: 'popup keystroke', operation: 'keystroke', size: MILLION, most: inBoth(60) },
  { what: 'verdicts while a list syncs', operation: 'busy', size: LARGE, most: inBoth(100) },
  { what: 'whole list, first byte to live', operation: 'sync', size: LARGE, most: inBoth(6000) },
  {
    what: 'whole list, first byte to live',
    operation: 'sync',
    size: MILLION,
    most: inBoth(180_000),
  },
  {
    what: 'update of 500 entries, in the background',
    operation: 'update',
    size: LARGE,
    most: inBoth(5000),
  },
  {
    what: 'worker heap while syncing',
    operation: 'heap',
    size: LARGE,
    most: { Chromium: 150 * MB },
    unit: 'B',
  },
  {
    what: 'worker heap at rest',
    operation: 'rest',
    size: LARGE,
    most: { Chromium: 20 * MB },
    unit: 'B',
  },
  {
    what: 'CPU of a page view that wakes the worker, over no extension',
    operation: 'cpu-empty',
    most: inBoth(70, 170),
  },
  {
    what: 'CPU of a growing listing about teaching (50 cards/s, 30 s), over no extension',
    operation: 'cpu-listing',
    most: inBoth(1500),
  },
  {
    what: 'a mute, until two open pages and the popup show it',
    operation: 'mute',
    most: inBoth(300),
  },
  ...['search', 'store', 'website'].map((kind) => ({
    what: `content scripts on the heaviest saved page: ${kind}`,
    operation: 'pages',
    contender: kind,
    most: inBoth(10),
  })),
  ...['an ordinary page', 'an empty page'].map((contender) => ({
    what: `content scripts where nothing is listed: ${contender}`,
    operation: 'pages',
    contender,
    most: inBoth(3),
  })),
  {
    what: 'layout shifts of a page with nothing listed',
    operation: 'shifts',
    most: { Chromium: 0 },
    unit: '',
  },
  {
    what: 'fates of 10,000 rows of a workbook in the view that publishes',
    operation: 'publish-view',
    most: inBoth(10_000),
  },
  {
    what: 'web edition on a CPU slowed four times, until a look-up is answered: first visit',
    operation: 'web-first',
    size: 20_000,
    most: { Chromium: 6000 },
  },
  {
    what: 'web edition on a CPU slowed four times, until a look-up is answered: a later visit',
    operation: 'web-later',
    size: 20_000,
    most: { Chromium: 1500 },
  },
  ...['search.js', 'store.js', 'listing.js', 'website.js'].map((contender) => ({
    what: contender,
    operation: 'size',
    contender,
    most: { Chromium: CONTENT_SCRIPT_BYTES },
    unit: 'B' as const,
  })),
  {
    what: 'extension, zipped',
    operation: 'size',
    contender: 'whole extension, zipped',
    most: { Chromium: ARCHIVE_BYTES },
    unit: 'B',
  },
];

const sizeCell = ({ size }: Budget): string => (size === undefined ? '' : sizeText(size));

/** Every budget as table cells, the head first: the table of `docs/budgets.md`. */
export function askedCells(): string[][] {
  const body = BUDGETS.map((budget) => {
    const { what, most, unit = 'ms' } = budget;
    const limits = BROWSERS.map((place) => most[place]);
    const cells = limits.map((limit) => (limit === undefined ? '–' : quantityText(limit, unit)));
    return [what, sizeCell(budget), ...cells];
  });
  return [['budget', 'entries', ...BROWSERS], ...body];
}

const NOT_MEASURED = 'not measured (`--full`)';

/** Every budget in each browser with its figure as table cells, the head first; of several pages the worst counts. */
export function budgetCells(rows: readonly Row[]): string[][] {
  const body = BUDGETS.flatMap((budget) =>
    BROWSERS.flatMap((place) => {
      const most = budget.most[place];
      return most === undefined ? [] : [cellsIn(place, most, budget, rows)];
    }),
  );
  return [['budget', 'in', 'entries', 'at most', 'median', 'holds?'], ...body];
}

function cellsIn(place: Place, most: number, budget: Budget, rows: readonly Row[]): string[] {
  const { unit = 'ms' } = budget;
  const meant = rows.filter((row) => row.place === place && isMeant(budget, row));
  const medians = meant.flatMap(({ samples }) => summarise(samples)?.median ?? []);
  const head = [budget.what, place, sizeCell(budget), quantityText(most, unit)];
  if (medians.length === 0) return [...head, NOT_MEASURED, ''];
  const median = Math.max(...medians);
  return [...head, quantityText(median, unit), holds(median - most, unit)];
}

const holds = (over: number, unit: Row['unit']): string =>
  over <= 0 ? 'yes' : `no, over by ${quantityText(over, unit)}`;

/** Pages are called after their kind and what is more. */
const isMeant = ({ operation, contender, size }: Budget, row: Row): boolean =>
  row.operation === operation &&
  (contender === undefined ? row.side === 'ours' : isCalled(row, contender)) &&
  (size === undefined || row.size === size);

const isCalled = ({ operation, contender, side }: Row, name: string): boolean =>
  operation === 'pages'
    ? side === 'ours' && (contender.startsWith(name) || contender.startsWith(`a ${name}`))
    : contender === name;
