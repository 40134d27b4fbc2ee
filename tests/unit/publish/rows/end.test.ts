import { describe, expect, it } from 'vitest';
import { buildApps, buildOrgs, fatesOf, remarksOf } from '../helpers';

const BUILDS = [
  ['an institution', buildOrgs],
  ['an app', buildApps],
] as const;

const ENDED = [
  '通报已撤销',
  '已移出',
  '经申请撤销',
  '依申请撤销处罚决定',
  '已停止公示',
  '期限届满，不再公示',
  '已失效',
  '未申请复议；已移出',
  '公示期未满提前终止公示',
  '信用修复已完成',
  '已完成信用修复',
  '已解除',
  '公示期满',
  '无效',
  '已移除（2026-10-08）',
];

const STANDING = [
  '未移出',
  '尚未移出经营异常名录',
  '尚未从经营异常名录移出',
  '未失效',
  '未停止公示',
  '未完成信用修复',
  '未按期移出',
  '没有撤销',
  '不予移出',
  '申请撤销',
  '信用修复已受理',
  '有效',
  '待解除',
  '可申请修复',
  '合同已解除',
  '公示期未满',
];

describe.each(BUILDS)('an act of %s', (_, build) => {
  it.each(ENDED)('is not listed once its row says that it stands no longer: %s', async (status) => {
    const built = await build([{ 状态: status }]);
    expect(fatesOf(built)).toEqual(['rejected']);
    expect(remarksOf(built)).toContain(
      `状态·reject·写明处罚已撤销、修复或停止公示，不登载：${status.normalize('NFKC')}`,
    );
  });

  it.each(STANDING)('stays listed where its row says that it still stands: %s', async (status) => {
    expect(fatesOf(await build([{ 状态: status }]))).toEqual(['accepted']);
  });

  it('is read to its end in a remark of any length', async () => {
    const long = `未${'将予以从'.repeat(2000)}移出`;
    expect(fatesOf(await build([{ 状态: long }]))).toEqual(['rejected']);
    const bare = '已经公示期限决定书信息解除'.repeat(2000);
    expect(fatesOf(await build([{ 状态: `${bare}中` }]))).toEqual(['accepted']);
  });

  it('under review is listed, and its row asks for a look', async () => {
    const built = await build([{ 状态: '行政复议期间不停止执行' }]);
    expect(fatesOf(built)).toEqual(['warned']);
  });

  it('ends on the day of its lift, and after the last day of its publication', async () => {
    const lifted = await build([{ 移出日期: '2026-10-01' }]);
    const over = await build([{ 公示截止日期: '2026-10-31' }]);
    expect([fatesOf(lifted), fatesOf(over)]).toEqual([['expired'], ['expired']]);
    const later = await build([{ 公示截止日期: '2026-12-31', 移出日期: '2027-01-05' }]);
    expect(later.entries[0]?.sanctions[0]?.publishedUntil).toBe('2027-01-01');
  });

  it('is expired, and not refused, where its row tells the day of the end that it speaks of', async () => {
    expect(fatesOf(await build([{ 状态: '已移出', 移出日期: '2026-10-01' }]))).toEqual(['expired']);
    expect(fatesOf(await build([{ 状态: '已移出', 公示截止日期: '2026-12-31' }]))).toEqual([
      'rejected',
    ]);
  });

  it('without a readable end is refused, so that nothing lifted stays listed', async () => {
    expect(fatesOf(await build([{ 移出日期: '2026-02-30' }]))).toEqual(['rejected']);
  });

  it('is told to be shown no longer than its class allows', async () => {
    const built = await build([{ 公示截止日期: '2029-08-31' }]);
    expect(fatesOf(built)).toEqual(['warned']);
    expect(remarksOf(built).join()).toContain('公示截止日期长于该类的最长期限，只显示到');
  });
});
