import { describe, expect, it } from 'vitest';
import { joinAlike } from '../../../../lib/publish/documents/join-sheets';
import { chooseTables } from '../../../../lib/publish/sheets/choose';
import type { OfficeDocument, Sheet } from '../../../../lib/publish/sheets/table';

const HEAD = ['机构名称', '处理结果', '作出机关', '列入日期', '原文链接'];
const rowOf = (brand: string): string[] => [
  `余姚市示例${brand}培训学校有限公司`,
  '警告',
  '余姚市教育局',
  '2026-09-01',
  'https://example.com/1',
];
const titleOf = (text: string): string[] => HEAD.map(() => text);
const sheetsOf = (...tables: string[][][]): Sheet[] =>
  tables.map((rows, at) => ({ name: `第${at + 1}个表格`, rows }));

/** `名称 isRefused` of every row that a document's tables give. */
function rowsOf(sheets: readonly Sheet[]): [name: string, isRefused: boolean][] {
  const document: OfficeDocument = { name: '页.html', sheets: joinAlike(sheets), paragraphs: [] };
  return chooseTables(document).flatMap(({ rows }) =>
    rows.map((row) => [row.cell('institution').slice(5, 7), row.isRefused] as [string, boolean]),
  );
}

describe('tables of one heading', () => {
  it('stay apart where another title stands above the second, so that its own title judges it', () => {
    const decided = [titleOf('行政处罚决定公示'), HEAD, rowOf('启明')];
    const proposed = [titleOf('拟处罚公示'), HEAD, rowOf('晨光')];
    expect(rowsOf(sheetsOf(decided, proposed))).toEqual([
      ['启明', false],
      ['晨光', true],
    ]);
    expect(rowsOf(sheetsOf([HEAD, rowOf('启明')], proposed))).toEqual([
      ['启明', false],
      ['晨光', true],
    ]);
    expect(rowsOf(sheetsOf(proposed, decided))).toEqual([
      ['晨光', true],
      ['启明', false],
    ]);
  });

  it('are one where the same title, or none, stands above each', () => {
    const title = titleOf('行政处罚决定公示');
    const first = [title, HEAD, rowOf('启明')];
    expect(joinAlike(sheetsOf(first, [title, HEAD, rowOf('晨光')]))).toHaveLength(1);
    expect(joinAlike(sheetsOf(first, [HEAD, rowOf('晨光')]))).toHaveLength(1);
    expect(joinAlike(sheetsOf(first, [HEAD.map(() => ''), HEAD, rowOf('晨光')]))).toHaveLength(1);
  });

  it('are judged by the title of the first where a heading between says only whose they are', () => {
    const lifted = [titleOf('移出黑名单机构名单'), HEAD, rowOf('启明')];
    const pieces = (...headings: string[]): Sheet[] =>
      sheetsOf(lifted, [HEAD, rowOf('晨光')]).map((sheet, at) =>
        at === 0 ? sheet : { ...sheet, above: headings },
      );
    for (const neutral of ['慈溪市机构', '第二批名单'])
      expect(rowsOf(joinAlike(pieces(neutral)))).toEqual([
        ['启明', true],
        ['晨光', true],
      ]);
    expect(rowsOf(joinAlike(pieces('二、黑名单')))).toEqual([
      ['启明', true],
      ['晨光', false],
    ]);
  });

  it('stay apart where the nearest heading is another, though the first stands below both', () => {
    const [first, second] = sheetsOf([HEAD, rowOf('启明')], [HEAD, rowOf('晨光')]);
    const sheets = [
      { ...first, above: ['二、移出黑名单', '一、黑名单'] },
      { ...second, above: ['二、移出黑名单'] },
    ] as Sheet[];
    expect(rowsOf(joinAlike(sheets))).toEqual([
      ['启明', false],
      ['晨光', true],
    ]);
  });

  it('stay apart where the first ends in a group of removals and the second has a title', () => {
    const group = ['二、移出黑名单机构', '', '', '', ''];
    const first = [HEAD, rowOf('启明'), group, rowOf('晨光')];
    const [known, next] = sheetsOf(first, [HEAD, rowOf('远航')]);
    const titled = { ...next, above: ['三、慈溪市列入黑名单机构'] } as Sheet;
    const told = [
      ['启明', false],
      ['晨光', true],
    ];
    expect(rowsOf([known as Sheet, titled])).toEqual([...told, ['远航', false]]);
    // Without a title of its own the group goes on.
    expect(rowsOf([known as Sheet, next as Sheet])).toEqual([...told, ['远航', true]]);
  });

  it('lose no row of a piece whose heading comes again in its midst', () => {
    const piece = [rowOf('晨光'), rowOf('云帆'), HEAD, rowOf('远航')];
    expect(rowsOf(sheetsOf([HEAD, rowOf('启明')], piece)).map(([name]) => name)).toEqual([
      '启明',
      '晨光',
      '云帆',
      '远航',
    ]);
  });
});
