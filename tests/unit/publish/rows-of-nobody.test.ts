import { describe, expect, it } from 'vitest';
import { buildEntries } from '../../../lib/publish/entries/from-rows';
import { buildApps, buildCsv, buildOrgs, type Cells, csvOf, fatesOf, TODAY } from './helpers';
import { tablesOfPage } from './page-tables';

/** Rows that name a unit which nobody punished: of one who told, was wronged, passed, or waits for a decision. */

const [Q, X] = ['余姚市示例启明培训学校有限公司', '余姚市示例星河培训学校有限公司'];
const PLACE = {
  处罚机关: '余姚市教育局',
  处罚日期: '2026-09-01',
  原文链接: 'https://b.example.org/1',
};
const row = (name: string, more: Cells = {}): Cells => ({
  序号: '1',
  机构名称: name,
  违法事实: '虚假宣传',
  处罚结果: '罚款5万元',
  ...PLACE,
  ...more,
});

/** A page with tables of one row each, and lines before, between and behind them. Gives the brands that it lists. */
async function listedBy(...parts: (string | Cells[])[]): Promise<string[]> {
  const body = parts.map((part) => {
    if (typeof part === 'string') return `<p>${part}</p>`;
    const heads = Object.keys(part[0] ?? {});
    const cells = part.map((each) => heads.map((head) => each[head] ?? ''));
    const lines = [heads, ...cells].map((line) => `<tr><td>${line.join('<td>')}`);
    return `<table>${lines.join('').replaceAll('⏎', '<br>')}</table>`;
  });
  const { entries } = await buildEntries(await tablesOfPage(body.join('')), TODAY);
  return entries.flatMap(({ names }) => names[0]?.text.slice(5, 7) ?? []).sort();
}

describe('a title', () => {
  it.each([
    '关于表彰诚信办学机构的通报',
    '推荐培训机构名单',
    '守信激励名单',
    '获奖单位名单',
    '立案案件公示',
    '在办案件清单',
    '案件线索移交清单',
    '举报线索清单',
    '被举报机构名单（待核实）',
    '名称被冒用机构提示',
    '举报单位名单',
    '解除约谈名单',
    '恢复办学机构名单',
    '模拟演练名单',
    '下列处罚决定经行政复议均已撤销。',
    '二、处于听证阶段的',
    '附件2：举报单位名单',
    '表2 未处罚机构',
    '（二）线索办理中案件',
    '以下机构整改合格：',
    '违法线索移送清单',
    '信用承诺机构名单',
    '举报奖励名单',
    '二、合规机构',
  ])('%s: heads none', async (title) => {
    expect(await listedBy('处罚名单', [row(Q)], title, [row(X)])).toEqual(['启明']);
  });

  it.each([
    '关于表彰先进和处罚违规机构的通报',
    '投诉举报案件查处情况',
    '立案查处案件公示',
    '冒用他人名义办学处罚名单',
    '被举报机构处罚名单',
    '检测不合格机构处罚名单',
    '擅自恢复办学机构名单',
    '举报线索查处结果公示',
    '约谈机构名单',
    '以下3家机构予以处罚',
    '违规恢复招生机构名单',
    '未经批准恢复办学机构名单',
    '本表不含已恢复办学机构',
    '拒不整改恢复招生机构名单',
    '违反承诺机构名单',
    '未履行承诺机构名单',
    '不推荐机构名单',
    '没有通过验收的机构名单',
    '签到造假机构名单',
    '投诉机构名单',
    '山寨机构名单',
    '处罚结果（许可证均已作废）',
  ])('%s: heads some', async (title) => {
    expect(await listedBy(title, [row(Q)])).toEqual(['启明']);
  });

  it.each([
    '通过检测的教育APP名单',
    '复检合格APP名单',
    '优秀教育APP推荐名单',
    '个人信息保护合规示范APP名单',
    '仿冒APP提示名单',
    '被仿冒APP名单',
  ])('%s: heads no app', async (title) => {
    const cells = {
      应用名称: '示例口算',
      开发者: X,
      通报机关: '浙江省通信管理局',
      通报日期: '2026-09-01',
    };
    const csv = csvOf({ ...cells, 原文链接: 'https://b.example.org/1' }, [{}]);
    expect((await buildCsv(csv)).entries).toHaveLength(1);
    expect((await buildCsv(`${title},,,,\n${csv}`)).entries).toEqual([]);
  });
});

