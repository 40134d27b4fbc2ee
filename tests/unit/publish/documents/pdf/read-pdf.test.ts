import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { joinAlike } from '../../../../../lib/publish/documents/join-sheets';
import { readDocument } from '../../../../../lib/publish/documents/read-document';
import { chooseTables } from '../../../../../lib/publish/sheets/choose';
import { hexOf, pdfOf } from '../pdf';
import { A, B, C, HEAD, rowOf } from './rows';

const PDF = join(import.meta.dirname, '../../../../../node_modules/pdfjs-dist');
const read = (pages: readonly string[]) =>
  readDocument({ name: '公示.pdf', bytes: pdfOf(pages) }, { pdf: PDF });

const SIZE = 10;
const HEIGHT = 842;
/** Left edges of the columns. */
const XS = [40, 80, 300, 400, 520];

/** Text at a place, `y` from the top. */
const say = (text: string, x: number, y: number): string =>
  `BT /F ${SIZE} Tf 1 0 0 1 ${x} ${HEIGHT - y} Tm ${hexOf(text)} Tj ET\n`;

/** A line of cells, at one height. */
const line = (cells: readonly string[], y: number): string =>
  cells.map((cell, at) => (cell === '' ? '' : say(cell, XS[at] ?? 0, y))).join('');

const rule = (x0: number, y0: number, x1: number, y1: number): string =>
  `${x0} ${HEIGHT - y0} m ${x1} ${HEIGHT - y1} l S\n`;

/** Lines around the cells of rows that begin at these heights; the last one ends the table. */
const grid = (ys: readonly number[]): string => {
  const [xs, top = 0, bottom = 0] = [[35, 75, 295, 395, 515, 590], ys[0], ys.at(-1)];
  return [...ys.map((y) => rule(35, y, 590, y)), ...xs.map((x) => rule(x, top, x, bottom))].join(
    '',
  );
};

/** A table of one row, from this height on. */
const table = (y: number, at: number, name: string) =>
  grid([y, y + 20, y + 40]) + line(HEAD, y + 14) + line(rowOf(at, name), y + 34);

/** Is each row of these pages refused? */
async function refused(...pages: string[]): Promise<boolean[]> {
  const { sheets, paragraphs } = await read(pages);
  const document = { name: '公示.pdf', address: 'https://example.com/1', paragraphs };
  const tables = chooseTables({ ...document, sheets: joinAlike(sheets) });
  return tables.flatMap(({ rows }) => rows.map((row) => row.isRefused));
}

describe('a table that is drawn', () => {
  it('is read cell by cell, whatever wraps in them', async () => {
    const page =
      grid([90, 110, 150, 170]) +
      line(HEAD, 104) +
      line(['1', '余姚市示例启明教育科技培训学校有限', ...rowOf(1, '').slice(2)], 124) +
      line(['', '公司'], 138) +
      line(rowOf(2, B), 164);
    const { sheets } = await read([page]);
    expect(sheets[0]?.rows).toEqual([
      HEAD,
      rowOf(1, '余姚市示例启明教育科技培训学校有限\n公司'),
      rowOf(2, B),
    ]);
  });

  it('goes on over a page, with its header once, and a row that the page cuts is one', async () => {
    const first = grid([700, 720, 740, 760]) + line(HEAD, 714) + line(rowOf(1, A), 734);
    const cut = line(['2', '余姚市示例晨光培训', ...rowOf(2, '').slice(2)], 754);
    const second =
      grid([60, 80, 100, 120]) + line(HEAD, 74) + line(['', '学校'], 94) + line(rowOf(3, C), 114);
    const { sheets } = await read([first + cut, second]);
    expect(sheets).toHaveLength(1);
    expect(sheets[0]?.rows).toEqual([HEAD, rowOf(1, A), rowOf(2, B), rowOf(3, C)]);
    expect(sheets[0]?.notices).toEqual(['第 3 行被换页切开，已接成一行，请与原文核对']);
  });

  it('whose last name stops at the page’s end has that row refused', async () => {
    const page = grid([700, 720, 740]) + line(HEAD, 714) + line(rowOf(1, '余姚市示例启明教'), 734);
    const { sheets } = await read([page]);
    expect(sheets[0]?.marks?.get(1)?.get(1)?.torn).toContain('换页处被截断');
  });
});

