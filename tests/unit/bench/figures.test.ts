import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { OPERATIONS } from '../../bench/harness/operations';
import { type Row, summarise } from '../../bench/harness/row';
import { askedCells, BUDGETS, budgetCells } from '../../bench/report/budgets';
import { cellsOf, tableOf } from '../../bench/report/cells';
import { quantityText } from '../../bench/report/words';

const row = (more: Partial<Row>): Row => ({
  operation: 'scan',
  contender: 'Jianxun',
  side: 'ours',
  place: 'Node',
  size: 1000,
  unit: 'ms',
  samples: [2],
  ...more,
});

describe('summarise', () => {
  it.each([
    { samples: [3, 1, 2], median: 2, low: 1.2, high: 2.8 },
    { samples: [4, 1], median: 2.5, low: 1.3, high: 3.7 },
    { samples: [7], median: 7, low: 7, high: 7 },
  ])('gives median and spread of $samples', ({ samples, ...expected }) => {
    const found = summarise(samples);
    for (const [name, value] of Object.entries(expected))
      expect(found?.[name as keyof typeof found]).toBeCloseTo(value);
  });

  it('has nothing to say of nothing', () => {
    expect(summarise([])).toBeNull();
  });
});

describe('quantityText', () => {
  it.each([
    [0.0456, 'ms', '0.046 ms'],
    [3.456, 'ms', '3.46 ms'],
    [4321.4, 'ms', '4321 ms'],
    [12_345, 'ms', '12.3 s'],
    [500, 'B', '500 B'],
    [14_000, 'B', '14.0 kB'],
    [5_400_000, 'B', '5.40 MB'],
  ] as const)('%d %s => %s', (value, unit, text) => {
    expect(quantityText(value, unit)).toBe(text);
  });
});

const read = { contender: 'reading', side: 'limit' } as const;
const sum = { contender: 'sum', side: 'limit' } as const;
const ROWS = [
  row({ ...sum, samples: [0.5] }),
  row({ ...read, samples: [10, 30, 20] }),
  row({ samples: [4] }),
  row({ size: 2000, samples: [8] }),
  row({ ...read, size: 2000, samples: [], failed: 'not done after 40 s' }),
];

describe('the table of an operation', () => {
  it('puts ours first and limits last, and says what failed', () => {
    expect(cellsOf(ROWS)).toEqual([
      ['', '1,000 entries', '2,000 entries'],
      ['Jianxun', '4.00 ms', '8.00 ms'],
      ['sum', '0.500 ms', ''],
      ['reading', '20.0 ms (12.0–28.0)', 'not done after 40 s'],
    ]);
  });
});

describe('budgets', () => {
  it('stand in docs/budgets.md as they are measured', () => {
    expect(readFileSync('docs/budgets.md', 'utf8')).toContain(`\n${tableOf(askedCells())}\n`);
  });

  it('are each of something that is measured', () => {
    expect(BUDGETS.filter(({ operation }) => !OPERATIONS[operation])).toEqual([]);
  });

  const cold = { operation: 'cold', place: 'Chromium', size: 100_000 } as const;

  it.each([
    [54, 'yes'],
    [67.5, 'no, over by 12.5 ms'],
  ])('a median of %d ms: does the budget hold? %s', (median, verdict) => {
    expect(budgetCells([row({ ...cold, samples: [median] })])[1]?.at(-1)).toBe(verdict);
  });

  it('says so of a budget without a figure', () => {
    const [head, ...body] = budgetCells([]);
    expect(head?.at(-1)).toBe('holds?');
    expect(body.length).toBeGreaterThan(25);
    expect(new Set(body.map((cells) => cells.slice(-2).join()))).toEqual(
      new Set(['not measured (`--full`),']),
    );
  });

  it('takes the worst of several pages', () => {
    const page = { operation: 'pages', place: 'Firefox', size: null } as const;
    const rows = [3, 12, 5].map((ms) =>
      row({ ...page, contender: `search: site${ms}, 9 kB`, samples: [ms] }),
    );
    const found = budgetCells(rows).find(
      ([what, place]) => what?.endsWith('search') && place === 'Firefox',
    );
    expect(found?.slice(-2)).toEqual(['12.0 ms', 'no, over by 2.00 ms']);
  });
});
