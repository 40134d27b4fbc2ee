import { expect, it } from 'vitest';
import { readBatch } from '../../../../lib/publish/review/read-batch';
import type { Sheet } from '../../../../lib/publish/sheets/table';

const NAME = '余姚市示例启明培训学校有限公司';
const FINED = `2026年3月5日，余姚市教育局对${NAME}罚款2万元。`;
const KNOWN = [
  ['机构名称', '处罚内容', '处罚日期', '作出机关'],
  [NAME, '罚款2万元', '2026-03-05', '余姚市教育局'],
];
const UNKNOWN = [
  ['培训点', '问题', '处理情况', '街道'],
  ['示例晨光', '超时', '已整改', '凤山'],
];
const TOLD = '通报.html：有 1 张表没有认出表头，未读取：“第2个表格”';

/** The names that a page's tables and text give, and what is told of it. */
async function read(tables: string[][][], paragraphs: string[]) {
  const sheets = tables.map((rows, at): Sheet => ({ name: `第${at + 1}个表格`, rows }));
  const notice = { source: 'https://example.com/1', title: '余姚市教育局通报' };
  const { items, notices } = await readBatch([{ name: '通报.html', sheets, paragraphs }], notice);
  return { names: items.map(({ name }) => name), notices };
}

it('a table that nobody can read is told, beside one that is read and beside text', async () => {
  expect(await read([KNOWN, UNKNOWN], [])).toEqual({ names: [NAME], notices: [TOLD] });
  expect(await read([[], UNKNOWN], [FINED])).toEqual({ names: [NAME], notices: [TOLD] });
  expect(await read([[], UNKNOWN], [])).toEqual({ names: [], notices: [TOLD] });
});

it('no other table is', async () => {
  expect(await read([KNOWN], [])).toEqual({ names: [NAME], notices: [] });
  expect(await read([[]], [FINED])).toEqual({ names: [NAME], notices: [] });
  const nothing = ['通报.html：没有读到表格，也没有文字'];
  expect(await read([[]], [])).toEqual({ names: [], notices: nothing });
});