describe('a line that is drawn through words', () => {
  const through = (y: number, to = 200) => rule(80, y - 3, to, y - 3);
  const drawn = grid([90, 110, 130, 150]);
  const words = line(HEAD, 104) + line(rowOf(1, A), 124) + line(rowOf(2, B), 144);

  it.each([
    ['in a table that is drawn', drawn],
    ['in a table without lines', ''],
  ])('crosses out their row, %s', async (_, lines) => {
    expect(await refused(lines + words + through(144))).toEqual([false, true]);
    expect(await refused(lines + words + through(124, 110))).toEqual([true, false]);
    expect(await refused(`${lines}${words}80 ${HEIGHT - 121} 100 0.5 re f\n`)).toEqual([
      true,
      false,
    ]);
    // Below them it underlines.
    expect(await refused(lines + words + rule(80, 126, 200, 126))).toEqual([false, false]);
  });

  it('parts no rows where it underlines a name', async () => {
    const three = words + line(rowOf(3, C), 164) + rule(80, 126, 200, 126);
    expect((await read([three])).sheets[0]?.rows).toHaveLength(4);
  });

  it('parts no row in two', async () => {
    const { sheets } = await read([drawn + words + rule(36, 141, 589, 141)]);
    expect(sheets[0]?.rows).toEqual([HEAD, rowOf(1, A), rowOf(2, B)]);
    expect(sheets[0]?.marks?.get(2)?.size).toBe(5);
  });
});

it('a table below a heading of its own, or above a note on it, is judged by that', async () => {
  const between = async (heading: string, note: string) => {
    const page = table(90, 1, A) + say(heading, 40, 160) + table(180, 2, B) + say(note, 40, 250);
    expect((await read([page])).paragraphs).toEqual([heading, note].filter((text) => text !== ''));
    return refused(page);
  };
  expect(await between('二、移出黑名单', '')).toEqual([false, true]);
  expect(await between('二、违规机构名单', '')).toEqual([false, false]);
  expect(await between('', '注：第2项处罚已被撤销。')).toEqual([false, true]);
});

it('a line above a table is no part of the heading below it', async () => {
  const page = say('各有关单位：', 40, 70) + table(90, 1, A) + say('二、移出黑名单', 40, 160);
  const { paragraphs } = await read([page + table(180, 2, B)]);
  expect(paragraphs).toEqual(['各有关单位：', '二、移出黑名单']);
  expect(await refused(page + table(180, 2, B))).toEqual([false, true]);
});

it('a heading holds over the end of its page, and small print stands below it', async () => {
  const first = table(90, 1, A);
  const second = table(90, 2, B);
  const heading = say('二、移出黑名单', 40, 700);
  expect(await refused(first, second)).toEqual([false, false]);
  expect(await refused(first + heading, second)).toEqual([false, true]);
  const small = ['（截至2026年9月30日）', '单位：家', '金额单位：万元'];
  const print = small.map((text, at) => say(text, 40, 100 + at * 30)).join('');
  const below = say('二、移出黑名单', 40, 70) + print + table(220, 2, B);
  expect(await refused(first, below)).toEqual([false, true]);
  expect(await refused(below)).toEqual([true]);
});

