import { describe, expect, it } from 'vitest';
import { buildCsv, fatesOf, remarksOf } from '../helpers';

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
