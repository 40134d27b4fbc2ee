import { describe, expect, it } from 'vitest';
import { diffEntries, diffLines } from '../../../../lib/publish/entries/diff';
import { byId } from '../../../../lib/publish/folder/against-published';
import { buildOrgs, type Cells, TODAY } from '../helpers';

const A = '余姚市示例启明培训有限公司';
const TOWNLESS = '示例启明培训学校有限公司';
const B = '余姚市示例晨光培训有限公司';

const CODE = { 统一社会信用代码: '91330281MA0EXAMP1T' };
const OTHER_CODE = { 统一社会信用代码: '91310115MA0EXAMP2X' };

const entriesOf = async (rows: readonly Cells[], asOf = TODAY) =>
  byId((await buildOrgs(rows, asOf)).entries);
const linesOf = async (before: readonly Cells[], after: readonly Cells[], day = TODAY) =>
  diffLines(diffEntries(await entriesOf(before), await entriesOf(after, day), day));

describe('diff', () => {
  it.each<[what: string, before: Cells[], after: Cells[], lines: string[]]>([
    ['the same', [{ 机构名称: A }], [{ 机构名称: A }], []],
    ['added', [], [{ 机构名称: A }], [`  + ${A}`]],
    ['a code', [{ 机构名称: A }], [{ 机构名称: A, ...CODE }], [`  ~ ${A}：标识`]],
    ['no code any more', [{ 机构名称: A, ...CODE }], [{ 机构名称: A }], [`  ~ ${A}：标识`]],
    ['a new name', [{ 机构名称: A }], [{ 机构名称: B, 曾用名: A }], [`  ~ ${B}：名称（原“${A}”）`]],
    [
      'names that changed their places',
      [
        { 机构名称: A, ...CODE },
        { 机构名称: B, ...OTHER_CODE },
      ],
      [
        { 机构名称: B, ...CODE },
        { 机构名称: A, ...OTHER_CODE },
      ],
      [`  ~ ${A}：名称（原“${B}”）`, `  ~ ${B}：名称（原“${A}”）`],
    ],
    [
      'two in one',
      [
        { 机构名称: A, ...CODE },
        { 机构名称: B, 列入日期: '2026-09-03' },
      ],
      [
        { 机构名称: A, ...CODE },
        { 机构名称: A, 曾用名: B, ...CODE, 列入日期: '2026-09-03' },
      ],
      [`  ~ ${A}：并入“${B}”、名称、标识`],
    ],
    [
      'two in one, without an act of theirs',
      [
        { 机构名称: A, ...CODE },
        { 机构名称: B, 列入日期: '2026-09-03' },
      ],
      [{ 机构名称: A, 曾用名: B, ...CODE }],
      [`  ~ ${A}：并入“${B}”、名称、撤下处理 1 项`],
    ],
    [
      'a number, then a day and an office beside it',
      [{ 机构名称: A, 文号: '例教罚〔2026〕5号' }],
      [
        {
          机构名称: A,
          文号: '例教罚〔2026〕5号',
          列入日期: '2026-09-03',
          作出机关: '余姚市体育局',
        },
      ],
      [`  ~ ${A}：处理内容`],
    ],
    [
      'an act of another number and day',
      [{ 机构名称: A, 文号: '例教罚〔2026〕5号' }],
      [{ 机构名称: A, 文号: '例教罚〔2026〕6号', 列入日期: '2026-09-03' }],
      [`  ~ ${A}：新增处理 1 项、撤下处理 1 项`],
    ],
    [
      'acts of one day that have another number, one of them new',
      [{ 机构名称: A, 文号: '例教罚〔2026〕5号' }],
      [
        { 机构名称: A, 文号: '例教罚〔2026〕6号' },
        { 机构名称: A, 文号: '例教罚〔2026〕7号' },
      ],
      [`  ~ ${A}：新增处理 1 项`],
    ],
    [
      'acts of one day that have another number, one of them gone',
      [
        { 机构名称: A, 文号: '例教罚〔2026〕6号' },
        { 机构名称: A, 文号: '例教罚〔2026〕7号' },
      ],
      [{ 机构名称: A, 文号: '例教罚〔2026〕5号' }],
      [`  ~ ${A}：撤下处理 1 项`],
    ],
    [
      'units of several towns that its table tells apart no more',
      [
        { 机构名称: TOWNLESS, 办学地点: '浙江省宁波市余姚市示例路1号' },
        { 机构名称: TOWNLESS, 办学地点: '浙江省宁波市慈溪市示例路1号' },
      ],
      [{ 机构名称: TOWNLESS }],
      [`  ~ ${TOWNLESS}：其他`, `  - ${TOWNLESS}（撤下）`],
    ],
    [
      'units of several towns that are told by codes',
      [
        { 机构名称: TOWNLESS, 办学地点: '浙江省宁波市余姚市示例路1号' },
        { 机构名称: TOWNLESS, 办学地点: '浙江省宁波市慈溪市示例路1号' },
      ],
      [
        { 机构名称: TOWNLESS, 统一社会信用代码: '91330281MA0EXAMP1T' },
        { 机构名称: TOWNLESS, 统一社会信用代码: '91330282MA0EXAMP2X' },
      ],
      [`  ~ ${TOWNLESS}：标识`, `  ~ ${TOWNLESS}：标识`],
    ],
    [
      'a code, and another act',
      [{ 机构名称: A }],
      [{ 机构名称: A, ...CODE, 处理结果: '列入黑名单' }],
      [`  ~ ${A}：标识、新增处理 1 项、撤下处理 1 项`],
    ],
    [
      'another unit of that name',
      [{ 机构名称: A, ...CODE }],
      [{ 机构名称: A, ...OTHER_CODE }],
      [`  + ${A}`, `  - ${A}（撤下）`],
    ],
    ['lifted', [{ 机构名称: A }, { 机构名称: B }], [{ 机构名称: A }], [`  - ${B}（撤下）`]],
    [
      'lifted by its row',
      [{ 机构名称: A }],
      [{ 机构名称: A, 移出日期: '2026-10-01' }],
      [`  - ${A}（撤下）`],
    ],
    [
      'another act, and a former name',
      [{ 机构名称: A }],
      [
        { 机构名称: A, 曾用名: B },
        { 机构名称: A, 处理结果: '列入黑名单' },
      ],
      [`  ~ ${A}：名称、新增处理 1 项`],
    ],
    [
      'an act less',
      [{ 机构名称: A }, { 机构名称: A, 处理结果: '列入黑名单' }],
      [{ 机构名称: A }],
      [`  ~ ${A}：撤下处理 1 项`],
    ],
    [
      'a corrected cell',
      [{ 机构名称: A }],
      [{ 机构名称: A, 列入原因: '价格欺诈' }],
      [`  ~ ${A}：处理内容`],
    ],
    [
      'an identifier',
      [{ 机构名称: A }],
      [{ 机构名称: A, 网址: 'qiming.example.com' }],
      [`  ~ ${A}：标识`],
    ],
  ])('%s', async (_, before, after, lines) => {
    expect((await linesOf(before, after)).slice(1)).toEqual(lines);
  });

  it('tells an act as new that has the kind and number of one that ended', async () => {
    const act = (列入日期: string) => [{ 机构名称: A, 文号: '第5号', 列入日期 }];
    expect(await linesOf(act('2026-09-01'), act('2027-09-20'), '2027-10-01')).toEqual([
      '新增 0 条，变更 1 条，撤下 0 条，到期 0 条',
      `  ~ ${A}：新增处理 1 项、处理到期 1 项`,
    ]);
  });

  it('tells what ended from what was lifted', async () => {
    const row = [{ 机构名称: A }];
    expect(await linesOf(row, row, '2027-10-01')).toEqual([
      '新增 0 条，变更 0 条，撤下 0 条，到期 1 条',
      `  - ${A}（到期）`,
    ]);
  });
});
