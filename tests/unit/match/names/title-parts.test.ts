import { describe, expect, it } from 'vitest';
import { nameForm } from '../../../../lib/match/names/entry-names';
import {
  hasWholeBrand,
  shortNamesOf,
  titleParts,
  writtenOtherwise,
} from '../../../../lib/match/names/title-parts';
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

const COMPANY = '余姚市例航培训学校有限公司';
const TRADER = '余姚市例蓝画室个体工商户';
const CENTRE = '余姚市例橙托管中心';

const isWriting = (text: string, name: string): boolean =>
  writtenOtherwise(readText(text)).has(name);

describe('a registered name as a page writes it', () => {
  it.each([
    ['without its form', '余姚市例航培训学校', COMPANY],
    ['without its form, with words of a site', '欢迎访问余姚市例航培训学校官网_小学英语', COMPANY],
    ['with a greeting', '欢迎浏览余姚市例航培训学校', COMPANY],
    ['with a longer greeting', '欢迎您关注余姚例航培训学校有限公司_首页', COMPANY],
    ['with words of a course', '余姚例航培训学校课程介绍', COMPANY],
    ['with several words of a site', '余姚市例航培训学校官网首页', COMPANY],
    ['introduced', '余姚市例航培训学校简介', COMPANY],
    ['before other words', '余姚市例航培训学校 小学 初中', COMPANY],
    ['with the other form', '余姚市例航培训学校有限责任公司', COMPANY],
    ['without 市', '余姚例航培训学校有限公司', COMPANY],
    ['without 市 and form', '余姚例航培训学校', COMPANY],
    ['with its province', '浙江余姚市例航培训学校', COMPANY],
    ['with all around it', '浙江省宁波市余姚市例航培训学校有限公司', COMPANY],
    ['in traditional characters', '餘姚市例航培訓學校', COMPANY],
    ['letter by letter', '余 姚 市 例 航 培 训 学 校', COMPANY],
    ['a trader without its form', '余姚例蓝画室', TRADER],
    ['a centre with a trader’s form', '余姚市例橙托管中心（个体工商户）', CENTRE],
    ['a centre without 市', '宁波余姚例橙托管中心', CENTRE],
    [
      'a district of several cities, as it is written',
      '鼓楼区例航培训学校',
      '鼓楼区例航培训学校有限公司',
    ],
  ])('%s', (_how, text, name) => {
    expect(isWriting(text, name)).toBe(true);
  });

  it.each([
    ['its own name', COMPANY, COMPANY],
    ['no place', '例航培训学校', COMPANY],
    ['another place', '慈溪市例航培训学校', COMPANY],
    ['the city around it', '宁波市例航培训学校', COMPANY],
    ['a district of several cities', '鼓楼区例航培训学校', '徐州市鼓楼区例航培训学校有限公司'],
    ['a longer name', '余姚市新例航培训学校', COMPANY],
    ['a longer name behind a space', '余姚市例航培训学校 管理有限公司', COMPANY],
    ['a longer name behind a bracket', '余姚市例航培训学校（北京）有限公司', COMPANY],
    ['a branch', '余姚市例航培训学校 阳明分校', COMPANY],
    ['something of it', '余姚市例航培训学校附属幼儿园', COMPANY],
    ['something of it behind a space', '余姚市例航培训学校 附属幼儿园', COMPANY],
    ['a school that is introduced', '余姚市例航培训学校简介', '余姚市例航培训有限公司'],
    ['a platform', '余姚例航培训学校平台', COMPANY],
    ['a trade’s platform', '余姚例航教育平台', '余姚市例航教育有限公司'],
    ['an app', '余姚例航教育app下载', '余姚市例航教育有限公司'],
    ['a greeting to it', '欢迎余姚市例航培训学校', COMPANY],
    ['words around it', '关于余姚市例航培训学校的通报', COMPANY],
    ['a company of the name', '余姚市例橙托管中心有限公司', CENTRE],
    ['another company', '余姚市例航培训学校股份有限公司', COMPANY],
    ['another trade', '余姚市例航教育科技', COMPANY],
    ['no name of its own', '余姚市快乐英语培训学校', '余姚市快乐英语培训学校有限公司'],
    ['words that many are called', '余姚英语培训学校', '余姚市英语培训学校有限公司'],
    ['a name that was cut', '余姚例航培训学校…', COMPANY],
  ])('is no writing of it: %s', (_why, text, name) => {
    expect(isWriting(text, name)).toBe(false);
  });

  it('is sought in the first parts of a long title alone', () => {
    const parts = Array.from(
      { length: 40 },
      (_, at) => `余姚例航${String.fromCharCode(0x5000 + at)}学校`,
    );
    expect(writtenOtherwise(readText(parts.join('_'))).size).toBeLessThan(400);
  });
});
