import { describe, expect, it } from 'vitest';
import { leavesOpen, tellsNone } from '../../../lib/text/no-name';

describe('a cell', () => {
  it.each([
    ...['同上', '同前', '〃', '"', ' 不详 ', '待补充', '合计', '小计：'],
    ...[
      '同　上',
      '（同上）',
      '同上。',
      '【同 上】',
      '同左',
      '″',
      '′′',
      '不　详',
      '合 计',
      '未提供',
      '不明',
    ],
  ])('leaves open: %s', (text) => {
    expect([leavesOpen(text), tellsNone(text)]).toEqual([true, false]);
  });

  it.each([
    '无',
    '暂无',
    ' 没有 ',
    'N/A',
    'ｎ/ａ',
    'null',
    '-',
    '—',
    '——',
    '/',
    '／',
    '（无）',
    '无。',
    '暂 无',
    '(-)',
    '-'.repeat(80),
  ])('tells that there is none: %s', (text) => {
    expect([leavesOpen(text), tellsNone(text)]).toEqual([false, true]);
  });

  it.each([
    ...['同上教育', '未知星球', '合计教育', '暂无名画室', '没有围墙的学校', '无名学堂', 'nullable'],
    ...['', '*', '示例启明', '?', '。', '（）', '无 名画室', '（同上）教育', '不明飞行物俱乐部'],
    `无${' '.repeat(200)}名`,
  ])('does neither: %j', (text) => {
    expect([leavesOpen(text), tellsNone(text)]).toEqual([false, false]);
  });
});
