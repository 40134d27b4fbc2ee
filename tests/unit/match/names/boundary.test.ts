import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { occurrencesOf, occurs } from '../../../../lib/match/names/boundary';
import { nameForm } from '../../../../lib/match/names/entry-names';
import { readText } from '../../../../lib/text/page-text';
import { runs } from '../../runs';
import { COMPANY, SCHOOL } from '../fixtures';

type Outcome = 'itself' | 'branch' | 'refused';

function occurrence(name: string, text: string): Outcome {
  const found = occurrencesOf(nameForm(name), readText(text));
  if (found.length === 0) return 'refused';
  return found.every(({ branch }) => branch) ? 'branch' : 'itself';
}

const UNIVERSITY = '示例理工大学';
const TRAINING = '示例启明培训学校';
const BRACKETED = '小船示例教育科技(北京)有限公司';

const TABLE: readonly [why: string, name: string, text: string, expected: Outcome][] = [
  ['the whole text', COMPANY, COMPANY, 'itself'],
  ['a longer name begins before it', COMPANY, `新${COMPANY}`, 'refused'],
  ['a region before it makes a longer name', COMPANY, `余姚市${COMPANY}`, 'refused'],
  ['a city without 市 before it too', COMPANY, `北京${COMPANY}`, 'refused'],
  ['white space is an edge', COMPANY, `新 ${COMPANY}`, 'itself'],
  ['a place and white space may begin a longer name', COMPANY, `宁波 ${COMPANY}`, 'refused'],
  ['a place in brackets too', COMPANY, `(杭州)${COMPANY}`, 'refused'],
  ['a place and a dash do not', COMPANY, `宁波-${COMPANY}`, 'itself'],
  ['a place before a name with its own', SCHOOL, `宁波 ${SCHOOL}`, 'itself'],
  ['a brand of its own', COMPANY, `${COMPANY}旗下品牌`, 'itself'],
  ['a subsidiary', COMPANY, `${COMPANY} 全资子公司`, 'refused'],
  ['a dash is an edge', COMPANY, `首页-${COMPANY}`, 'itself'],
  ['a full-width bar is an edge', COMPANY, `首页｜${COMPANY}｜招生`, 'itself'],
  ['a line break is an edge', COMPANY, `首页\n${COMPANY}`, 'itself'],
  ['book-title marks are edges', COMPANY, `《${COMPANY}》`, 'itself'],
  ['square brackets are edges', COMPANY, `【官网】${COMPANY}`, 'itself'],
  ['an opening bracket before it', COMPANY, `启明星(${COMPANY})`, 'itself'],
  ['a bracket inside a longer name is none', COMPANY, `新例(北京)${COMPANY}`, 'refused'],
  ['nor with a space after it', COMPANY, `新例（北京） ${COMPANY}`, 'refused'],
  ['a bracket at the start of the text is one', COMPANY, `(官网)${COMPANY}`, 'itself'],
  ['a word of the closed list needs a region', COMPANY, `关于${COMPANY}的说明`, 'refused'],
  ['关于 before a region', SCHOOL, `关于${SCHOOL}的说明`, 'itself'],
  ['与 and 在 before a region', SCHOOL, `家长与${SCHOOL}签约`, 'itself'],
  ['由 before a region', SCHOOL, `课程由${SCHOOL}开设`, 'itself'],
  ['another word before a region', SCHOOL, `宁波${SCHOOL}`, 'refused'],
  ['a longer place before a region', SCHOOL, `浙江省${SCHOOL}`, 'refused'],
  ['a company form needs no right edge', COMPANY, `${COMPANY}官网`, 'itself'],
  ['a branch office', COMPANY, `${COMPANY}余姚分公司`, 'branch'],
  ['a branch office in brackets', COMPANY, `${COMPANY}（余姚分公司）`, 'branch'],
  ['a branch office after a dash', COMPANY, `${COMPANY} - 余姚分公司`, 'branch'],
  ['a column about branches after a dash', COMPANY, `${COMPANY} - 校区风采`, 'itself'],
  ['a branch office after a space', COMPANY, `${COMPANY} 余姚分公司`, 'branch'],
  ['a branch school', SCHOOL, `${SCHOOL}第二分校`, 'branch'],
  ['a campus', TRAINING, `${TRAINING}城东校区`, 'branch'],
  ['itself and its branch', COMPANY, `${COMPANY}_${COMPANY}余姚分公司`, 'itself'],
  ['another company later on is no branch', COMPANY, `${COMPANY}与某例公司分公司`, 'itself'],
  ['附属 makes it another', COMPANY, `${COMPANY}附属培训学校`, 'refused'],
  ['a company kindergarten', COMPANY, `${COMPANY}幼儿园`, 'refused'],
  ['a trade union', COMPANY, `${COMPANY}工会委员会`, 'refused'],
  ['a university press', UNIVERSITY, `${UNIVERSITY}出版社`, 'refused'],
  ['a university press after a space', UNIVERSITY, `${UNIVERSITY} 出版社`, 'refused'],
  ['a university press after a dash', UNIVERSITY, `${UNIVERSITY} - 出版社`, 'refused'],
  ['and its site', UNIVERSITY, `${UNIVERSITY}_出版社 官网`, 'refused'],
  ['an affiliated hospital after a dash', UNIVERSITY, `${UNIVERSITY}-附属第一医院`, 'refused'],
  ['a trade union after a bar', COMPANY, `${COMPANY}|工会委员会`, 'refused'],
  ['a subsidiary after a comma', COMPANY, `${COMPANY}，全资子公司`, 'refused'],
  ['a school for its workers after a dash', COMPANY, `${COMPANY}-职工子弟学校`, 'refused'],
  ['lessons for a kindergarten after a dash', COMPANY, `${COMPANY} - 幼儿园英语培训`, 'itself'],
  ['several stages after a dash', COMPANY, `${COMPANY} - 幼儿园 小学 初中`, 'itself'],
  ['lessons for workers after a bar', COMPANY, `${COMPANY}|职工技能培训`, 'itself'],
  ['an exam of hospitals after a dash', COMPANY, `${COMPANY}-医院招聘考试培训`, 'itself'],
  ['what it owns after a comma', COMPANY, `${COMPANY}，控股两家公司`, 'itself'],
  ['a sentence after a colon', TRAINING, `${TRAINING}：研究院专家授课`, 'itself'],
  ['an affiliated middle school', UNIVERSITY, `${UNIVERSITY}附属中学`, 'refused'],
  ['a longer university', UNIVERSITY, `${UNIVERSITY}城市学院`, 'refused'],
  ['a university by itself', UNIVERSITY, `${UNIVERSITY}-首页`, 'itself'],
  ['a university whose title was cut', UNIVERSITY, `${UNIVERSITY}...`, 'refused'],
  ['a university before one ellipsis', UNIVERSITY, `${UNIVERSITY}…`, 'refused'],
  ['a company before an ellipsis', COMPANY, `${COMPANY}...`, 'itself'],
  ['text that begins with an ellipsis', COMPANY, `...${COMPANY}`, 'refused'],
  ...'官网 简介 学校概况 招生简章 2026年招生简章 秋季招生 暑假班 课程介绍 收费公示 登录 入口'
    .split(' ')
    .flatMap((words): (typeof TABLE)[number][] => [
      ['what a site adds behind a name', TRAINING, `${TRAINING}${words}`, 'itself'],
      ['and a dash behind that', TRAINING, `${TRAINING}${words} - 首页`, 'itself'],
    ]),
  ...'注册会计师班 官方合作校 简介绍信 登录器 招生简章范文 入口处'
    .split(' ')
    .map((words): (typeof TABLE)[number] => [
      'words that begin like it',
      TRAINING,
      `${TRAINING}${words}`,
      'refused',
    ]),
  ['a school that is a company', TRAINING, `${TRAINING}有限公司`, 'refused'],
  ['a school that is a company, spaced', TRAINING, `${TRAINING} 有限公司`, 'refused'],
  ['a school that is a company, bracketed', TRAINING, `${TRAINING}(余姚)有限公司`, 'refused'],
  ['a school and, apart, a company', TRAINING, `${TRAINING}_某例有限公司`, 'itself'],
  ['brackets of another width', BRACKETED, '小船示例教育科技（北京）有限公司', 'itself'],
  ['brackets left out', BRACKETED, '小船示例教育科技北京有限公司', 'itself'],
  ['the bracket content is part of it', BRACKETED, '小船示例教育科技有限公司', 'refused'],
  ['another bracket content', BRACKETED, '小船示例教育科技(上海)有限公司', 'refused'],
  ['traditional characters', COMPANY, '示例啟明教育科技有限公司', 'itself'],
  ['full-width letters', 'ABC示例教育有限公司', 'ＡＢＣ示例教育有限公司', 'itself'],
  ['zero-width characters inside', COMPANY, '示例\u200b启明\ufeff教育科技有限公司', 'itself'],
  ['a zero-width character is no edge', COMPANY, `新\u200b${COMPANY}`, 'refused'],
  ['the sign of an annotation is none', COMPANY, `新\ufff9${COMPANY}`, 'refused'],
  ['what stands for an object is none', COMPANY, `新\ufffc${COMPANY}`, 'refused'],
  ['white space inside', COMPANY, '示例启明 教育科技 有限公司', 'itself'],
  ['a spaced-out name', COMPANY, [...COMPANY].join(' '), 'itself'],
  ['a spaced-out longer name', COMPANY, [...`新${COMPANY}`].join(' '), 'refused'],
  ['emoji around it', COMPANY, `🔥${COMPANY}🔥`, 'itself'],
  ['a Latin letter before it', COMPANY, `a${COMPANY}`, 'refused'],
  ['a digit before it', COMPANY, `2${COMPANY}`, 'refused'],
  ['one character differs', COMPANY, '示例启朋教育科技有限公司', 'refused'],
  ['the form is missing', COMPANY, '示例启明教育科技', 'refused'],
];

