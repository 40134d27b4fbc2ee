import { expect, it } from 'vitest';
import { draftNotice } from '../../../../lib/publish/prose/draft-notice';

const NAME = '余姚市示例启明培训学校有限公司';
const namesIn = (text: string) =>
  draftNotice({ title: '余姚市教育局通报', paragraphs: [text] })
    .rows.filter(({ refused }) => !refused)
    .map(({ name }) => name);

it.each([
  '股东李某被罚款2万元。',
  '李某被罚款2万元。',
  '李某某被罚款2万元。',
  '会计王小明被罚款500元。',
  '的监事李某等3人被罚款2万元。',
  '股东被罚款2万元。',
  '因无证办学，其股东李某被罚款2万元。',
  '（以下简称启明公司），股东李某被罚款2万元。',
  '（以下简称启明公司）的股东李某被罚款2万元。',
])('a unit whose person suffers an act has none: %s', (rest) => {
  expect(namesIn(`2026年3月5日，${NAME}${rest}`)).toEqual([]);
});

it.each([
  '因无证办学被罚款2万元。',
  '（法定代表人：李某）被罚款2万元。',
  '（以下简称启明公司）因无证办学被罚款2万元。',
  '聘用李某授课，被罚款2万元。',
  '因聘用李某被罚款2万元。',
  '于近日被罚款2万元。',
  '被罚款2万元。',
  '张江店被罚款2万元。',
  '，陆续被罚款2万元。',
  '严重违规被罚款2万元。',
  '常年无证办学，近日被罚款2万元。',
  '股东变更后无证办学，被罚款2万元。',
])('a unit that suffers it itself has one: %s', (rest) => {
  expect(namesIn(`2026年3月5日，${NAME}${rest}`)).toEqual([NAME]);
});

it.each(['（2）', '二、', '2.', '经查，', '●'])(
  'an act of the next item is none of the one before, behind %s',
  (number) => {
    const { rows } = draftNotice({
      title: '余姚市教育局通报',
      paragraphs: [
        `余姚市教育局对${NAME}给予警告。${number}余姚市示例晨光艺术培训有限公司无证办学。余姚市教育局对该公司罚款5万元。`,
      ],
    });
    const results = rows.filter(({ name }) => name === NAME);
    expect(results.map(({ cells }) => cells.get('result')?.text)).toEqual(['给予警告']);
  },
);

it.each([
  (a: string, b: string) => `我局对${a}、${b}进行检查，其中${b}违规收费，罚款2万元。`,
  (a: string, b: string) => `我局对${a}、${b}开展执法检查，发现${b}无证办学，依法罚款2万元。`,
  (a: string, b: string) => `我局对${a}进行调查，发现${b}协助招生，罚款2万元。`,
])('who was only looked at suffers nothing that another does: %s', (told) => {
  const [looked, other] = [NAME, '余姚市示例晨光艺术培训有限公司'];
  expect(namesIn(told(looked, other))).not.toContain(looked);
  expect(namesIn(`我局对${looked}进行检查，发现问题，罚款2万元。`)).toEqual([looked]);
});

it.each([
  (a: string) => `我局对${a}实施现场检查，查明${a}无证办学，责令停止举办，罚款2万元。`,
  (a: string) => `我局对${a}进行调查，个别学员反映退费难，决定罚款2万元。`,
  (a: string) => `我局对${a}进行检查，发现其有的课程超标，决定罚款2万元。`,
  (a: string) => `我局对${a}进行了调查并罚款2万元，其中没收违法所得3000元。`,
])('who was looked at and fined is one, though its name or a part comes back: %s', (told) => {
  expect(namesIn(told(NAME))).toEqual([NAME]);
});
