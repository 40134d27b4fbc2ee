import { describe, expect, it } from 'vitest';
import { buildCsv, buildOrgs, fatesOf, remarksOf } from '../helpers';

const HEADS = '应用名称,机构名称,网站名称,开发者,处理结果,作出机关,列入日期,原文链接';
const row = (app: string, unit: string, site = '', developer = '/') =>
  `${app},${unit},${site},${developer},罚款5万元,余姚市教育局,2026-09-01,https://b.example.org/1`;
const UNIT = '余姚市示例启明培训学校有限公司';

describe('a table of apps, institutions and websites', () => {
  it.each([
    ['', UNIT, '', 'institution'],
    ['/', UNIT, '', 'institution'],
    ['无', UNIT, '-', 'institution'],
    ['——', '/', '示例启明网', 'website'],
  ])('%j, %j, %j is %s', async (app, unit, site, kind) => {
    const { entries } = await buildCsv(`${HEADS}\n${row(app, unit, site)}`);
    expect(entries.map((entry) => entry.kind)).toEqual([kind]);
  });

  it('reads an app where one is named, and refuses a row that names nobody', async () => {
    const app = row('示例口算', '', '', '示例启明教育科技有限公司').replace('罚款5万元', '通报');
    const built = await buildCsv([HEADS, app, row('/', '/', '/')].join('\n'));
    expect(built.entries.map(({ kind }) => kind)).toEqual(['app']);
    expect(fatesOf(built)).toEqual(['accepted', 'rejected']);
  });

  it('of apps alone refuses one without a name', async () => {
    const heads = '应用名称,开发者,通报机关,通报日期,原文链接';
    const line = '无,示例启明教育科技有限公司,浙江省通信管理局,2026-09-01,https://a.example.org/1';
    expect(remarksOf(await buildCsv(`${heads}\n${line}`)).join()).toContain('应用名称为空');
  });
});

describe('a cell of two names', () => {
  const OTHER = '余姚市示例晨光培训学校有限公司';
  const LISTED = `1.${UNIT}\n2.${OTHER}`;
  const fates = async (cells: Record<string, string>) =>
    fatesOf(await buildOrgs([{ 机构名称: `${UNIT}、${OTHER}`, ...cells }]));

  it.each([
    { 机构名称: LISTED, 处理结果: '1.罚款3万元\n2.吊销办学许可证' },
    { 处理结果: '1.罚款3万元\n2.吊销办学许可证' },
    { 处理结果: '罚款3万元、5万元' },
    { 处理结果: '罚款3万元、罚款5万元' },
    { 处理结果: '罚款', 罚款金额: '3万元、5万元' },
    { 处理结果: '吊销办学许可证；警告' },
    { 处理结果: '警告、吊销办学许可证' },
    { 处理结果: '罚款3万元，责令停止办学' },
    { 处理结果: '列入黑名单；警告' },
    { 文号: '余教罚〔2026〕1号、2号' },
    { 文号: '余教罚〔2026〕1号；余教罚〔2026〕2号' },
  ])('with acts in a list of their own is refused: %j', async (cells) => {
    expect(await fates(cells)).toEqual(['rejected']);
  });

  it.each([
    ['1.罚款3万元\n2.吊销办学许可证', '分别说到各家'],
    ['分别吊销办学许可证、警告', '分别说到各家'],
    ['吊销办学许可证；警告', '请在前面写“均”'],
  ])('says of %j: %s', async (result, said) => {
    const built = await buildOrgs([{ 机构名称: `${UNIT}、${OTHER}`, 处理结果: result }]);
    expect(remarksOf(built).join()).toContain(said);
  });

  it.each([
    { 机构名称: LISTED },
    { 处理结果: '罚款3万元' },
    { 处理结果: '警告；罚款3万元' },
    { 处理结果: '罚款3万元、没收违法所得5万元' },
    { 处理结果: '均吊销办学许可证、罚款3万元' },
    { 处理结果: '罚款3万元，并吊销办学许可证' },
    { 处理结果: '警告、罚款3万元、吊销办学许可证' },
    { 处理结果: '1.警告\n2.罚款3万元\n3.没收违法所得' },
    { 文号: '余教罚〔2026〕1号', 列入原因: '在示例路1号、2号擅自办学' },
  ])('is split where each has the same: %j', async (cells) => {
    expect(await fates(cells)).toEqual(['warned', 'warned']);
  });
});

describe('a cell of a name and a credit code', () => {
  const CODE = '91330281MA0EXAMP1T';
  it.each([
    `${UNIT}\n${CODE}`,
    `${UNIT}${CODE}`,
    `${UNIT}，统一社会信用代码：${CODE}`,
    `${UNIT}/${CODE}`,
  ])('is read as both: %j', async (cell) => {
    const { entries } = await buildOrgs([{ 机构名称: cell }]);
    expect(entries.map(({ names }) => names[0]?.text)).toEqual([UNIT]);
    expect(entries[0]?.identifiers).toMatchObject([{ kind: 'uscc', value: CODE }]);
  });

  it('with a person’s identity number is refused', async () => {
    const built = await buildOrgs([{ 机构名称: `${UNIT} 330281199003071234` }]);
    expect(fatesOf(built)).toEqual(['rejected']);
    expect(remarksOf(built).join()).not.toContain('199003071234');
  });
});
