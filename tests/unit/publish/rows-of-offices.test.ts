import { describe, expect, it } from 'vitest';
import { buildApps, buildOrgs, type Cells, fatesOf, remarksOf } from './helpers';

/** Cells as offices fill them. The sound row is 余姚市示例启明培训学校有限公司, 罚款5万元, 2026-09-01; the day is 2026-11-24. */

const NAME = '余姚市示例启明培训学校有限公司';
const OTHER = '宁波市示例晨光教育培训学校有限公司';
/** What each act of each entry says, in order: `kind day precision`. */
type Built = Awaited<ReturnType<typeof buildOrgs>>;
const actsOf = ({ entries }: Built) =>
  entries.flatMap(({ sanctions }) =>
    sanctions.map(({ kind, decidedOn }) => `${kind} ${decidedOn?.day} ${decidedOn?.precision}`),
  );
const legalOf = ({ entries }: Built) =>
  entries.flatMap(({ names }) =>
    names.filter(({ kind }) => kind === 'legal').map(({ text }) => text),
  );

/** The row is told with an error or a refusal in this column, and nothing of it is listed. */
function expectRefused(built: Built, column?: string) {
  expect(built.entries).toEqual([]);
  if (!column) return;
  const told = remarksOf(built).filter((remark) => /·(reject|error)·/.test(remark));
  expect(told.map((remark) => remark.split('·')[0])).toContain(column);
}

describe('dates', () => {
  it.each([
    ['2026-9-1', '2026-09-01 day'],
    ['2026年09月01日', '2026-09-01 day'],
    ['２０２６．９．１', '2026-09-01 day'],
    ['2026／9／1', '2026-09-01 day'],
    ['46266', '2026-09-01 day'],
    ['二〇二六年九月一日', '2026-09-01 day'],
    ['二O二六年九月一日', '2026-09-01 day'],
    ['2026年9月', '2026-09-01 month'],
    ['2026年9月份', '2026-09-01 month'],
    ['2026年9月1号', '2026-09-01 day'],
    ['2026 年 9 月 1 号', '2026-09-01 day'],
    ['二〇二六年九月一号', '2026-09-01 day'],
    ['26.9月1号', '2026-09-01 day'],
    ['2026年9月1号作出', '2026-09-01 day'],
    [' 2026-09-01 00:00 ', '2026-09-01 day'],
  ])('%s is read', async (cell, day) => {
    const built = await buildOrgs([{ 列入日期: cell }]);
    expect(actsOf(built)).toEqual([`penalty ${day}`]);
  });

  it.each([
    '',
    '近日',
    '无',
    '9月1日',
    '2026年9月31日',
    '2026-02-29',
    '2026-11-25',
    '2027-01-01',
    '2026年9月1日—2027年8月31日',
    '2026年9月1号至2027年8月31号',
    '9月1号',
    '2026.9.1-2027.8.31',
    '2026-09-01至2027-08-31',
    '2026年9月1日、2026年9月5日',
    '9/1/2026',
    '2026年第3季度',
    '（2026）第1号',
    '同上',
  ])('%j is refused', async (cell) => {
    expectRefused(await buildOrgs([{ 列入日期: cell }]), '列入日期');
  });

  it.each<[why: string, cells: Cells]>([
    ['a penalty of last year that nobody looked at', { 列入日期: '2025-11-30' }],
    ['a penalty of more than three months ago', { 列入日期: '2026-08-20' }],
    [
      'a talk of four months ago',
      { 处理结果: '约谈', 列入日期: '2026-07-20', 核验日期: '2026-11-20' },
    ],
    ['one whose publication ended', { 公示截止日期: '2026-11-23' }],
    ['one that was taken off', { 移出日期: '2026-11-20' }],
    [
      'an abnormal state nobody looked at',
      { 处理结果: '列入经营异常名录', 列入日期: '2026-08-01' },
    ],
  ])('what has ended is not listed: %s', async (_why, cells) => {
    expectRefused(await buildOrgs([cells]));
  });

  it.each<[why: string, cells: Cells]>([
    ['a penalty that was looked at', { 列入日期: '2026-06-20', 核验日期: '2026-11-20' }],
    ['the last day of its publication', { 公示截止日期: '2026-11-24' }],
    ['a black list of last year', { 处理结果: '列入黑名单', 列入日期: '2025-12-20' }],
  ])('what still holds is listed: %s', async (_why, cells) => {
    expect((await buildOrgs([cells])).entries.length).toBe(1);
  });
});

