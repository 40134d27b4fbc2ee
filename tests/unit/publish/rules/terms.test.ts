import { describe, expect, it } from 'vitest';
import { endOfListing, parseLastDay } from '../../../../lib/publish/rules/terms';
import { buildOrgs, fatesOf } from '../helpers';

describe('endOfListing', () => {
  it.each([
    ['列入黑名单，期限至2026年8月31日', '2026-08-31'],
    ['列入黑名单两年（2024.9.1-2026.8.31）', '2026-08-31'],
    ['列入严重违法失信名单，自2026-09-01至2029-08-31止', '2029-08-31'],
    ['罚款5万元，限2026年8月31日前缴纳', null],
    ['责令停业整顿至2026年8月31日', null],
    ['列入黑名单，责令停业整顿至2026年8月31日', null],
    ['列入黑名单，罚款缴至2026年9月15日', null],
    ['2026年8月31日列入黑名单', null],
    ['列入黑名单', null],
    ['列入黑名单，有效期至2026年9月', '2026-09-30'],
    ['列入黑名单6个月', '2026-08-31'],
    ['列入黑名单，期限一年', '2027-02-28'],
    ['列入黑名单（为期两年）', '2028-02-29'],
    ['列入黑名单管理半年', '2026-08-31'],
    ['列入黑名单十二个月，每月报告', '2027-02-28'],
    ['三年内两次列入黑名单', null],
    ['列入黑名单，三年内不得重新申请', null],
    ['列入黑名单，停业6个月', null],
    ['列入黑名单满三年', null],
    ['列入黑名单2026年3月', null],
    ['列入黑名单半个月', null],
    ['列入黑名单一年半', '2027-08-31'],
    ['列入黑名单1年6个月', '2027-08-31'],
    ['列入黑名单，期限贰年', '2028-02-29'],
    ['列入黑名单90天', '2026-05-29'],
    ['列入黑名单，5日内改正', null],
    ['列入黑名单，5日', null],
  ])('of %s is %s', (result, day) => {
    expect(endOfListing(result, '', { day: '2026-03-01', precision: 'day' })).toBe(day);
  });

  it('is not counted from a day that is not known', () => {
    expect(
      endOfListing('列入黑名单6个月', '', { day: '2026-03-01', precision: 'month' }),
    ).toBeNull();
  });

  it('ends the act that puts somebody on the list', async () => {
    const build = (result: string) => buildOrgs([{ 处理结果: result, 列入日期: '2026-03-01' }]);
    expect(fatesOf(await build('列入黑名单，期限至2026年8月31日'))).toEqual(['expired']);
    expect(fatesOf(await build('列入黑名单6个月'))).toEqual(['expired']);
    const { entries } = await build('列入黑名单，期限至2028年2月29日');
    expect(entries[0]?.sanctions[0]?.publishedUntil).toBe('2028-03-01');
  });

  it.each(['列入期限', '黑名单管理期限', '惩戒期限', '失信期限'])(
    'ends it by a column of its own: %s',
    async (heading) => {
      const build = (处理结果: string, term: string) =>
        buildOrgs([{ 处理结果, 列入日期: '2026-03-01', [heading]: term }]);
      const untilOf = async (term: string) =>
        (await build('列入黑名单', term)).entries[0]?.sanctions[0]?.publishedUntil;
      expect(fatesOf(await build('列入黑名单', '6个月'))).toEqual(['expired']);
      expect(fatesOf(await build('列入黑名单', '2026.3.1—2026.8.31'))).toEqual(['expired']);
      expect(await untilOf('2年')).toBe('2028-03-01');
      expect(await untilOf('长期')).toBeUndefined();
      // Whose licence is revoked is on no list.
      expect(fatesOf(await build('吊销办学许可证', '一个月'))).toEqual(['accepted']);
    },
  );
});

describe('a term as people write it', () => {
  it.each([
    ['两年', '2028-02-29'],
    ['贰年', '2028-02-29'],
    ['一年半', '2027-08-31'],
    ['1.5年', '2027-08-31'],
    ['一年零六个月', '2027-08-31'],
    ['1年6个月', '2027-08-31'],
    ['一个半月', '2026-04-15'],
    ['半年', '2026-08-31'],
    ['６个月', '2026-08-31'],
    ['自列入之日起6个月', '2026-08-31'],
    ['从公布之日起满一年', '2027-02-28'],
    ['为期6个月（自列入之日起计算）', '2026-08-31'],
    ['90天', '2026-05-29'],
    ['三十日', '2026-03-30'],
    ['2周', '2026-03-14'],
    ['6月', null],
    ['5个工作日', null],
    ['自送达之日起6个月', null],
    ['自2026年6月1日起6个月', null],
    ['6个月以上', null],
    ['不少于6个月', null],
    ['1.3个月', null],
    ['长期', null],
    ['0个月', null],
  ])('%s ends on %s', (term, day) => {
    expect(endOfListing('列入黑名单', term, { day: '2026-03-01', precision: 'day' })).toBe(day);
  });

  it.each([
    ['至2026年10月31日', '2026-10-31'],
    ['2026年10月31日止', '2026-10-31'],
    ['截止2026-10-31', '2026-10-31'],
    ['自列入之日起至2026年10月31日止', '2026-10-31'],
    ['2026.6.1-2026.10.31', '2026-10-31'],
    ['6个月（2026.6.1-2026.11.30）', '2026-11-30'],
    ['2026年10月31日前', undefined],
    ['10月31日', undefined],
    ['6个月', undefined],
    ['至整改完成', undefined],
  ])('%s has the last day %s', (text, day) => {
    expect(parseLastDay(text)?.day).toBe(day);
  });

  it.each([
    ['列入期限（月）', '3', 'expired'],
    ['列入期限（个月）', '三', 'expired'],
    ['列入期限(年)', '3', 'accepted'],
    ['列入期限', '3', 'rejected'],
    ['列入时长', '90天', 'expired'],
    ['管理期限', '2026-03-01~2026-10-31', 'expired'],
    ['列入起止时间', '2026.03.01—2026.10.31', 'expired'],
    ['到期日期', '2026-10-31', 'expired'],
    ['黑名单有效期', '至2026年10月31日', 'expired'],
    ['惩戒期限', '两年', 'accepted'],
    // Of these nobody knows whose they are.
    ['许可证有效期', '2026-10-31', 'accepted'],
    ['许可证到期日期', '2026-10-31', 'accepted'],
    ['整改期限', '2026-06-30', 'accepted'],
  ])('%s: %s is %s', async (heading, term, fate) => {
    const cells = { 处理结果: '列入黑名单', 列入日期: '2026-03-01', [heading]: term };
    expect(fatesOf(await buildOrgs([cells]))).toEqual([fate]);
  });
});
