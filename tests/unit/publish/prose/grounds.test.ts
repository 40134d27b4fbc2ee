import { expect, it } from 'vitest';
import { draftNotice } from '../../../../lib/publish/prose/draft-notice';

const groundsOf = (offence: string) =>
  draftNotice({
    title: '余姚市教育局通报',
    paragraphs: [
      '余姚市教育局查处了下列机构，均罚款2万元：',
      `1.余姚市示例启明培训学校有限公司：${offence}。`,
      '2.余姚市示例晨光培训学校：超时培训。',
    ],
  }).rows.map(({ cells }) => cells.get('grounds')?.text ?? '');

it.each([
  ['聘用无资质教师张小明、李小红授课', ''],
  ['超时培训，联系电话13800000000', '超时培训，联系电话（号码略）。'],
  ['聘用钱某某无证授课', '聘用无证授课'],
  ['聘用无教师资格人员授课', '聘用无教师资格人员授课'],
])('%s', (offence, grounds) => {
  expect(groundsOf(offence)).toEqual([grounds, '超时培训']);
});
