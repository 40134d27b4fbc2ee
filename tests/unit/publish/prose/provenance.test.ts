import { expect, it } from 'vitest';
import { draftNotice } from '../../../../lib/publish/prose/draft-notice';

const dateIn = (publishedOn: string, text: string) =>
  draftNotice({ title: '余姚市教育局通报典型案例', publishedOn, paragraphs: [text] })
    .rows.map(({ cells }) => cells.get('date')?.text ?? '')
    .join();

const NAME = '余姚市示例启明培训学校有限公司';
const FINED = '余姚市教育局对其罚款2万元。';

it.each([
  ['2026-09-10', `2025年7月10日，余姚市教育局检查发现${NAME}无证办学。8月6日，${FINED}`, ''],
  ['2026-09-10', `2025年7月，余姚市教育局检查发现${NAME}无证办学。8月6日，${FINED}`, ''],
  ['2026-09-10', `余姚市教育局检查发现${NAME}无证办学。8月6日，${FINED}`, '2026-08-06'],
  ['2026-09-10', `2026年7月10日，${NAME}无证办学被查。8月6日，${FINED}`, '2026-08-06'],
  [
    '2026-02-10',
    `2025年12月20日，余姚市教育局检查发现${NAME}无证办学。1月8日，${FINED}`,
    '2026-01-08',
  ],
  ['2026-09-10', `余姚市教育局检查发现${NAME}无证办学。去年8月6日，${FINED}`, ''],
  ['2026-09-10', `${NAME}于2026年3月2日被约谈，现决定对其罚款2万元。`, ''],
  ['2026-09-10', `${NAME}于2026年3月2日被责令停止招生，现决定对其罚款2万元。`, ''],
  ['2026-09-10', `${NAME}于2026年3月2日被列入黑名单，现决定对其罚款2万元。`, ''],
])('a day without a year, on a page of %s: %s', (publishedOn, text, date) => {
  expect(dateIn(publishedOn, text)).toBe(date);
});

const cellsIn = (title: string, text: string) =>
  draftNotice({ title, paragraphs: [text, '余姚市教育局', '2026年9月1日'] }).rows.map(
    ({ cells }) => cells,
  );

it.each([
  [`${NAME}拒不退费，根据有关规定，决定将其列入校外培训机构黑名单。`, '2026-09-01'],
  [`${NAME}长期停止办学。现决定吊销该公司办学许可证。`, '2026-09-01'],
  [`${NAME}长期停止办学。现决定吊销其办学许可证。`, '2026-09-01'],
  [`现决定约谈${NAME}。`, '2026-09-01'],
  [`${NAME}拒不退费。现决定没收其违法所得3万元。`, '2026-09-01'],
  [`近日，${NAME}拒不退费，决定将其列入校外培训机构黑名单。`, ''],
  [`宁波市教育局根据有关规定，决定将${NAME}列入校外培训机构黑名单。`, ''],
])('what a signed notice itself decides is of its day: %s', (text, date) => {
  expect(cellsIn('公告', text).map((cells) => cells.get('date')?.text ?? '')).toEqual([date]);
});

it.each(['本局决定将', '对', '现就', '关于执行'])('a number begins behind %s', (lead) => {
  const text = `余姚市教育局于2026年3月5日对${NAME}罚款2万元（${lead}余教罚决〔2026〕3号）。`;
  expect(cellsIn('余姚市教育局通报', text)[0]?.get('document')?.text).toBe('余教罚决〔2026〕3号');
});

it('takes 被…处以罚款 for the act of its day, and for no earlier one', () => {
  const text = `${NAME}因无证办学，于2026年3月18日被余姚市教育委员会处以罚款5万元、没收违法所得1.2万元。`;
  expect(dateIn('2026-09-10', text)).toBe('2026-03-18');
});

it.each([
  ['91330281MA2X00001X', '91330281MA2X00001X'],
  ['91330281MA2X000071', ''],
])('a code is told where no other stands behind the name: %s', (again, code) => {
  const { rows } = draftNotice({
    title: '余姚市教育局行政处罚决定书',
    paragraphs: [
      `当事人：${NAME}`,
      '统一社会信用代码：91330281MA2X00001X',
      `经查，${NAME}（统一社会信用代码：${again}）无证办学。`,
      '决定对当事人罚款1万元。',
    ],
  });
  expect(rows[0]?.cells.get('uscc')?.text ?? '').toBe(code);
});

it.each([
  ['2026-03-06', '余教罚〔2026〕12号', '2026年8月5日'],
  ['2026-09-10', '余教罚〔2026〕12号', '2024年3月5日'],
])('a letter on a page of %s, numbered %s, is not of %s', (publishedOn, number, signed) => {
  const { rows } = draftNotice({
    title: '余姚市教育局行政处罚决定书',
    publishedOn,
    paragraphs: [number, `当事人：${NAME}`, '决定对当事人罚款1万元。', '余姚市教育局', signed],
  });
  expect(rows.map(({ cells }) => cells.get('date')?.text)).toEqual([undefined]);
});

it('an office that a bracket tells of a unit did not act', () => {
  const text = `2026年3月5日，${NAME}（登记机关：余姚市市场监督管理局）因无证办学被罚款1万元。`;
  const [cells] = cellsIn('公告', text);
  expect(cells?.get('result')?.text).toBe('罚款1万元');
  expect(cells?.get('authority')?.text).not.toBe('余姚市市场监督管理局');
});
