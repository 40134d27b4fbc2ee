import { describe, expect, it } from 'vitest';
import { plainTitle } from '../../../lib/match/card';

describe('the title of a card of a listing without an adapter', () => {
  it.each([
    '书法课128人已报名',
    '书法课已有128人报名2026-09-01',
    '2026年9月1日 10:00 书法课',
    '书法课 3.2万次播放',
    '书法课 评价(128)',
    '书法课 浏览 1,280',
    '书法课 1.2W+人学过',
    '书法课\n3天前',
    '书法课 | 128人学过 | 09-01',
    '书法课·共128人付款·',
    '书法课2026/9/1 10:00:30 5条点评',
  ])('%s has neither counts nor dates beside it', (title) => {
    expect(plainTitle(title)).toBe('书法课');
  });

  it.each([
    '暑期班2',
    '小学3年级英语',
    'Python 3.8',
    '101教育',
    '30人小班',
    '30天学会书法',
    '2026年秋季班',
    '书法课 4.9',
    '评价 书法课',
    '128人已报名',
    '',
  ])('%s is left as it is', (title) => {
    expect(plainTitle(title)).toBe(title);
  });

  it('is the same name with a count beside it and without', () => {
    const name = '余姚市示例启明培训学校有限公司';
    expect(plainTitle(`${name}12人咨询 2026-09-01`)).toBe(name);
  });
});
