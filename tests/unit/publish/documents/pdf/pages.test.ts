import { describe, expect, it } from 'vitest';
import { joinPages, type PageTable } from '../../../../../lib/publish/documents/pdf/pages';
import { A, B, C, HEAD, rowOf } from './rows';

const title = (text: string): string[] => HEAD.map(() => text);

/** Tables that fill their pages, one below the other. */
const join = (...pages: readonly (readonly string[])[][]) =>
  joinPages(
    pages.map(
      (rows, at): PageTable => ({
        page: at + 1,
        rows,
        marks: new Map(),
        edges: [1, 2, 3, 4],
        isFirst: true,
        isLast: true,
        top: 0,
        bottom: 800,
      }),
    ),
  );

describe('a table on the next page', () => {
  const LISTED = title('列入黑名单机构名单');

  it.each([
    ['another title', [title('移出黑名单机构名单'), HEAD, rowOf(2, B)]],
    ['another heading', [['序号', '机构名称', '拟处罚内容', '告知日期', '作出机关'], rowOf(2, B)]],
    ['a title of its own below none', [title('行政处罚事先告知书公示'), HEAD, rowOf(2, B)], true],
  ])('that has %s is another one', (_, second, isBare = false) => {
    const first = [...(isBare ? [] : [LISTED]), HEAD, rowOf(1, A)];
    expect(join(first, second).map(({ rows }) => rows)).toEqual([first, second]);
  });

  it.each([
    ['its title and heading again', [LISTED, HEAD]],
    ['its title again, going on', [title('列入黑名单机构名单（续）'), HEAD]],
    ['its heading again', [HEAD]],
    ['no heading', []],
  ])('that has %s is the same', (_, above) => {
    const sheets = join([LISTED, HEAD, rowOf(1, A)], [...above, rowOf(2, B)]);
    expect(sheets.map(({ rows }) => rows)).toEqual([[LISTED, HEAD, rowOf(1, A), rowOf(2, B)]]);
  });
});

it('a table whose first row on the next page holds a heading’s word goes on', () => {
  const heads = ['序号', '机构名称', '机构类型', '处罚内容', '作出机关'];
  const row = (at: number) => [String(at), A, '培训机构', '警告', '余姚市教育局'];
  expect(join([heads, row(1)], [row(2), row(3)]).map(({ rows }) => rows)).toEqual([
    [heads, row(1), row(2), row(3)],
  ]);
});

describe('a row at a page’s end', () => {
  const cut = ['2', '余姚市示例晨光培训', ...rowOf(2, '').slice(2)];
  const rest = ['', '学校', '', '', ''];

  it.each([
    ['', [HEAD, rest, rowOf(3, C)]],
    [' above another heading', [rest, HEAD, rowOf(3, C)]],
  ])('that is cut goes on%s', (_, second) => {
    const rows = join([HEAD, rowOf(1, A), cut], second)[0]?.rows;
    expect(rows?.slice(0, 3)).toEqual([HEAD, rowOf(1, A), rowOf(2, B)]);
    expect(rows?.at(-1)).toEqual(rowOf(3, C));
  });

  it.each(['移出黑名单机构', '二、移出黑名单'])('is whole above a heading: %s', (text) => {
    const heading = ['', text, '', '', ''];
    const rows = join([HEAD, rowOf(1, A), rowOf(2, B)], [heading, rowOf(3, C)])[0]?.rows;
    expect(rows?.slice(2)).toEqual([rowOf(2, B), heading, rowOf(3, C)]);
  });

  it('that has a number as the next one has is whole, though their cells below are one', () => {
    const whole = (at: string, name: string) => [at, name, '警告', '', '余姚市教育局'];
    const next = ['12', '小太阳托管', '警告', '', ''];
    const first = [HEAD, whole('10', A), whole('11', '小月亮托管')];
    expect(join(first, [next])[0]?.rows).toEqual([...first, next]);
  });

  it('that is cut keeps what is marked in its rest', () => {
    const torn = new Map([[1, new Map([[1, { torn: '分不开' }]])]]);
    const sheets = joinPages(
      [
        [HEAD, rowOf(1, A), cut],
        [HEAD, rest, rowOf(3, C)],
      ].map((rows, at) => ({
        page: at + 1,
        rows,
        marks: at === 0 ? new Map() : torn,
        edges: [],
        isFirst: true,
        isLast: true,
        top: 0,
        bottom: 800,
      })),
    );
    expect(sheets[0]?.marks).toEqual(new Map([[2, new Map([[1, { torn: '分不开' }]])]]));
  });
});
