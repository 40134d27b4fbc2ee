import { describe, expect, it } from 'vitest';
import { isDay } from '../../../../lib/domain/day';
import {
  endOfListing,
  isMoveDay,
  MOVES,
  parseDate,
  parseLastDay,
  parseRange,
  unmoved,
} from '../../../../lib/publish/rules/dates';
import { buildApps, buildOrgs, fatesOf, remarksOf } from '../helpers';

const TABLE = [{ host: 'old.example.org', days: ['2024-03-05'] }];
const HERE = 'https://a.old.example.org/art/2024/1.html';

const judge = (date: string, traces: Partial<Parameters<typeof unmoved>[1]>) => {
  const printed = parseDate(date);
  if (!printed) throw new Error(`no date: ${date}`);
  return unmoved(printed, { batch: '', document: '', source: HERE, ...traces }, TABLE);
};

describe('parseDate', () => {
  it.each([
    ['2026-09-01', '2026-09-01', 'day'],
    ['2026/9/1', '2026-09-01', 'day'],
    ['2026.9.1', '2026-09-01', 'day'],
    ['2026年9月1日', '2026-09-01', 'day'],
    ['２０２６年９月１日', '2026-09-01', 'day'],
    ['20260901', '2026-09-01', 'day'],
    ['2026-09-01 08:30:00', '2026-09-01', 'day'],
    ['2026-09-01T00:00:00', '2026-09-01', 'day'],
    ['2026/9/1 0:00:00', '2026-09-01', 'day'],
    ['2026 年 9 月 1 日', '2026-09-01', 'day'],
    ['二〇二六年三月五日', '2026-03-05', 'day'],
    ['二○二六年十二月三十一日', '2026-12-31', 'day'],
    ['二零二六年三月廿一日', '2026-03-21', 'day'],
    ['26.3.5', '2026-03-05', 'day'],
    ['26年3月5日', '2026-03-05', 'day'],
    ['2026年3月5日作出', '2026-03-05', 'day'],
    ['2026-03-05（星期四）', '2026-03-05', 'day'],
    ['2026.09.01.', '2026-09-01', 'day'],
    ['2026. 9. 1', '2026-09-01', 'day'],
    ['2026 09 01', '2026-09-01', 'day'],
    ['2026—9—1', '2026-09-01', 'day'],
    ['2026–09–01 10:20', '2026-09-01', 'day'],
    ['2026、9、1', '2026-09-01', 'day'],
    ['公元2026年9月1日', '2026-09-01', 'day'],
    ['2026年9月1日10时20分', '2026-09-01', 'day'],
    ['2026年9月1日上午', '2026-09-01', 'day'],
    ['2026-09', '2026-09-01', 'month'],
    ['2026年9月', '2026-09-01', 'month'],
    ['2026', '2026-01-01', 'year'],
    ['2026年', '2026-01-01', 'year'],
    ['二〇二六年三月五日', '2026-03-05', 'day'],
    ['二○二六年十月十日', '2026-10-10', 'day'],
    ['二零二六年十二月三十一日', '2026-12-31', 'day'],
    ['二Ｏ二六年二月二十日', '2026-02-20', 'day'],
    ['贰零贰陆年贰月拾伍日', '2026-02-15', 'day'],
    ['二〇二五年十一月', '2025-11-01', 'month'],
  ])('%s', (text, day, precision) => {
    expect(parseDate(text)).toEqual({ day, precision });
  });

  it.each([
    '2023-13-40',
    '2026-02-29',
    '近日',
    '二〇二六年十三月五日',
    '三月五日',
    '1',
    '2026-9-1-1',
    '26-3-5',
    '2026—2027',
    '2026—9—1—5',
    '2026年9月1日前',
    '2026年9月1日10人',
    '截至2026年9月1日',
    '3/5/26',
    '',
  ])('%j is none', (text) => {
    expect(parseDate(text)).toBeNull();
  });
});

describe('parseRange', () => {
  it.each([
    ['2026.3.5—2027.3.4', '2026-03-05', '2027-03-04'],
    ['2026.3.5-2027.3.4', '2026-03-05', '2027-03-04'],
    ['2026-03-05~2026-09-05', '2026-03-05', '2026-09-05'],
    ['2026年3月5日至9月4日', '2026-03-05', '2026-09-04'],
    ['自2026年3月5日起至2027年3月4日止', '2026-03-05', '2027-03-04'],
    ['二〇二六年三月五日至二〇二六年九月五日', '2026-03-05', '2026-09-05'],
  ])('%s', (text, from, to) => {
    expect(parseRange(text)).toMatchObject({ from: { day: from }, to: { day: to } });
    expect(parseDate(text)).toBeNull();
  });

  it.each([
    '2026-03-05',
    '20260901',
    '2026-09',
    '2026年9月1日至',
    '2026-09-05至2026-03-05',
    '长期',
  ])('%s is none', (text) => {
    expect(parseRange(text)).toBeNull();
  });

  it('is no day of a decision, and its end is the last day of a publication', async () => {
    const range = '2026.9.1—2026.11.30';
    const dated = await buildOrgs([{ 列入日期: range }]);
    expect(remarksOf(dated)[0]).toContain('列入日期·reject·写的是起止日期');
    const { entries } = await buildOrgs([{ 公示期: range }]);
    expect(entries[0]?.sanctions[0]?.publishedUntil).toBe('2026-12-01');
    const span = await buildOrgs([{ 公示期: '6个月' }]);
    expect(remarksOf(span).join()).toContain('写的是时长，不是截止日期，只作列入名单的期限：6个月');
    expect(fatesOf(span)).toEqual(['accepted']);
  });
});

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