describe('acts', () => {
  it.each([
    ['罚款人民币伍万元整', ['penalty']],
    ['没收违法所得1,234.56元，并处罚款2万元', ['penalty']],
    ['罚款5万元（已缴纳）', ['penalty']],
    ['罚款5万元（已履行完毕）', ['penalty']],
    ['给予警告，并处3万元罚款', ['penalty']],
    ['责令改正，处以罚款贰万元', ['penalty']],
    ['从轻处罚，罚款1000元', ['penalty']],
    ['罚款￥50000.00', ['penalty']],
    ['罚没款合计6万元', ['penalty']],
    ['对该公司罚款5万元，对其负责人罚款1万元', ['penalty']],
    ['责令停止招生三个月', ['enrolment-stopped']],
    ['吊销民办学校办学许可证', ['licence-revoked']],
    ['列入严重违法失信企业名单', ['serious-violation']],
    ['列入校外培训机构黑名单', ['blacklist']],
    ['罚款５万元', ['penalty']],
    ['罚 款 5 万 元', ['penalty']],
    // What stands beside a decision and undoes nothing of it.
    ['罚款5万元，经行政复议维持', ['penalty']],
    ['罚款5万元；当事人申请复议要求撤销', ['penalty']],
    ['罚款5万元，提起行政诉讼后撤回', ['penalty']],
    ['罚款5万元；复议申请已撤回', ['penalty']],
    ['罚款5万元；二审法院撤销一审判决', ['penalty']],
    ['罚款5万元，该处罚未撤销', ['penalty']],
    ['罚款5万元；撤销办学许可证', ['penalty']],
    ['罚款5万元；办学许可证被教育局撤销', ['penalty']],
    ['罚款5万元；移出经营异常名录', ['penalty']],
    ['罚款5万元，列入经营异常名录（已移出）', ['penalty']],
    ['罚款5万元，违法广告已删除', ['penalty']],
    ['罚款5万元，后经复议变更为罚款2万元', ['penalty']],
    ['吊销办学许可证，经复议变更为罚款2万元', ['penalty']],
    ['吊销办学许可证变更为罚款2万元', ['penalty']],
    ['经听证，罚款5万元', ['penalty']],
    ['听证后决定罚款5万元', ['penalty']],
    ['事先告知；决定罚款5万元', ['penalty']],
    ['已履行告知程序，罚款5万元', ['penalty']],
    ['未要求听证，罚款5万元', ['penalty']],
    ['罚款5万元（待缴纳）', ['penalty']],
    ['罚款5万元（法定幅度1万元以上10万元以下）', ['penalty']],
    ['依据处1万元以上3万元以下罚款的规定，罚款2万元', ['penalty']],
    ['没收违法所得并处违法所得一倍以上五倍以下罚款', ['penalty']],
    ['没收违法所得并罚款0元', ['penalty']],
    ['处2万元以下罚款1万元', ['penalty']],
    ['罚款3万元，该公司现已变更为余姚市示例晨光公司', ['penalty']],
    ['罚款3万元（法人变更为李四）', ['penalty']],
    ['罚款3万元；负责人变更为李四', ['penalty']],
    ['罚款3万元；举办单位变更为余姚市示例晨光公司', ['penalty']],
    ['罚款3万元；开户行变更为示例银行', ['penalty']],
    ['调查期间，决定罚款5万元', ['penalty']],
    ['在调查期间，当事人主动退费；罚款5万元', ['penalty']],
    ['听证期间，当事人未到场。决定罚款5万元', ['penalty']],
    ['立案调查期间，停止招生，决定罚款5万元', ['penalty']],
    ['罚款5万元；列入黑名单；2026年8月移出', ['penalty']],
    [`对${NAME}及其负责人罚款5万元`, ['penalty']],
    ['对余姚市示例启明\n培训学校有限公司及其负责人罚款5万元', ['penalty']],
  ])('%s', async (cell, kinds) => {
    const built = await buildOrgs([{ 处理结果: cell }]);
    expect(built.entries.flatMap(({ sanctions }) => sanctions.map(({ kind }) => kind))).toEqual(
      kinds,
    );
  });

  it.each([
    '拟罚款5万元',
    '不予处罚',
    '免予行政处罚',
    '不罚款',
    '未罚款',
    '罚款5万元（已撤销）',
    '罚款5万元，后经行政复议撤销',
    '罚款5万元；该处罚已撤销',
    '罚款5万元。该处罚决定经法院判决撤销',
    '罚款5万元（已修复）',
    '罚款5万元（公示期满）',
    '罚款5万元，已撤销',
    '罚款5万元，2026年10月8日被余姚市人民法院判决撤销',
    '罚款5万元；余姚市人民政府复议撤销该处罚决定',
    '罚款5万元；余教罚〔2026〕5号决定已撤销',
    '罚款5万元，该决定已被依法撤销',
    '罚款5万元，复议决定部分撤销',
    '罚款5万元、没收违法所得；处罚决定被确认违法',
    '罚款5万元；信用修复已完成',
    '吊销办学许可证；该处罚已撤销',
    '列入黑名单，已移出',
    '责令停业整顿；已于2026年10月8日解除',
    '罚款5万元，经复议变更为不予处罚',
    '罚款5万元（事先告知）',
    '事先告知书：吊销办学许可证',
    '罚款5万元（待决定）',
    '行政处罚事先告知书（余教罚告〔2026〕5号）：警告；罚款5万元',
    '拟处罚：警告；罚款5万元',
    '罚款5万元（拟）',
    '罚款5万元（尚未作出处罚决定）',
    '罚款5万元，处罚决定书未下达',
    '罚款5万元（告知阶段）',
    '正在听证，罚款5万元',
    '立案调查中；罚款5万元',
    '处5万元以上20万元以下罚款',
    '处五万元以上二十万元以下的罚款',
    '并处违法所得一倍以上五倍以下罚款',
    '处3万元以下罚款',
    '罚款5万元以下',
    '没有罚款',
    '没收违法所得0元',
    '列入黑名单（已移出）',
    '移出黑名单',
    '移出白名单',
    '列入白名单',
    '移出严重违法失信名单',
    '列入重点关注名单',
    '暂停办学',
    '撤销办学许可',
    '收回办学许可证',
    '注销办学许可证',
    '查封场所、扣押物品',
    '对法定代表人王某罚款1万元',
    '对直接责任人员罚款1万元',
    '对其负责人罚款1万元',
    '目前处于调查期间，罚款5万元',
    '罚款5万元（正在听证阶段）',
    '列入黑名单；2026年8月移出',
    '吊销办学许可证，经复议改为不予处罚',
    '罚款5万元；2026年10月8日解除',
    '没收违法所得0元并罚款0元',
    '罚款0元',
    '可处五万元以下罚款',
    '听证告知：罚款5万元',
    '罚款5万元（听证中）',
    '已立案',
    '整改到位',
    '停课整改',
    '责令退还学费',
    '无',
    '/',
  ])('%s is no act', async (cell) => {
    expectRefused(await buildOrgs([{ 处理结果: cell }]), '处理结果');
  });
});