describe('a note below', () => {
  const rows = [row(Q), row(X, { 序号: '2' })];

  it.each([
    ['注：以上均为拟处罚意见，最终以正式决定为准。', []],
    ['以上为拟处罚内容，当事人可在五日内申请听证。', []],
    ['以上为拟处罚，作出决定前可申请听证。', []],
    ['注：处罚决定尚未生效。', []],
    ['注：以上处罚结果为建议，最终以决定书为准', []],
    ['注：本表为培训用模拟数据', []],
    ['注：表中处罚均已被法院撤销', []],
    [`注：第2项系他人冒用${X}名义。`, ['启明']],
    ['注：序号2的处罚经复议撤销。', ['启明']],
    [`除${Q}外，其余机构的处罚均已撤销。`, ['启明']],
    [`其中${X}的处罚已撤销。`, ['启明']],
    ['第2项处罚已撤销。', ['启明']],
    ['注：以上机构均已送达处罚事先告知书并作出处罚决定。', ['启明', '星河']],
    ['注：如不服处罚决定，可申请行政复议或提起诉讼。', ['启明', '星河']],
    ['注：以上案件由举报线索查实。', ['启明', '星河']],
    ['注：冒用他人名义办学属于违法行为。', ['启明', '星河']],
    ['注：以上处罚均已履行事先告知程序。', ['启明', '星河']],
    ['上述处罚决定作出前均进行了事先告知，当事人未申请听证。', ['启明', '星河']],
    ['注：测试数据来源于第三方检测机构', ['启明', '星河']],
  ])('%s leaves %j', async (note, left) => {
    expect(await listedBy(rows, note)).toEqual(left);
  });

  it.each([
    '处罚决定正在行政复议。',
    '复议尚未终结。',
    '当事人不服已提起诉讼。',
    '复议维持后又起诉。',
  ])('that tells of a review asks for a look: %s', async (told) => {
    const csv = csvOf(row(Q), [{}, { 机构名称: X, 序号: '2' }]);
    const built = await buildCsv(`${csv}\n"说明：${X}的${told}",,,,,,`);
    expect(fatesOf(built)).toEqual(['accepted', 'warned']);
  });

  it.each([
    '以上机构均未提起诉讼。',
    '上述处罚决定均已过复议、诉讼期限。',
    '以上处罚经复议维持。',
    '以上处罚决定，当事人可在60日内提起诉讼。',
    '以上机构与其他同名机构无关。',
  ])('that leaves the acts as they were asks for none: %s', async (note) => {
    expect(fatesOf(await buildCsv(`${csvOf(row(Q), [{}])}\n"说明：${note}",,,,,,`))).toEqual([
      'accepted',
    ]);
  });
});

describe('a cell', () => {
  it.each([
    ['角色', '举报人'],
    ['角色', '受害人'],
    ['身份', '第三人'],
    ['案件阶段', '听证'],
    ['案件阶段', '立案'],
    ['案件阶段', '审查'],
    ['案件进展', '立案'],
    ['类型', '白名单'],
    ['最终结果', '不予处罚'],
    ['备注', '该单位为举报人'],
    ['备注', '该单位系受害方'],
    ['备注', '只处罚校长个人'],
    ['备注', '处罚主体：法定代表人'],
    ['备注', '对外不公布'],
    ['备注', '名称被他人冒用'],
    ['违法事实', '误列'],
    ['违法事实', '举报不属实，未发现违规'],
    ['违法事实', '违法行为轻微，不予处罚'],
    ['违法事实', '该公司被他人冒名注册'],
    ['违法事实', '他人冒用该单位名义招生'],
    ['违法事实', '该处罚已于2026年10月撤销'],
    ['违法事实', '已完成信用修复'],
    ['处罚结果', '罚款5万元（已收回决定）'],
    ['处罚结果', '罚款5万元，经复议决定撤销并责令重作'],
  ])('%s: %s refuses its row', async (head, text) => {
    expect(fatesOf(await buildCsv(csvOf(row(Q), [{ [head]: text }])))).toEqual(['rejected']);
  });

  it.each([
    ['线索来源', '举报人'],
    ['案件来源', '投诉举报'],
    ['角色', '当事人'],
    ['案件阶段', '已结案'],
    ['检查结果', '合格'],
    ['审核结果', '通过'],
    ['备注', '由举报人提供线索'],
    ['复议情况', '未申请'],
    ['违法事实', '冒用他人名义招生'],
    ['违法事实', '被举报后拒不改正'],
    ['违法事实', '许可证到期后继续办学'],
    ['违法事实', '投诉属实，虚假宣传'],
    ['违法事实', '信息不公开'],
    ['违法事实', '不公示，虚假宣传'],
    ['违法事实', '发布招生广告，内容不属实'],
    ['违法事实', '提供虚假材料，登记信息不属实'],
    ['违法事实', '盗版，虚假宣传'],
    ['违法事实', '单位实际为无证培训学校'],
    ['违法事实', '已过期'],
    ['机构类型', '持证机构'],
    ['类型', '正规机构'],
    ['案件类型', '立案案件'],
    ['办理结果', '整改合格'],
    ['最终结果', '复检合格'],
    ['复议情况', '可在60日内申请'],
    ['复议机关', '余姚市人民政府'],
    ['复议期限', '60日'],
    ['备注', '当事人：个人独资企业'],
    ['备注', '未改判'],
    ['备注', '更正：无'],
    ['备注', '列入黑名单，移出白名单'],
  ])('%s: %s leaves it', async (head, text) => {
    expect(fatesOf(await buildCsv(csvOf(row(Q), [{ [head]: text }])))).toEqual(['accepted']);
  });

  it.each([
    ['复议情况', '受理中'],
    ['复议情况', '变更'],
    ['诉讼情况', '一审中'],
    ['备注', '二审改判'],
    ['备注', '更正：金额为3万元'],
    ['备注', '白名单机构'],
  ])('%s: %s asks for a look', async (head, text) => {
    expect(fatesOf(await buildCsv(csvOf(row(Q), [{ [head]: text }])))).toEqual(['warned']);
  });

  it('类别 says of each row whether it was taken off', async () => {
    const rows = [row(Q, { 类别: '黑名单' }), row(X, { 类别: '移出', 序号: '2' })];
    const csv = csvOf(rows[0] ?? {}, rows);
    expect(fatesOf(await buildCsv(csv))).toEqual(['accepted', 'rejected']);
  });

  it('with a court’s change is no judgment against the unit', async () => {
    const { entries } = await buildOrgs([{ 处理结果: '罚款5万元，法院判决变更为2万元' }]);
    expect(entries.flatMap(({ sanctions }) => sanctions.map(({ kind }) => kind))).toEqual([
      'penalty',
    ]);
  });

  it('with a line for each of several names parts no act', async () => {
    const both = { 机构名称: `${Q}⏎${X}` };
    expect(await listedBy([row(Q, both)])).toEqual(['启明', '星河']);
    expect(await listedBy([row(Q, { ...both, 处罚结果: '罚款5万元⏎警告' })])).toEqual([]);
    const grounds = { 违法事实: '停止办学未退费⏎停业后失联' };
    expect(await listedBy([row(Q, { ...both, ...grounds })])).toEqual(['启明', '星河']);
  });
});

