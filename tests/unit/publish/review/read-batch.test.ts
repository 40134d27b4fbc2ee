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

it('a sheet of two tables that lack different columns is told, and its notice is read on', async () => {
  const two = [
    ['机构名称', '作出机关', '处罚日期', '', ''],
    [NAME, '余姚市教育局', '2026-03-05', '', ''],
    ['机构名称', '作出机关', '处罚日期', '原文链接', '备注'],
    [NAME, '余姚市教育局', '2026-03-05', 'https://example.com/2', ''],
  ];
  const { names, notices } = await read([two, KNOWN], []);
  expect(names).toEqual([NAME]);
  expect(notices.join()).toContain('缺少列“原文链接”');
});

it('text beside a table is drafted, of whom the table does not name', async () => {
  const other = '2026年3月9日，余姚市教育局对余姚市示例晨光培训学校有限公司罚款3万元。';
  const unit = '余姚市示例晨光培训学校有限公司';
  expect(await read([KNOWN], [FINED])).toEqual({ names: [NAME], notices: [] });
  expect(await read([KNOWN], ['现将查处情况通报如下：'])).toEqual({ names: [NAME], notices: [] });
  expect((await read([KNOWN], [other])).names).toEqual([NAME, unit]);
});

const ATTACHED = [
  ['机构名称', '处理结果', '作出机关', '列入日期'],
  [NAME, '列入黑名单', '余姚市教育局', '2026-03-05'],
];

it.each([
  ['关于拟将3家校外培训机构列入黑名单的公示', '附件.xlsx', /拟|告知|听证/],
  ['移出黑名单公告', '附件.xlsx', /移出/],
  ['信用修复公示', '附件.xlsx', /修复/],
  ['余姚市教育局公告', '移出黑名单名单.xlsx', /移出/],
  // A file's name lies nearer than its notice's title.
  ['关于列入和移出校外培训机构黑名单的公告', '附件2：移出名单.xlsx', /移出/],
  ['余姚市教育局违规情况的通报', '移出机构.xlsx', /移出/],
  ['关于公布校外培训机构黑名单的通报', '信用修复名单.xlsx', /修复/],
  ['余姚市教育局通报', '附件1-白名单.xls', /不是处罚/],
  ['关于公布校外培训机构黑名单的公告', '样表.xlsx', /样表/],
])('rows of an attachment are judged by its notice’s title: %s, %s', async (title, file, why) => {
  const attached = { name: file, sheets: [{ name: 'Sheet1', rows: ATTACHED }], paragraphs: [] };
  const notice = { source: 'https://example.com/1', title };
  const { items } = await readBatch([attached], notice);
  expect(items.map(({ refused }) => refused)).toEqual([expect.stringMatching(why)]);
});

it.each([
  ['关于将3家校外培训机构列入黑名单的公告', '附件.xlsx'],
  ['关于列入和移出校外培训机构黑名单的公告', '附件1：列入名单.xlsx'],
  ['关于列入和移出校外培训机构黑名单的公告', '附件.xlsx'],
  ['移出黑名单公告', '列入黑名单名单.xlsx'],
])('rows of an attachment of acts in force are to be decided: %s, %s', async (title, file) => {
  const attached = { name: file, sheets: [{ name: 'Sheet1', rows: ATTACHED }], paragraphs: [] };
  const notice = { source: 'https://example.com/1', title };
  const { items } = await readBatch([attached], notice);
  expect(items.map(({ refused }) => refused)).toEqual([undefined]);
});

/** Why the row of an attachment is refused, of a page with these lines. */
async function refusedBeside(title: string, ...paragraphs: string[]) {
  const page = { name: '公告.html', sheets: [], paragraphs };
  const sheets = [{ name: 'Sheet1', rows: ATTACHED }];
  const { items } = await readBatch([page, { name: '附件.xlsx', sheets, paragraphs: [] }], {
    source: 'https://example.com/1',
    title,
  });
  return items.map(({ refused }) => refused);
}

it.each([
  ['通知公告', '关于移出校外培训机构黑名单的公告', /移出/],
  ['余姚市教育局', '余姚市教育局关于拟将3家机构列入黑名单的公示', /拟/],
])(
  'rows of an attachment are judged by its page’s heading where the title says nothing: %s, %s',
  async (title, heading, why) => {
    const refused = await refusedBeside(title, '首页', heading, '各有关单位：', '附件：名单');
    expect(refused).toEqual([expect.stringMatching(why)]);
  },
);

it('rows of an attachment are not judged by what else stands on its page', async () => {
  const [listed, removed] = [
    '关于列入校外培训机构黑名单的公告',
    '关于移出校外培训机构黑名单的公告',
  ];
  // A later heading is a link to another notice, and a title that says what the notice is counts alone.
  expect(await refusedBeside('通知公告', listed, '附件：名单', removed)).toEqual([undefined]);
  expect(await refusedBeside(listed, removed, '附件：名单')).toEqual([undefined]);
  expect(await refusedBeside('通知公告', '信用修复', '白名单', '双公示')).toEqual([undefined]);
  expect(await refusedBeside(removed, listed)).toEqual([expect.stringMatching(/移出/)]);
});

it('a table without an office is its source’s, but not one of many places', async () => {
  const authority = '浙江省教育厅';
  const officeOf = async (header: string[], row: string[]) => {
    const sheets = [{ name: '一', rows: [header, row] }];
    const notice = { source: 'https://example.com/1', title: '黑名单', authority };
    const { items } = await readBatch([{ name: '附件.xlsx', sheets, paragraphs: [] }], notice);
    return items.map(({ cells }) => cells.get('authority')?.text ?? '');
  };
  const [header, row] = [
    ['机构名称', '处理结果', '列入日期'],
    [NAME, '列入黑名单', '2026-03-05'],
  ];
  expect(await officeOf(header, row)).toEqual([authority]);
  for (const place of ['设区市', '县区', '所属区县', '县（市、区）'])
    expect(await officeOf([place, ...header], ['余姚', ...row])).toEqual(['']);
  expect(await officeOf([...header, '作出机关'], [...row, ''])).toEqual(['']);
});

it('no other table is', async () => {
  expect(await read([KNOWN], [])).toEqual({ names: [NAME], notices: [] });
  expect(await read([[]], [FINED])).toEqual({ names: [NAME], notices: [] });
  const nothing = ['通报.html：没有读到表格，也没有文字'];
  expect(await read([[]], [])).toEqual({ names: [], notices: nothing });
});
