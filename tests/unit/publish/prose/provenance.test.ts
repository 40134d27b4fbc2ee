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
])('a day without a year, on a page of %s: %s', (publishedOn, text, date) => {
  expect(dateIn(publishedOn, text)).toBe(date);
});
