import { describe, expect, it } from 'vitest';
import { utf8 } from '../../../../lib/list/bytes';
import { readDocument } from '../../../../lib/publish/documents/read-document';
import { chooseTables } from '../../../../lib/publish/sheets/choose';
import { encodeGb18030 } from '../../tables/gb18030';

const readBytes = (bytes: Uint8Array, name = '页.html') => readDocument({ name, bytes });
const read = (html: string) => readBytes(utf8(html));

/** A table with headings of ours is data, whatever its size. */
const HEAD = '<tr><th>机构名称<th>处理结果';
const rowsOf = async (table: string) =>
  (await read(`<table>${HEAD}${table}</table>`)).sheets[0]?.rows.slice(1);

describe('cells of a page', () => {
  it.each<[string, string, string]>([
    ['entities', 'a&amp;b&#20013;&nbsp;c', 'a&b中 c'],
    ['source line breaks', '示例\n      启明', '示例 启明'],
    ['breaks', '示例<br>启明', '示例\n启明'],
    ['paragraphs', '<p>示例</p><p>启明</p>', '示例\n启明'],
    ['inline nodes', '示<b>例</b>', '示例'],
    ['scripts', '示例<script>alert(1)</script>', '示例'],
    ['comments', '示<!-- 旧 -->例', '示例'],
    ['what is not shown', '示例<span style="display: none">某</span>', '示例'],
    ['numbered lists', '<ol><li>示例<li>启明</ol>', '1.示例\n2.启明'],
    ['lists that go on', '<ol start=3><li>示例<li>启明</ol>', '3.示例\n4.启明'],
    ['lists in lists', '<ol><li>甲<ol><li>示例</ol><li>启明</ol>', '1.甲\n1.示例\n2.启明'],
    ['text as it was typed', '<pre>示例  <b>一\n二</b></pre>启\n明', '示例 一\n二\n启 明'],
  ])('%s', async (_, cell, text) => {
    expect(await rowsOf(`<tr><td>${cell}</td><td>末</td></tr>`)).toEqual([[text, '末']]);
  });

  it('spread over the rows and columns that they span', async () => {
    const rows = await rowsOf(
      '<tr><td rowspan=2>甲</td><td colspan=2>乙</td></tr><tr><td>丙</td><td>丁</td></tr>',
    );
    expect(rows).toEqual([
      ['甲', '乙', '乙'],
      ['甲', '丙', '丁'],
    ]);
  });

  it.each(['0', '9'])('spread over no row of another group: rowspan=%s', async (span) => {
    const first = `<tr><td rowspan=${span}>甲<td>乙<tr><td>丙`;
    expect(await rowsOf(`<tbody>${first}<tbody><tr><td>丁<td>戊`)).toEqual([
      ['甲', '乙'],
      ['甲', '丙'],
      ['丁', '戊'],
    ]);
  });

  it('without closing tags are read as a browser reads them', async () => {
    expect(await rowsOf('<tr><td>甲<td>乙<tr><td>丙<td>丁')).toEqual([
      ['甲', '乙'],
      ['丙', '丁'],
    ]);
  });

  it('keep absolute links, and relative ones where the page says its base', async () => {
    const row = '<tr><td><a href="1.html">查看</a><td><a href="javascript:void(0)">否</a></table>';
    const based = await read(
      `<base href="https://notices.example.org/x/"><table>${HEAD}${row}</table>`,
    );
    const marks = based.sheets[0]?.marks?.get(1);
    expect(marks?.get(0)).toEqual({ link: 'https://notices.example.org/x/1.html' });
    expect(marks?.get(1)).toBeUndefined();
    const later = await read(
      `<base target=_blank><base href="https://notices.example.org/y/"><table>${HEAD}${row}</table>`,
    );
    expect(later.sheets[0]?.marks?.get(1)?.get(0)).toEqual({
      link: 'https://notices.example.org/y/1.html',
    });
    const bare = await read(`<table>${HEAD}${row}</table>`);
    expect(bare.sheets[0]?.marks?.size).toBe(0);
  });

  it.each([
    ['their group', (rows: string) => `<table><tbody STYLE>${rows}</tbody></table>`],
    ['their table', (rows: string) => `<table STYLE>${rows}</table>`],
    [
      'what holds their table',
      (rows: string) => `<div STYLE><div><table>${rows}</table></div></div>`,
    ],
  ])('of rows that %s crosses out or hides are marked as such', async (_, tableOf) => {
    const rows = `<tr>${HEAD.slice(4)}<tr><td>甲<td>乙`;
    const page = (style: string) => read(tableOf(rows).replace('STYLE', style));
    const struck = (await page('style="text-decoration: line-through"')).sheets[0];
    expect([0, 1].map((at) => struck?.marks?.get(1)?.get(at)?.isStruck)).toEqual([true, true]);
    for (const style of ['style="display:none"', 'style="visibility: hidden"', 'hidden'])
      expect([...((await page(style)).sheets[0]?.hidden ?? [])]).toContain(1);
    const plain = (await page('')).sheets[0];
    expect([plain?.marks?.size, plain?.hidden?.size]).toEqual([0, 0]);
  });

  it('of a table that a revision deletes are crossed out', async () => {
    const { sheets } = await read(`<del><table>${HEAD}<tr><td>甲<td>乙</table></del>`);
    expect(sheets[0]?.marks?.get(1)?.get(0)?.isStruck).toBe(true);
  });

  it('that are crossed out are marked, in all that pages cross out with', async () => {
    const rows = ['<td><s>甲</s><td>乙', '<td style="text-decoration:line-through">甲<td>乙'];
    const { sheets } = await read(
      `<table>${HEAD}${rows.map((row) => `<tr>${row}`).join('')}<tr><td>丙<td>丁</table>`,
    );
    const struck = [1, 2, 3].map((row) => sheets[0]?.marks?.get(row)?.get(0)?.isStruck ?? false);
    expect(struck).toEqual([true, true, false]);
  });

  it.each([
    ['tr.gone td', true],
    ['.gone > td', true],
    ['/* x */ .gone', true],
    ['table tr.gone', true],
    ['.gone a', false],
    ['a:hover', false],
    ['.gone:hover', false],
    ['/* .gone', false],
  ])('that %s crosses out are marked if it is about them', async (selector, isStruck) => {
    const style = `<style>${selector} {text-decoration:line-through}</style>`;
    const { sheets } = await read(
      `${style}<table>${HEAD}<tr class=gone><td>甲<td><a href=#>乙</a><tr><td>丙<td>丁</table>`,
    );
    const struck = [1, 2].map((row) => sheets[0]?.marks?.get(row)?.get(0)?.isStruck ?? false);
    expect(struck).toEqual([isStruck, false]);
  });

  it('that a class of the page’s own styles crosses out are marked', async () => {
    const styles = '.xl65, td.xl66 {color:red;text-decoration:line-through} .xl67 {color:red}';
    const rows = ['xl65', 'xl66 xl67', 'xl67', 'xl6', ''].map(
      (name) => `<tr><td class="${name}">甲<td>乙`,
    );
    const { sheets } = await read(`<style>${styles}</style><table>${HEAD}${rows.join('')}</table>`);
    const struck = rows.map((_, at) => sheets[0]?.marks?.get(at + 1)?.get(0)?.isStruck ?? false);
    expect(struck).toEqual([true, true, false, false, false]);
  });
});

