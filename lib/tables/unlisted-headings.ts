import { some } from '../text/expressions';
import type { Field } from './known-headings';

/**
 * Headings read by their parts, for those that no list foresees: who or what did something, and what the column says of
 * it. 作出行政处罚决定的机关名称 is a verb, an act and 机关; no list of whole headings ends.
 */

/** Headings that mean two things, each told by the cells below them and by the other columns. */
export type Open =
  /** 处罚单位: whoever was punished, or whoever punished. */
  | 'party-or-office'
  /** 处罚事项: what was decided, or what for. */
  | 'act-or-grounds'
  /** 处罚决定书: its number, or a link to it. */
  | 'paper-or-link'
  /** 信息来源: an address, or whoever told. */
  | 'link-or-teller'
  /** 公示时间: from when till when, or the day of publication. */
  | 'term-or-day';

export type Part = Field | Open | 'aside';

const AND = some('及其 以及 及 和 与 或 、 /');
const ACT = some('行政 处罚 处理 查处 处置 惩戒 惩处 处分');
const DECIDING = some('作出 做出 下达 列入 纳入 认定 决定书 决定 通报 约谈 的 该 其 所');
const VERB = `(?:${DECIDING}|执行|实施)`;
/** Verbs of offices that `VERB` has not: what is repeated reads each word in one way only. */
const OF_OFFICES = '执法 办案 承办 发布 公布';
const OFFICE_VERB = some(`作出 做出 下达 认定 ${OF_OFFICES}`);
const NAMED = '(?:单位|机构|企业)?(?:名称|全称|名)?';

const RESULT = some('结果 内容 种类 类别 类型 措施 方式 情况 决定 意见 幅度 结论 档次');
const GROUNDS_OF = some(
  '主要 具体 存在 涉及 所涉 查处 检查 发现 案件 违法 违规 违纪 行政 处罚 处理 列入 纳入 认定 被 的 办学 经营 培训 经营异常名录',
);
const GROUNDS = some(
  '事实 原因 问题 事由 行为 情形 情况 案由 描述 概况 概述 简述 简介 表现 内容 理由 事项 类型',
);
const PAPER = some('文号 编号 字号 文书号 书号 号');
const PUBLISHED = some(
  '原文 出处 来源 公示 公开 公告 公布 发布 信息 文书 决定书 决定 处罚 处理 通报 查询 详情 文件 案件',
);

/** The end of an act, and what it is the end of. */
const OF_ACT = some(
  '行政 处罚 处理 惩戒 通报 信用 失信 严重违法 经营异常 异常 黑名单 名单 名录 公示 公开 执行 信息 数据 记录 决定 书 从 的',
);
const ENDING = some(
  '撤销 撤回 撤消 移出 移除 调出 核减 摘帽 剔除 删除 解除 修复 退出 失效 作废 停止公示 终止公示 停止执行 公示停止 公示终止',
);
const ENDED = `${OF_ACT}*(?:已|完成)?${ENDING}${OF_ACT}*(?:完成)?`;
const STANDING = some('有效 生效 有效期 公示 公开 公示期 有效期内 公示期内 公示中 在列');

const REVIEW = some('复议 诉讼 应诉 异议');
/** A list, or being on it: 黑名单管理期限 is its term, 办学许可证有效期 none of an act's. */
const OF_LIST = some('列入 纳入 惩戒 管理 公示 黑名单 名单 名录 失信');
const OVER = some('结束 截止 截至 到期 期满 届满');

