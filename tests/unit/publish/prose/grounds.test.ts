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

it('tells no other party of a decision on two', () => {
  const [one, other] = ['余姚市示例启明培训学校有限公司', '宁波示例晨光教育培训有限公司'];
  const { rows } = draftNotice({
    title: '行政处罚决定书',
    paragraphs: [
      '余教罚决〔2026〕32号',
      `当事人一：${one}`,
      `当事人二：${other}`,
      '决定：对当事人一给予警告；对当事人二罚款20000元。',
      '余姚市教育局',
      '2026年9月10日',
    ],
  });
  expect(rows.map(({ name, cells }) => [name, cells.get('result')?.text])).toEqual([
    [one, '对其给予警告'],
    [other, '对其罚款20000元'],
  ]);
  for (const { cells } of rows) expect(cells.get('grounds')).toBeUndefined();
});

it('begins an act behind the number of its decision', () => {
  const { rows } = draftNotice({
    title: '变更行政处罚决定书',
    paragraphs: [
      '当事人：余姚市示例启明培训学校有限公司',
      '本局决定将余教罚决〔2026〕3号行政处罚决定中“罚款5万元”变更为“罚款2万元”。',
      '余姚市教育局',
      '2026年9月10日',
    ],
  });
  const [cells] = rows.map((row) => row.cells);
  expect([cells?.get('result')?.text, cells?.get('document')?.text]).toEqual([
    '处罚决定中“罚款5万元”变更为“罚款2万元”',
    '余教罚决〔2026〕3号',
  ]);
});

it('takes no address for grounds that stand behind it in one line', () => {
  const { rows } = draftNotice({
    title: '余姚市教育局关于校外培训机构黑名单的通报',
    paragraphs: [
      '现将下列机构列入黑名单：',
      '一、余姚市示例启明培训学校有限公司',
      '地址：示例路8号　　原因：无证开展学科类培训',
      '二、余姚市示例晨光培训学校',
      '地址：示例路9号　　事由：超时培训',
    ],
  });
  expect(rows.map(({ cells }) => cells.get('grounds')?.text)).toEqual([
    '无证开展学科类培训。',
    '超时培训。',
  ]);
});
