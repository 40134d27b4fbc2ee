import { describe, expect, it } from 'vitest';
import { isDay } from '../../../../lib/domain/day';
import { parseDate } from '../../../../lib/publish/rules/dates';
import { isMoveDay, MOVES, unmoved } from '../../../../lib/publish/rules/site-moves';
import { buildApps, buildOrgs, fatesOf, remarksOf } from '../helpers';

const HERE = 'https://a.miit.gov.cn/art/2023/1.html';

const judge = (date: string, traces: Partial<Parameters<typeof unmoved>[1]>) => {
  const printed = parseDate(date);
  if (!printed) throw new Error(`no date: ${date}`);
  return unmoved(printed, { batch: '', document: '', source: HERE, ...traces });
};

describe('the day of a site’s move', () => {
  it.each<[source: string, is: boolean]>([
    ['https://miit.gov.cn/1', true],
    ['https://a.miit.gov.cn/1', true],
    ['https://gmiit.gov.cn/1', false],
    ['https://other.example.org/1', false],
    ['no address', false],
  ])('is one on %s: %s', (source, is) => {
    expect(isMoveDay('2023-05-12', source)).toBe(is);
    expect(isMoveDay('2023-05-14', source)).toBe(false);
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
    ['its batch', { batch: '2021年第3批' }, '2021', '批次'],
    ['its batch of the same year', { batch: '2023年第1批' }, '2023', '批次'],
    ['its document', { document: '示教罚〔2020〕5号' }, '2020', '文号'],
    ['its address', { source: 'https://miit.gov.cn/art/2019/9.html' }, '2019', '网址'],
    ['the earliest of them', { batch: '2022第2批', document: '示〔2021〕1号' }, '2021', '文号'],
  ])('gives way to the year of %s', (_, traces, year, of) => {
    expect(judge('2023-05-12', traces)).toEqual({
      date: { day: `${year}-01-01`, precision: 'year' },
      moved: of,
    });
  });

  it('is no date where nothing else tells the year', () => {
    const source = 'https://miit.gov.cn/a/9.html';
    expect(judge('2023-05-12', { source })).toEqual({
      fault: '2023-05-12 是该网站搬迁的日期，看不出原来的日期，请按原文填写',
    });
  });
});

describe('any other date', () => {
  it.each<[date: string, traces: Parameters<typeof judge>[1], day: string]>([
    ['2023-05-14', {}, '2023-05-14'],
    ['2023-01-05', { batch: '2022年第12批' }, '2023-01-05'],
    ['2023-01-05', { document: '示教罚〔2022〕5号' }, '2023-01-05'],
    ['2023-05-14', { batch: '2021年第3批' }, '2021-01-01'],
    ['2023-05-14', { document: '示教罚〔2021〕5号' }, '2021-01-01'],
    ['2023', { batch: '2022年第3批' }, '2022-01-01'],
    ['2023-05-14', { batch: '第3批' }, '2023-05-14'],
    ['2023-05-14', { source: 'https://b.example.org/art/2018/1.html' }, '2023-05-14'],
    ['2023-05-14', { batch: '2024年第3批' }, '2023-05-14'],
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
