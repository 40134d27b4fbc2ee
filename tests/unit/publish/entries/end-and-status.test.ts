import { describe, expect, it } from 'vitest';
import { buildApps, buildOrgs, type Cells, fatesOf, remarksOf } from '../helpers';

const BUILDS = [
  ['an institution', buildOrgs],
  ['an app', buildApps],
] as const;

const ENDED = [
  '通报已撤销',
  '已移出',
  '经申请撤销',
  '依申请撤销处罚决定',
  '已停止公示',
  '期限届满，不再公示',
  '已失效',
  '未申请复议；已移出',
  '公示期未满提前终止公示',
  '信用修复已完成',
  '已完成信用修复',
  '已解除',
  '公示期满',
  '无效',
  '已移除（2026-10-08）',
  '已剔出',
];

const STANDING = [
  '未移出',
  '尚未移出经营异常名录',
  '尚未从经营异常名录移出',
  '未失效',
  '未停止公示',
  '未完成信用修复',
  '未按期移出',
  '没有撤销',
  '不予移出',
  '申请撤销',
  '信用修复已受理',
  '有效',
  '待解除',
  '可申请修复',
  '合同已解除',
  '公示期未满',
];

describe('an act of the case of which a column tells', () => {
  it.each<Cells>([
    { 复议结果: '撤销' },
    { 复议诉讼情况: '法院判决撤销' },
    { 行政诉讼结果: '确认违法' },
    { 复议和诉讼情况: '复议撤销' },
    { 案件状态: '调查中' },
    { 办理阶段: '听证中' },
    { 案件进度: '审理中' },
    { 备注: '听证中' },
    { 备注: '拟处罚' },
    { 备注: '建议处罚' },
    { 备注: '已告知，未决定' },
    { 备注: '未生效' },
    { 备注: '误报' },
    { 备注: '填报有误' },
    { 备注: '处罚对象有误' },
    { 备注: '信息有误，以更正公告为准' },
    { 备注: '不予公开' },
    { 备注: '暂不公示' },
    { 备注: '尚未送达' },
    { 备注: '待核实' },
    { 备注: '信用已恢复' },
    { 备注: '恢复正常' },
    { 备注: '公示撤下' },
    { 备注: '决定书已收回' },
    { 备注: '处罚决定作废' },
    { 备注: '吊销许可证已撤销' },
    { 备注: '已移出黑名单' },
    { 备注: '已更正为不予处罚' },
    { 备注: '经复议变更为免予处罚' },
    ...[
      '不予处罚',
      '未处罚',
      '已免于处罚',
      '未作出处罚决定',
      '首违不罚',
      '结案（不予处罚）',
      '移送处理，未处罚',
      '备注：无处罚',
      '误列，已更正',
      '列入错误',
      '查无此单位',
      '同名单位，非该机构',
      '更正：应为宁波市示例晨光培训学校',
      '勿公开',
      '申请不公开',
      '内部掌握',
      '填写示例',
      '测试数据',
      '√已修复',
      '已修复✓',
      '信用修复日期：2026-10-08',
      '信用修复申请已通过',
      '信用修复决定书〔2026〕3号',
    ].map((remark) => ({ 备注: remark })),
    { 是否处罚: '否' },
    { 公开属性: '依申请公开' },
    { 操作类型: '删除' },
    { 数据操作标识: '删除' },
    { 操作: '移出' },
    { 名单操作: '移出' },
    { 处罚状态: '1', 备注: '正常' },
    { 备注: '应为示例晨光教育' },
    { 备注: '应当事人申请移出日期：2026-09-10' },
    { 名单变动: '调出' },
    { 是否行政处罚: '否', 处理结果: '责令停业整顿' },
    ...[
      '已补报年报',
      '列入经营异常名录3年内且依照《经营异常名录管理办法》第六条规定被列入经营异常名录的企业，可以在补报未报年份的年度报告并公示后，申请移出',
      '依照《经营异常名录管理办法》第九条规定被列入经营异常名录的企业，通过登记的住所可以重新取得联系，申请移出',
      '依申请移出',
      '应当事人申请',
      '已如期补报',
      '如实更正',
      '已补齐所需材料',
      '已取得许可证',
      '未按期公示年报，现已补报',
      '不再符合列入情形',
    ].map((reason) => ({ 移出原因: reason })),
    { 移出决定机关: '余姚市市场监督管理局' },
    { 撤销决定文号: '余撤〔2026〕3号' },
    { 信用修复决定书文号: '余信修〔2026〕3号' },
    { 处罚状态: '1' },
    { 处罚状态: '９' },
    { 最新状态: '2' },
    { 当前状态: '2', 备注: '代码以登记机关为准' },
    { 备注: '信用修复申请通过。' },
    { 备注: '移出申请获批准并公示' },
    { 备注: '经申请移出日期：2026-09-10' },
    { 备注: '罚款5万元 信用修复日期：2026-10-08' },
    { 备注: '许可处罚撤销日期：2026-10-08' },
    { 备注: '应为宁波市示例晨光培训学校' },
    { 备注: '单位应为宁波市示例晨光培训学校有限公司' },
    { 备注: '名称应为示例晨光' },
    { 备注: '金额应为3万元' },
    { 文号: '余市监罚〔2026〕3号（已撤销）' },
    { 作出机关: '余姚市市场监督管理局（已撤销）' },
    { 是否撤销: '1' },
    { 是否撤销: 'TRUE' },
    { 是否撤销: '2' },
    { 撤销标志: '1' },
    { 删除标记: '１' },
    { 是否已修复: '1' },
    { 是否有效: '0' },
    { 是否公示: '0' },
    ...['已下架', '下线', '已归档', '隐藏', '历史数据', '不显示', '已停用'].map((said) => ({
      公示状态: said,
    })),
    { 数据状态: '历史' },
    { 处理结果: '列入黑名单', 是否列入黑名单: '否' },
    { 处理结果: '列入黑名单', 是否列入黑名单: '待定' },
    { 处理结果: '列入严重违法失信名单', 是否列入严重违法失信名单: '否' },
    { 审核状态: '待审核' },
    { 发布状态: '草稿' },
    { 公示时间: '2026-09-01至2026-11-01' },
    { 公示日期: '2026年9月1日—2026年11月1日' },
    { 公示状态: '暂停公示' },
    { 公示状态: '待公示' },
    { 机构名称: '余姚市示例启明培训学校有限公司（暂停公示）' },
    { 异议处理结果: '异议成立，予以删除' },
    { 异议情况: '异议成立' },
    ...[
      '异议成立',
      '系误传',
      '信息不实',
      '数据有误待核',
      '被冒名',
      '冒名',
      '另有其人',
      '处罚对象为另一家公司',
      '当事人系自然人',
      '该机构未受处罚',
      '听证后不予处罚',
      '被他人冒用名称',
      '实为宁波市示例晨光培训学校有限公司',
      '处罚对象为该校教师',
      '处罚主体系个人',
      '此为南京同名机构',
      '同名不同机构',
      '仅内部通报',
      '经核实与该机构无关',
      '经查与该单位无关',
      '该机构不存在违法行为',
      '经核查未发现违法行为',
      '举报不实',
      '情况不属实',
      '无违法行为',
      '不构成违法',
      '违法事实不能成立',
      '不予立案',
      '查无实据',
      '被处罚单位实为宁波市示例晨光培训学校有限公司',
      '仅作提醒，不作处罚',
      '暂停公示',
      '暂缓公示',
    ].map((remark) => ({ 备注: remark })),
  ])('is not listed: %j', async (cells) => {
    expect((await buildOrgs([cells])).entries).toEqual([]);
  });

  it.each<Cells>([
    { 复议结果: '维持' },
    { 复议诉讼情况: '无' },
    { 复议诉讼情况: '未申请复议' },
    { 行政诉讼结果: '驳回诉讼请求' },
    { 行政复议情况: '审理中' },
    { 案件状态: '已结案' },
    { 办理阶段: '已办结' },
    { 信用修复状态: '审核中' },
    { 备注: '信用修复：审核中' },
    { 备注: '复议审理中' },
    { 备注: '公告送达中' },
    { 备注: '当事人对未送达有异议' },
    { 备注: '未公开收费标准' },
    { 备注: '调查中发现该机构拒不配合' },
    { 备注: '待缴纳' },
    { 备注: '罚款已收回' },
    { 备注: '办学许可证已作废' },
    { 备注: '许可证声明作废' },
    { 备注: '许可证已失效' },
    { 备注: '办学许可证已撤销' },
    { 备注: '从白名单移出' },
    { 备注: '已移出白名单' },
    { 备注: '已整改' },
    { 备注: '合同作废' },
    { 备注: '违规教材作废' },
    { 备注: '已恢复正常营业' },
    { 备注: '已收回办学许可证' },
    { 备注: '有误导家长的宣传' },
    { 检测结果: '教室甲醛超标' },
    ...[
      '复查未发现违法行为',
      '整改后未发现违法行为',
      '未发现其他违法行为',
      '部分举报不实',
      '与学员无关',
      '教学场地未公示',
      '三年内无处罚记录',
      '对负责人不予处罚',
      '其他处罚：无',
      '公安机关不予立案',
      '与其他机构同名',
      '整改应于3月前完成',
      '不公开收费标准',
      '内部管理混乱',
      '测试收费软件',
      '信用修复日期：',
      '信用修复申请未通过',
      '信用修复申请已受理',
      '已调出档案核查',
      '冒用他人名称招生',
      '实际为无证办学',
      '另有同名机构',
      '公示无异议',
      '有误导家长的不实宣传',
    ].map((remark) => ({ 备注: remark })),
    { 是否处罚: '是' },
    { 处理结果: '列入黑名单', 是否列入黑名单: '是' },
    { 处理结果: '罚款5万元', 是否列入黑名单: '否' },
    { 处理结果: '列入黑名单', 是否列入严重违法失信名单: '否' },
    { 处理结果: '列入黑名单', 是否列入经营异常名录: '否' },
    { 审核状态: '审核通过' },
    { 公示时间: '2026-09-01' },
    { 公示日期: '2026-09-01至2026-12-01' },
    { 公开属性: '主动公开' },
    { 操作类型: '新增' },
    { 操作: '修改/删除' },
    { 操作: '删除' },
    { 操作: '查看 编辑 删除' },
    { 数据操作: '新增' },
    { 名单变动: '调入' },
    { 移出原因: '——' },
    { 是否撤销: '0' },
    { 是否撤销: 'FALSE' },
    { 撤销标志: '0' },
    { 是否有效: '1' },
    { 公示状态: '已发布' },
    { 异议处理结果: '异议不成立' },
    { 异议情况: '受理中' },
    { 是否异议: '1' },
    { 是否行政处罚: '否', 处理结果: '列入黑名单' },
    { 是否行政处罚: '否', 处理结果: '约谈' },
    { 是否行政处罚: '否', 处理结果: '责令停止招生' },
    ...[
      '满足条件后可申请移出',
      '期满后可以申请移出',
      '未移出',
      '尚未移出，已提交申请',
      '未补报年报',
      '申请中',
      '已申请移出，审核中',
      '需补报年报',
      '应先补报年报',
      '如需移出请补报年报',
      '不符合移出条件',
      '不再符合移出条件',
    ].map((reason) => ({ 移出原因: reason })),
    { 移出决定机关: '' },
    { 信用修复部门: '余姚市信用办' },
    { 处罚状态: '0' },
    { 执行状态: '1' },
    { 整改状态: '2' },
    { 信息状态: '1' },
    { 处罚状态: '有效', 状态: '1' },
    ...[
      '代码以登记机关为准',
      '代码证已过期换证',
      '代码1见附件',
      '信用修复申请通过“信用中国”网站在线提交',
      '信用修复申请通过网上办理',
      '信用修复申请通过审核后可修复',
      '最早可移出时间：2029-09-01',
      '可申请信用修复日期：2026-12-10',
      '预计移出日期：2029-09-01',
      '劳动合同解除日期：2026-3-1',
      '办学许可证撤销日期：2026-3-1',
      '账户解除日期：2026-3-1',
      '应为学员办理退费',
      '机构应为学员退还学费5000元',
      '单位应为员工购买保险',
    ].map((remark) => ({ 备注: remark })),
    { 文号: '余市监罚〔2026〕3号（简易程序）' },
  ])('is listed: %j', async (cells) => {
    expect((await buildOrgs([cells])).entries).toHaveLength(1);
  });
});

