import type { IdentifierKind, NameKind } from '../domain/entry';

/** All that is said of one column of official tables. */
export interface Column {
  /**
   * As offices head it, the usual heading first; what `unlisted-headings.ts` reads by its parts is not among them.
   * Compared in NFKC, without white space, brackets and what stands in them, `*` and `:`.
   */
  headings: string;
  /** The usual heading, for who reads a publisher's words in English. */
  english: string;
  /**
   * The kind of its cells, if they hold more than one short text. A spreadsheet may have changed a date to a number and
   * a code to one without its 0. Line breaks tell names apart. A story may be long.
   */
  holds?: 'date' | 'code' | 'link' | 'name' | 'story';
  /** It belongs to one subject alone: two names cannot share it. */
  isOfOne?: true;
  /** The identifier that its cells are. */
  identifier?: IdentifierKind;
  /** The kind of name that it prints beside the registered one. */
  name?: NameKind;
}

/**
 * The one registry of columns. Which headings are read, how cells are mended and which names and identifiers an entry
 * gets follow from it; the record shows these by their kinds.
 */
const COLUMNS = {
  app: {
    headings: '应用名称 APP名称 应用程序名称 应用软件名称 软件名称 小程序名称 应用',
    english: 'App',
  },
  institution: {
    headings:
      '机构名称 名称 单位名称 企业名称 公司名称 机构 当事人 当事人名称 行政相对人名称 营业执照名称 登记名称 注册名称',
    english: 'Institution',
    holds: 'name',
  },
  subjectClass: { headings: '行政相对人类别', english: 'Class of party' },
  reviewed: { headings: '已核 已核对 人工核对', english: 'Checked by a person' },
  website: { headings: '网站名称', english: 'Website’s name', holds: 'name' },
  developer: {
    headings:
      '开发者 运营者 开发运营者 开发者/运营者 开发单位 运营单位 运营主体 应用开发者 开发企业 开发者名称 APP运营者 APP开发者 应用运营者',
    english: 'Developer',
    holds: 'name',
  },
  uscc: {
    headings: '统一社会信用代码 信用代码 统一代码 行政相对人代码_1',
    english: 'Credit code (USCC)',
    holds: 'code',
    isOfOne: true,
  },
  address: {
    headings: '办学地点 地址 住所 注册地址 办学地址 经营地址 注册地',
    english: 'Address',
    isOfOne: true,
  },
  grounds: {
    headings: '列入原因 违法事实 列入严重违法失信名单原因',
    english: 'Grounds',
    holds: 'story',
  },
  result: {
    headings: '处理结果 处罚结果 处罚内容 名单类型 名单类别 处罚类别1 处罚类别2',
    english: 'Decision',
    holds: 'story',
  },
  fine: { headings: '罚款金额 罚款数额 罚款', english: 'Fine' },
  confiscated: {
    headings:
      '没收违法所得、没收非法财物的金额 没收违法所得没收非法财物的金额 没收违法所得金额 没收金额 没收违法所得',
    english: 'Amount confiscated',
  },
  withdrawn: {
    headings: '暂扣或吊销证照名称及编号 暂扣或吊销证照名称',
    english: 'Licence withdrawn',
    isOfOne: true,
  },
  /** The later fate of the act: lifted, overruled, under review. */
  status: {
    headings: '处罚状态 状态 公示状态 当前状态 案件状态 备注 备注说明 备注信息 信用修复',
    english: 'Status',
    holds: 'story',
  },
  /** The subject's reply to the act: see `publish/entries/reply.ts`. */
  reply: {
    headings: '机构回应 单位回应 回应内容 机构异议',
    english: 'Reply of the institution',
    holds: 'story',
    isOfOne: true,
  },
  repliedOn: { headings: '回应日期 回应时间', english: 'Day of the reply', holds: 'date' },
  repliedAt: { headings: '回应链接 回应来源', english: 'Address of the reply', holds: 'link' },
  noticeType: { headings: '通报类型', english: 'Kind of notice' },
  authority: {
    headings: '作出机关 通报机关 处罚机关 通报单位',
    english: 'Authority',
  },
  date: {
    headings: '列入日期 通报日期 日期 处罚日期 决定日期 公布日期 发布日期',
    english: 'Day of the decision',
    holds: 'date',
  },
  lifted: {
    headings: '移出日期 解除日期 修复日期 移出时间 移出名录日期 解除时间',
    english: 'Day of the lift',
    holds: 'date',
  },
  until: {
    headings:
      '公示截止日期 公示截止 公示期至 有效期至 公示截止期 公示期 公示期限 公示起止日期 公示起止时间',
    english: 'Published until',
    holds: 'date',
  },
  document: {
    headings: '文号 决定书文号 案号',
    english: 'Document number',
  },
  store: { headings: '应用来源 应用商店 分发平台 下载渠道 应用平台', english: 'Store' },
  version: { headings: '版本 版本号 应用版本 版本信息', english: 'Version' },
  batch: { headings: '批次 期次 通报批次', english: 'Batch' },
  source: {
    headings: '原文链接 链接 公示链接 官方链接 出处',
    english: 'Source address',
    holds: 'link',
  },
  site: {
    headings: '网址 网站 官网 域名 网站地址 网站域名',
    english: 'Website',
    holds: 'link',
    isOfOne: true,
    identifier: 'host',
  },
  icp: {
    headings: '备案号 ICP备案号 网站备案号',
    english: 'ICP filing',
    isOfOne: true,
    identifier: 'icp',
  },
  psb: {
    headings: '公安备案号 公安联网备案号 公网安备号',
    english: 'Public-security filing',
    holds: 'code',
    isOfOne: true,
    identifier: 'psb',
  },
  appId: {
    headings: '应用标识 包名 应用ID AppID 小程序AppID',
    english: 'App id',
    holds: 'code',
    identifier: 'app',
  },
  phone: {
    headings: '电话 联系电话 咨询电话 招生电话 固定电话',
    english: 'Telephone',
    holds: 'code',
    isOfOne: true,
    identifier: 'phone',
  },
  licence: {
    headings: '办学许可证号 许可证号 办学许可证编号',
    english: 'Licence number',
    holds: 'code',
    isOfOne: true,
    identifier: 'licence',
  },
  former: {
    headings: '曾用名 原名称 原单位名称 原机构名称 原企业名称 变更前名称 更名前名称',
    english: 'Former name',
    holds: 'name',
    isOfOne: true,
    name: 'former',
  },
  short: { headings: '简称', english: 'Short name', holds: 'name', isOfOne: true, name: 'short' },
  brand: {
    headings: '品牌 品牌名称 商标 招牌 招牌名称 门头名称 门店招牌',
    english: 'Brand',
    holds: 'name',
    isOfOne: true,
    name: 'brand',
  },
  verifiedOn: { headings: '核验日期 核查日期', english: 'Last looked at', holds: 'date' },
  verifiedAt: { headings: '核验来源 核查来源', english: 'Looked at where', holds: 'link' },
  siteCheckedOn: { headings: '网址核验日期', english: 'Website checked on', holds: 'date' },
  siteCheckedAt: { headings: '网址核验来源', english: 'Website checked where', holds: 'link' },
} as const satisfies Record<string, Column>;

export type Field = keyof typeof COLUMNS;

export const columnOf = (field: Field): Column => COLUMNS[field];

/** Every field, in the order of the registry. */
export const FIELDS = Object.keys(COLUMNS) as readonly Field[];

/** Fields that hold further names of a subject, with the kind of each. */
export const NAME_FIELDS = FIELDS.flatMap((field): [Field, NameKind][] => {
  const { name } = columnOf(field);
  return name ? [[field, name]] : [];
});

/** Fields that hold identifiers, with the kind of each. */
export const IDENTIFIER_FIELDS = FIELDS.flatMap((field): [Field, IdentifierKind][] => {
  const { identifier } = columnOf(field);
  return identifier ? [[field, identifier]] : [];
});
