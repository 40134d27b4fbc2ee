import { describe, expect, it } from 'vitest';
import { buildCsv, buildOrgs, fatesOf, remarksOf } from '../helpers';

const HEADS = '机构名称,处理结果,作出机关,列入日期,原文链接';
const act = (unit: string) =>
  `余姚市示例${unit}培训学校有限公司,罚款5万元,余姚市教育局,2026-09-01,https://b.example.org/1`;
/** Of two rows the first has a cell below a heading. */
const build = (heading: string, cell: string) =>
  buildCsv(`${HEADS},${heading}\n${act('启明')},${cell}\n${act('晨光')},`);

describe('a column that nobody knows', () => {
  it.each([
    ['撤销', '√'],
    ['有效', '×'],
    ['核查意见', '处罚已撤销'],
    ['行政复议决定', '撤销原处罚决定'],
    ['公示情况', '已撤下'],
    ['移出说明', '期满'],
    ['撤下时间', '2026-11-01'],
    ['恢复招生日期', '2026-11-01'],
    ['解除停课日期', '2026-11-01'],
    ['停止招生期限', '2026-09-01至2026-10-01'],
    ['停业整顿期限', '1个月'],
    ['处罚期限', '3个月'],
    ['变更情况', '罚款变更为2万元'],
    ['更正情况', '罚款应为3万元'],
    ['', '处罚已撤销'],
  ])(
    'asks for a look at the row where it says that an act is over or another: %s, %s',
    async (heading, cell) => {
      const built = await build(heading, cell);
      expect(fatesOf(built)).toEqual(['warned', 'accepted']);
      expect(remarksOf(built).join()).toContain(`写着“${cell}”，请核对这项处理是否仍然有效`);
    },
  );

  it.each(['已撤销', '移出'])(
    'without a heading takes its row out of the list: %s',
    async (cell) => {
      expect(fatesOf(await build('', cell))).toEqual(['rejected', 'accepted']);
    },
  );

  it.each([
    ['核查意见', '不予撤销'],
    ['撤销', ''],
    ['撤销', '否'],
    ['案件来源', '举报'],
    ['', '新增'],
    ['', '2'],
  ])('says nothing else: %s, %s', async (heading, cell) => {
    expect(fatesOf(await build(heading, cell))).toEqual(['accepted', 'accepted']);
  });
});

describe('a column of what a unit is in its case, or on which list', () => {
  it.each([
    ['类别', '红名单'],
    ['类别', '拟处罚'],
    ['类别', '证人'],
    ['角色', '房东'],
    ['角色', '监管单位'],
    ['名单类别', '白名单'],
    ['名单类别', '合格名单'],
    ['名单类别', '拟处罚名单'],
    ['名单类别', '举报人名单'],
    ['名单类别', '移出名单'],
    ['名单类型', '免罚清单'],
  ])('refuses its row where that is none of an act: %s, %s', async (heading, cell) => {
    const built = await build(heading, cell);
    expect(fatesOf(built)).toEqual(['rejected', 'accepted']);
    expect(remarksOf(built).join()).toContain(cell);
  });

  it.each([
    ['类别', '学科类'],
    ['类别', '投诉举报'],
    ['角色', '当事人'],
    ['名单类别', '黑名单'],
    ['名单类别', '重点监管名单'],
    ['名单类别', '红黑名单'],
    ['名单类型', '经营异常名录'],
  ])('says nothing else: %s, %s', async (heading, cell) => {
    expect(fatesOf(await build(heading, cell))).not.toContain('rejected');
  });
});

describe('a column for a part of the unit', () => {
  it.each([
    ['教学点', '泗门教学点'],
    ['涉事校区', '低塘校区'],
    ['门店名称', '示例启明泗门店'],
  ])('asks for a look where it names one: %s, %s', async (heading, cell) => {
    const built = await build(heading, cell);
    expect(fatesOf(built)).toEqual(['warned', 'accepted']);
    expect(remarksOf(built).join()).toContain(`写着“${cell}”：处理只针对它的，请连它写进名称`);
  });

  it.each([
    ['教学点', '/'],
    ['校区', '总部'],
    ['教学点', '3个'],
    ['校区数', '3'],
    ['分校', '余姚市示例启明培训学校有限公司'],
  ])('says nothing else: %s, %s', async (heading, cell) => {
    expect(fatesOf(await build(heading, cell))).toEqual(['accepted', 'accepted']);
  });
});

describe('a remark on the act itself', () => {
  it.each(['罚款金额更正为3万元', '罚款变更为2万元', '处罚日期有误', '已恢复招生'])(
    'asks for a look where it says that it is another now: %s',
    async (status) => {
      const built = await buildOrgs([{ 备注: status }]);
      expect(fatesOf(built)).toEqual(['warned']);
      expect(remarksOf(built).join()).toContain('写有更正、变更或恢复');
    },
  );

  it.each(['法定代表人变更为他人', '未恢复招生', '维持原处罚决定', '罚款已缴，已结案'])(
    'and of other matters does not: %s',
    async (status) => {
      expect(fatesOf(await buildOrgs([{ 备注: status }]))).toEqual(['accepted']);
    },
  );
});
