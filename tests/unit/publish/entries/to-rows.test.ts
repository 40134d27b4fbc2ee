import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../../lib/domain/entry';
import { ruleOf, SANCTION_KINDS } from '../../../../lib/domain/sanction-rules';
import { buildEntries } from '../../../../lib/publish/entries/from-rows';
import { entryRows } from '../../../../lib/publish/entries/to-rows';
import { readDecision } from '../../../../lib/publish/rules/acts';
import { kindOfNotice } from '../../../../lib/publish/rules/notice-cells';
import { toSpreadsheetCsv } from '../../../../lib/tables/csv';
import { buildApps, buildCsv, buildOrgs, TODAY, tableOf } from '../helpers';

/** Entries out as CSV and in again. */
async function again(entries: readonly Entry[], asOf = TODAY) {
  const csv = toSpreadsheetCsv(entryRows(entries, asOf));
  return { csv, ...(await buildEntries([tableOf(csv, '名单.csv')], asOf)) };
}

describe('an export that is built again', () => {
  it.each([
    ['a plain act', [{}]],
    ['a credit code of digits alone', [{ 统一社会信用代码: '123302810000000000' }]],
    [
      'a place that the name does not tell',
      [{ 机构名称: '示例启明培训学校有限公司', 办学地点: '浙江省宁波市余姚市示例路1号' }],
    ],
    ['several names', [{ 曾用名: '余姚市示例旧名培训有限公司', 品牌: '示例课堂；示例在线' }]],
    [
      'a former name and a brand that may be persons’',
      [{ 曾用名: '余姚市张三英语培训部', 品牌: '李四英语', 已核: '已核' }],
    ],
    [
      'several identifiers',
      [
        {
          网址: 'a.example.com;b.example.com',
          备案号: '浙ICP备99999901号',
          电话: '0574-62123456',
          办学许可证号: '133028170000001',
        },
      ],
    ],
    ['a look at the source', [{ 核验日期: '2026-11-01', 网址: 'a.example.com' }]],
    [
      'a website that was checked by itself',
      [
        {
          网址: 'a.example.com',
          网址核验日期: '2026-11-02',
          网址核验来源: 'https://a.example.com/',
        },
      ],
    ],
    ['an end that the office states', [{ 公示截止日期: '2027-01-31' }]],
    ['a month for a date', [{ 列入日期: '2026-09' }]],
    [
      'a reply of the unit',
      [{ 机构回应: '已整改，=1+1', 回应日期: '2026-09-20', 回应链接: 'https://a.example.com/r' }],
    ],
    ['a document', [{ 文号: '示市监处罚〔2026〕2号' }]],
    ['two acts of one decision', [{ 处理结果: '责令停止招收学员，列入经营异常名录' }]],
    [
      'two acts of two decisions',
      [{ 文号: '1号' }, { 文号: '2号', 列入日期: '2026-10-01', 处理结果: '责令停止招收学员' }],
    ],
    [
      'a name like a person’s that was looked up',
      [{ 机构名称: '余姚市张三英语培训有限公司', 已核: '已核' }],
    ],
    ['grounds that a spreadsheet would run', [{ 列入原因: '=HYPERLINK(1)' }]],
    ['no grounds', [{ 列入原因: '' }]],
    ['a school', [{ 机构名称: '余姚市示例启明小学' }]],
  ])('is the same list: %s', async (_, cells) => {
    const { entries } = await buildOrgs(cells as Record<string, string>[]);
    expect(entries).not.toEqual([]);
    const built = await again(entries);
    expect(built.entries).toEqual(entries);
    expect(built.results.every(({ fate }) => fate !== 'rejected')).toBe(true);
  });

  it.each([
    ['a plain notice', [{}]],
    ['several stores', [{ 应用来源: '华为应用市场/应用宝' }]],
    ['an app that was removed', [{ 通报类型: '下架通报' }]],
    ['several issues', [{ 所涉问题: '未经用户同意收集；未完整准确告知；其他说法' }]],
    ['no developer', [{ 开发者: '' }]],
    [
      'two versions',
      [{ 版本: '1.0' }, { 版本: '2.0', 通报日期: '2026-10-01', 批次: '2026年第6批' }],
    ],
  ])('is the same list of apps: %s', async (_, cells) => {
    const { entries } = await buildApps(cells as Record<string, string>[]);
    expect(entries).not.toEqual([]);
    expect((await again(entries)).entries).toEqual(entries);
  });

  it('is the same list for the one that ships', async () => {
    const csv = readFileSync('lib/publish/sources/education-app-notices.csv', 'utf8');
    const { entries } = await buildCsv(csv, '2026-11-01');
    const built = (await again(entries, '2026-11-01')).entries;
    expect(entries.length).toBeGreaterThan(50);
    expect(built).toEqual(entries);
  });

  it('has institutions, websites and apps side by side', async () => {
    const orgs = await buildOrgs([{}]);
    const sites = await buildCsv(
      '网站名称,网址,处理结果,作出机关,列入日期,原文链接\n示例启明在线课堂网,qiming.example.com,罚款5万元,余姚市教育局,2026-09-01,https://b.example.org/1',
    );
    const apps = await buildApps([{}]);
    const all = [...orgs.entries, ...sites.entries, ...apps.entries];
    expect(new Set(all.map(({ kind }) => kind)).size).toBe(3);
    const sorted = all.sort((a, b) => (a.id < b.id ? -1 : 1));
    expect((await again(sorted)).entries).toEqual(sorted);
  });
});

describe('the word of a kind', () => {
  it.each(SANCTION_KINDS)('%s is read as what it is', (kind) => {
    const { word } = ruleOf(kind);
    expect([...readDecision(word).kinds, kindOfNotice(word)]).toContain(kind);
  });
});