describe('tables of a page', () => {
  it('that only place a text may hold more of it than a cell of data', async () => {
    const long = '示例'.repeat(20_000);
    const inner = `<table>${HEAD}<tr><td>内<td>警告</table>`;
    for (const table of [`<tr><td>${long}`, `<tr><td>头<tr><td>${long}<tr><td>尾`])
      expect((await read(`<table>${table}</table>`)).paragraphs).toContain(long);
    const { sheets, paragraphs } = await read(`<table><tr><td>左<td>${long}${inner}</table>`);
    expect([sheets.length, paragraphs]).toEqual([1, ['左', long]]);
    await expect(read(`<table>${HEAD}<tr><td>甲<td>${long}</table>`)).rejects.toThrow('32767');
  });

  it('come one by one, a table inside another by itself; one that only places things is text', async () => {
    const { sheets, paragraphs } = await read(
      `<table><tr><td>外<table>${HEAD}<tr><td>内<td>警告</table>末</td></tr></table>` +
        `<table><tr><th>应用名称<th>版本<tr><td>后<td>1</table>`,
    );
    expect(sheets.map(({ name, rows }) => [name, rows[1]])).toEqual([
      ['第1个表格', ['内', '警告']],
      ['第2个表格', ['后', '1']],
    ]);
    expect(paragraphs).toEqual(['外', '末']);
  });

  it('of one heading are one, and what stood above the second heading is no row', async () => {
    const { sheets } = await read(
      `<table>${HEAD}<tr><td>甲<td>警告</table><p>中</p><table><tr><td colspan=2>第二批${HEAD}<tr><td>乙<td>罚款</table>`,
    );
    expect(sheets).toHaveLength(1);
    expect(sheets[0]?.rows).toEqual([
      ['机构名称', '处理结果'],
      ['甲', '警告'],
      ['机构名称', '处理结果'],
      ['乙', '罚款'],
    ]);
    expect(sheets[0]?.notices).toEqual(['“第2个表格”表头相同，已接在后面（从第 3 行起）']);
  });

  it('that stand upright are a row each', async () => {
    const upright = (name: string, more = '') =>
      `<table><tr><td colspan=4>行政处罚信息<tr><td>机构名称<td>${name}<td>处罚日期<td>2026-09-01` +
      `<tr><td>处罚内容<td colspan=3>警告${more}</table>`;
    const { sheets } = await read(
      upright('甲') + upright('乙', '<tr><td>文号<td colspan=3>示〔2026〕1号'),
    );
    expect(sheets.map(({ rows }) => rows)).toEqual([
      [
        ['机构名称', '处罚日期', '处罚内容', '文号'],
        ['甲', '2026-09-01', '警告', ''],
        ['乙', '2026-09-01', '警告', '示〔2026〕1号'],
      ],
    ]);
  });

  it('mark the rows that the page does not show', async () => {
    const { sheets } = await read(
      `<table>${HEAD}<tr style="display:none"><td>藏<td>警告<tr><td>甲<td>警告</table>`,
    );
    expect(sheets[0]?.rows.slice(1)).toEqual([
      ['藏', '警告'],
      ['甲', '警告'],
    ]);
    expect([...(sheets[0]?.hidden ?? [])]).toEqual([1]);
  });

  it.each([
    [
      'too many columns',
      `<table><tr>${'<td colspan=1000>a</td>'.repeat(3)}</tr></table>`,
      '超过 256 列',
    ],
    [
      'spans upon spans',
      `<table>${`<tr>${'<td rowspan=65000 colspan=200>a</td>'}</tr>`.repeat(400)}</table>`,
      '超过 256 列',
    ],
  ])('%s is refused', async (_, html, message) => {
    await expect(read(html)).rejects.toThrow(message);
  });

  it('nested hundreds deep are read', async () => {
    const deep = '<div>'.repeat(450);
    expect((await rowsOf(`<tr><td>${deep}示例</td></tr>`))?.[0]?.[0]).toContain('示例');
  });

  it('that are not there are told, and what a guard’s page is', async () => {
    const guard = await read('<p>请开启JavaScript并刷新该页。</p>');
    expect(() => chooseTables(guard)).toThrow('可能是网站的验证页或错误页；请用浏览器打开原链接');
  });

  it('are told from running text, which names review', async () => {
    const text = '当事人：示例。'.repeat(30);
    const prose = await read(`<h1>行政处罚决定书</h1><p>${text}</p>`);
    expect(prose).toMatchObject({ sheets: [], paragraphs: ['行政处罚决定书', text] });
    expect(() => chooseTables(prose)).toThrow(/是文字，不是表格.*review/);
  });
});