describe('what stands at the head or foot of every page', () => {
  const headed = (text: string) =>
    [table(90, 1, A), table(90, 2, B)].map((page) => say(text, 40, 70) + page);

  it('is heeded where it says what the rows are', async () => {
    expect(await refused(...headed('二、移出黑名单'))).toEqual([true, true]);
    expect(await refused(...headed('余姚市教育局 文件'))).toEqual([false, false]);
    const later = [table(760, 3, C), ...headed('二、移出黑名单')];
    expect(await refused(...later)).toEqual([false, true, true]);
    expect(await refused(...headed('拟作出行政处罚的校外培训机构公示'))).toEqual([true, true]);
  });

  it('is no part of the text otherwise, and the table goes on below it', async () => {
    const { sheets, paragraphs } = await read(headed('余姚市教育局 文件'));
    expect(paragraphs).toEqual([]);
    expect(sheets).toHaveLength(1);
    expect((await read(headed('二、移出黑名单'))).sheets).toHaveLength(1);
  });

  it('does not take the middle of a page with it, nor a note whose numbers differ', async () => {
    const page = (note: string, signed: string) =>
      say('当事人未取得办学许可证。', 60, 300) + signed + say(note, 60, 800);
    const signature = say('余姚市教育局', 400, 600);
    expect(
      (await read([page('余姚市教育局', ''), page('余姚市教育局', signature)])).paragraphs,
    ).toContain('余姚市教育局');
    const noted = (at: number, name: string) =>
      table(700, at, name) + say(`注：第${at}项处罚已被撤销。`, 40, 800);
    expect(await refused(noted(1, A), noted(2, B))).toEqual([true, true]);
  });
});

describe('a table without lines', () => {
  it('is read by the white between its columns', async () => {
    const page = line(HEAD, 104) + line(rowOf(1, A), 124) + line(rowOf(2, B), 144);
    expect((await read([page])).sheets[0]?.rows).toEqual([HEAD, rowOf(1, A), rowOf(2, B)]);
  });

  it('has lines that stand close for one row', async () => {
    const page =
      line(HEAD, 104) +
      line(['1', '余姚市示例启明', ...rowOf(1, '').slice(2)], 130) +
      line(['', '培训学校'], 142) +
      line(rowOf(2, B), 168) +
      line(rowOf(3, C), 194);
    const rows = (await read([page])).sheets[0]?.rows.map((row) => row[1]?.replace('\n', ''));
    expect(rows).toEqual(['机构名称', A, B, C]);
  });

  it.each(['移出黑名单机构', '二、移出黑名单'])(
    'is parted by the heading of a group, in any of its columns: %s',
    async (text) => {
      for (const at of [1, 2]) {
        const cells = HEAD.map((_, column) => (column === at ? text : ''));
        const page = (first: string) =>
          line(HEAD, 104) + first + line(rowOf(2, B), 164) + line(rowOf(3, C), 184);
        const above = line(rowOf(1, A), 124) + line(cells, 144);
        expect(await refused(page(above))).toEqual([false, true, true]);
        expect(await refused(page(line(cells, 144)))).toEqual([true, true]);
      }
    },
  );

  it('has its first row refused below a line that may be its heading', async () => {
    const band = line(['', '余姚市示例街道办事处'], 124);
    const page = line(HEAD, 104) + band + line(rowOf(1, A), 144) + line(rowOf(2, B), 164);
    expect(await refused(page)).toEqual([true, false]);
  });

  it('has its first row read whose name stands as the others’ do, on lines wide apart', async () => {
    const row = (at: number) =>
      line(['', '余姚市'], 60 + at * 60) +
      line(rowOf(at, '示例启明'), 78 + at * 60) +
      line(['', '培训学校'], 96 + at * 60);
    const page = line(HEAD, 100) + row(1) + row(2) + row(3);
    expect(await refused(page)).toEqual([false, false, false]);
  });

  describe('goes on over a page without its headings', () => {
    const first = line(HEAD, 104) + line(rowOf(1, A), 124);
    const rest = line(rowOf(2, B), 64) + line(rowOf(3, C), 84);
    const rowsOf = async (...pages: string[]) =>
      (await read(pages)).sheets.flatMap(({ rows }) => rows.map(([, name]) => name));

    it('for as many as there are', async () => {
      const signed = rest + say('余姚市教育局', 400, 300);
      expect(await rowsOf(first, signed)).toEqual(['机构名称', A, B, C]);
      const third = line(rowOf(4, '余姚市示例云帆培训学校'), 64);
      expect(await rowsOf(first, rest, third)).toHaveLength(5);
    });

    it('where nothing stands between', async () => {
      const titled = say('移出黑名单机构名单', 40, 40) + rest;
      await expect(rowsOf(first, titled)).resolves.not.toContain(B);
      expect(await rowsOf(first + say('特此公示。', 40, 300), rest)).toEqual(['机构名称', A]);
    });

    it('where those come again at the head of every page', async () => {
      const [, ...own] = await rowsOf(
        ...[A, B, C].map((name) => line(HEAD, 44) + line(rowOf(1, name), 64)),
      );
      expect(own).toEqual([A, B, C]);
    });

    it('where its columns are the same: others are refused', async () => {
      const moved = rowOf(2, B).map((cell, at) => say(cell, (XS[at] ?? 0) + 60, 64));
      await expect(read([first, moved.join('')])).rejects.toThrow('第2页·表格没有画线');
    });
  });

  it('whose lines all stand alike has the rows refused that cannot be told apart', async () => {
    const page =
      line(HEAD, 104) +
      line(rowOf(1, A), 124) +
      line(['', '（东校区）'], 144) +
      line(['', '余姚市示例'], 164) +
      line(['2', '晨光培训学校', ...rowOf(2, '').slice(2)], 184);
    const { marks } = (await read([page])).sheets[0] ?? {};
    expect([1, 2].map((row) => marks?.get(row)?.get(1)?.torn)).toEqual([
      expect.stringContaining('分不开'),
      expect.stringContaining('分不开'),
    ]);
  });
});

