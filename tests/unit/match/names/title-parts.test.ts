import { describe, expect, it } from 'vitest';
import { nameForm } from '../../../../lib/match/names/entry-names';
import { hasWholeBrand, shortNamesOf, titleParts } from '../../../../lib/match/names/title-parts';
import { readText } from '../../../../lib/text/page-text';

describe('parts of a title', () => {
  it.each([
    ['示例在线_官网 - 首页', ['示例在线', '官网', '首页']],
    ['会计职称 培训|示例', ['会计职称培训', '示例']],
    ['示例(北京)教育', ['示例北京教育']],
    ['', []],
    ['---', []],
  ])('%s', (title, expected) => {
    expect(titleParts(readText(title))).toEqual(expected);
  });
});

describe('a brand is a whole part', () => {
  it.each([
    ['the whole title', '示例在线', '示例在线', true],
    ['between separators', '示例在线', '首页_示例在线_课程', true],
    ['with APP', '示例在线', '示例在线APP', true],
    ['with several tails', '示例在线', '示例在线app官方下载安装-应用宝', true],
    ['with a spaced tail', '示例在线', '示例在线 官网', true],
    ['with a version', '示例在线', '示例在线v7.4.620', true],
    ['with six tails', '示例在线', '示例在线官方下载安装最新版手机版安卓版苹果版', true],
    ['with a bracketed edition', '示例在线', '示例在线(学生版)_下载', true],
    ['in curly quotes', '示例在线', 'App Store 上的“示例在线”', true],
    ['in book-title marks', '示例在线', '《示例在线》', true],
    ['with another word after it', '示例在线', '示例在线课程', false],
    ['with another word after a space', '示例在线', '示例在线 课程', false],
    ['with a word before it', '示例在线', '新示例在线', false],
    ['with a word before a space', '示例在线', '新 示例在线', false],
    ['inside a bracketed company name', '示例在线', '示例在线(北京)教育有限公司', false],
    ['parted by a bar', '示例在线', '示例|在线', false],
    ['whose own dash stands there', 'AI-示例在线', 'AI-示例在线_官网', true],
    ['before an ellipsis', '示例在线', '示例在线...', false],
    ['met a second time', '示例在线', '新示例在线_示例在线', true],
  ])('%s', (_why, brand, title, expected) => {
    expect(hasWholeBrand(readText(title), nameForm(brand))).toBe(expected);
  });
});

describe('names too short for the index', () => {
  const keysOf = (title: string): string[] => shortNamesOf(readText(title));

  it.each([
    ['启明星_官网', ['启明星', '官网']],
    ['启明星APP下载', ['启明星']],
    ['启明星培训', ['启明星']],
    ['启明星老师', ['启明星']],
    ['K·12', ['k1', 'k12', '12']],
    ['余姚启明星', ['启明星']],
    ['余姚市启明星少儿英语', ['启明星']],
    ['余姚 启明星英语', ['启明星']],
    ['启明星 余姚', ['启明星']],
    ['启明星英语（余姚）', ['启明星']],
    ['启明星余姚校区', ['启明星']],
    ['启明星少儿英语数学编程培训学校', ['启明星']],
    ['启明星（文三路店）', ['启明星']],
    ['首页 | 余姚启明教育', ['启明']],
    ['宁波余姚启明星英语', ['启明星']],
    ['宁波市海曙区启明星英语', ['启明星']],
    ['广西壮族自治区南宁市 启明星教育', ['启明星']],
  ])('%s', (title, expected) => {
    expect(keysOf(title)).toEqual(expect.arrayContaining(expected));
  });

  it.each([
    ['a longer name', '启明星河', '启明星'],
    ['a word around it', '启明星河谈教育理念', '启明星'],
    ['words of teaching in the middle', '余姚英语培训', '英语'],
    ['a name across two parts', '启明_星光', '启明星'],
  ])('not of %s', (_what, title, name) => {
    expect(keysOf(title)).not.toContain(name);
  });

  it('asks at most eight keys a part, and two for each unit that may end a place', () => {
    expect(keysOf('启明 星 光 余 姚 少 儿 英 语'.repeat(20)).length).toBeLessThanOrEqual(8);
    expect(keysOf('市 启 明 县 星 光 区'.repeat(20)).length).toBeLessThanOrEqual(28);
    expect(keysOf('')).toEqual([]);
  });
});
