import { eachOf, some } from '../../text/expressions';
import { ACTS, NO_ACTS } from './act-phrases';
import { ONTO } from './act-words';
import { YEAR_CLOSES, YEAR_OPENS } from './decision-numbers';
import { BRANCH, COMPANY, FORM, THIS_UNIT, UNIT_WORD, YOUR_UNIT } from './forms';
import { NUMERALS, RUNNING_NUMBER } from './numerals';
import { OFFICE_CALLED, OUR_OFFICE } from './offices';
import { FULL_NAME, MASKED_NAME } from './persons';
import { PLACE_END } from './regions';
import { BESIDE, MEMBER, PERSON_OF_UNIT } from './roles';

/**
 * What may stand beside an act in its clause when the clause says that it was done: who did it to whom, when, by which law
 * and steps, how much and how long, and words that deny nothing. `deeds.ts` has why.
 */

// When.
const DAY_OF_YEAR = '(?:\\d{2,4}[-/.年])?\\d{1,2}[-/.月]\\d{1,2}(?![\\d万元倍])[日号]?';
export const DAY = `${DAY_OF_YEAR}|\\d{4}年(?:度|\\d{1,2}月)?|[〇○零一二三四五六七八九十]{4}年(?:${RUNNING_NUMBER}月(?:${RUNNING_NUMBER}日)?)?`;

// How much, how long, how many: 人民币伍万元整, 三个月, 第二批, 一点五倍.
const NUMBER = `(?!陆续|一般|[万亿点.]|0+(?:\\.0+)?(?![.\\d]))[\\d.${NUMERALS}半点]+`;
const TOTAL = '(?:[大小]写[:：]?|共计|合计|总计|计|各|即|人民币|RMB|CNY|[¥￥]|[×xX*](?=\\d))*';
const AMOUNTS = [
  `${NUMBER}[多余]?(?:个?工作日|个?月|年|[天日周]|学期)(?:以?内)?`,
  `[第分]?${NUMBER}[多余]?[名次册本台套批项份个处间倍期分%]`,
  // What a fine is reckoned by: 货值金额一倍, 合同金额10%, 广告费三倍.
  '(?:货值|合同|销售|收费|广告费?)(?:金额|总额|额)?的?(?=[\\d一二两三四五六七八九十]+(?:\\.\\d+)?[倍%])',
  '(?<=\\))[元圆][整正]?',
  // Right behind an act a bare number of units or cases is of statistics: 罚款5家, but not 约谈3家培训机构.
  `(?<!^)${NUMBER}[多余]?[家所户件起]|${NUMBER}[多余]?[家所](?=\\p{Script=Han}{0,8}${UNIT_WORD})`,
  `${TOTAL}${NUMBER}[余多]?(?:[万千wW]?[元圆](?:人民币)?[整正]?|[wW万])?`,
  // 罚款(万元):3. Without its number 罚款万元 is a blank of a form.
  '(?<=[(:])[万千]?[元圆](?=\\))',
];

// By whom, by which law or paper, behind which steps. No verb before an office is read as its place: 请求教育局.
const PLACE = `(?:(?![请要建据听网媒传])\\p{Script=Han}{2,20}?${PLACE_END})?[省市县区州镇]?`;
const CALLED = some(`
  ${OFFICE_CALLED} 人民政府 “?双减”?办 互联网信息办公室 网信办 管理委员会 管委会 办事处 (?<=[省市县区州])局
  \\p{Script=Han}{2}分局 教育 市监
`);
const OFFICE = `(?:${PLACE}${CALLED}|${OUR_OFFICE}|[该本]局|(?<=被)[主监]管部门|法院)`;
const STEP = some(
  '研究 讨论 审[议核批定] 批准 同意 听证 复核 复议 调查 检查 核[实查] 查实 程序 决定 诉讼',
);
/** By a law, and not by a contract. */
const LAW = some(`
  法 例 [规决认]定 则 [条款项] 标准 基准 意见 文件 精神 要求 程序 程度 情节 事实 证据 权限 职责 所得 费用? 金额 倍 职权 计划 \\)
`);
const ACT_FOLLOWS = '对|给予|予以|处|决定|将';
export const PROVENANCE = [
  `(?:经|履行|完成|报请?)[^,;。不]{0,16}?${STEP}(?:${STEP}|维持|后)*`,
  `${OFFICE}(?:会同|联合|[和与])?`,
  `\\p{Script=Han}{0,12}${YEAR_OPENS}\\d{4}${YEAR_CLOSES}第?\\p{Script=Han}?[\\dA-Za-z-]+号|教民\\d+号`,
  `(?:根据|依据|按照?|依照|参照)(?![:不])(?:[^,;。]{0,50}?${LAW})?(?=${ACT_FOLLOWS}|${ONTO}|$)`,
  `(?:符合|鉴于|考虑到)(?![:不])[^,;。]{0,60}?(?=${ACT_FOLLOWS}|$)`,
  `${STEP}(?:维持|后)`,
];

