import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../lib/domain/day';
import { lookNotices } from '../../../../lib/publish/entries/due-looks';
import { buildApps, buildOrgs, type Cells, fatesOf, remarksOf } from '../helpers';

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

/** A notice of 2026-06-01, and whether a build on a day says that nobody looked at it. */
const UNSEEN: [what: string, cells: Cells, asOf: string, isTold: boolean][] = [
  ['of less than three months', {}, '2026-08-31', false],
  ['of three months', {}, '2026-09-01', true],
  ['of eleven months', {}, '2027-05-31', true],
  ['that has ended', {}, '2027-06-01', false],
  ['that was looked at 89 days ago', { 核验日期: '2026-08-01' }, '2026-10-29', false],
  ['that was looked at 90 days ago', { 核验日期: '2026-08-01' }, '2026-10-30', true],
  ['in a re-check', { 通报类型: '整改复核' }, '2026-09-01', true],
  ['of a removal', { 通报类型: '下架处置' }, '2026-09-01', true],
];

describe('notices that nobody looked at', () => {
  it.each(UNSEEN)('a notice %s', async (_, cells, asOf, isTold) => {
    const sound = { 通报日期: '2026-06-01', ...cells };
    const { results, entries } = await buildApps([sound], asOf);
    expect(lookNotices(results, asOf)).toEqual(
      isTold ? ['可核对：1 行应用通报已满 3 个月，近 90 天没有核对原文的记录；照常登载'] : [],
    );
    if (isTold) expect(entries).toHaveLength(1);
  });

  it('are counted in one line for the whole build, and no row is remarked upon', async () => {
    const rows = ['示例口算', '示例鲸云', '示例背单词'].map((name) => ({ 应用名称: name }));
    const asOf = '2026-12-01';
    const { results } = await buildApps(
      [...rows, { 应用名称: '示例识字', 通报日期: '2026-11-01' }],
      asOf,
    );
    expect(lookNotices(results, asOf)).toEqual([
      '可核对：3 行应用通报已满 3 个月，近 90 天没有核对原文的记录；照常登载',
    ]);
    expect(results.flatMap(({ remarks }) => remarks)).toEqual([]);
  });

  it('are no penalties, which a look keeps', async () => {
    const { results } = await buildOrgs([{}], '2026-12-01');
    expect(lookNotices(results, '2026-12-01')).toEqual([
      '待核对：1 行因 90 天内没有核对原文而未登载，核对后填写“核验日期”即可恢复',
    ]);
  });
});
