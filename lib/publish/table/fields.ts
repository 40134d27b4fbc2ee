/**
 * The columns that official tables have, with the headers that offices give them. Headers are compared
 * in NFKC, without white space, brackets and what stands in them, `*` and `:`.
 */
const HEADERS = {
  app: '应用名称 APP名称 应用程序名称 应用软件名称 软件名称 小程序名称 应用',
  institution:
    '机构名称 名称 单位名称 企业名称 公司名称 培训机构名称 机构 学校名称 当事人 当事人名称 主体名称',
  website: '网站名称',
  developer:
    '开发者 运营者 开发运营者 开发者/运营者 开发单位 运营单位 运营主体 应用开发者 开发企业 开发者名称',
  uscc: '统一社会信用代码 社会信用代码 信用代码 统一社会信用代码/注册号',
  address: '办学地点 地址 住所 注册地址 办学地址 经营地址 注册地',
  grounds:
    '列入原因 违法事实 所涉问题 处罚事由 违法行为 列入事由 存在问题 主要问题 问题 事由 主要违法事实',
  result: '处理结果 处罚结果 处罚内容 处罚种类 处理措施 处理方式 处理决定 名单类型',
  noticeType: '通报类型',
  authority:
    '作出机关 通报机关 列入机关 处罚机关 认定机关 发布机关 决定机关 处理机关 通报单位 发布单位',
  date: '列入日期 查处时间 通报日期 日期 处罚日期 处罚决定日期 决定日期 作出日期 公布日期 发布日期 列入时间 通报时间',
  lifted: '移出日期 解除日期 修复日期 移出时间',
  until: '公示截止日期 公示截止 公示期至 有效期至',
  document: '文号 决定书文号 处罚决定书文号 决定文书号 案号',
  store: '应用来源 应用商店 分发平台 下载渠道 应用平台',
  version: '版本 版本号 应用版本 版本信息',
  batch: '批次 期次 通报批次',
  source: '原文链接 出处链接 来源链接 链接 公示链接 官方链接 原文地址 出处',
  site: '网址 网站 官网 域名 网站地址 网站域名',
  icp: '备案号 ICP备案号 网站备案号',
  psb: '公安备案号 公安联网备案号 公网安备号',
  phone: '电话 联系电话 咨询电话 招生电话 固定电话',
  appId: '应用标识 包名 应用ID AppID 小程序AppID',
  licence: '办学许可证号 许可证号 办学许可证编号',
  brand: '品牌 品牌名称 商标',
  former: '曾用名 原名称',
  short: '简称',
  verifiedOn: '核验日期 核查日期',
  verifiedAt: '核验来源 核查来源',
} as const;

export type Field = keyof typeof HEADERS;

/** Columns about natural persons: never read, never published. */
const PERSONAL = new Set(
  (
    '法定代表人 法定代表人姓名 法人 法人代表 法人姓名 负责人 负责人姓名 校长 举办者 联系人 ' +
    '手机 手机号 手机号码 联系手机 身份证 身份证号 身份证号码'
  ).split(' '),
);

/** Columns of a clerk's own that say nothing about the subject. */
const OWN = new Set('序号 编号 备注 类别 应用类别 名称已隐去'.split(' '));

const fold = (header: string): string =>
  header
    .normalize('NFKC')
    .replace(/\([^)]*\)/g, '')
    .replace(/[\s*::]/g, '')
    .toLowerCase();

const BY_HEADER = new Map<string, Field>(
  Object.entries(HEADERS).flatMap(([field, names]) =>
    names.split(' ').map((name): [string, Field] => [fold(name), field as Field]),
  ),
);

/** What a header is: a field, a personal column, a column of the clerk's own, or unknown. */
export function readHeader(header: string): Field | 'personal' | 'own' | 'unknown' {
  const folded = fold(header);
  if (PERSONAL.has(folded)) return 'personal';
  if (OWN.has(folded) || folded === '') return 'own';
  return BY_HEADER.get(folded) ?? 'unknown';
}

/** The usual header of a field, for reports about a column that a table lacks. */
export function headerOf(field: Field): string {
  return HEADERS[field].split(' ')[0] ?? field;
}