it.each(['责令停止招生，已恢复招生', '责令停业整顿，现已恢复营业', '罚款5万元；撤销停止招生决定'])(
  'a result that ends a part of itself asks for a look: %s',
  async (cell) => {
    const built = await buildOrgs([{ 处理结果: cell }]);
    expect(fatesOf(built)).toEqual(['warned']);
  },
);

describe('an act of another year than its row’s', () => {
  it.each(['2024年已罚款5万元，本次责令改正', '2025年度已责令停止招生，现恢复', '2025年警告'])(
    'is none of it: %s',
    async (cell) => {
      expectRefused(await buildOrgs([{ 处理结果: cell }]), '处理结果');
    },
  );

  it.each<[cell: string, kind: string]>([
    ['2026年罚款5万元', 'penalty'],
    ['2024年罚款1万元；2025年警告；2026年责令停止招生', 'enrolment-stopped'],
    ['2023年3月罚款5万元；2026年9月警告', 'warning'],
    ['2025年3月2日罚款5万元；2026年9月1日警告', 'warning'],
    ['2025年12月30日罚款5万元', 'penalty'],
    ['2025年违规招生罚款5万元', 'penalty'],
    ['对2025年违规收费罚款5万元', 'penalty'],
  ])('leaves what its own did: %s', async (cell, kind) => {
    const { entries } = await buildOrgs([{ 处理结果: cell }]);
    expect(entries.flatMap(({ sanctions }) => sanctions.map((each) => each.kind))).toEqual([kind]);
  });
});

