/**
 * The columns that official tables have, with the headers that offices give them. Headers are compared
 * in NFKC, without white space, brackets and what stands in them, `*` and `:`.
 */
const OFFICIAL = {
  app: '应用名称 APP名称 应用程序名称 应用软件名称 软件名称 小程序名称 应用',
  institution:
    '机构名称 名称 单位名称 企业名称 公司名称 培训机构名称 机构 学校名称 当事人 当事人名称 主体名称 ' +
    '行政相对人名称 被处罚单位 被处罚单位名称 被处罚当事人 办学机构 办学机构名称 校外培训机构名称 失信主体名称',
  subjectClass: '行政相对人类别 相对人类别',
  reviewed: '已核 已核对 人工核对',
  website: '网站名称',
  developer:
    '开发者 运营者 开发运营者 开发者/运营者 开发单位 运营单位 运营主体 应用开发者 开发企业 开发者名称',
  uscc: '统一社会信用代码 社会信用代码 信用代码 统一社会信用代码/注册号 行政相对人代码_1 统一信用代码',
  address: '办学地点 地址 住所 注册地址 办学地址 经营地址 注册地',
  grounds:
    '列入原因 违法事实 所涉问题 处罚事由 违法行为 列入事由 存在问题 主要问题 问题 事由 主要违法事实 ' +
    '违法行为类型 案由 列入经营异常名录原因 列入严重违法失信名单原因 违法违规事实 违规情形 违法违规行为 存在的问题 违规问题',
  result:
    '处理结果 处罚结果 处罚内容 行政处罚内容 处罚种类 处理措施 处理方式 处理决定 名单类型 处罚类别 处罚类别1 处罚类别2 ' +
    '行政处罚类别 处罚措施 处理情况 处罚情况',
  fine: '罚款金额 罚款数额',
  confiscated:
    '没收违法所得、没收非法财物的金额 没收违法所得没收非法财物的金额 没收违法所得金额 没收金额',
  withdrawn: '暂扣或吊销证照名称及编号 暂扣或吊销证照名称',
  noticeType: '通报类型',
  authority:
    '作出机关 通报机关 列入机关 处罚机关 行政处罚机关 认定机关 发布机关 决定机关 处理机关 通报单位 发布单位 作出决定机关 作出处罚决定机关 处罚部门 执法单位',
  date: '列入日期 查处时间 通报日期 日期 处罚日期 处罚决定日期 行政处罚决定日期 决定日期 作出日期 公布日期 发布日期 列入时间 通报时间 作出处罚决定日期 作出行政处罚决定日期 处罚时间 处理时间 处理日期 查处日期 决定时间',
  lifted: '移出日期 解除日期 修复日期 移出时间 移出名录日期 解除时间',
  until: '公示截止日期 公示截止 公示期至 有效期至 公示截止期',
  document: '文号 决定书文号 处罚决定书文号 行政处罚决定书文号 行政处罚决定书编号 决定文书号 案号',
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

export type Field = keyof typeof OFFICIAL;

/**
 * Further headings of the lists that schools and offices keep of whom they deal with. No official table has
 * them, and some mean another thing there: 链接 is the notice's address in a table of penalties.
 */
const KEPT_LISTS: Partial<Record<Field, string>> = {
  app: 'app 产品名称',
  institution:
    '单位 学校 供应商 供应商名称 合作单位 合作机构 主办单位 机构全称 name company institution',
  developer: 'developer',
  uscc: 'uscc',
  address: '所在地 地区 区县 所属区县 address region',
  site: '链接 应用链接 下载链接 下载地址 url website site link',
  icp: 'icp',
  phone: 'phone',
};

/** Columns about natural persons: never read, never published, whatever else stands in their headers. */
const PERSONAL =
  /法定代表|法人代表|法人姓名|^法人$|负责人|校长|举办者|联系人|^经营者$|姓名|手机|身份证|证件号|性别|出生|家庭住址/;

/**
 * Columns that no list holds: a clerk's own, and those of the standard of 双公示 (行政许可和行政处罚等信用信息公示) that say
 * nothing of the subject or the act. 处罚有效期 is how long a penalty binds, which is no end of publication.
 */
const ASIDE = new Set(
  (
    '序号 编号 备注 类别 应用类别 名称已隐去 证件类型 处罚依据 处罚有效期 处罚机关统一社会信用代码 作出机关统一社会信用代码 数据来源单位 ' +
    '数据来源单位统一社会信用代码 行政相对人代码_2 行政相对人代码_3 行政相对人代码_4 行政相对人代码_5 行政相对人代码_6'
  ).split(' '),
);

/**
 * Headers that say less than another header of their field: the class of an act beside what was decided, the
 * day of a publication beside that of the decision, the premises beside the legal person.
 */
const LESS_EXACT = new Set(
  (
    '违法行为类型 处罚类别 处罚类别1 处罚类别2 行政处罚类别 处罚种类 名单类型 日期 公布日期 发布日期 发布机关 发布单位 通报单位 ' +
    '机构 名称 机构名称 办学机构 办学机构名称 校外培训机构名称 培训机构名称 学校名称'
  ).split(' '),
);

/** Characters of a header that are compared: no heading is longer, and some headers are whole stories. */
const HEADER_UNITS = 100;

/** A header as it is compared: NFKC, without white space, brackets and what stands in them, `*` and `:`. */
export const foldHeader = (header: string): string =>
  header
    .slice(0, HEADER_UNITS)
    .normalize('NFKC')
    .replace(/\([^)]*\)/g, '')
    .replace(/[\s*::]/g, '')
    .toLowerCase();

const byHeading = (headings: Partial<Record<Field, string>>): Map<string, Field> =>
  new Map(
    Object.entries(headings).flatMap(([field, names]) =>
      names.split(' ').map((name): [string, Field] => [foldHeader(name), field as Field]),
    ),
  );

/** Every heading of official tables, folded, with its field. */
export const KNOWN_HEADERS: ReadonlyMap<string, Field> = byHeading(OFFICIAL);
const OF_KEPT_LISTS = byHeading(KEPT_LISTS);

/** The field of a heading in a list that a school or an office keeps, or null. */
export function fieldOfKeptList(heading: string): Field | null {
  const folded = foldHeader(heading);
  return OF_KEPT_LISTS.get(folded) ?? KNOWN_HEADERS.get(folded) ?? null;
}

/** Does another column of the same field say it more exactly? 处罚类别 beside 处罚内容. */
export const isLessExact = (header: string): boolean => LESS_EXACT.has(foldHeader(header));

/** What a header is: a field, a personal column, one that no list holds, or unknown. */
export function readHeader(header: string): Field | 'personal' | 'aside' | 'unknown' {
  const folded = foldHeader(header);
  if (PERSONAL.test(folded)) return 'personal';
  if (ASIDE.has(folded) || folded === '') return 'aside';
  return KNOWN_HEADERS.get(folded) ?? 'unknown';
}

/** The usual header of a field, for reports about a column that a table lacks. */
export function headerOf(field: Field): string {
  return OFFICIAL[field].split(' ')[0] ?? field;
}
