import { describe, expect, it } from 'vitest';
import { utf8 } from '../../../../lib/list/bytes';
import { readDocument } from '../../../../lib/publish/documents/read-document';
import { aroundTables } from '../../../../lib/publish/documents/table-surroundings';
import { chooseTables, titlesOf } from '../../../../lib/publish/sheets/choose';
import { parseMapping } from '../../../../lib/publish/sheets/mapping';
import { tablesOfPage } from '../page-tables';

const HEAD = ['序号', '机构名称', '处理结果', '作出机关', '列入日期', '原文链接'];
const rowOf = (at: number, brand: string): string[] => [
  `${at}`,
  `余姚市示例${brand}培训学校有限公司`,
  '列入黑名单',
  '余姚市教育局',
  '2026-09-01',
  'https://example.com/1',
];
const line = (cells: readonly string[]) => `<tr>${cells.map((cell) => `<td>${cell}`).join('')}`;
const [FIRST, SECOND] = [rowOf(1, '启明'), rowOf(2, '晨光')].map(
  (row) => `<table>${line(HEAD)}${line(row)}</table>`,
);

/** The brands that a page lists. */
async function listed(body: string): Promise<string[]> {
  return (await tablesOfPage(body)).flatMap(({ rows }) =>
    rows.filter((row) => !row.isRefused).map((row) => row.cell('institution').slice(5, 7)),
  );
}