describe('states', () => {
  it.each<Cells>([
    { 状态: '已撤销' },
    { 状态: '已修复' },
    { 状态: '停止公示' },
    { 状态: '已完成修复' },
    { 状态: '已修复（2026-10-08）' },
    { 状态: '已解除' },
    { 状态: '已移除' },
    { 状态: '无效' },
    { 公示状态: '公示期满' },
    { 公示状态: '公示结束' },
    { 修复状态: '已修复' },
    { 信用修复: '已修复' },
    { 是否撤销: '是' },
    { 是否移出: '是' },
    { 备注: '该处罚已撤销' },
    { 备注: '信用修复完成，终止公示' },
    { 备注: '2026年10月8日已移出' },
    { 状态: '修复' },
    { 状态: '已撤' },
    { 状态: '已删除' },
    { 状态: '已剔除' },
    { 状态: '期满' },
    { 状态: '已终止' },
    { 状态: '已于2026年10月8日修复' },
    { 状态: '2026/10/08 解除' },
    { 状态: '已修复、已公示' },
    { 公示状态: '已过公示期' },
    { 公示状态: '公示期限届满' },
    { 备注: '已缴纳罚款，公示期已满' },
    { 备注: '已缴清（已解除）' },
    { 备注: '是否修复：是' },
    { 备注: '是否有效：否' },
    { 信用修复: '2026-10-08' },
    { 信用修复状态: '已完成' },
    { 修复情况: '已修复' },
    { 移出情况: '已移出' },
    { 是否已修复: '√' },
    { 是否已撤销: '是（2026年10月8日）' },
    { 是否移出名单: 'Y' },
    { 是否解除: '已解除' },
    { 是否失效: '是' },
    { 是否有效: '否' },
    { 是否公示: '否' },
    { 是否在公示期内: '否' },
    { 备注: '', 是否撤销: '是' },
    { 是否有效: '是', 是否撤销: '是' },
    { 处罚决定状态: '无效' },
    { 撤销日期: '2026-10-08' },
    { 信用修复时间: '2026-10-08' },
    { 停止公示日期: '2026-10-08' },
    { 公示结束日期: '2026-10-08' },
    { 是否停止公示: '是' },
    { 公示停止状态: '是' },
    { 备注: '是否停止公示：是' },
    { 是否在公示期: '无' },
    { 公示状态: '已结束' },
    { 公示状态: '到期' },
    { 执行状态: '公示已结束' },
    { 执行状态: '公示期满' },
    { 状态: '已结束' },
    { 备注: '信用修复：已修复' },
    { 备注: '信用修复：是' },
    { 备注: '信用修复：2026年10月8日' },
    { 备注: '该处罚已修复：经余姚市教育局同意' },
    { 备注: '已移除（经申请）' },
    { 备注: '已修复（可申请查询）' },
  ])('%j is not listed', async (cells) => {
    expectRefused(await buildOrgs([cells]));
  });

  it.each<Cells>([
    { 状态: '有效' },
    { 状态: '公示中' },
    { 状态: '已履行' },
    { 备注: '无' },
    { 备注: '已缴纳罚款' },
    { 备注: '未修复' },
    { 状态: '待修复' },
    { 状态: '可修复' },
    { 修复状态: '未修复' },
    { 是否撤销: '否' },
    { 备注: '不予信用修复' },
    { 备注: '已整改' },
    { 状态: '修复中' },
    { 状态: '修复申请中' },
    { 状态: '信用修复已受理' },
    { 状态: '不予修复' },
    { 状态: '修复未通过' },
    { 状态: '公示期未满' },
    { 状态: '执行完毕' },
    { 状态: '已结案' },
    { 状态: '已公示' },
    { 公示状态: '公示期1年' },
    { 备注: '劳动合同已解除' },
    { 备注: '违法广告已删除' },
    { 备注: '办学许可证已到期' },
    { 备注: '已停止经营' },
    { 备注: '系统漏洞已修复' },
    { 备注: '是否撤销：否' },
    { 备注: '撤销：无；移出：否' },
    { 信用修复: '否' },
    { 信用修复: '未申请' },
    { 信用修复状态: '受理' },
    { 移出情况: '未移出' },
    { 是否移出: '×' },
    { 是否移出: '否（复议中）' },
    { 是否有效: '是' },
    { 是否公示: '是' },
    { 是否整改: '是' },
    { 是否有效: '是', 是否撤销: '否' },
    { 移出日期: '' },
    { 公示结束日期: '2026-12-31' },
    { 是否停止公示: '否' },
    { 是否停止公示: '无' },
    { 是否已停止公示: '否' },
    { 是否终止公示: '否' },
    { 公示停止状态: '否' },
    { 公示停止状态: '无' },
    { 停止公示情况: '否' },
    { 备注: '是否停止公示：否' },
    { 公示状态: '-' },
    { 公示状态: '—' },
    { 公示状态: '/' },
    { 公示状态: '无' },
    { 公开状态: '——' },
    { 是否有效: '-' },
    { 是否在公示期: '/' },
    { 备注: '信用修复：办理中' },
    { 备注: '信用修复情况：未修复' },
    { 备注: '信用修复：未申请' },
    { 备注: '信用修复：不予受理' },
    { 备注: '修复（可申请）' },
    { 执行状态: '已结束' },
    { 执行状态: '已终止' },
    { 处理进展: '已结束' },
    { 缴款状态: '到期' },
    { 信用修复日期: '未修复' },
    { 信用修复时间: '暂无' },
    { 修复时间: '否' },
    { 撤销日期: '长期' },
    { 撤销日期: '尚未撤销' },
  ])('%j is listed', async (cells) => {
    expect((await buildOrgs([cells])).entries.length).toBe(1);
  });
});