/** Headings by their parts. The first that fits counts. Each is a whole heading, folded. */
const FORMS: readonly (readonly [form: string, part: Part])[] = [
  // 信用修复部门 may be where to ask for it.
  [
    `(?!.*修复.*${some('机关 部门 单位')})${ENDED}${some('原因 理由 机关 部门 单位 文号 字号 编号')}`,
    'status',
  ],
  [`(?:信用)?(?:移出|解除|修复|退出|撤销).*(?:原因|机关|部门|单位|文号|理由)`, 'aside'],
  // When an act ends or ended, and whether it did.
  [`${ENDED}${some('日期 时间 日 年月日')}`, 'lifted'],
  [`公示(?:信息)?(?:期限?)?${OVER}${some('日期 时间 日')}`, 'until'],
  ['公示(?:时间|日期|起止)', 'term-or-day'],
  [
    `${OF_LIST}+(?:有效)?(?:期限?|时限|时长|起止(?:日期|时间))(?:${OVER}${some('日期 时间 日')}?)?`,
    'until',
  ],
  [`${OF_LIST}*${OVER}${some('日期 时间 日')}`, 'until'],
  [`${OF_LIST}+${OVER}`, 'until'],
  [`${ENDED}${some('情况 状态 结果 进展 进度 标志 标识 标记 与否')}`, 'status'],
  [`(?:是否|有无)(?:已经|已|被|完成)*${ENDED}`, 'status'],
  [`(?:是否|有无)(?:已|被|给予|予以|作出|受到|受)*(?:行政)?处罚`, 'status'],
  [
    `(?:是否|有无)(?:已|被)*(?:列入|纳入|在)(?:校外|培训|机构|企业)*${some('严重 违法 失信 经营 异常 黑')}+名[单录]`,
    'status',
  ],
  [`${some('审核 审批 发布 上报')}状态`, 'status'],
  [
    `${some('名单 名录 数据 记录')}?${some('变动 变化 调整 动态 操作')}(?:情况|类型|标识|标志)?`,
    'status',
  ],
  [`${some('信息 公开 公示')}*(?:公开|公示)${some('属性 方式 类型 范围')}`, 'status'],
  [`是否[已经]*${some('核实 查实 属实 真实 确认')}`, 'status'],
  [`(?:是否|有无)(?:仍然|仍|还|在|处于|继续)*${STANDING}`, 'status'],
  [`(?:是否|有无)(?:已经|已|按期|完成)*(?:整改(?:到位|完成)?|(?:恢复|重新)上架)`, 'status'],
  // Headings for the result of a review, a court or a second test, and for the stage of a case.
  [
    `(?:行政)?${REVIEW}(?:${AND}?(?:行政)?${REVIEW})?(?:处理)?${some('情况 结果 状态 结论 进展')}`,
    'status',
  ],
  [`${some('案件 办理 办案 处理 执法')}${some('阶段 进度 环节')}(?:情况)?`, 'status'],
  [`(?:技术)?${some('复测 复核 复查 检测 测试')}${some('结果 结论')}`, 'status'],
  [`(?:${OF_ACT}|有效|效力|目前|最新|列入)+(?:状态|状况)`, 'status'],
  [
    `(?:所属|所在|属地)?(?:县|区|市|县、?市、?区|市县区|区县|县区|区市县|辖区|镇街|街道|行政区划|属地)`,
    'aside',
  ],
  // Headings for the subject, in full or in 违法企业名称或违法自然人姓名, the state's own form.
  [
    `(?:违法|被处罚|当事人|行政相对人)?${some('企业 单位 机构 法人 人')}?(?:的)?名称${AND}(?:违法)?${some('自然人 个人 公民')}?(?:的)?姓名`,
    'institution',
  ],
  [`(?:当事人|行政相对人|被处罚人|相对人)?(?:的)?姓名${AND}(?:单位)?名称`, 'institution'],
  [
    `${some('单位 机构 企业 学校 当事人 相对人 行政相对人')}?(?:的)?名称${AND}(?:统一)?(?:社会)?信用代码`,
    'institution',
  ],
  [
    `(?:被|受)(?:${ACT}|执法|通报|列入|约谈|检查|投诉|举报|罚|的)+${some('单位 机构 企业 公司 学校 主体 当事人 对象 相对人 人 方')}${NAMED}`,
    'institution',
  ],
  [
    `${some('违法 违规 涉案 涉事 失信 当事 市场 经营')}+(?:的)?(?:行为)?(?:校外)?(?:教育)?(?:培训)?${some('主体 单位 机构 企业 公司 学校 当事人 相对人')}${NAMED}`,
    'institution',
  ],
  [`(?:行政)?(?:管理|处罚|执法|处理|查处|惩戒|约谈)?(?:相对人|对象)${NAMED}`, 'institution'],
  [
    `${some('校外 学科类 非学科类 线上 线下 教育 培训 办学 民办 托管 托育 艺术 体育 科技 文化')}+${some('机构 单位 学校 企业 公司')}(?:名称|全称)?`,
    'institution',
  ],
  [
    `${some('单位 机构 企业 公司 学校 法人 商户 主体 当事人 相对人 社会组织 社会团体 民办非企业单位 民非 场所')}(?:的)?(?:名称|全称|名)`,
    'institution',
  ],
  // A unit or a person: 处罚对象类型, 主体类别.
  [
    `(?:被|受|管理|违法|${ACT}|通报|的)*${some('相对人 当事人 对象 主体 人')}(?:的)?${some('类型 类别 性质')}`,
    'subjectClass',
  ],
  [
    `${some('统一 社会 法人 单位 机构 企业')}*信用${some('代码 代码证 代码证号 代码号 编码 号码 码')}(?:/注册号)?`,
    'uscc',
  ],
  // Headings for the authority.
  [
    `(?:${ACT}|${VERB}|${some(OF_OFFICES)})+${some('机关 部门 执法机构')}(?:名称|全称)?`,
    'authority',
  ],
  [`${OFFICE_VERB}(?:${ACT}|${VERB})*${some('单位 机构 主体')}(?:名称)?`, 'authority'],
  [`(?:${ACT}|${VERB})+${some('单位 机构 主体')}(?:名称|全称)?`, 'party-or-office'],
  // When, by which paper, and where to read it.
  [`(?:${ACT}|${DECIDING}|签发|判决|裁定|文书|落款|成文)+${some('日期 时间 日 年月日')}`, 'date'],
  [
    `(?:${ACT}|${VERB}|执法|案件|法律文书|文书|公文|文件)+(?:名称)?${AND}?(?:文书)?${PAPER}`,
    'document',
  ],
  [`(?:${ACT}|${VERB}|执法)*${some('决定书 文书')}(?:全文|原文|公示|内容)?`, 'paper-or-link'],
  [
    `${some('官方 新闻 相关 行政 网页 网站 的')}*${PUBLISHED}+${some('官方 网页 网站 页面 的')}*${some('链接 网址 地址 url 网页 页面 网站')}+`,
    'source',
  ],
  [`${some('信息 数据 资料 内容 案例 消息 案件 文件')}*${some('来源 出处')}`, 'link-or-teller'],
  // Headings for the act, its grounds and its fate.
  [
    `(?:主要|最终|具体|执法|${ACT}|${VERB})*${ACT}(?:${ACT}|${VERB})*${RESULT}(?:${AND}(?:${RESULT}|依据|履行情况))*`,
    'result',
  ],
  [`${ACT}+事项`, 'act-or-grounds'],
  [
    `(?=.*${some('违法 违规 违纪 问题 事实 事由 案由 原因 理由')})(?:${GROUNDS_OF}|${AND})*(?:${GROUNDS}|${AND})+`,
    'grounds',
  ],
  [`(?:基本|主要)?案情(?:简介|摘要|概况)?`, 'grounds'],
  [
    `(?:(?:${ACT}|的)*${some('整改 复核 复查 复测 履行 执行 修复')}(?:完成)?${some('情况 状态 结果 进展 进度')}|处理进展)`,
    'status',
  ],
  [`.*依据`, 'aside'],
];