it.each<Cells>([
  { 备注: '更正' },
  { 备注: '原公示名称有误，现更正' },
  { 备注: '此条为更正后内容' },
  { 复议结果: '责令重新作出行政行为' },
  { 诉讼结果: '原告胜诉' },
  { 备注: '发回重审' },
  { 备注: '上诉中' },
  { 备注: '检察机关提出抗诉' },
  { 备注: '中止执行' },
  { 备注: '法院裁定不予强制执行' },
  { 状态: '归档' },
  { 状态: '冻结' },
  { 处罚状态: 'B' },
  { 处罚状态: '停止' },
  { 当前状态: '注销' },
  { 公示状态: '待审' },
  { 备注: '主体待确认' },
  { 备注: '疑似同名' },
  { 备注: '终结执行' },
  { 备注: '2025年8月重新核发许可证' },
  { 备注: '已重新领证' },
  { 备注: '许可证已恢复' },
  { 备注: '后又批准复办' },
  { 备注: '法院判决教育局败诉' },
  { 备注: '收回成命' },
  { 备注: '机关填错' },
])('a correction, a court or a stay asks for a look: %j', async (cells) => {
  expect(fatesOf(await buildOrgs([cells]))).toEqual(['warned']);
});

describe('a remark that overturns its row', () => {
  it.each([
    '该处罚系对其加盟商作出',
    '处罚对象为其总部',
    '实为房东被罚',
    '被罚的是原承办人',
    '罚的是校长本人',
    '系隔壁机构，登记时混淆',
    '还没下决定书',
    '如无异议正式作出决定',
    '已出黑名单',
    '已下榜',
    '不在名单',
    '名单已清理',
    '已删',
    '网传，未核实',
    '听家长说的',
    '消息来源不明',
    '存疑',
    '本人猜的',
    '贴错行了',
    '抄错单位',
    '粘贴错行',
    '罚错了',
    '处罚错误',
    '串行了',
    '没处罚',
    '不罚了',
    '此单位未处罚',
    '会议决定不予处罚',
    '局务会未通过',
    '尚未获批准',
    '局长未签字',
    '抄错了单位',
    '集体讨论决定不予处罚',
    '已退罚款5万元',
    '待局长签字',
    '尚未下发',
    '决定书未盖章',
    '先不发',
    '领导说先不发',
    '局长要求缓发',
    '涉密',
    '领导要求不公布',
    '罚款已退还机构',
    '已豁免',
    '不再执行',
    '据网传',
    '消息未核实',
    '存疑？',
    '处理进展：不予立案',
    '测试数据请删除',
    '示例行',
  ])('leaves it out: %s', async (备注) => {
    const built = await buildOrgs([{ 备注 }]);
    expect([built.entries, fatesOf(built)]).toEqual([[], ['rejected']]);
  });

  it.each([
    '该校长已辞退',
    '已删减课程',
    '加盟店已关闭',
    '原承办人已变更',
    '罚款由校方缴纳',
    '教师已补证',
    '总部设在杭州',
    '退费已作出承诺',
    '违规广告已删除',
    '以上信息已公示',
    '未签劳动合同',
    '广告未经批准',
    '未经批准',
    '擅自招生，未经批准',
    '合同不规范，未签字',
    '申请延期缴纳罚款，未批准',
    '重新申请许可证，待批准',
    '优惠方案，不再执行',
    '是否核实：无误',
    '是否属实：无异议',
    '教师被罚',
    '无异议正式作出处罚决定',
    '听证会上家长说的',
    '已清理',
    '违规广告已清理',
  ])('is none that tells of something else: %s', async (备注) => {
    expect((await buildOrgs([{ 备注 }])).entries).toHaveLength(1);
  });
});

