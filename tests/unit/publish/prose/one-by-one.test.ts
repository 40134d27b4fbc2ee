import { expect, it } from 'vitest';
import { draftOf, notice, Q } from './papers';

const O = '宁波市示例晨光教育培训学校有限公司';

const ACTS = [
  ['吊销办学许可证', '罚款1万元'],
  ['罚款3万元', '警告'],
  ['列入黑名单', '约谈'],
] as const;

/** What a draft takes for done to a unit; '' where the clerk is left to say it. */
const resultOf = (text: string, unit: string): string =>
  draftOf(notice(text))
    .rows.filter(({ name, refused }) => name === unit && !refused)
    .map(({ cells }) => cells.get('result')?.text ?? '')
    .join();

const FORMS: readonly ((a: string, b: string) => string)[] = [
  (a, b) => `余姚市教育局决定：\n一、${O}\n${a}。\n二、${Q}\n${b}。`,
  (a, b) => `余姚市教育局对${O}、${Q}分别作出${a}、${b}的行政处罚。`,
  (a, b) => `余姚市教育局对${O}${a}，对${Q}${b}。`,
  (a, b) => `余姚市教育局对${O}（${a}）、${Q}（${b}）进行了处罚。`,
  (a, b) => `余姚市教育局对${Q}（${b}）、${O}（${a}）进行了处罚。`,
  (a, b) => `${O}、${Q}存在违规行为，前者被余姚市教育局${a}，后者被${b}。`,
  (a, b) => `${O}、${Q}因虚假宣传，被余姚市教育局分别${a}、${b}。`,
  (a, b) => `${O}被余姚市教育局${a}，${Q}被${b}。`,
  (a, b) => `余姚市教育局给予${O}${a}、${Q}${b}的处罚。`,
  (a, b) => `余姚市教育局给予${Q}${b}、${O}${a}的处罚。`,
  (a, b) => `1.${O}，${a}。\n2.${Q}，${b}。`,
  (a, b) => `${a}：${O}；${b}：${Q}。`,
  (a, b) => `${b}：${Q}；${a}：${O}。`,
  (a, b) => `余姚市教育局对以下机构作出处理：\n${O}：${a}；${Q}：${b}。`,
];

it.each(ACTS.flatMap(([a, b]) => FORMS.map((form) => [form(a, b), a, b] as const)))(
  'two units with an act each: no draft gives one the other’s: %s',
  (text, theirs, own) => {
    expect(resultOf(text, Q)).not.toContain(theirs);
    expect(resultOf(text, O)).not.toContain(own);
  },
);