describe('what stands above a table of a page', () => {
  it.each([
    ['<h3>列入黑名单</h3>', '<h3>移出黑名单</h3>'],
    ['<p>一、黑名单</p>', '<p>二、白名单</p>'],
    ['<h3>不合格</h3>', '<h3>合格</h3>'],
    ['<h3>年检不合格（1家）</h3>', '<h3>年检合格（1家）</h3>'],
    ['<p>二、责令停止招生</p>', '<p>一、白名单</p>'],
    ['<p>罚款（1家）</p>', '<p>正常（1家）</p>'],
    ['<p>以下为已作出的处罚：</p>', '<p>以下处罚已撤销：</p>'],
    ['<p>处罚名单</p>', '<p>拟作出处罚的机构：</p><p>（按拼音排列）</p>'],
    ['<p>一、已列入黑名单机构</p>', '<p>二、拟列入黑名单机构</p>'],
  ])('%s, %s: is said of it alone', async (first, second) => {
    expect(await listed(first + FIRST + second + SECOND)).toEqual(['启明']);
    expect(await listed(second + SECOND + first + FIRST)).toEqual(['启明']);
  });

  it('holds for columns that a clerk names, in the first small table too', async () => {
    const other = ['单位', '结果', '日期', '机关'];
    const part = (title: string, brand: string) =>
      `<p>${title}</p><table>${line(other)}${line([`余姚市示例${brand}培训学校有限公司`, '罚款1万元', '2026-09-01', '余姚市教育局'])}</table>`;
    const body = [
      ['表一 行政处罚', '启明'],
      ['表二 撤销案件', '晨光'],
      ['表三 信用修复', '星河'],
    ];
    const page = `<!doctype html><body>${body.map(([title = '', brand = '']) => part(title, brand)).join('')}`;
    const document = await readDocument({ name: '页.html', bytes: utf8(page) });
    const columns = { 单位: '机构名称', 结果: '处理结果', 机关: '作出机关' };
    const fixed = { 原文链接: 'https://example.com/1' };
    const mapping = parseMapping(utf8(JSON.stringify({ 列: columns, 固定值: fixed })), '对应.json');
    const rows = chooseTables(document, mapping).flatMap((table) => table.rows);
    expect(rows.map((row) => [row.cell('institution').slice(5, 7), row.isRefused])).toEqual([
      ['启明', false],
      ['晨光', true],
      ['星河', true],
    ]);
  });

  it('its caption is, too', async () => {
    const other = SECOND?.replace('<table>', '<table><caption>移出黑名单机构</caption>');
    expect(await listed(FIRST + (other ?? ''))).toEqual(['启明']);
  });

  it('a rest without a heading is judged by it', async () => {
    const rest = `<table>${line(rowOf(2, '晨光'))}</table>`;
    expect(await listed(`${FIRST}${rest}`)).toEqual(['启明', '晨光']);
    expect(await listed(`${FIRST}<p>二、移出黑名单</p>${rest}`)).toEqual(['启明']);
  });

  it.each(['<p>第二批名单</p>', '<p>二、违规机构名单</p>', '<p>（接上表）</p>', ''])(
    '%s takes none out, and leaves them one table',
    async (between) => {
      expect(await listed(`<p>一、黑名单</p>${FIRST}${between}${SECOND}`)).toEqual([
        '启明',
        '晨光',
      ]);
    },
  );

  it('is no link of the navigation far above the first', () => {
    const navigation = ['信用修复', '首页', '校外培训机构黑名单'];
    expect(aroundTables([navigation, []])).toEqual([{ above: ['校外培训机构黑名单'], below: [] }]);
    expect(aroundTables([[], ['信用修复', '名单'], []])[1]?.above).toContain('信用修复');
  });

  it('is no link of it where small print stands between the heading and the table', () => {
    const small = ['二、移出黑名单', '（截至2026年9月30日）', '单位：家', '2026-10-08'];
    const [around] = aroundTables([['首页', '信用修复', '校外培训', ...small], []]);
    expect(around?.above).toEqual(['二、移出黑名单']);
    const label = ['首页', '【移出】', '（截至2026年9月30日）', '单位：家'];
    expect(aroundTables([label, []])[0]?.above).toEqual(['【移出】']);
  });

  it.each([
    `<div style="display:none">${FIRST}</div>`,
    `<del>${FIRST}</del>`,
    `<table hidden>${FIRST?.slice(7)}`,
    '<p>\uE103</p><p>&#0;</p>',
  ])('is not moved by what has no place before it: %s', async (before) => {
    const page = `${before}<p>一、移出黑名单</p>${FIRST}<p>二、黑名单</p>${SECOND}`;
    expect(await listed(page)).toEqual(['晨光']);
    const turned = `${before}<p>一、黑名单</p>${FIRST}<p>二、移出黑名单</p>${SECOND}`;
    expect(await listed(turned)).toEqual(['启明']);
  });

  it('is said of a table inside a cell of the one below it', async () => {
    const outer = FIRST?.replace(
      '</table>',
      `${line(['附', '', '', '', '', SECOND ?? ''])}</table>`,
    );
    const next = `<p>二、黑名单</p><table>${line(HEAD)}${line(rowOf(3, '远航'))}</table>`;
    expect(await listed(`<p>一、移出黑名单</p>${outer}${next}`)).toEqual(['远航']);
    expect(await listed(`<p>一、黑名单</p>${outer}`)).toContain('启明');
  });

  it('is no link behind a calendar, and is heeded with one between', async () => {
    const week = line(['一', '二', '三']);
    const calendar = `<table>${week}${week}${week}</table><table>${week}</table>`;
    const links = '<p>信用修复</p><p>首页</p><p>机构</p><p>学校</p>';
    expect(await listed(`${calendar}${links}${FIRST}`)).toEqual(['启明']);
    expect(await listed(`<p>黑名单</p>${FIRST}<p>移出黑名单</p>${calendar}${SECOND}`)).toEqual([
      '启明',
    ]);
  });

  it.each([
    ['一、行政处罚决定公示', '二、拟处罚公示', ['启明']],
    ['一、拟处罚公示', '二、行政处罚决定公示', ['晨光']],
    ['一、行政处罚决定公示', '二、行政处罚决定及听证告知公示', ['启明', '晨光']],
  ])('%s, %s: says by itself what is not decided', async (first, second, brands) => {
    const papers = (brand: string) =>
      `<table>${line([...HEAD, '文号'])}${line([...rowOf(1, brand), '余市监立〔2026〕5号'])}</table>`;
    const page = `<p>${first}</p>${papers('启明')}<p>${second}</p>${papers('晨光')}`;
    expect(await listed(page)).toEqual(brands);
  });

  it('is none below the first table in a review either', async () => {
    const page = `${FIRST}<p>附：移出黑名单机构名单</p>${SECOND}`;
    expect(await listed(page)).toEqual(['启明']);
    const bytes = new TextEncoder().encode(
      `<!doctype html><title>余姚市教育局</title><body>${page}`,
    );
    const document = await readDocument({ name: '页.html', bytes });
    const [first] = document.sheets;
    expect(first && titlesOf(document, first)).not.toContain('附：移出黑名单机构名单');
  });

  it('holds for the tables below it until another one speaks', async () => {
    const towns = `<p>二、移出黑名单</p>${FIRST}<p>示例镇</p>${SECOND}`;
    expect(await listed(towns)).toEqual([]);
    expect(await listed(`${towns}<p>三、列入黑名单机构</p>${FIRST}`)).toEqual(['启明']);
  });
});

