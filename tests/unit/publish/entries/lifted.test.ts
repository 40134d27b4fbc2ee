import { describe, expect, it } from 'vitest';
import { buildEntries } from '../../../../lib/publish/entries/from-rows';
import { buildApps, buildOrgs, type Cells, fatesOf, remarksOf, TODAY, tableOf } from '../helpers';

const LISTED = { 处理结果: '列入黑名单' };
const CODE = '91330281MA0EXAMP1T';

/** What becomes of the first of two rows, in either order, where the second says that something was lifted. */
async function fates(cells: Cells, lifted: Cells): Promise<(string | undefined)[]> {
  const [there, back] = [await buildOrgs([cells, lifted]), await buildOrgs([lifted, cells])];
  return [fatesOf(there)[0], fatesOf(back)[1]];
}

describe('an act that another row says was lifted', () => {
  it.each<[cells: Cells, lifted: Cells]>([
    [LISTED, { ...LISTED, 状态: '已移出' }],
    [{}, { 备注: '处罚决定已撤销' }],
    [
      { ...LISTED, 统一社会信用代码: CODE },
      { ...LISTED, 状态: '已移出' },
    ],
    [LISTED, { ...LISTED, 统一社会信用代码: CODE, 状态: '已移出' }],
    [{ 文号: '余教罚〔2026〕3号' }, { 文号: '余教罚〔2026〕3号', 状态: '已撤销' }],
    [{ 处理结果: '处以罚款' }, { 状态: '已撤销' }],
  ])('is not listed, in either order: %j, %j', async (cells, lifted) => {
    expect(await fates(cells, lifted)).toEqual(['rejected', 'rejected']);
    expect(remarksOf(await buildOrgs([cells, lifted])).join()).toContain(
      '·reject·另一行（表.csv·3）写明这项处理已撤销或移出，不登载',
    );
  });

  it('of an app is not listed', async () => {
    expect(fatesOf(await buildApps([{}, { 备注: '通报已撤销' }]))).toEqual([
      'rejected',
      'rejected',
    ]);
  });

  it.each<[cells: Cells, lifted: Cells]>([
    [LISTED, { 处理结果: '罚款5万元', 状态: '已撤销' }],
    [{}, { 状态: '已撤销', 作出机关: '余姚市教育局' }],
    [{}, { 状态: '已撤销', 列入日期: '2026-09-02' }],
    [{}, { 状态: '申请撤销' }],
    [{}, { 状态: '听证中' }],
    [{}, { 处理结果: '罚款2万元', 状态: '已撤销' }],
    [{ 文号: '余教罚〔2026〕3号' }, { 文号: '余教罚〔2026〕4号', 状态: '已撤销' }],
    [{}, { 机构名称: '余姚市示例晨光培训学校有限公司', 状态: '已撤销' }],
    [{ 统一社会信用代码: CODE }, { 统一社会信用代码: '91310115MA0EXAMP2X', 状态: '已撤销' }],
  ])('is another one and stays listed: %j, %j', async (cells, lifted) => {
    for (const fate of await fates(cells, lifted)) expect(fate).not.toBe('rejected');
    expect(remarksOf(await buildOrgs([cells, lifted])).join()).not.toContain('另一行');
  });
});

describe('a table of removals beside one of the list', () => {
  const heads = '机构名称,处理结果,作出机关,列入日期,原文链接';
  const row = (result: string, day: string) =>
    `余姚市示例启明培训学校有限公司,${result},余姚市教育局,${day},https://b.example.org/1`;
  const list = tableOf(`${heads}\n${row('列入黑名单', '2026-09-01')}`);
  const removals = (line: string) => tableOf(`移出黑名单公告,,,,\n${heads}\n${line}`, '移出.csv');
  const build = (line: string) => buildEntries([list, removals(line)], TODAY);

  it('takes out the acts that it tells', async () => {
    expect(fatesOf(await build(row('列入黑名单', '2026-09-01')))).toEqual(['rejected', 'rejected']);
  });

  it.each([row('移出黑名单', '2026-10-01'), row('列入黑名单', '2026-10-01'), row('', '')])(
    'asks for a look where it does not say which: %s',
    async (line) => {
      const built = await build(line);
      expect(fatesOf(built)).toEqual(['warned', 'rejected']);
      expect(remarksOf(built).join()).toContain(
        '另一行（移出.csv·3）写明这个单位或应用的处理已撤销',
      );
    },
  );
});