describe('names', () => {
  it.each<[cell: string, names: string[]]>([
    ['余姚市 示例启明培训学校 有限公司', [NAME]],
    ['１．余姚市示例启明培训学校有限公司', [NAME]],
    [`${NAME}（法定代表人：王小明）`, [NAME]],
    [`${NAME}（余姚市示例路1号）`, [NAME]],
    [`${NAME}、${OTHER}`, [NAME, OTHER]],
    [`${NAME}\n${OTHER}`, [NAME, OTHER]],
    [`1.${NAME} 2.${OTHER}`, [NAME, OTHER]],
    [`${NAME}；${OTHER}`, [NAME, OTHER]],
    [`当事人：${NAME}`, [NAME]],
    [`（１）${NAME}`, [NAME]],
    [`“${NAME}”`, [NAME]],
    ['示例海豚教育科技(宁波)有限公司', ['示例海豚教育科技（宁波）有限公司']],
    [`${NAME}（91330281MA0EXAMP1T）`, [NAME]],
    [`２、${NAME}`, [NAME]],
    [`【3】${NAME}`, [NAME]],
    [`⑵${NAME}`, [NAME]],
    [`４．“${NAME}”`, [NAME]],
    [`「${NAME}」`, [NAME]],
    [`《${NAME}》`, [NAME]],
    [`${NAME}。`, [NAME]],
    [`被处罚人:${NAME}`, [NAME]],
    [`被处罚单位（名称）：${NAME}`, [NAME]],
    [`单位名称：${NAME}`, [NAME]],
    [`机构名称: ${NAME}`, [NAME]],
    [`行政相对人名称：${NAME}`, [NAME]],
    [`当事人${NAME}`, [NAME]],
    [`1.当事人：${NAME}`, [NAME]],
    [`当事人：1.${NAME} 2.${OTHER}`, [NAME, OTHER]],
    [`当事人一：${NAME}；当事人二：${OTHER}`, [NAME, OTHER]],
    [`１、${NAME}２、${OTHER}`, [NAME, OTHER]],
    ['余姚市“示例启明”培训学校有限公司', ['余姚市“示例启明”培训学校有限公司']],
    ['单位名录（宁波）教育科技有限公司', ['单位名录（宁波）教育科技有限公司']],
    ['1+1示例启明培训学校', ['1+1示例启明培训学校']],
    ['ABC Kids English', ['ABC Kids English']],
    ['VIPKID', ['VIPKID']],
    ['Example Education Co.Ltd', ['Example Education Co.Ltd']],
  ])('%j', async (cell, names) => {
    const built = await buildOrgs([{ 机构名称: cell }]);
    const plain = (text: string) => text.normalize('NFKC');
    expect(legalOf(built).map(plain).sort()).toEqual(names.map(plain).sort());
    expect(JSON.stringify(built.entries)).not.toContain('王小明');
  });

  it.each([
    '王小明',
    '李某某',
    '王小明等3人',
    '欧阳小明',
    '当事人王小明',
    '教师王小明',
    '经营者王小明',
    '王小明夫妇',
    '举办者：王小明',
    '自然人',
    '当事人',
    '该机构',
    '上述机构',
    '校外培训机构',
    '无证无照培训点',
    '余姚市示例派出所',
    '余姚市示例区管委会',
    '2026-09-01',
    '100',
    '0574-62123456',
    `${NAME}等`,
    `${NAME}等3家`,
    '某培训机构',
    '余姚市某教育科技有限公司',
    '余姚市**培训学校有限公司',
    '余姚市教育局',
    '余姚市示例街道办事处',
    '个体工商户王小明',
    '王小明（个体工商户）',
    '个人',
    '无',
    '合计',
    '余姚市示例路1号',
    '91330281MA0EXAMP1T',
    '13800000000',
    'https://qiming.example.com/',
    '培训有限公司',
    '余姚市培训学校有限公司',
    '余姚市示例启明培训学校有限',
    '个体户王小明',
    '经营者：王小明',
    '业主王小明',
    '在职教师王小明',
    '当事人：王小明、李小红',
    '王小明 李小红',
    '王小明、李小红',
    '王小明等人',
    '王小明等两名教师',
    '王小明本人',
    '王小明先生',
    '诸葛小明',
    '当事人诸葛小明',
    '诸葛小明工作室',
    '欧阳小明英语培训班',
    '王小明开办的培训班',
    '教师王小明补习班',
    '公民个人',
    '个体工商户',
    '个体户',
    '本机构',
    '黑机构',
    '该公司',
    '涉事企业',
    '被处罚人',
    '学科类培训机构',
    '未经许可的培训机构',
    '未取得办学许可证的培训点',
    '余姚市无证培训点',
    '余姚市校外培训机构',
    '某某机构',
    '三家培训机构',
    '余姚市示例镇政府',
    '余姚市公安局示例派出所',
    '余姚市示例镇市场监管所',
    '余姚市消防救援大队',
    '余姚市网信办',
    '余姚市教育局民办教育科',
    '余姚市教育局办公室',
    '余姚市教育局招生办',
    '余姚市公安局法制科',
    '老师王小明补习班',
    '业主王小明补习班',
    '示例启明托管中心 王小明',
    '示例启明托管中心\n王丽',
    '示例启明托管中心（王丽）',
    '余姚市示例启明培训学校（欧阳小明）',
    '余姚市示例社区居委会',
    'www.qiming.example.com',
    'qiming.example.com/kc?id=1',
    'qiming@example.com',
    '二〇二六年九月一日',
    '46266',
    '400-123-4567',
    '12345678-9',
    '330281000012345',
    '余市监处罚〔2026〕12号',
    '教民133028170000018号',
    '5万元',
    '罚款5万元',
    '举办者：余姚市示例启明教育有限公司',
  ])('%s is nobody’s to list', async (cell) => {
    expectRefused(await buildOrgs([{ 机构名称: cell }]));
  });

  it.each([
    '余姚市金苹果幼儿园',
    '余姚市王府井培训学校有限公司',
    '欧阳修书院',
    '骆驼先生',
    '家长高手',
    '诸葛村培训中心',
    '余姚市欧阳学堂',
    '教师之家培训中心',
    '余姚市示例家长学校',
    '余姚市校外教育示例中心',
    '余姚市示例青少年校外活动中心',
    '余姚市示例邮局旁自习室',
    '余姚市示例书局培训中心',
    '余姚市委党校示例培训中心',
    '示例音乐厅琴房教室',
    '余姚市示例街道文化站培训中心',
    '个人成长示例培训中心',
    '余姚市黑马示例培训学校',
    '余姚市本色示例培训学校',
    '余姚市五点半托管班',
    '51Talk',
    '余姚市51示例培训学校',
    '余姚市3.15示例培训学校',
    '余姚市百日示例培训班',
    '余姚市示例等级考试培训中心',
    '余姚市格局心理咨询室',
    '余姚市结局文化编程室',
    '余姚市大剧厅编程室',
    '余姚市布局美术设计室',
    '余姚市格局留学服务处',
    '余姚市示例启明培训学校办公室',
    '余姚市老师傅茶艺培训学校',
  ])('%s is a name', async (cell) => {
    const built = await buildOrgs([{ 机构名称: cell }]);
    expect([
      remarksOf(built).filter((each) => /·(reject|error)·/.test(each)),
      built.entries.length,
    ]).toEqual([[], 1]);
  });

  it.each(['诸葛小明培训学校有限公司', '乔治', '祝融'])(
    'takes %s, which only reads like a person’s name, once somebody looked it up',
    async (cell) => {
      expectRefused(await buildOrgs([{ 机构名称: cell }]), '机构名称');
      const built = await buildOrgs([{ 机构名称: cell, 已核: '已核' }]);
      expect(built.entries.length).toBe(1);
    },
  );

  it.each(['2026-09-03', '0574-62123456', 'https://qiming.example.com/', '91330281MA0EXAMP1T'])(
    'a brand %s is left out, and its row stays',
    async (brand) => {
      const built = await buildOrgs([{ 品牌: brand }]);
      expect(built.entries.length).toBe(1);
      expect(JSON.stringify(built.entries)).not.toContain(brand);
      expect(remarksOf(built).join()).toContain('不是名称，未采用');
    },
  );

  it.each([
    ['余姚市示例启明小学', 'school', '330281'],
    ['余姚市示例启明幼儿园', 'school', '330281'],
    ['宁波市鄞州区示例启明幼儿园', 'school', '330212'],
    ['余姚市示例中学生培训中心', 'institution', '330281'],
    ['余姚市示例小学生托管中心', 'institution', '330281'],
    ['余姚市示例启明幼儿园培训有限公司', 'institution', '330281'],
    ['示例海豚教育科技（上海）有限公司', 'institution', '310000'],
    ['北京示例启明教育科技有限公司', 'institution', '110000'],
    ['示例启明教育科技有限公司', 'institution', undefined],
  ])('%s is of the kind %s and the place %s', async (name, kind, region) => {
    const built = await buildOrgs([{ 机构名称: name }]);
    expect(built.entries.map((each) => [each.kind, each.region])).toEqual([[kind, region]]);
  });
});