describe('text of a PDF', () => {
  it('is paragraphs, over the ends of lines and pages, without the pages’ numbers', async () => {
    const full = '根据有关规定，现将二〇二六年第一季度校外培训机构行政处罚的有关信息公示如下，请';
    const first = say('行政处罚信息公示', 200, 80) + say(full, 60, 760) + say('- 1 -', 280, 820);
    const second = say('社会各界监督。', 60, 60) + say('- 2 -', 280, 820);
    const { paragraphs, sheets } = await read([first, second]);
    expect(sheets).toEqual([]);
    expect(paragraphs).toEqual(['行政处罚信息公示', `${full}社会各界监督。`]);
  });

  const NONE = '是扫描件或图片，程序读不出里面的文字；请把内容录入空白表格';
  const TOLD = '〔第 2 页没有文字（空白页、扫描件或图片）；有内容的请另行录入〕';

  it('that there is none of is refused, and told of one page among others', async () => {
    await expect(read([''])).rejects.toThrow(NONE);
    const page = say('行政处罚信息公示', 60, 80);
    expect((await read([page, ''])).paragraphs).toEqual(['行政处罚信息公示', TOLD]);
    expect((await read([page, page])).paragraphs).not.toContain(TOLD);
  });

  it.each([
    ['all of it', 3, 0, false],
    ['most of it', 3, 1, false],
    ['a piece of it', 1, 3, true],
    ['none of it', 0, 3, true],
  ])('that is laid unseen over a picture, %s, is none', async (_, unseen, seen, isRead) => {
    const said = (count: number, from: number) =>
      Array.from({ length: count }, (__, at) => say('余姚市示例', 60, from + 20 * at)).join('');
    // What is set between q and Q holds no longer than it.
    const page = `q 3 Tr ${said(unseen, 100)} Q ${said(seen, 300)}`;
    const count = async () => (await read([page])).paragraphs.join('').length;
    if (isRead) expect(await count()).toBe((unseen + seen) * '余姚市示例'.length);
    else await expect(count()).rejects.toThrow(NONE);
  });

  it('is no table for build', async () => {
    const prose = await read([
      say('当事人'.repeat(15), 60, 80).repeat(1) +
        say('余姚市教育局对其作出处罚'.repeat(4), 60, 100) +
        say('处罚决定'.repeat(10), 60, 120),
    ]);
    expect(() => chooseTables(prose)).toThrow(/是文字，不是表格.*review/);
  });
});