it.each<Cells>([
  { 备注: '不得复办' },
  { 备注: '须重新取得办学许可后方可招生' },
  { 备注: '责令重新办证' },
  { 备注: '未申请复议' },
  { 备注: '经行政复议维持' },
  { 备注: '已过复议期' },
  { 诉讼结果: '驳回诉讼请求' },
  { 复议结果: '驳回复议请求' },
])('a review that left it as it was, or was not asked for, asks for none: %j', async (cells) => {
  expect(fatesOf(await buildOrgs([cells]))).toEqual(['accepted']);
});

it.each(['已停办', '已取缔', '已关停', '已罚款', '已警告', '已约谈', '吊销未注销', '失联', '在册'])(
  'what became of the unit asks for no look: 当前状态 %s',
  async (当前状态) => {
    expect(fatesOf(await buildOrgs([{ 当前状态 }]))).toEqual(['accepted']);
  },
);

it('an app that is taken down asks for no look at its state', async () => {
  expect(fatesOf(await buildApps([{ 状态: '已下架' }]))).toEqual(['accepted']);
});

it.each<Cells>([{ 备注: '复议维持，已提起诉讼' }, { 诉讼结果: '一审驳回诉讼请求，上诉中' }])(
  'and one that goes on does: %j',
  async (cells) => {
    expect(fatesOf(await buildOrgs([cells]))).toEqual(['warned']);
  },
);

