import { describe, expect, it } from 'vitest';
import { buildApps, buildOrgs, fatesOf, remarksOf } from '../helpers';

describe('a removal', () => {
  const lifted = (移出日期: string, 列入日期 = '2026-10-08') =>
    buildOrgs([{ 处理结果: '列入黑名单', 列入日期, 移出日期 }]);

  it('is told as one, and no end of publication is', async () => {
    const remarks = remarksOf(await lifted('2026-11-10'));
    expect(remarks).toContain('移出日期·note·已于 2026-11-10 移出、撤销、修复或失效，不再登载');
    expect(remarks.join()).not.toContain('届满');
    expect(remarksOf(await lifted('2026-11'))).toContain(
      '移出日期·note·已于 2026-11 移出、撤销、修复或失效，不再登载',
    );
    const ended = await buildOrgs([{ 公示截止日期: '2026-11-10', 移出日期: '2026-11-20' }]);
    expect(remarksOf(ended).join()).toContain('显示期限已于 2026-11-11 届满');
  });

  it('of a row without its day is told as one where another row tells the day', async () => {
    const act = { 处理结果: '列入黑名单', 列入日期: '2026-10-08' };
    const built = await buildOrgs([act, { ...act, 移出日期: '2026-11-10' }]);
    expect(fatesOf(built)).toEqual(['expired', 'expired']);
    expect(remarksOf(built).join()).not.toContain('届满');
  });

  it('before its act is asked about, as far as both days are known', async () => {
    const built = await lifted('2026-05-10');
    expect(fatesOf(built)).toEqual(['rejected']);
    expect(remarksOf(built)).toContain(
      '移出日期·error·2026-05-10 早于“列入日期”（2026-10-08），请按原文改正；是以前那一次的，请清空这一格',
    );
    expect(remarksOf(await lifted('2026.1')).join()).toContain('2026.1 可能是 10 月');
    expect(fatesOf(await lifted('2026-10'))).toEqual(['expired']);
    expect(fatesOf(await lifted('2026-10-08'))).toEqual(['expired']);
    expect(fatesOf(await lifted('2026-05-10', '2026'))).toEqual(['expired']);
    const app = { 列入日期: '2026-10-08', 通报日期: '2026-10-08', 移出日期: '2026-05-10' };
    expect(fatesOf(await buildApps([app]))).toEqual(['rejected']);
  });

  it.each(['已移出', '已解除', '已修复'])('that is only %s is one', async (text) => {
    const built = await lifted(text);
    expect(fatesOf(built)).toEqual(['rejected']);
    expect(remarksOf(built)).toContain(
      `移出日期·reject·写明处罚已撤销、修复或停止公示，不登载：${text}`,
    );
  });

  it.each(['未移出', '尚未移出', '暂无'])('that is %s is none', async (text) => {
    expect(fatesOf(await lifted(text))).toEqual(['accepted']);
  });
});
