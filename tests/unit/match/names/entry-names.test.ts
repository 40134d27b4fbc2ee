import { expect, it } from 'vitest';
import { namesOf } from '../../../../lib/match/names/entry-names';
import { entry } from '../../list/sample';

const called = (text: string) => ({ ...entry(1), names: [{ text, kind: 'legal' as const }] });

it.each(['○○', '◯', '□□', '●', '△', '##', '＿＿', '··', '……'])(
  'a name of which %s hides a part is nobody’s: without it another name would be left',
  (veil) => {
    expect(namesOf(called(`余姚市${veil}培训有限公司`)).full).toEqual([]);
  },
);

it.each(['余姚市示例·启明培训有限公司', '示例-启明（余姚）培训有限公司', '示例C#培训有限公司'])(
  '%s is a whole name',
  (name) => {
    expect(namesOf(called(name)).full).toHaveLength(1);
  },
);

it.each([
  '余姚市教育局',
  '示例市人民政府',
  '示例区教育厅',
  '有限公司',
  '教育科技有限公司',
  '培训学校',
  '少儿英语培训中心',
])(
  'a list that names %s marks nobody: offices publish lists, and a trade alone is everybody in it',
  (name) => {
    expect(namesOf(called(name)).full).toEqual([]);
  },
);

it.each(['教育培训', '小学英语', '校外培训机构', '2026', '版权所有', '网站建设', '清华大学'])(
  'a list that calls somebody %s marks nobody: what every page says is no full name',
  (name) => {
    expect(namesOf(called(name)).full).toEqual([]);
  },
);

it.each(['首页', '官网', '登录注册', '2026', '版权所有', 'Untitled', '404 Not Found', '域名出售'])(
  '%s is no brand',
  (text) => {
    const names = [{ text, kind: 'brand' as const }];
    expect(namesOf({ ...entry(1), names }).brands).toEqual([]);
  },
);

it.each(['示例一下，你就知道', 'Example', '域名出售'])('%s is none', (name) => {
  expect(namesOf(called(name)).full.filter(({ isRegistered }) => isRegistered)).toEqual([]);
});

it.each(['示例理工大学', 'Example Learning Co., Ltd.', '余姚示例', '示例琴行', '示例教育'])(
  '%s is a registered name by its form or its place',
  (name) => {
    expect(namesOf(called(name)).full[0]?.isRegistered).toBe(true);
  },
);

it('a brand of words of teaching is one, for its owner’s name to bear out', () => {
  const names = [{ text: '快乐英语', kind: 'brand' as const }];
  expect(namesOf({ ...entry(1), names }).brands).toHaveLength(1);
});

it.each([
  '示例书局',
  '示例音乐厅有限公司',
  '余姚市培训有限公司',
  '示例教育科技有限公司',
  '示例英语培训学校',
])('%s is somebody’s name', (name) => {
  expect(namesOf(called(name)).full).toHaveLength(1);
});
