import { describe, expect, it } from 'vitest';
import { namesNobody } from '../../../lib/text/no-name';

describe('a cell that names nobody', () => {
  it.each([
    '同上',
    '同前',
    '〃',
    '"',
    '暂无',
    ' 不详 ',
    'N/A',
    'ｎ/ａ',
    'null',
    '待补充',
    '合计',
    '小计：',
  ])('%s', (text) => {
    expect(namesNobody(text)).toBe(true);
  });
});

describe('a name', () => {
  it.each([
    '同上教育',
    '未知星球',
    '合计教育',
    '暂无名画室',
    '没有围墙的学校',
    'nullable',
    '示例启明',
  ])('%s', (text) => {
    expect(namesNobody(text)).toBe(false);
  });
});
