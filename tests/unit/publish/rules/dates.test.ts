import { describe, expect, it } from 'vitest';
import { parseDate, parseRange } from '../../../../lib/publish/rules/dates';
import { buildOrgs, fatesOf, remarksOf } from '../helpers';

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
    expect(span.entries[0]?.sanctions[0]?.publishedUntil).toBe('2027-03-01');
    const term = await buildOrgs([{ 公示截止日期: '6个月' }]);
    expect(remarksOf(term).join()).toContain('写的是时长，不是截止日期，只作列入名单的期限：6个月');
    expect(fatesOf(span)).toEqual(['accepted']);
  });
});