describe('a name with words behind it', () => {
  const CODE = { 统一社会信用代码: '91330281MA0EXAMP1T' };

  it.each([
    '（已移出）',
    '（已撤销）',
    '（误列）',
    '（已修复）',
    '【已移出】',
    '（听证中）',
    '（不予处罚）',
    '已移出',
    ' 已移出黑名单',
  ])('that say that its act does not stand is not listed: %s', async (words) => {
    const names = ['示例启明培训学校', '余姚市示例画室', '余姚市示例启明培训学校有限公司'];
    for (const name of names)
      expect((await buildOrgs([{ ...CODE, 机构名称: name + words }])).entries).toEqual([]);
    const website = { ...CODE, 机构名称: '', 网站名称: `示例启明网${words}` };
    expect((await buildOrgs([website])).entries).toEqual([]);
    expect((await buildApps([{ 应用名称: `示例口算${words}` }])).entries).toEqual([]);
  });

  it.each(['（通报已撤销）', '（误报）', '（已整改）', '【已整改】', '已完成整改'])(
    'that say that an app was put right is not listed: %s',
    async (words) => {
      expect((await buildApps([{ 应用名称: `示例口算${words}` }])).entries).toEqual([]);
    },
  );

  it.each([
    ['示例启明培训学校', '（原野校区）'],
    ['示例启明培训学校', '（未移出）'],
    ['示例启明培训学校', '（东部园区）'],
    ['余姚市示例启明培训学校', '（已注销）'],
    ['余姚市示例启明培训学校有限公司', '（未移出）'],
    ['余姚市示例启明培训学校有限公司', '（东部园区）'],
    ['余姚市示例启明培训学校有限公司', '（城南校区）'],
    ['余姚市示例启明培训学校有限公司', '（人民路店）'],
    ['余姚市示例启明培训学校', '（民办非企业单位）'],
    ['余姚市示例启明培训学校有限公司', '（存续）'],
    ['余姚市示例启明培训学校', '（示例路3号2楼）'],
    ['余姚市示例启明培训中心', '（有限合伙）'],
  ])('that say where or what it is stays: %s%s', async (name, words) => {
    expect((await buildOrgs([{ ...CODE, 机构名称: name + words }])).entries).toHaveLength(1);
  });

  it.each(['（未整改）', '（学生端）', '（已下架）', '（修复版）'])(
    'that say which app it is stays: %s',
    async (words) => {
      expect((await buildApps([{ 应用名称: `示例口算${words}` }])).entries).toHaveLength(1);
    },
  );
});