describe('where a page was', () => {
  const address = async (head: string) => (await read(`${head}<p>文</p>`)).address;

  it.each<[string, string, string | undefined]>([
    [
      'what saved it says so',
      '<!-- saved from url=(0030)https://jyj.example.org/a/1.html -->',
      'https://jyj.example.org/a/1.html',
    ],
    [
      'its canonical address',
      '<link rel="canonical" href="https://jyj.example.org/a/2.html#x">',
      'https://jyj.example.org/a/2.html',
    ],
    [
      'og:url',
      '<meta property="og:url" content="https://jyj.example.org/a/3.html">',
      'https://jyj.example.org/a/3.html',
    ],
    [
      'a front page is no notice',
      '<link rel="canonical" href="https://jyj.example.org/">',
      undefined,
    ],
    ['a file', '<!-- saved from url=(0015)file:///C:/a.htm -->', undefined],
    ['an inner address', '<link rel="canonical" href="http://10.1.2.3/a/1.html">', undefined],
    [
      'a page of a front page that has many',
      '<link rel="canonical" href="https://jyj.example.org/default.aspx?id=5">',
      'https://jyj.example.org/default.aspx?id=5',
    ],
    [
      'a front page by its file',
      '<link rel="canonical" href="https://jyj.example.org/default.html">',
      undefined,
    ],
    [
      'two claims of two sites',
      '<link rel=canonical href="https://a.example.org/1"><meta property="og:url" content="https://b.example.com/1">',
      undefined,
    ],
  ])('%s', async (_, head, wanted) => {
    expect(await address(head)).toBe(wanted);
  });

  it('is the source of rows that name none', async () => {
    const page = await read(
      '<!-- saved from url=(0030)https://jyj.example.org/a/1.html --><table>' +
        '<tr><th>机构名称<th>处理结果<th>作出机关<th>处罚日期<th>原文链接' +
        '<tr><td>甲<td>警告<td>局<td>2026-09-01<td>' +
        '<tr><td>乙<td>警告<td>局<td>2026-09-01<td>https://b.example.org/1</table>',
    );
    const [table] = chooseTables(page);
    expect(table?.rows.map((row) => row.cell('source'))).toEqual([
      'https://jyj.example.org/a/1.html',
      'https://b.example.org/1',
    ]);
    expect(table?.notices[0]).toContain('1 行没有原文链接，采用网页自己的地址');
  });
});