describe('a name never matches inside a longer name', () => {
  it.each(TABLE)('%s', (_why, name, text, expected) => {
    expect(occurrence(name, text)).toBe(expected);
  });

  it('takes a text that was cut at the cap for unfinished', () => {
    const text = `${'。'.repeat(400 - UNIVERSITY.length)}${UNIVERSITY}出版社`;
    expect(occurrence(UNIVERSITY, text)).toBe('refused');
  });
});

/** Han characters that begin no region, no branch and no word of the closed lists. */
const HAN = '晨曦朗阅墨竹柚橙鹿鲸蓝紫晴雨岚溪楠枫';
const han = (min: number, max: number) =>
  fc.string({ unit: fc.constantFrom(...HAN), minLength: min, maxLength: max });
const stem = fc.string({
  unit: fc.constantFrom(...'甲乙丙丁戊己庚辛'),
  minLength: 3,
  maxLength: 8,
});
const form = fc.constantFrom('教育科技有限公司', '培训学校', '信息技术有限责任公司', '幼儿园');
const separator = fc.constantFrom('-', ' - ', '_', '|', '｜', '\n', '，', '·', '【', '》', '🔥');
const RUNS = { seed: 20260915, numRuns: runs(700) };

describe('edges, for random names in random text', () => {
  it('never matches without a gap on the left', () => {
    fc.assert(
      fc.property(stem, form, han(1, 20), han(0, 20), (name, end, before, after) => {
        expect(occurs(nameForm(name + end), readText(before + name + end + after))).toBe(false);
      }),
      RUNS,
    );
  });

  it('never matches a name without a company form that has no gap on the right', () => {
    fc.assert(
      fc.property(stem, han(0, 20), han(1, 20), separator, (name, before, after, gap) => {
        const school = `${name}培训学校`;
        expect(occurs(nameForm(school), readText(before + gap + school + after))).toBe(false);
      }),
      RUNS,
    );
  });

  it('always matches between hard gaps', () => {
    fc.assert(
      fc.property(
        stem,
        form,
        han(0, 20),
        han(0, 20),
        separator,
        (name, end, before, after, gap) => {
          const text = before + gap + name + end + gap + after;
          expect(occurs(nameForm(name + end), readText(text))).toBe(true);
        },
      ),
      RUNS,
    );
  });
});