describe('a notice of an app', () => {
  it.each<Cells>([
    { 备注: '不予通报' },
    { 备注: '申诉成立' },
    { 备注: '检测样本错误' },
    { 备注: '仿冒应用' },
    { 备注: '非官方版本' },
    { 备注: '盗版应用，非开发者发布' },
    { 通报类型: '检测合格通报' },
    { 通报类型: '白名单公示' },
    { 通报类型: '撤销通报公告' },
    { 通报类型: '撤销通报移入白名单' },
    { 通报类型: '解除通报转白名单公示' },
    { 通报类型: '移出黑名单、列入白名单通报' },
    { 通报类型: '备案公示' },
    { 通报类型: '优秀案例通报' },
    { 通报类型: '开发者主动下架' },
  ])('is none that stands: %j', async (cells) => {
    expect((await buildApps([cells])).entries).toEqual([]);
  });

  it.each<Cells>([
    { 备注: '存在仿冒他人应用行为' },
    { 备注: '诱导下载盗版软件' },
    { 备注: '申诉不成立' },
    { 通报类型: '检测不合格通报' },
    { 通报类型: '未备案应用通报' },
    { 通报类型: '下架通报' },
    { 通报类型: '移出白名单通报' },
    { 通报类型: '取消白名单资格通报' },
  ])('stands: %j', async (cells) => {
    expect((await buildApps([cells])).entries).toHaveLength(1);
  });
});

