import { expect, it } from 'vitest';
import { draftNotice } from '../../../../lib/publish/prose/draft-notice';

const dateOf = (...head: string[]) =>
  draftNotice({
    title: '余姚市教育局行政处罚决定书',
    paragraphs: [
      ...head,
      '当事人：余姚市示例启明培训学校有限公司',
      '经查，当事人未取得办学许可证，擅自举办校外培训机构。',
      '当事人的行为违反了有关规定。',
      '本局决定对当事人罚款2万元。',
      '当事人应当自收到本决定书之日起15日内缴纳罚款。',
    ],
  }).rows.map(({ cells }) => cells.get('date')?.text ?? '');

it.each([
  [['2026-09-10'], ''],
  [['来源', '2026/09/10'], ''],
  [['来源：余姚市教育局', '余姚', '2026.9.10'], ''],
  [['2026-09-10', '处罚日期：2026-09-02'], '2026-09-02'],
  [['2026年9月10日'], '2026-09-10'],
  [['二〇二六年三月五日'], '2026-03-05'],
  [['东例双减办通〔2026〕4号　2026-03-05'], '2026-03-05'],
])('a day in the head of a letter is its own as letters write it: %j', (head, date) => {
  expect(dateOf(...head)).toEqual([date]);
});

it('a day below the office’s name at the end is signed, however it is written', () => {
  const paragraphs = [
    '当事人：余姚市示例启明培训学校有限公司',
    '无证办学，决定罚款2万元。',
    '余姚市教育局',
  ];
  for (const behind of [[], ['附件：缴款方式']]) {
    const { rows } = draftNotice({
      title: '余姚市教育局行政处罚决定书',
      paragraphs: [...paragraphs, '2026.9.10', ...behind],
    });
    expect(rows[0]?.cells.get('date')?.text).toBe('2026-09-10');
  }
});