describe('a page that was saved as one file', () => {
  const PAGE = `<title>公示</title><table>${HEAD}<tr><td>示例启明<td>警告</table>`;
  const mail = (encoding: string, body: string, charset: string) =>
    [
      'From: <Saved by Blink>',
      'Snapshot-Content-Location: https://jyj.example.org/a/1.html',
      'MIME-Version: 1.0',
      'Content-Type: multipart/related;',
      '\ttype="text/html";',
      '\tboundary="----b"',
      '',
      '',
      '------b',
      `Content-Type: text/html; charset=${charset}`,
      `Content-Transfer-Encoding: ${encoding}`,
      'Content-Location: https://jyj.example.org/a/1.html',
      '',
      body,
      '------b',
      'Content-Type: image/png',
      'Content-Transfer-Encoding: base64',
      '',
      'AAAA',
      '------b--',
      '',
    ].join('\r\n');
  const hex = (byte: number) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;
  const quoted = (bytes: Uint8Array) =>
    [...bytes].map((byte, at) => hex(byte) + (at % 20 === 19 ? '=\r\n' : '')).join('');
  const base64 = (bytes: Uint8Array) => btoa(String.fromCharCode(...bytes));

  it.each<[string, string]>([
    ['quoted-printable', mail('quoted-printable', quoted(utf8(PAGE)), 'utf-8')],
    ['base64', mail('base64', base64(utf8(PAGE)), 'utf-8')],
    ['base64 in GBK', mail('base64', base64(encodeGb18030(PAGE)), 'gbk')],
  ])('%s', async (_, text) => {
    const page = await readBytes(utf8(text), '页.mhtml');
    expect(page).toMatchObject({ address: 'https://jyj.example.org/a/1.html', title: '公示' });
    expect(page.sheets[0]?.rows[1]).toEqual(['示例启明', '警告']);
  });

  it('without a page is refused', async () => {
    const text = 'MIME-Version: 1.0\r\nContent-Type: text/plain\r\n\r\n文';
    await expect(readBytes(utf8(text), '页.mhtml')).rejects.toThrow('没有网页');
  });
});

it.each([
  ['发布时间：2026-02-27', '2026-02-27'],
  ['公布日期 2026年2月27日', '2026-02-27'],
  ['发布于 2026-02-27 10:00', '2026-02-27'],
  ['现公布2026年3月1日至31日处罚情况', undefined],
  ['公示2026年3月1日以来的处罚', undefined],
  ['（余姚市教育局公布 2021年9月1日起施行）', undefined],
  ['发布时间：2026-02-30', undefined],
  ['发布时间：2026-13-01</p><p>更新时间：2026年3月5日', '2026-03-05'],
])('the day that a page prints is one of the calendar: %s', async (text, day) => {
  expect((await read(`<p>${text}</p>`)).publishedOn).toBe(day);
});

const PAGE = `<table>${HEAD}<tr><td>示例启明<td>警告</table>`;

describe('encodings of a page', () => {
  it.each<[string, Uint8Array]>([
    ['declared', encodeGb18030(`<meta charset="gb2312">${PAGE}`)],
    [
      'declared the old way',
      encodeGb18030(`<meta http-equiv="Content-Type" content="text/html; charset=GBK">${PAGE}`),
    ],
    ['undeclared', encodeGb18030(PAGE)],
    ['UTF-8', utf8(PAGE)],
    ['UTF-8 that says gb2312, with a BOM', utf8(`\uFEFF<meta charset=gb2312>${PAGE}`)],
    ['an encoding that is none', utf8(`<meta charset=none>${PAGE}`)],
    ['GB18030 that says ISO-8859-1', encodeGb18030(`<meta charset="iso-8859-1">${PAGE}`)],
    ['UTF-8 that says windows-1252', utf8(`<meta charset="windows-1252">${PAGE}`)],
    ['GB18030 that says UTF-8', encodeGb18030(`<meta charset=utf-8>${PAGE}`)],
  ])('%s', async (_, bytes) => {
    expect((await readBytes(bytes)).sheets[0]?.rows[1]).toEqual(['示例启明', '警告']);
  });
});
