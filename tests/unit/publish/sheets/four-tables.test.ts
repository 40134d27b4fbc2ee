import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { RowResult } from '../../../../lib/publish/entries/draft';
import { type Built, buildEntries } from '../../../../lib/publish/entries/from-rows';
import { openTables } from '../../../../lib/publish/node/read-tables';
import { countFates, reasonOf } from '../../../../lib/publish/report/words';
import type { Table } from '../../../../lib/publish/sheets/table';
import { encodeGb18030 } from '../../tables/gb18030';
import { n, row, t, workbook } from '../../tables/workbook';
import { dataFile } from '../data';
import { fatesOf, remarksOf, TODAY } from '../helpers';

/** The tables that offices really publish, with invented institutions, and two real ones where present. */

const folder = mkdtemp(join(tmpdir(), 'tables-'));

async function fileOf(name: string, bytes: Uint8Array): Promise<string> {
  const path = join(await folder, name);
  await writeFile(path, bytes);
  return path;
}

/** A refusal that a clerk understands: in one line, in Chinese, naming what is wrong. */
function expectToldRefusals({ results }: Built): void {
  for (const result of results.filter(({ fate }) => fate === 'rejected')) {
    const whys = result.remarks.filter(({ level }) => level === 'error' || level === 'reject');
    const where = `row ${result.row}`;
    expect(whys.length, where).toBeGreaterThan(0);
    for (const { text } of whys) {
      expect(text, where).toMatch(/\p{Script=Han}{2}/u);
      expect(text.length, where).toBeLessThanOrEqual(160);
    }
    expect(reasonOf(result), where).toMatch(/^\[(?:错误|不登载)\] /);
    expect(reasonOf(result), where).not.toMatch(/[\n\r]|undefined|null|NaN|\[object/);
  }
}

const whyOf = (results: readonly RowResult[], at: number): string => {
  const result = results[at];
  return result ? reasonOf(result) : '';
};

const BLACKLIST_HEAD = row(
  ...'序号 机构名称 统一社会信用代码 法定代表人 办学地址 列入事由 处理情况 认定机关 列入日期 原文链接'
    .split(' ')
    .map(t),
);

/** As a bureau lays it out: a title across, one authority merged down, serials for days, a stray note. */
async function blacklist(): Promise<Uint8Array> {
  const line = (at: number, name: string, uscc: string, day: string, authority = '') =>
    row(
      n(at),
      t(name),
      uscc,
      t('王小明'),
      t('余姚市示例路1号'),
      t('虚假宣传'),
      t('列入黑名单'),
      t(authority),
      day,
      t('详见公告'),
    );
  const rows = [
    row(t('余姚市校外培训机构黑名单（2026年第三季度）')),
    BLACKLIST_HEAD,
    line(1, '余姚市示例启明培训学校有限公司', t('91330281MA0EXAMP1T'), n(46266, 1), '余姚市教育局'),
    line(2, '余姚市示例 晨光教育培训 有限公司', t(''), n(46267)),
    line(3, '余姚市***培训中心', t(''), n(46266, 1)),
    line(4, '余姚市示例云帆艺术培训有限公司', n('913302810000000000'), n(46266, 1)),
    row(t('注：本名单由余姚市教育局负责解释')),
  ];
  const links = Object.fromEntries(
    [3, 4, 5, 6].map((at) => [`h${at}`, `https://notices.example.org/${at}.html`]),
  );
  const after = `<mergeCells><mergeCell ref="A1:J1"/><mergeCell ref="H3:H6"/></mergeCells><hyperlinks>${[3, 4, 5, 6].map((at) => `<hyperlink ref="J${at}" r:id="h${at}"/>`).join('')}</hyperlinks>`;
  return await workbook({
    sheets: [
      { name: '说明', rows: row(t('填表说明')) },
      { name: '黑名单', rows: rows.join(''), after, links },
    ],
  });
}

/** The first table of a file. */
async function openOne(path: string, mapping?: string): Promise<Table> {
  const [table] = await openTables([path], mapping);
  if (!table) throw new Error('no table');
  return table;
}

describe('a bureau’s blacklist as a workbook', () => {
  it('is read from the sheet that has the list, and every row has its fate', async () => {
    const table = await openOne(await fileOf('黑名单.xlsx', await blacklist()));
    expect(table.file).toBe('黑名单.xlsx·黑名单');
    expect(table.notices).toEqual([
      '只读取了“黑名单”；未读取：“说明”',
      '表头在第 2 行；上面的 1 行（余姚市校外培训机构黑名单（2026年第三季度））不是数据，未读取',
      '“法定代表人”列含个人信息，已整列丢弃，不读取、不发布',
      '名单用不到的列，未读取：“序号”',
      '说明、合计、落款不是数据，未读取：第 7 行（注：本名单由余姚市教育局负责解释）',
      '有 2 处合并单元格，已按左上角的内容逐格填满',
    ]);
    const built = await buildEntries([table], TODAY);
    expect(fatesOf(built)).toEqual(['accepted', 'accepted', 'rejected', 'rejected']);
    expect(built.entries.map(({ sanctions: [act] }) => [act?.kind, act?.authority])).toEqual([
      ['blacklist', '余姚市教育局'],
      ['blacklist', '余姚市教育局'],
    ]);
    const days = built.entries.map(({ sanctions }) => sanctions[0]?.decidedOn.day).sort();
    expect(days).toEqual(['2026-09-01', '2026-09-02']);
    const sources = built.entries.map(({ sanctions }) => sanctions[0]?.source).sort();
    expect(sources).toEqual([
      'https://notices.example.org/3.html',
      'https://notices.example.org/4.html',
    ]);
    expect(whyOf(built.results, 2)).toContain('机构名称：名称已被隐去');
    expect(whyOf(built.results, 3)).toContain('超过 15 位的末几位已丢失');
    expect(built.results.map(({ row }) => row)).toEqual([3, 4, 5, 6]);
    expect(JSON.stringify(built)).not.toContain('王小明');
    expectToldRefusals(built);
  });
});

const PAGE = `<html><head><meta charset="gbk"></head><body>
<table><tr><td>首页</td><td>通知公告</td></tr></table>
<table border=1>
<tr><td colspan=5>侵害用户权益行为的APP通报</td></tr>
<tr><th>序号</th><th>应用名称</th><th>应用开发者</th><th>应用来源</th><th>应用版本</th><th>所涉问题</th></tr>
<tr><td>1</td><td rowspan=2>示例口算</td><td>示例启明教育科技<br>有限公司</td><td>应用宝</td><td>1.2</td><td rowspan=3>违规收集个人信息</td></tr>
<tr><td>2</td><td>示例晨光教育科技有限公司</td><td>小米应用商店</td><td>3.0</td></tr>
<tr><td>3</td><td>示例背单词</td><td>示例背单词</td><td>应用宝</td><td>——</td></tr>
</table></body></html>`;

const NOTICE =
  '{"固定值":{"通报机关":"浙江省通信管理局","通报日期":"2026-09-01","原文链接":"https://notices.example.org/9.html"}}';

describe('a notice as a saved page', () => {
  it.each(['通报.html', '通报.xls'])('is read with what the page says once: %s', async (name) => {
    const mapping = await fileOf('对应.json', new TextEncoder().encode(NOTICE));
    const table = await openOne(await fileOf(name, encodeGb18030(PAGE)), mapping);
    const built = await buildEntries([table], TODAY);
    expect(table.file).toBe(`${name}·第1个表格`);
    expect(fatesOf(built)).toEqual(['warned', 'warned', 'rejected']);
    expect(built.entries.map(({ app }) => [app?.name, app?.developer]).sort()).toEqual([
      ['示例口算', '示例启明教育科技有限公司'],
      ['示例口算', '示例晨光教育科技有限公司'],
    ]);
    expect(remarksOf(built, 2)).toContain(
      '应用开发者·reject·开发者与应用名称相同，无法确认：示例背单词',
    );
    expectToldRefusals(built);
  });
});

const PROVINCE = `序号,应用名称,应用开发者,应用来源,版本号,所涉问题,通报类型,通报单位,期次,通报时间,公示链接
1,示例口算,示例启明教育科技有限公司,应用宝,7.4.620,超范围收集；强制频繁过度索取权限,批次通报,浙江省通信管理局,2026年第5批,2026年9月1日,https://zjca.example.gov.cn/1.html
2,示例听写,厦门示例教育科,OPPO软,版本29,未公开收集使用规则,批次通报,浙江省通信管理局,2026年第5批,2026年9月1日,https://zjca.example.gov.cn/1.html
3,示例旧题库,示例启明教育科技有限公司,豌豆荚,1.0,违规收集,批次通报,浙江省通信管理局,2021年第2批,2021年3月1日,https://zjca.example.gov.cn/2.html
4,示例智能学习终端,示例启明教育科技有限公司,京东,1.0,违规收集,批次通报,浙江省通信管理局,2026年第5批,2026年9月1日,https://zjca.example.gov.cn/1.html
5,示例背诵,示例启明教育科技有限公司,应用宝,1.0,违规收集,批次通报,浙江省通信管理局,2026年第5批,,https://zjca.example.gov.cn/1.html
`;

describe('a province’s app notice as CSV in GB18030', () => {
  it('meets every row with its fate', async () => {
    const path = await fileOf('通报.csv', encodeGb18030(PROVINCE));
    const built = await buildEntries(await openTables([path]), TODAY);
    expect(fatesOf(built)).toEqual(['accepted', 'rejected', 'expired', 'rejected', 'rejected']);
    expect(whyOf(built.results, 1)).toContain('应用开发者：名称疑在换页处被截断：厦门示例教育科');
    expect(whyOf(built.results, 3)).toContain('应用名称：是硬件或机器人，不是应用');
    expect(whyOf(built.results, 4)).toContain('通报时间：缺少日期');
    expectToldRefusals(built);
  });
});

describe('a workbook with a list on each of two sheets', () => {
  it('is read from both, and the rows of a third that lacks a column are refused one by one', async () => {
    const head = '机构名称 处理结果 作出机关 日期 原文链接'.split(' ').map(t);
    const cells = [
      '余姚市示例启明培训有限公司',
      '约谈',
      '余姚市教育局',
      '2026-09-01',
      'https://b.example.org/1',
    ];
    const rows = row(...head) + row(...cells.map(t));
    const white = row(...['机构名称', '日期'].map(t)) + row(t('余姚市示例晨光培训有限公司'), t(''));
    const sheets = ['八月', '九月'].map((name) => ({ name, rows }));
    const book = await workbook({ sheets: [...sheets, { name: '白名单', rows: white }] });
    const built = await buildEntries(await openTables([await fileOf('三张.xlsx', book)]), TODAY);
    expect(built.results.map(({ file, row }) => [file, row])).toEqual([
      ['三张.xlsx·八月', 2],
      ['三张.xlsx·九月', 2],
      ['三张.xlsx·白名单', 2],
    ]);
    expect(fatesOf(built)).toEqual(['accepted', 'merged', 'rejected']);
    expect(built.results[2]).toMatchObject({ name: '余姚市示例晨光培训有限公司' });
    expect(whyOf(built.results, 2)).toContain('这张表缺少列“作出机关”、“原文链接”、“处理结果”');
  });
});

describe('several files at once', () => {
  it('merge into one list, each row told by its own file', async () => {
    const paths = [
      await fileOf('甲.xlsx', await blacklist()),
      await fileOf('乙.csv', encodeGb18030(PROVINCE)),
    ];
    const built = await buildEntries(await openTables(paths), TODAY);
    const files = new Set(built.results.map(({ file }) => file));
    expect(files).toEqual(new Set(['甲.xlsx·黑名单', '乙.csv']));
    const kinds = built.entries.map(({ kind }) => kind).sort();
    expect(kinds).toEqual(['app', 'institution', 'institution']);
  });

  it('name the one that is at fault', async () => {
    const paths = [
      await fileOf('甲.xlsx', await blacklist()),
      await fileOf('空.csv', new Uint8Array()),
    ];
    await expect(openTables(paths)).rejects.toThrow('空.csv·文件·是空的');
  });
});

const REAL: [name: string, rows: number][] = [
  ['education-app-notices.csv', 578],
  ['institution-sanctions-press.csv', 53],
];

describe.each(REAL)('the real table %s', (name, rows) => {
  const path = dataFile(name, 'it is not read');

  it.runIf(path !== '')('says of every refused row why, in one line', async () => {
    const built = await buildEntries(await openTables([path]), TODAY);
    expect(built.results).toHaveLength(rows);
    console.log(JSON.stringify({ ...countFates(built.results), entries: built.entries.length }));
    expectToldRefusals(built);
  });
});