const PARTS = FORMS.map(([form, part]): [RegExp, Part] => [new RegExp(`^${form}$`, 'u'), part]);

/** The kind of a folded heading by its parts, or null. */
export const readParts = (folded: string): Part | null =>
  PARTS.find(([form]) => form.test(folded))?.[1] ?? null;

/** Fields that a heading may be, by its last part. A suggestion never has another kind. */
const TAILS: readonly (readonly [tail: RegExp, fields: readonly Field[]])[] = [
  [/(?:日期|时间|日|期限)$/u, ['date', 'lifted', 'until', 'verifiedOn', 'siteCheckedOn']],
  [/(?:链接|网址|出处|url)$/u, ['source', 'site']],
  [/来源$/u, ['store']],
  [/(?:网站|地址)$/u, ['site', 'address', 'source']],
  [/(?:机关|部门)(?:名称)?$/u, ['authority']],
  [/(?:单位|机构|主体|企业|公司|学校|人)$/u, []],
  [/(?:文号|编号|号|代码|码)$/u, ['document', 'uscc', 'icp', 'psb', 'licence', 'phone', 'batch']],
  [/(?:原因|事实|问题|事由|案由|行为|情形)$/u, ['grounds']],
  [/(?:结果|内容|种类|类别|措施|决定|方式|幅度)$/u, ['result', 'noticeType', 'subjectClass']],
  [/(?:名称|名)$/u, ['institution', 'app', 'website', 'former', 'short', 'brand', 'developer']],
];

/** Words that make a heading another one, however alike: 立案机关 decides nothing, 送达日期 is no decision's. */
const OF_ANOTHER =
  /^违法所得|拟|建议|告知|听证|立案|送达|许可|登记|审批|审核|批准|备案|复议|检查|撤销|成立|注册|履行|截止|公示|公开|整改|移送|受理|主管|次数?$|数$|总额|金额|人员|类型|类别|程序|案件|下载|投诉|相关|附件|图片|网站/u;

/** May a folded heading be a field that it was mistyped for, by its last part? */
export function mayBe(folded: string, field: Field): boolean {
  if (OF_ANOTHER.test(folded)) return false;
  const [, fields] = TAILS.find(([tail]) => tail.test(folded)) ?? [];
  return fields?.includes(field) ?? true;
}