describe.each(BUILDS)('an act of %s', (_, build) => {
  it.each(ENDED)('is not listed once its row says that it stands no longer: %s', async (status) => {
    const built = await build([{ 状态: status }]);
    expect(fatesOf(built)).toEqual(['rejected']);
    expect(remarksOf(built)).toContain(
      `状态·reject·写明处罚已撤销、修复或停止公示，不登载：${status.normalize('NFKC')}`,
    );
  });

  it.each(STANDING)('stays listed where its row says that it still stands: %s', async (status) => {
    expect(fatesOf(await build([{ 状态: status }]))).toEqual(['accepted']);
  });

  it('is read to its end in a remark of any length', async () => {
    const long = `未${'将予以从'.repeat(2000)}移出`;
    expect(fatesOf(await build([{ 状态: long }]))).toEqual(['rejected']);
    const bare = '已经公示期限决定书信息解除'.repeat(2000);
    expect(fatesOf(await build([{ 状态: `${bare}中` }]))).toEqual(['accepted']);
  });

  it('under review is listed, and its row asks for a look', async () => {
    const built = await build([{ 状态: '行政复议期间不停止执行' }]);
    expect(fatesOf(built)).toEqual(['warned']);
  });

  it('ends on the day of its lift, and after the last day of its publication', async () => {
    const lifted = await build([{ 移出日期: '2026-10-01' }]);
    const over = await build([{ 公示截止日期: '2026-10-31' }]);
    expect([fatesOf(lifted), fatesOf(over)]).toEqual([['expired'], ['expired']]);
    const later = await build([{ 公示截止日期: '2026-12-31', 移出日期: '2027-01-05' }]);
    expect(later.entries[0]?.sanctions[0]?.publishedUntil).toBe('2027-01-01');
  });

  it('tells of a lift that lies ahead: it was announced, or its year was mistyped', async () => {
    const told = (day: string) =>
      `移出日期·warning·${day} 还没有到，到那天才撤下；已经移出的，请改正年份`;
    for (const day of ['2026-12-01', '2031-10-01']) {
      const built = await build([{ 移出日期: day }]);
      expect(fatesOf(built)).toEqual(['warned']);
      expect(remarksOf(built).filter((remark) => remark.includes('warning'))).toEqual([told(day)]);
    }
    expect(remarksOf(await build([{ 移出日期: '2026-10-01' }])).join()).not.toContain('还没有到');
  });

  it('is expired, and not refused, where its row tells the day of the end that it speaks of', async () => {
    expect(fatesOf(await build([{ 状态: '已移出', 移出日期: '2026-10-01' }]))).toEqual(['expired']);
    expect(fatesOf(await build([{ 状态: '已移出', 公示截止日期: '2026-12-31' }]))).toEqual([
      'rejected',
    ]);
  });

  it('is listed where a system writes 9999-12-31 for no end', async () => {
    const built = await buildOrgs([{ 公示截止日期: '9999-12-31' }]);
    expect(fatesOf(built)).toEqual(['accepted']);
    expect(built.entries[0]?.sanctions[0]?.publishedUntil).toBeUndefined();
  });

  it.each(['公示截止日期', '移出日期'])('ends on no day before its own: %s', async (column) => {
    const built = await buildOrgs([{ [column]: '2025-09-01' }]);
    expect(remarksOf(built)).toContain(
      `${column}·error·2025-09-01 早于“列入日期”（2026-09-01），请按原文改正；是以前那一次的，请清空这一格`,
    );
  });

  it('without a readable end is refused, so that nothing lifted stays listed', async () => {
    // A month of nobody knows which year is no span.
    expect(fatesOf(await build([{ 移出日期: '11月' }]))).toEqual(['rejected']);
    expect(fatesOf(await build([{ 移出日期: '2026-02-30' }]))).toEqual(['rejected']);
  });

  it('is told to be shown no longer than its class allows', async () => {
    const built = await build([{ 公示截止日期: '2029-08-31' }]);
    expect(fatesOf(built)).toEqual(['warned']);
    expect(remarksOf(built).join()).toContain('公示截止日期长于该类的最长期限，只显示到');
  });

  it('may end on the same day a year later', async () => {
    expect(fatesOf(await build([{ 公示截止日期: '2027-09-01' }]))).toEqual(['accepted']);
    expect(fatesOf(await build([{ 公示截止日期: '2027-09-02' }]))).toEqual(['warned']);
  });
});
