import { describe, expect, it } from 'vitest';
import { lookNotices } from '../../../lib/publish/look';
import { parseDate } from '../../../lib/publish/rules/date';
import { buildApps, buildOrgs, type Cells, fatesOf, remarksOf } from './helpers';

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

const dayBefore = (day: string) =>
  new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);

const looked = (asOf: string) => ({ 核验日期: dayBefore(asOf) });

/** Columns of a row of 2025-09-01, looked at on the day before each build, and the first day on which it is gone. */
const WINDOWS: [
  what: string,
  build: (asOf: string) => ReturnType<typeof buildApps>,
  gone: string,
][] = [
  [
    'notice',
    (asOf) => buildApps([{ ...looked(asOf), 通报日期: '2025-09-01' }], asOf),
    '2026-09-01',
  ],
  [
    're-check',
    (asOf) => buildApps([{ ...looked(asOf), 通报日期: '2025-09-01', 通报类型: '整改复核' }], asOf),
    '2026-09-01',
  ],
  [
    'not rectified',
    (asOf) =>
      buildApps([{ ...looked(asOf), 通报日期: '2025-09-01', 通报类型: '未完成整改' }], asOf),
    '2026-09-01',
  ],
  [
    'removal',
    (asOf) => buildApps([{ ...looked(asOf), 通报日期: '2025-09-01', 通报类型: '下架处置' }], asOf),
    '2026-09-01',
  ],
  ['year alone', (asOf) => buildApps([{ ...looked(asOf), 通报日期: '2025' }], asOf), '2026-01-01'],
  [
    'penalty',
    (asOf) => buildOrgs([{ ...looked(asOf), 列入日期: '2025-09-01' }], asOf),
    '2026-09-01',
  ],
  [
    'blacklist',
    (asOf) => buildOrgs([{ ...looked(asOf), 列入日期: '2025-09-01', 处理结果: '黑名单' }], asOf),
    '2028-09-01',
  ],
  [
    'summons',
    (asOf) => buildOrgs([{ 列入日期: '2025-09-01', 处理结果: '约谈' }], asOf),
    '2025-12-01',
  ],
  [
    'warning',
    (asOf) => buildOrgs([{ 列入日期: '2025-09-01', 处理结果: '警告' }], asOf),
    '2025-12-01',
  ],
  [
    'stated end',
    (asOf) => buildOrgs([{ 列入日期: '2025-09-01', 公示截止日期: '2025-10-31' }], asOf),
    '2025-11-01',
  ],
  [
    'lifted',
    (asOf) =>
      buildOrgs([{ 列入日期: '2025-09-01', 处理结果: '黑名单', 移出日期: '2026-02-01' }], asOf),
    '2026-02-01',
  ],
];

describe('--as-of', () => {
  it.each(WINDOWS)('%s', (_, build, gone) => {
    expect(build(dayBefore(gone)).entries).toHaveLength(1);
    const after = build(gone);
    expect(after.entries).toEqual([]);
    expect(fatesOf(after)).toEqual(['expired']);
    expect(remarksOf(after).at(-1)).toMatch(`公示期已于 ${gone} 届满，不再登载`);
  });
});

/** A row of 2026-09-01, built on a day, and what it is told of looks at its source. */
const DUE: [what: string, cells: Cells, asOf: string, fate: string, told: string | undefined][] = [
  ['is not due yet', {}, '2026-10-31', 'accepted', undefined],
  [
    'is due within 30 days',
    {},
    '2026-11-01',
    'accepted',
    '请在 2026-12-01 前再核对一次原文并填写“核验日期”，否则到时不再显示',
  ],
  ['was looked at', { 核验日期: '2026-10-31' }, '2026-11-01', 'accepted', undefined],
  [
    'was looked at, and is due again',
    { 核验日期: '2026-10-31' },
    '2027-01-01',
    'accepted',
    '请在 2027-01-29 前再核对一次原文并填写“核验日期”，否则到时不再显示',
  ],
  [
    'waits for a look',
    {},
    '2026-12-01',
    'expired',
    '2026-12-01 起不再登载：此后没有核对原文的记录；核对后填写“核验日期”即可恢复',
  ],
  ['has ended for good', {}, '2027-09-01', 'expired', '公示期已于 2026-12-01 届满，不再登载'],
  [
    'ends as its source states',
    { 公示截止日期: '2026-11-10' },
    '2026-11-01',
    'accepted',
    undefined,
  ],
  ['ends with its class', { 处理结果: '警告' }, '2026-11-01', 'accepted', undefined],
];

describe('what is due for a look', () => {
  it.each(DUE)('a row that %s', (_, cells, asOf, fate, told) => {
    const built = buildOrgs([cells], asOf);
    expect(fatesOf(built)).toEqual([fate]);
    const notes = built.results[0]?.remarks.filter(({ text }) => /核对|届满/.test(text)) ?? [];
    expect(notes.map(({ text }) => text)).toEqual(told === undefined ? [] : [told]);
  });

  it('is told of the whole build', () => {
    const { results } = buildOrgs(
      [{}, { 列入日期: '2026-03-01' }, { 列入日期: '2020-03-01' }],
      '2026-11-24',
    );
    expect(lookNotices(results, '2026-11-24')).toEqual([
      '待核对：1 行须在 30 天内再核对原文，最早的在 2026-12-01 前',
      '待核对：1 行因 90 天内没有核对原文而未登载，核对后填写“核验日期”即可恢复',
    ]);
    expect(lookNotices(buildOrgs([{}], '2026-10-01').results, '2026-10-01')).toEqual([]);
  });
});