describe('a note below a table of a page', () => {
  it.each([
    ['注：第2项处罚已被撤销。', ['启明']],
    ['以上处罚均已撤销。', []],
    ['注：如需信用修复请联系余姚市教育局', ['启明', '晨光']],
    ['附件下载', ['启明', '晨光']],
  ])('%s', async (note, brands) => {
    expect(
      await listed(
        `<table>${[HEAD, rowOf(1, '启明'), rowOf(2, '晨光')].map(line).join('')}</table><p>${note}</p>`,
      ),
    ).toEqual(brands);
  });

  it.each(['①', '[1]', '【1】'])('means the rows with its mark: %s', async (mark) => {
    const [, ...cells] = rowOf(2, '晨光');
    const rows = [HEAD, rowOf(1, '启明'), [`2${mark}`, ...cells]].map(line).join('');
    expect(await listed(`<table>${rows}</table><p>${mark}该处罚已撤销。</p>`)).toEqual(['启明']);
  });

  it.each([
    ['更正：第2项罚款应为3万元', [false, true]],
    ['更正说明：本表有误，当事人应为他人。', [true, true]],
    ['发现信息有误的，请联系我局更正', [false, false]],
  ])('that corrects something may stand above it: %s', async (text, told) => {
    const table = `<table>${[HEAD, rowOf(1, '启明'), rowOf(2, '晨光')].map(line).join('')}</table>`;
    const bytes = new TextEncoder().encode(`<!doctype html><body><p>${text}</p>${table}`);
    const [read] = chooseTables(await readDocument({ name: '页.html', bytes }));
    expect(read?.rows.map((row) => row.hasWarning)).toEqual(told);
  });

  it('speaks of rows of an earlier piece where these are counted on, or it names one', async () => {
    const own = '余姚市示例启明培训学校有限公司';
    expect(await listed(`${FIRST}${SECOND}<p>注：第1项处罚已被撤销。</p>`)).toEqual(['晨光']);
    expect(await listed(`${FIRST}${SECOND}<p>注：${own}的处罚已被撤销。</p>`)).toEqual(['晨光']);
    const anew = `<table>${line(HEAD)}${line(rowOf(1, '晨光'))}</table>`;
    expect(await listed(`${FIRST}${anew}<p>注：第1项处罚已被撤销。</p>`)).toEqual(['启明']);
    expect(await listed(`${FIRST}${anew}<p>以上处罚均已撤销。</p>`)).toEqual(['启明']);
    expect(await listed(`${FIRST}${anew}<p>注：${own}的处罚已被撤销。</p>`)).toEqual(['晨光']);
  });

  it('speaks of the table above it, and not of the next', async () => {
    expect(await listed(`${FIRST}<p>以上处罚均已撤销。</p>${SECOND}`)).toEqual(['晨光']);
    expect(await listed(`${FIRST}${SECOND}<p>以上第2项已移出黑名单。</p>`)).toEqual(['启明']);
  });
});