describe('the day of a site’s move', () => {
  it.each<[source: string, is: boolean]>([
    ['https://old.example.org/1', true],
    ['https://a.old.example.org/1', true],
    ['https://bold.example.org/1', false],
    ['https://other.example.org/1', false],
    ['no address', false],
  ])('is one on %s: %s', (source, is) => {
    expect(isMoveDay('2024-03-05', source, TABLE)).toBe(is);
    expect(isMoveDay('2024-03-06', source, TABLE)).toBe(false);
  });

  it('is real in every line of the table, and no host stands twice', () => {
    for (const { host, days } of MOVES) {
      expect(host).toMatch(/^[a-z0-9.-]+\.[a-z]+$/);
      expect(days.length).toBeGreaterThan(0);
      expect(days.every(isDay)).toBe(true);
    }
    expect(new Set(MOVES.map(({ host }) => host)).size).toBe(MOVES.length);
  });

  it.each<[what: string, traces: Parameters<typeof judge>[1], year: string, of: string]>([
    ['its batch', { batch: '2022年第3批' }, '2022', '批次'],
    ['its batch of the same year', { batch: '2024年第1批' }, '2024', '批次'],
    ['its document', { document: '示教罚〔2021〕5号' }, '2021', '文号'],
    ['its address', { source: 'https://old.example.org/art/2020/9.html' }, '2020', '网址'],
    ['the earliest of them', { batch: '2023第2批', document: '示〔2022〕1号' }, '2022', '文号'],
  ])('gives way to the year of %s', (_, traces, year, of) => {
    expect(judge('2024-03-05', traces)).toEqual({
      date: { day: `${year}-01-01`, precision: 'year' },
      moved: of,
    });
  });

  it('is no date where nothing else tells the year', () => {
    const source = 'https://old.example.org/a/9.html';
    expect(judge('2024-03-05', { source })).toEqual({
      fault: '2024-03-05 是该网站搬迁的日期，看不出原来的日期，请按原文填写',
    });
  });
});

describe('any other date', () => {
  it.each<[date: string, traces: Parameters<typeof judge>[1], day: string]>([
    ['2024-03-06', {}, '2024-03-06'],
    ['2024-01-05', { batch: '2023年第12批' }, '2024-01-05'],
    ['2024-01-05', { document: '示教罚〔2023〕5号' }, '2024-01-05'],
    ['2024-03-06', { batch: '2022年第3批' }, '2022-01-01'],
    ['2024-03-06', { document: '示教罚〔2022〕5号' }, '2022-01-01'],
    ['2024', { batch: '2023年第3批' }, '2023-01-01'],
    ['2024-03-06', { batch: '第3批' }, '2024-03-06'],
    ['2024-03-06', { source: 'https://b.example.org/art/2019/1.html' }, '2024-03-06'],
    ['2024-03-06', { batch: '2025年第3批' }, '2024-03-06'],
  ])('%s beside %j is %s', (date, traces, day) => {
    expect(judge(date, traces)).toMatchObject({ date: { day } });
  });
});

describe('a row with a date that is newer than its notice', () => {
  it('never makes the notice new', async () => {
    const moved = await buildApps([{ 通报日期: '2026-03-05', 批次: '2023年第2批' }]);
    expect(fatesOf(moved)).toEqual(['expired']);
    expect(remarksOf(moved)).toContain(
      '通报日期·repair·2026-03-05 不是原来的日期（网站搬迁或重新发布），按批次记为 2023 年',
    );
    const decided = await buildOrgs([{ 列入日期: '2026-03-05', 文号: '示教罚〔2023〕5号' }]);
    expect(fatesOf(decided)).toEqual(['expired']);
  });

  it('is refused on the day of the move when nothing tells its year', async () => {
    const source = 'https://a.miit.gov.cn/n1/c2/content.html';
    const built = await buildApps(
      [{ 通报日期: '2023-05-13', 批次: '', 原文链接: source }],
      '2023-06-01',
    );
    expect(fatesOf(built)).toEqual(['rejected']);
    expect(remarksOf(built)).toContain(
      '通报日期·reject·2023-05-13 是该网站搬迁的日期，看不出原来的日期，请按原文填写',
    );
  });
});
