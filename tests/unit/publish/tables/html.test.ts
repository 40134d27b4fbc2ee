import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../../lib/publish/tables/html';
import { encodeGb18030 } from '../../tables/gb18030';

const read = (html: string) => readHtml(new TextEncoder().encode(html), '页.html');
const rowsOf = (table: string) => read(`<table>${table}</table>`)[0]?.rows;

describe('cells of a page', () => {
  it.each<[string, string, string]>([
    ['entities', 'a&amp;b&#20013;&nbsp;c', 'a&b中 c'],
    ['source line breaks', '示例\n      启明', '示例 启明'],
    ['breaks', '示例<br>启明', '示例\n启明'],
    ['paragraphs', '<p>示例</p><p>启明</p>', '示例\n启明'],
    ['inline nodes', '示<b>例</b>', '示例'],
    ['scripts', '示例<script>alert(1)</script>', '示例'],
    ['comments', '示<!-- 旧 -->例', '示例'],
  ])('%s', (_, cell, text) => {
    expect(rowsOf(`<tr><td>${cell}</td><td>末</td></tr>`)).toEqual([[text, '末']]);
  });

  it('spread over the rows and columns that they span', () => {
    const rows = rowsOf(
      '<tr><td rowspan=2>甲</td><td colspan=2>乙</td></tr><tr><td>丙</td><td>丁</td></tr>',
    );
    expect(rows).toEqual([
      ['甲', '乙', '乙'],
      ['甲', '丙', '丁'],
    ]);
  });

  it('without closing tags are read as a browser reads them', () => {
    expect(rowsOf('<tr><td>甲<td>乙<tr><td>丙<td>丁')).toEqual([
      ['甲', '乙'],
      ['丙', '丁'],
    ]);
  });

  it('keep absolute links, and relative ones where the page says its base', () => {
    const [sheet] = read(
      '<base href="https://notices.example.org/x/"><table><tr><td><a href="1.html">查看</a><td><a href="javascript:void(0)">否</a></table>',
    );
    expect(sheet?.marks?.get(0)?.get(0)).toEqual({ link: 'https://notices.example.org/x/1.html' });
    expect(sheet?.marks?.get(0)?.get(1)).toBeUndefined();
    const [bare] = read('<table><tr><td><a href="1.html">查看</a></table>');
    expect(bare?.marks?.size).toBe(0);
  });
});

describe('tables of a page', () => {
  it('come one by one, a table inside another by itself', () => {
    const sheets = read(
      '<table><tr><td>外<table><tr><td>内</td></tr></table></td></tr></table><table><tr><td>后</td></tr></table>',
    );
    expect(sheets.map(({ name, rows }) => [name, rows])).toEqual([
      ['第1个表格', [['外']]],
      ['第2个表格', [['内']]],
      ['第3个表格', [['后']]],
    ]);
  });

  it.each([
    ['a page without any', '<p>无</p>', '网页中没有表格'],
    [
      'too many columns',
      `<table><tr>${'<td colspan=1000>a</td>'.repeat(3)}</tr></table>`,
      'more than 256 (columns)',
    ],
    [
      'spans upon spans',
      `<table>${`<tr>${'<td rowspan=65000 colspan=200>a</td>'}</tr>`.repeat(400)}</table>`,
      'more than 256 (columns)',
    ],
  ])('%s is refused', (_, html, message) => {
    expect(() => read(html)).toThrow(message);
  });

  it('nested hundreds deep are read', () => {
    const deep = '<div>'.repeat(450);
    expect(rowsOf(`<tr><td>${deep}示例</td></tr>`)?.[0]?.[0]).toContain('示例');
  });
});

const PAGE = '<table><tr><td>示例启明</td></tr></table>';

describe('encodings of a page', () => {
  it.each<[string, Uint8Array]>([
    ['declared', encodeGb18030(`<meta charset="gb2312">${PAGE}`)],
    [
      'declared the old way',
      encodeGb18030(`<meta http-equiv="Content-Type" content="text/html; charset=GBK">${PAGE}`),
    ],
    ['undeclared', encodeGb18030(PAGE)],
    ['UTF-8', new TextEncoder().encode(PAGE)],
    [
      'UTF-8 that says gb2312, with a BOM',
      new TextEncoder().encode(`\uFEFF<meta charset=gb2312>${PAGE}`),
    ],
    ['an encoding that is none', new TextEncoder().encode(`<meta charset=none>${PAGE}`)],
    ['GB18030 that says UTF-8', encodeGb18030(`<meta charset=utf-8>${PAGE}`)],
  ])('%s', (_, bytes) => {
    expect(readHtml(bytes, '页.html')[0]?.rows).toEqual([['示例启明']]);
  });
});
