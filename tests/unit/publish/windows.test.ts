import { describe, expect, it } from 'vitest';
import { parseDate } from '../../../lib/publish/rules/date';
import { buildApps, buildOrgs, fatesOf, remarksOf } from './helpers';

describe('parseDate', () => {
  it.each([
    ['2026-09-01', '2026-09-01', 'day'],
    ['2026/9/1', '2026-09-01', 'day'],
    ['2026.9.1', '2026-09-01', 'day'],
    ['2026年9月1日', '2026-09-01', 'day'],
    ['２０２６年９月１日', '2026-09-01', 'day'],
    ['20260901', '2026-09-01', 'day'],
    ['2026-09-01 08:30:00', '2026-09-01', 'day'],
    ['2026-09', '2026-09-01', 'month'],
    ['2026年9月', '2026-09-01', 'month'],
    ['2026', '2026-01-01', 'year'],
    ['2026年', '2026-01-01', 'year'],
  ])('%s', (text, day, precision) => {
    expect(parseDate(text)).toEqual({ day, precision });
  });

  it.each(['2023-13-40', '2026-02-29', '近日', '1', '2026-9-1-1', ''])('%j is none', (text) => {
    expect(parseDate(text)).toBeNull();
  });
});

/** Columns of a row of 2025-09-01 and the first day on which it is gone. */
const WINDOWS: [
  what: string,
  build: (asOf: string) => ReturnType<typeof buildApps>,
  gone: string,
][] = [
  ['notice', (asOf) => buildApps([{ 通报日期: '2025-09-01' }], asOf), '2026-09-01'],
  [
    're-check',
    (asOf) => buildApps([{ 通报日期: '2025-09-01', 通报类型: '整改复核' }], asOf),
    '2026-09-01',
  ],
  [
    'not rectified',
    (asOf) => buildApps([{ 通报日期: '2025-09-01', 通报类型: '未完成整改' }], asOf),
    '2027-09-01',
  ],
  [
    'removal',
    (asOf) => buildApps([{ 通报日期: '2025-09-01', 通报类型: '下架处置' }], asOf),
    '2027-09-01',
  ],
  ['year alone', (asOf) => buildApps([{ 通报日期: '2025' }], asOf), '2026-01-01'],
  ['penalty', (asOf) => buildOrgs([{ 列入日期: '2025-09-01' }], asOf), '2026-09-01'],
  [
    'blacklist',
    (asOf) => buildOrgs([{ 列入日期: '2025-09-01', 处理结果: '黑名单' }], asOf),
    '2028-09-01',
  ],
  [
    'abnormal operations, by its check',
    (asOf) =>
      buildOrgs(
        [{ 列入日期: '2025-09-01', 处理结果: '列入经营异常名录', 核验日期: '2026-01-01' }],
        asOf,
      ),
    '2026-04-01',
  ],
  [
    'stated end',
    (asOf) => buildOrgs([{ 列入日期: '2025-09-01', 公示截止日期: '2025-12-01' }], asOf),
    '2025-12-02',
  ],
  [
    'lifted',
    (asOf) =>
      buildOrgs([{ 列入日期: '2025-09-01', 处理结果: '黑名单', 移出日期: '2026-02-01' }], asOf),
    '2026-02-01',
  ],
];

const dayBefore = (day: string) =>
  new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);

describe('--as-of', () => {
  it.each(WINDOWS)('%s', (_, build, gone) => {
    expect(build(dayBefore(gone)).entries).toHaveLength(1);
    const after = build(gone);
    expect(after.entries).toEqual([]);
    expect(fatesOf(after)).toEqual(['expired']);
    expect(remarksOf(after).at(-1)).toMatch(`公示期已于 ${gone} 届满，不再登载`);
  });
});