describe('the other cells', () => {
  it.each<[cells: Cells, column: string]>([
    [{ 统一社会信用代码: '330281000012345' }, '统一社会信用代码'],
    [{ 统一社会信用代码: '9.13E+17' }, '统一社会信用代码'],
    [{ 统一社会信用代码: '91330281MAOEXAMP1T' }, '统一社会信用代码'],
    [{ 原文链接: '见附件' }, '原文链接'],
    [{ 原文链接: 'file:///C:/1.html' }, '原文链接'],
    [{ 原文链接: 'http://localhost/1' }, '原文链接'],
    ...[
      'www.baidu.com/link?url=a',
      'm.baidu.com/s?word=a',
      'cache.baiducontent.com/c?m=1',
      'www.google.com.hk/search?q=1',
      'cn.bing.com/search?q=1',
      'www.so.com/link?m=1',
      'www.sogou.com/web?query=1',
      't.cn/abc',
      'pan.baidu.com/s/1',
      'docs.qq.com/sheet/1',
      'jyj-example-gov-cn.translate.goog/1.html',
    ].map((way): [Cells, string] => [{ 原文链接: `https://${way}` }, '原文链接']),
    [{ 作出机关: '' }, '作出机关'],
    ...['同上', '同', '“同上”', '々', '丨', '=D3'].map((cell): [Cells, string] => [
      { 作出机关: cell },
      '作出机关',
    ]),
    [{ 机构名称: '余姚市示例锟斤拷培训学校有限公司' }, '机构名称'],
    [{ 作出机关: '本局' }, '作出机关'],
    [{ 作出机关: NAME }, '作出机关'],
    [{ 作出机关: '王小明' }, '作出机关'],
    [{ 作出机关: '余姚市 示例启明培训学校有限公司' }, '作出机关'],
    [{ 作出机关: '执法人员：王小明、李小红' }, '作出机关'],
    [{ 作出机关: '欧阳小明' }, '作出机关'],
    [{ 核验日期: '2026-11-30' }, '核验日期'],
    [{ 行政相对人类别: '自然人' }, '行政相对人类别'],
  ])('%j is refused', async (cells, column) => {
    expectRefused(await buildOrgs([cells]), column);
  });

  it.each<[cells: Cells, uscc: string[]]>([
    [{ 统一社会信用代码: '９１３３０２８１ＭＡ０ＥＸＡＭＰ１Ｔ' }, ['91330281MA0EXAMP1T']],
    [{ 统一社会信用代码: ' 91330281 MA0EXAMP1T ' }, ['91330281MA0EXAMP1T']],
    [{ 统一社会信用代码: '无' }, []],
    [{ 统一社会信用代码: '/' }, []],
    [{ 电话: '13800000000', 核验日期: '2026-11-20' }, []],
  ])('%j is accepted', async (cells, values) => {
    const built = await buildOrgs([cells]);
    expect(built.entries.length).toBe(1);
    expect(built.entries[0]?.identifiers.map(({ value }) => value)).toEqual(values);
  });

  it.each(['示例网', '余姚市', '余姚市教育', '宁波示例晨光教育科技有限公司', '示例学院'])(
    '%s is listed as authority, and somebody should look',
    async (authority) => {
      const built = await buildOrgs([{ 作出机关: authority }]);
      expect(fatesOf(built)).toEqual(['warned']);
      expect(remarksOf(built).join()).toContain('作出机关·warning·作出机关不像机关的名称');
    },
  );

  it.each([
    '余姚市教育局',
    '余姚市市场监管局（余姚市知识产权局）',
    '余姚市教育局、余姚市市场监督管理局',
    '余姚市教育局 余姚市市场监督管理局',
    '余姚市“双减”工作领导小组',
    '余姚市“双减”工作专班',
    '北京市教委',
    '国家网信办',
    '林业局',
    '金融办',
    '上海市市场监管部门',
    '余姚市市场监督管理局示例所',
    '余姚市示例街道办事处',
    '余姚市人民法院',
    '国家计算机病毒应急处理中心',
    '工业和信息化部 · 信息通信管理局',
  ])('%s is an authority without a word', async (authority) => {
    expect(remarksOf(await buildOrgs([{ 作出机关: authority }])).join()).not.toContain('作出机关');
  });

  it('the place of the office is not the institution’s', async () => {
    const built = await buildOrgs([{ 机构名称: '示例启明教育科技有限公司' }]);
    expect(built.entries[0]).not.toHaveProperty('region');
  });

  it('two rows of one institution are one entry with both acts', async () => {
    const built = await buildOrgs([
      {},
      { 处理结果: '吊销办学许可证', 作出机关: '余姚市教育局', 列入日期: '2026-10-01' },
    ]);
    expect(built.entries.length).toBe(1);
    expect(actsOf(built).sort()).toEqual([
      'licence-revoked 2026-10-01 day',
      'penalty 2026-09-01 day',
    ]);
  });

  it('one name with two codes is two institutions or told', async () => {
    const built = await buildOrgs([
      { 统一社会信用代码: '91330281MA0EXAMP1T' },
      { 统一社会信用代码: '91330281MA2ABCDE1X', 原文链接: 'https://b.example.org/2.html' },
    ]);
    const codes = built.entries.map(({ identifiers }) => identifiers.map(({ value }) => value));
    for (const each of codes) expect(each.length).toBeLessThanOrEqual(1);
  });
});

