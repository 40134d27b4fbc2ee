import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../lib/domain/day';
import { lookNotices } from '../../../../lib/publish/entries/due-looks';
import { buildOrgs, type Cells, fatesOf, remarksOf } from '../helpers';

/** Cells of a row of 2025-09-01, and the first day on which it is gone. Each class's window is lifecycle's to say. */
const WINDOWS: [cells: Cells, gone: string][] = [
  [{ 处理结果: '约谈' }, '2025-12-01'],
  [{ 公示截止日期: '2025-10-31' }, '2025-11-01'],
  [{ 处理结果: '黑名单', 移出日期: '2026-02-01' }, '2026-02-01'],
  [{ 列入日期: '2025', 核验日期: '2025-12-31' }, '2026-01-01'],
  [{ 核验日期: '2026-08-31' }, '2026-09-01'],
];

describe('--as-of', () => {
  it.each(WINDOWS)('%j is gone on %s', async (cells, gone) => {
    const rowOn = (asOf: string) => buildOrgs([{ 列入日期: '2025-09-01', ...cells }], asOf);
    expect((await rowOn(addDays(gone, -1))).entries).toHaveLength(1);
    const after = await rowOn(gone);
    expect(after.entries).toEqual([]);
    expect(fatesOf(after)).toEqual(['expired']);
    const how = '移出日期' in cells ? `已于 ${gone} 移出` : `显示期限已于 ${gone} 届满`;
    expect(remarksOf(after).at(-1)).toMatch(how);
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
  ['has ended for good', {}, '2027-09-01', 'expired', '显示期限已于 2026-12-01 届满，不再登载'],
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
  it.each(DUE)('a row that %s', async (_, cells, asOf, fate, told) => {
    const built = await buildOrgs([cells], asOf);
    expect(fatesOf(built)).toEqual([fate]);
    const notes = built.results[0]?.remarks.filter(({ text }) => /核对|届满/.test(text)) ?? [];
    expect(notes.map(({ text }) => text)).toEqual(told === undefined ? [] : [told]);
  });

  it('is told of the whole build', async () => {
    const { results } = await buildOrgs(
      [{}, { 列入日期: '2026-03-01' }, { 列入日期: '2020-03-01' }],
      '2026-11-24',
    );
    expect(lookNotices(results, '2026-11-24')).toEqual([
      '待核对：1 行须在 30 天内再核对原文，最早的在 2026-12-01 前',
      '待核对：1 行因 90 天内没有核对原文而未登载，核对后填写“核验日期”即可恢复',
    ]);
    expect(lookNotices((await buildOrgs([{}], '2026-10-01')).results, '2026-10-01')).toEqual([]);
  });
});