describe('a name', () => {
  it.each([
    `冒名${Q}`,
    `租用${Q}场地的无证办学点`,
    `${Q}楼上的无证培训班`,
    `${Q}前员工开办的培训班`,
    `${Q}举报${X}`,
    `${Q}（${X}）`,
    `${X}（现${Q}）`,
    `余姚市示例小学（${Q}承办）`,
    '未取名',
    '未登记',
    '余姚市示例星河公司价格欺诈案',
    '尚未办理登记',
    '家长代表',
    `${Q}vs${X}`,
    `${Q}（拟）`,
    `${Q}（疑似）`,
    `${Q}（名称待核实）`,
  ])('%s is nobody’s', async (name) => {
    expect(fatesOf(await buildOrgs([{ 机构名称: name }]))).toEqual(['rejected']);
  });

  it.each([
    `${Q}凤山店`,
    `${Q}第二培训部`,
    `${Q}凤山教学点`,
    `${Q}少年宫`,
    `${Q}书院`,
    '余姚市楼上书屋教育培训有限公司',
    '余姚市租租教育科技有限公司',
  ])('%s is one', async (name) => {
    const { entries } = await buildOrgs([{ 机构名称: name }]);
    expect(entries.map(({ names }) => names[0])).toEqual([{ text: name, kind: 'legal' }]);
  });

  it.each([
    ['（又名启明星课堂）', '启明星课堂'],
    ['（对外称“启明星课堂”）', '启明星课堂'],
    ['（注1）', '示例启明'],
  ])('is the registered one before %s', async (bracket, brand) => {
    const { entries } = await buildOrgs([{ 机构名称: Q + bracket }]);
    const names = entries.flatMap((entry) =>
      entry.names.map(({ kind, text }) => `${kind} ${text}`),
    );
    expect(names).toEqual(expect.arrayContaining([`legal ${Q}`, `brand ${brand}`]));
  });

  it.each(['仿冒示例口算的APP', '山寨“示例口算”', '疑似示例口算', '示例口算（仿冒）', '教育类APP'])(
    '%s is no app that an office named',
    async (name) => {
      expect(fatesOf(await buildApps([{ 应用名称: name }]))).toEqual(['rejected']);
    },
  );

  it.each(['示例导学案', '示例数学案'])('%s may be a name', async (name) => {
    expect(fatesOf(await buildApps([{ 应用名称: name }]))).toEqual(['accepted']);
    expect(fatesOf(await buildOrgs([{ 机构名称: name }]))).toEqual(['warned']);
  });

  it('an app may stand before its developer', async () => {
    const name = '示例口算（示例启明教育科技有限公司）';
    expect(fatesOf(await buildApps([{ 应用名称: name }]))).toEqual(['accepted']);
  });
});

describe('how long an act is published', () => {
  it.each([
    ['公示期限', '六个月', '2027-03-01'],
    ['公示期限', '90天', '2026-11-30'],
    ['公示期限', '30天', undefined],
    ['公示期限', '5个工作日', undefined],
    ['公示期限（最短）', '三个月', undefined],
  ])('%s %s', async (head, term, until) => {
    const { entries } = await buildCsv(csvOf(row(Q), [{ [head]: term }]));
    expect(entries.map(({ sanctions: [act] }) => act?.publishedUntil)).toEqual([until]);
  });
});