describe('notices about apps', () => {
  it.each<[cells: Cells, acts: string[]]>([
    [{}, ['app-notice']],
    [{ 通报类型: '下架' }, ['app-removed']],
    [{ 通报日期: '2026年9月1日' }, ['app-notice']],
    [{ 版本: 'V2.3.1' }, ['app-notice']],
    [{ 开发者: '' }, ['app-notice']],
  ])('%j', async (cells, kinds) => {
    const built = await buildApps([cells]);
    expect(built.entries.flatMap(({ sanctions }) => sanctions.map(({ kind }) => kind))).toEqual(
      kinds,
    );
  });

  it.each<Cells>([
    { 备注: '已整改' },
    { 通报日期: '2025-11-01' },
    { 是否整改: '是' },
    { 是否整改到位: '是' },
    { 整改情况: '已完成整改' },
    { 备注: '整改情况：已完成' },
    { 开发者: '王小明' },
    { 应用名称: '某某口算' },
    { 应用名称: 'https://qiming.example.com/' },
    { 应用名称: '示例口算等5款' },
    { 开发者: '91330281MA0EXAMP1T' },
    { 开发者: 'https://qiming.example.com/' },
    { 应用名称: '支付宝' },
    { 通报类型: '整改完成' },
    { 应用名称: 'www.qiming.example.com' },
    { 应用名称: '示例口算、示例听写等多款应用' },
    { 应用名称: '5款应用' },
    { 应用名称: '91330281MA0EXAMP1T' },
    { 应用名称: '2026-09-01' },
    { 应用名称: '该应用' },
    { 应用名称: '未知APP' },
    { 应用名称: '小程序' },
    { 开发者: '0574-62123456' },
    { 开发者: '2026年9月1日' },
    { 开发者: '欧阳小明' },
    { 开发者: '个人' },
    { 开发者: '自然人' },
    { 开发者: '个人开发者王小明' },
    { 通报机关: '示例启明教育科技有限公司' },
    { 通报机关: '示例口算' },
  ])('%j is not listed', async (cells) => {
    expectRefused(await buildApps([cells]));
  });

  it.each<Cells>([
    { 是否整改到位: '否' },
    { 是否整改到位: '未' },
    { 是否完成整改: '否' },
    { 是否整改: '否' },
    { 整改情况: '未整改' },
    { 整改情况: '已下达整改通知' },
    { 备注: '整改要求：已下达' },
  ])('%j is listed', async (cells) => {
    expect((await buildApps([cells])).entries.length).toBe(1);
  });

  it.each([
    '高等数学',
    '24点',
    '2048',
    '12306',
    '单词、听力',
    'Kids.Club',
    '示例：口算',
    '1024个单词',
    '等级考试',
  ])('an app may be called %s', async (name) => {
    expect((await buildApps([{ 应用名称: name }])).entries.length).toBe(1);
  });

  it('two developers of one name are two apps', async () => {
    const built = await buildApps([{}, { 开发者: '杭州示例晨帆教育科技有限公司' }]);
    expect(built.entries.length).toBe(2);
    expect(fatesOf(built)).not.toContain('rejected');
  });
});

