import { describe, expect, it } from 'vitest';
import { writtenOtherwise } from '../../../../lib/match/names/written-otherwise';
import { readText } from '../../../../lib/text/page-text';

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

describe('a registered name as shops are listed, by a branch of it', () => {
  it.each([
    ['behind a space', '余姚市例航培训学校 阳明分校', COMPANY],
    ['with its place in a bracket', '例航培训学校（余姚店）', COMPANY],
    ['with its place alone in a bracket', '例航培训学校(余姚市)', COMPANY],
    ['with its place and quarter', '例航培训学校（余姚城东校区）', COMPANY],
    ['with its place around', '例航培训学校（宁波余姚店）', COMPANY],
    ['behind a dot', '例航培训学校·余姚店', COMPANY],
    ['as the next part', '例航培训学校-余姚校区_小学英语', COMPANY],
    ['without a sign', '例航培训学校余姚分校', COMPANY],
    ['with its place in front', '余姚例航培训学校（城东店）', COMPANY],
    ['with its place in front and no sign', '余姚例航培训学校城东校区', COMPANY],
    ['a studio', '例蓝画室（余姚万达店）', TRADER],
    ['a centre that is registered without a form', '例橙托管中心（余姚市）', CENTRE],
  ])('%s', (_how, text, name) => {
    expect(writtenOtherwise(readText(text)).get(name)).toEqual({ branch: true });
  });

  it.each([
    ['no place', '例航培训学校（城东店）', COMPANY],
    ['another place', '例航培训学校（慈溪店）', COMPANY],
    ['the city around it', '例航培训学校（宁波店）', COMPANY],
    ['a street', '例航培训学校（余姚路店）', COMPANY],
    ['a shop of its own', '例航培训学校余姚书店', COMPANY],
    ['what lies near it, in a bracket', '余姚例航培训学校（附近酒店）', COMPANY],
    ['an address', '例航培训学校（余姚城东工业园区）', COMPANY],
    ['its place behind no sign', '例航培训学校余姚', COMPANY],
    ['its place in a sentence', '例航培训学校_余姚小学英语', COMPANY],
    [
      'a company, which the register has as it stands',
      '例航教育有限公司（余姚）',
      '余姚例航教育有限公司',
    ],
    ['words that many are called', '英语培训学校（余姚店）', '余姚市英语培训学校有限公司'],
  ])('not by %s', (_why, text, name) => {
    expect(writtenOtherwise(readText(text)).has(name)).toBe(false);
  });
});