// On whom. Whether it is the party, others have asked.
const ITSELF = `(?:其+|当事人[一二三四五六七八九十]?|${THIS_UNIT}|${YOUR_UNIT}|[该本](?:公司|校|单位|平台企业|培训点))`;
/** No unit's name begins so. 关联公司 and 股东公司 are none. */
const NO_NAME = some(`
  [对将把原另未没不] 并非 无[需须] 同名 其他 主体 对象 [系是] 外包 关联 合作 ${BESIDE} ${MEMBER}
`);
const IN_NAME = `(?!请求|要求|建议|举报|投诉|[对将把因][其该]|另[一外有]|其[他它]|别的|同名|隔壁|的${UNIT_WORD})[\\p{Script=Han}\\dA-Za-z()·]`;
/** A unit by its form. 无证办学会被列入 has none. */
const NAME = `(?!${NO_NAME})(?:${IN_NAME}){2,40}?${FORM}(?<!办学会)(?:[\\p{Script=Han}()]{0,12}?${COMPANY})?`;
const NAMED = `(?:${ITSELF}(?:[和与及]?${NAME})?|${NAME})`;
const PERSON = `(?:主要|直接|法定)?(?:${PERSON_OF_UNIT}|${MEMBER}|法人)(?!的?${UNIT_WORD})(?:${MASKED_NAME}|${FULL_NAME}(?=$|分别|进行|给予|予以|处|罚|列))?`;
export const PARTIES = [
  // A unit that does something to the party is another: 行业协会将其列入黑名单.
  `(?:^|对于?|将|把|给予|责令|了|约谈|吊销)${NAMED}(?![对将把给]其)`,
  ITSELF,
  `(?:对|给予)${FULL_NAME}(?=$|处|给予|作出)`,
  `(?:及其?|和其?|与其?|对|将|的)?${PERSON}`,
  `(?<!各|若干|部分|所有|全部|全体)(?:校外|民办|培训|教育|线上|线下|托育|托管){0,4}(?:${UNIT_WORD}|学校|主体|网站|(?<!其)${BRANCH})`,
];

/** Words that deny nothing, by what they say: how an office acts, when, of which papers, money and things, what else it orders. */
const WORDS = `
  依法 依规 严格 决定 作出 做出 给予 予以 予 处以 处 处理 处罚 处分 罚金 受到 当场 当面 现场 从轻 从重 减轻 顶格 合并执行
  合并 加重 酌情 适当 综合考虑 综合考量 综合 综上 行政 集体 联合 会同 集中 提醒 警示性 警示 教育性 教育 诫勉 口头 书面 电话
  进行 开展 实施 采取 下达 下发 送达 继续 一并

  现已 现 已经 已 业已 立即 即日 近日 日前 上午 下午 当日 当天 今年 本月 同日 同年 同月 目前 上旬 中旬 下旬 首次 年度 月度
  季度 期限 为期 有效期 止

  均 并 且 分别 各自 各 同时 又 再次 再度 再 仅 只是 了 自 起 至 于 在 陆续 依次 由 对 将 向 关于 之 为 是 有 经 后 与 和
  及 以及 到位 完毕 共 共计 总计 合计 额 等 部分 若干 新增 新 该 上述 以上 以下 下列 如下 前述 全部 所有 相关 有关 相应 轻微

  内容 情况 结果 措施 金额 种类 类型 类别 方式 名称 数额 文号 标记 状态 录入 大写 适用 一般程序 普通程序 简易程序 简易

  决定书 通知书 的通知 正副本 正本 副本 证书 证件 执照 许可证 许可 办学 举办 民办学校 中华人民共和国
  名录 管理 监管 监督 信用 诚信 失信 惩戒 跟踪 社会 市场 公布 公示 公告 公开 通告 印章 备案 档案

  所得 财物 广告费用 用 册 款 人民币 学费 应缴 上缴 国库 财政 缴纳 缴至 缴清 缴款 延期缴纳 分期 全额 余款 罚没款 教材 图书 书籍 设备 器材

  没收 吊销 暂扣 注销 责令 停止违规 停止违法 停止 停业 整顿 限期 取缔 关停 招生 校外培训 培训 活动 行为

  经查 查明 查处 接报 详见 另附 联合执法 市县 区县 两级 街道 校方 园方
`;

/** Of these forms, where two begin alike, the longer one comes first. */
const KNOWN = eachOf(
  ...PROVENANCE,
  ...PARTIES,
  DAY,
  ...AMOUNTS,
  ...WORDS.trim()
    .split(/\s+/u)
    .sort((a, b) => b.length - a.length),
  '另(?!一)',
  `被(?!(?:该|其|某)?${UNIT_WORD})`,
  '(?<![次起])的',
  '(?<!提醒|警示|提示)名单',
  // A law that orders something has not ordered it: 民办教育促进法规定责令停止办学.
  '(?<=[依按据照][^,;。:]{0,12})规定',
  '(?<=[列纳载移记]入)(?:(?:全|本)?[国省市县区州盟旗]级?|\\d{4}年度?)',
  // Whose money goes back is told: 罚款已退还 undoes the fine.
  '退(?:费|款|[还回](?!$))|所?收(?:取|缴)?的?(?:培训)?费用',
  ...NO_ACTS.filter(([phrase]) => !phrase.test('退还')).map(([{ source }]) => source),
  // 公司拉入黑名单 is what a unit does to another.
  `(?!(?<=${UNIT_WORD})拉)${ONTO}`,
  '(?:收回|违法)(?!$)',
  '\\.$',
  '[“”‘’"\'《》:()¥￥√☑]',
);

/** Is nothing unknown among some words? A label with nothing behind it answers nothing: 黑名单：. */
export const isKnown = (words: string): boolean =>
  !words.includes('()') && words.replace(KNOWN, '') === '' && !/^:(?:\(\))?$/u.test(words);

/** The phrases of acts. */
export const PHRASE = eachOf(...ACTS.map(([{ source }]) => source));