it.each([
  ['5', '号码'],
  ['=D3', '别的内容'],
])('a cell of offices says what stands there instead: %s', async (cell, instead) => {
  const remarks = remarksOf(await buildOrgs([{ 作出机关: cell }]));
  expect(remarks).toContain(`作出机关·error·写的是${instead}，不是机关的名称：${cell}`);
});

describe('a decision that names another unit by its registered name', () => {
  const ACTS: readonly (readonly [theirs: string, own: string, kind: string])[] = [
    ['吊销办学许可证', '罚款1万元', 'penalty'],
    ['罚款3万元', '警告', 'warning'],
    ['列入黑名单', '责令停止招生', 'enrolment-stopped'],
    ['取缔', '通报批评', 'warning'],
    ['责令停止招生', '罚款1万元', 'penalty'],
  ];
  const FORMS: readonly ((theirs: string, own: string) => string)[] = [
    (theirs, own) => `${OTHER}：${theirs}；${NAME}：${own}`,
    (theirs, own) => `${NAME}：${own}；${OTHER}：${theirs}`,
    (theirs, own) => `${OTHER}: ${theirs}。${NAME}: ${own}。`,
    (theirs, own) => `1.${OTHER}：${theirs}。2.${NAME}：${own}。`,
    (theirs, own) => `（1）${NAME}：${own}；（2）${OTHER}：${theirs}`,
    (theirs, own) => `1、${OTHER}，${theirs}；2、${NAME}，${own}`,
    (theirs, own) => `${OTHER}\n${theirs}\n${NAME}\n${own}`,
    (theirs, own) => `${NAME}\n${own}\n${OTHER}\n${theirs}`,
    (theirs, own) => `${OTHER}（${theirs}）、${NAME}（${own}）`,
    (theirs, own) => `${NAME}（${own}）、${OTHER}（${theirs}）`,
    (theirs, own) => `${theirs}（${OTHER}）；${own}（${NAME}）`,
    (theirs, own) => `${own}（${NAME}）；${theirs}（${OTHER}）`,
    (theirs, own) => `${OTHER}、${NAME}分别被${theirs}、${own}`,
    (theirs, own) => `${NAME}、${OTHER}分别被${own}、${theirs}`,
    (theirs, own) => `对${NAME}和${OTHER}分别${own}、${theirs}`,
    (theirs, own) => `对${OTHER}${theirs}，对${NAME}${own}`,
    (theirs, own) => `${OTHER}被${theirs}；本单位被${own}`,
    (theirs) => `${OTHER}：${theirs}`,
  ];
  const CASES = ACTS.flatMap(([theirs, own, kind]) =>
    FORMS.map((form) => [form(theirs, own), kind] as const),
  );

  it.each(CASES)(
    'tells the row’s unit of its own act alone, or is refused: %s',
    async (result, kind) => {
      const built = await buildOrgs([{ 处理结果: result }]);
      expect([[], [kind]]).toContainEqual(
        built.entries.flatMap(({ sanctions }) => sanctions.map((each) => each.kind)),
      );
      expect(remarksOf(built).join()).toMatch(/·处理结果·|处理结果/);
    },
  );

  it.each([
    `罚款1万元（${NAME}）`,
    `${NAME}：罚款1万元`,
    `1.${NAME}：罚款1万元`,
    `${OTHER}（${NAME}）：罚款1万元`,
    `对${NAME}（原名${OTHER}）罚款1万元`,
    `冒用${OTHER}名义，罚款1万元`,
    `余姚市示例启明教育科技有限公司：罚款1万元`,
  ])('is the row’s own where it is: %s', async (result) => {
    expect(actsOf(await buildOrgs([{ 处理结果: result }]))).toEqual(['penalty 2026-09-01 day']);
  });
});
