import { ACTS, NO_ACTS } from './act-phrases';
import { ONTO } from './act-words';
import {
  AS_DEED,
  CAUSE,
  DEED,
  DENIED,
  DOES_WRONG,
  IF,
  NO_WRONG,
  OWN_ACT,
  PROMISED,
} from './deed-words';
import { anyOf, pattern, patterns } from './expressions';
import { BRANCH, COMPANY, FORM, THIS_UNIT, UNIT_WORD, YOUR_UNIT } from './forms';
import { NUMERALS } from './numerals';
import { OFFICE_CALLED, OUR_OFFICE } from './offices';
import { FULL_NAME, MASKED_NAME } from './persons';
import { BESIDE, MEMBER, PERSON_OF_UNIT } from './roles';

/**
 * What may stand beside an act in its clause when the clause says that it was done: who did it to whom, when, why, by
 * which law, how much and how long. Any other word may deny it, and nobody can list those that do: 家长要求罚款,
 * 列入黑名单考察期, 罚款5万元尚在复议. So a clause with any other word is asked about.
 *
 * Worked example: 余姚市教育局依法对其罚款5万元（网传） is cut at its act into 余姚市教育局依法对其 and 5万元（网传）. Of the first
 * nothing is left without the known words, of the second 网传 is: the clause is not plain.
 *
 * A clause beside it, which names no act, has to lead to the act or to follow from it (`leadsOn`, `followsOn`): behind
 * 据媒体报道, and before 尚未送达, an act is asked about too.
 */

const sources = (rows: readonly (readonly [phrase: RegExp, is: string])[]): string[] =>
  rows.map(([phrase]) => phrase.source);

const NUMBER = `(?!陆续|一般|[万亿点.]|0+(?:\\.0+)?(?![.\\d]))[\\d.${NUMERALS}半点]+`;
const DAY =
  '(?:\\d{2,4}[-/.年])?\\d{1,2}[-/.月]\\d{1,2}(?![\\d万元倍])[日号]?|\\d{4}年(?:度|\\d{1,2}月)?|[〇○零一二三四五六七八九十]{4}年(?:[一二三四五六七八九十]{1,3}月(?:[一二三四五六七八九十]{1,3}日)?)?';
/** How much, how long, how many: 人民币伍万元整, 三个月, 第二批, 一点五倍. */
const AMOUNTS = [
  `${NUMBER}[多余]?(?:个?工作日|个?月|年|[天日周]|学期)(?:以?内)?`,
  `第?${NUMBER}[多余]?[名次册本台套批项份个处间倍期分%]`,
  // What a fine is reckoned by: 货值金额一倍, 合同金额10%, 广告费三倍.
  '(?:货值|合同|销售|收费|广告费?)(?:金额|总额|额)?的?(?=[\\d一二两三四五六七八九十]+(?:\\.\\d+)?[倍%])',
  '(?<=\\))[元圆]整?',
  // Right behind an act a bare number of units or cases is of statistics: 罚款5家, but not 约谈3家培训机构.
  `(?<!^)${NUMBER}[多余]?[家所户件起]|${NUMBER}[多余]?[家所](?=\\p{Script=Han}{0,8}${UNIT_WORD})`,
  `(?:共计|合计|总计|计|各|即|人民币|RMB|CNY|[¥￥]|[×xX*](?=\\d))*${NUMBER}[余多]?(?:[万千wW]?[元圆](?:人民币)?整?|[wW万])?`,
  // 罚款(万元):3. Without its number 罚款万元 is a blank of a form.
  '(?<=[(:])[万千]?[元圆](?=\\))',
];

/** No verb before an office is read as its place: 请求教育局. */
const PLACE =
  '(?:(?![请要建据听网媒传])\\p{Script=Han}{2,20}?(?:[省市县区州盟旗镇乡]|街道))?[省市县区州镇]?';
const OFFICE = `(?:${PLACE}(?:${OFFICE_CALLED}|人民政府|“?双减”?办|互联网信息办公室|网信办|管理委员会|管委会|办事处|(?<=[省市县区州])局|\\p{Script=Han}{2}分局|教育|市监)|${OUR_OFFICE}|[该本]局|(?<=被)[主监]管部门|法院)`;
const STEP =
  '(?:研究|讨论|审[议核批定]|批准|同意|听证|复核|复议|调查|检查|核[实查]|查实|程序|决定)';
/** By whom, by which law or paper, behind which steps. */
const PROVENANCE = [
  `(?:经|履行|完成|报请?)[^,;。不]{0,16}?${STEP}(?:${STEP}|维持|后)*`,
  `${OFFICE}(?:会同|联合|[和与])?`,
  '\\p{Script=Han}{0,12}[〔[(【]\\d{4}[〕\\])】]第?\\p{Script=Han}?[\\dA-Za-z-]+号|教民\\d+号',
  // By a law, and not by a contract.
  `(?:根据|依据|按照?|依照|参照)(?![:不])(?:[^,;。]{0,50}?(?:法|例|[规决认]定|则|[条款项]|标准|基准|意见|文件|精神|要求|程序|程度|情节|事实|证据|权限|职责|所得|费用?|金额|倍|职权|计划|\\)))?(?=对|给予|予以|处|决定|将|${ONTO}|$)`,
  '(?:符合|鉴于|考虑到)(?![:不])[^,;。]{0,60}?(?=对|给予|予以|处|决定|将|$)',
  `${STEP}(?:维持|后)`,
];

const ITSELF = `(?:其+|当事人[一二三四五六七八九十]?|${THIS_UNIT}|${YOUR_UNIT}|[该本](?:公司|校|单位|平台企业|培训点))`;
/** A unit by its form. 关联公司 and 股东公司 are none. */
const NAME = `(?![对将把原另未没不]|并非|无[需须]|同名|其他|主体|对象|[系是]|外包|${BESIDE}|${MEMBER}|关联|合作)(?:(?!请求|要求|建议|举报|投诉|[对将把][其该])[\\p{Script=Han}\\dA-Za-z()·]){2,40}?${FORM}(?:[\\p{Script=Han}()]{0,12}?${COMPANY})?`;
const NAMED = `(?:${ITSELF}(?:[和与及]?${NAME})?|${NAME})`;
const PERSON = `(?:主要|直接|法定)?(?:${PERSON_OF_UNIT}|${MEMBER}|法人)(?!${UNIT_WORD})(?:${MASKED_NAME}|${FULL_NAME}(?=$|分别|进行|给予|予以|处|罚|列))?`;
/** On whom. Whether it is the party, others have asked. */
const PARTIES = [
  // A unit that does something to the party is another: 行业协会将其列入黑名单.
  `(?:^|对于?|将|把|给予|责令|了|约谈|吊销)${NAMED}(?![对将把给]其)`,
  ITSELF,
  `(?:对|给予)${FULL_NAME}(?=$|处|给予|作出)`,
  `(?:及其?|和其?|与其?|对|将|的)?${PERSON}`,
  `(?<!各|若干|部分|所有|全部|全体)(?:校外|民办|培训|教育|线上|线下|托育|托管){0,4}(?:${UNIT_WORD}|学校|主体|网站|(?<!其)${BRANCH})`,
];

/** Words that deny nothing, by what they say. */
const WORDS = [
  // How and how severely an office acts, and the verbs by which it does.
  '依法 依规 严格 决定 作出 做出 给予 予以 予 处以 处 处理 处罚 处分 罚金 受到 当场 当面 现场',
  '从轻 从重 减轻 顶格 合并执行 合并 加重 酌情 适当 综合考虑 综合考量 综合 综上 行政 集体 联合 会同 集中',
  '提醒 警示性 警示 教育性 教育 诫勉 口头 书面 电话 进行 开展 实施 采取 下达 下发 送达 继续 一并',
  // When.
  '现已 现 已经 已 业已 立即 即日 近日 日前 上午 下午 当日 当天 今年 本月 同日 同年 同月 目前',
  '上旬 中旬 下旬 首次 年度 月度 季度 期限 为期 有效期 止',
  // What joins the words of a clause, and counts.
  '均 并 且 分别 各自 各 同时 又 再次 再度 再 仅 只是 了 自 起 至 于 在 陆续 依次 由 对 将',
  '向 关于 之 为 是 有 经 后 与 和 及 以及 到位 完毕 共 共计 总计 合计 额 等 部分 若干 新增',
  '新 该 上述 以上 以下 下列 如下 前述 全部 所有 相关 有关 相应 轻微',
  // Labels of forms and tables.
  '内容 情况 结果 措施 金额 种类 类型 类别 方式 名称 数额 文号 标记 状态 录入 大写 适用 一般程序',
  '普通程序 简易程序 简易',
  // Papers, licences and lists.
  '决定书 通知书 的通知 正副本 正本 副本 证书 证件 执照 许可证 许可 办学 举办 民办学校 中华人民共和国',
  '名录 管理 监管 监督 信用 诚信 失信 惩戒 跟踪 社会 市场 公布 公示 公告 公开 通告 印章 备案 档案',
  // Money and things.
  '所得 财物 广告费用 用 册 款 人民币 学费 应缴 上缴 国库 财政 缴纳 缴至 缴清 延期缴纳',
  '分期缴纳 教材 图书 书籍 设备 器材',
  // What is ordered besides.
  '没收 吊销 暂扣 注销 责令 停止违规 停止违法 停止 停业 整顿 限期 取缔 关停 招生 校外培训 培训 活动 行为',
  // Who found it, and where.
  '经查 查明 查处 接报 市县 区县 两级 街道 校方 园方',
];

/** The words and forms that deny nothing; where two begin alike, the longer one comes first. */
const KNOWN = new RegExp(
  [
    ...PROVENANCE,
    ...PARTIES,
    DAY,
    ...AMOUNTS,
    ...WORDS.flatMap((words) => words.split(' ')).sort((a, b) => b.length - a.length),
    '另(?!一)',
    `被(?!(?:该|其|某)?${UNIT_WORD})`,
    '(?<![次起])的',
    '(?<!提醒|警示|提示)名单',
    // A law that orders something has not ordered it: 民办教育促进法规定责令停止办学.
    '(?<=[依按据照][^,;。:]{0,12})规定',
    '(?<=[列纳载移记]入)(?:(?:全|本)?[国省市县区州盟旗]级?|\\d{4}年度?)',
    // Whose money goes back is told: 罚款已退还 undoes the fine.
    '退(?:费|款|[还回](?!$))|所?收(?:取|缴)?的?(?:培训)?费用',
    ...sources(NO_ACTS.filter(([phrase]) => !phrase.test('退还'))),
    ONTO,
    '(?:收回|违法)(?!$)',
    '\\.$',
    '[“”‘’"\'《》:()¥￥√☑]',
  ].join('|'),
  'gu',
);

/** What else was done in the clause, and what for, as a whole. */
const BESIDE_IT = new RegExp(
  [
    '在?(?:全|本)[国省市县区州盟旗镇乡](?:教育系统|校外培训行业|行业)?(?:范围)?内?(?:予以|给予|进行)?(?=通报批评)',
    '[从由](?:校外培训机构)?白名单中?(?:移出|剔[出除]|调入?)|(?:移出|移除|剔[出除]出?)(?:校外培训机构)?白名单',
    '取消(?:年检|评优|办学|招生|当年|先进|年度)*资格|扣[减除]年检分数|作风险提示',
    '(?:是否|有无)(?=[^:]{0,12}:(?:是|有|已|√))',
    '(?<=约谈[^,;。]{0,12}?)并?(?:签[订署]|作出|提交|出具)(?:整改|守法|诚信|规范|办学)*(?:承诺书?|责任书|保证书|整改报告)$',
    '撤销其?办学许可证?|删除违法广告|移送公安机关|提请法院强制执行|将没收教材销毁|(?:驱散|疏散|清退|劝离)学[生员]|记入(?:不良)?(?:信用|诚信)?(?:记录|档案)|及属地(?:街道|镇|乡)',
    // Another order that the office gives in the clause: 责令停止发布广告并处罚款.
    '责令(?:其|当事人|立即|限期)*(?!停止(?:举办|办学|招)|停[业产办]|关闭)[^,;。不未如]{2,20}(?=并(?:处|给予|予以|罚|警告|通报))',
  ].join('|'),
  'gu',
);

/** In brackets: what was done about an act since, or more of it. */
const ASIDE = anyOf(
  '^(?:曾用名|原名|以下简称|简称|统一社会信用代码|(?:许可)?证?(?:书)?编?号|文号|风险等级|品牌|广告费)',
  '^(?:是否|有无)(?:缴|履行|公[示开]|执行|异议)',
  `^(?:均|现|全部|当事人|于|${DAY})*已(?:经|于|全部|依法|按期|${DAY})*(?:缴|履行|执行|结案|送达|退还(?=学|家长)|完成|过异议期)`,
  `^(?:限|自|于|在)?[^()]{0,20}(?:日内|日前|[日天])(?:缴|履行)[^不未]*$`,
  '^(?:待|未|尚未|逾期未|分期|延期)缴|^法定幅度|^[^,;。()]{2,8}变更为|^超过异议期|^如对本决定不服|^提醒家长|^见(?:附件|决定书|处罚决定书)|^负责人另行处理|^退还学费后减免滞纳金$',
);

/** Stands for an act in a clause. */
const ACT = '§';
/**
 * What an act was done for: 对其无证办学的行为罚款. An act in it is of that deed (针对学员罚款的行为罚款), unless the clause ends
 * with it: 未对该公司罚款情形.
 */
const FOR_DEED = patterns`(?:针对|对|因|就|以)(?:[^,;。§]{2,60}?${AS_DEED}|[^,;。]{2,60}?${AS_DEED}(?!$))(?!记录)`;
/** What a court decides of the party. What it does to an office's act is no judgment on it. */
const COURT = /(?:判[决令]|裁定)(?!不|[^,;。]{0,6}(?:停止|中止|暂缓|终结|撤[销回]|确认违法)).*$/u;
const PHRASE = new RegExp(sources(ACTS).join('|'), 'gu');

/** What a denial may have before its act, and what no deed is: 未经教育局批准, 未将该机构列入. */
const OF_THE_ACT = new RegExp(
  [
    ...PROVENANCE.slice(0, 2),
    ...PARTIES,
    ONTO,
    `(?:[依根]据|[依按]照)[^,;。]*(?:法|条例)(?=被?(?:处[^的]*|${ONTO})?$)`,
  ].join('|'),
  'gu',
);

/** Do words before an act tell what the party did, for which the office acted? */
const isDeed = (words: string): boolean => {
  if ([PROMISED, OWN_ACT, IF, NO_WRONG].some((other) => other.test(words))) return false;
  const { denied } = DENIED.exec(words)?.groups ?? {};
  return denied === undefined
    ? DOES_WRONG.test(words)
    : CAUSE.test(words) || DEED.test(denied.replace(OF_THE_ACT, ''));
};

/** A label with nothing behind it answers nothing: 黑名单：. */
const isKnown = (words: string): boolean =>
  !words.includes('()') && words.replace(KNOWN, '') === '' && !/^:(?:\(\))?$/u.test(words);

/** How a deed begins that stands behind its act, and how it is summed up. */
const TOLD_BEHIND =
  /^(?:其|该(?:校|公司|机构))?(?:教师)?(?:未|无证|无照|违[规法反]|擅自|虚假|超(?!出法定|越)|非法)/u;
const SUMMED_UP = pattern`${AS_DEED}$`;

/** Do words tell the deed as the reason of an act: 警告（未按规定公示）? */
const tellsReason = (words: string): boolean => TOLD_BEHIND.test(words) && isDeed(words);

/**
 * Do words behind an act tell its reason: 警告：未按规定公示, 约谈其无证办学情况? Right behind it, with nothing between, 违法
 * and 未按程序报批 may be said of the act.
 */
const isDeedBehind = (words: string): boolean => {
  const [, lead = '', told] = /^([^:(]*)[:(](.*)$/u.exec(words) ?? [];
  return told === undefined
    ? SUMMED_UP.test(words) && tellsReason(words)
    : isKnown(lead) && tellsReason(told);
};

/** The parts of a clause round its acts, without what is known as a whole. What a court decides has words of its own. */
const partsOf = (clause: string): string[] =>
  clause
    .replace(/\(([^()]*)(?:\)|$)/gu, (words, aside: string) =>
      ASIDE.test(aside) || tellsReason(aside) ? '' : words,
    )
    .replace(BESIDE_IT, '')
    .replace(COURT, ACT)
    .replace(PHRASE, ACT)
    .replace(FOR_DEED, '')
    .split(ACT);

/** What a clause names by a label alone was not done: 罚款情况, 约谈方式. */
const LABEL =
  /^(?:管理|惩戒|的|机构|单位)*(?:内容|情况|结果|措施|金额|种类|类型|方式|名称|数额|缴纳)+(?:的通知)?:?$/u;
/** A heading of a list of units: 约谈名单, 被罚款机构名单. */
const HEADING =
  /(?:约谈|罚款|警告|批评|许可证)(?:的|校外|培训|机构|单位|企业|学校)*名单$|的(?:校外|培训)*(?:机构|单位|企业|学校)$/u;

/** What else a clause of its own tells of the party: what it taught, sold or said, and its rooms and papers. */
const TELLS_OF_PARTY = anyOf(
  '组织|举办|培训|授课|上课|开课|办班|教学|辅导|补习|安排',
  '宣传|发布|收取|推销|编造|变相|名义|保证性|使用|提供|设[立置]',
  '^(?:在(?!媒体|网)|通过|以|向|为)',
  '校舍|场[地所]|住所|教室|消防|卫生|安全|占用|堵塞|缩减|下落|人去楼空',
  '年[检审]|过期|到期|终止|停[止业课办]|关[停闭]|管理混乱|纠纷多',
);
/** How the office learnt of it, and the steps of the case. 据媒体报道 and 家长称 are none. */
const TELLS_OF_CASE = anyOf(
  '检查|发现|查处|查办|被(?:投诉|举报)|[接收]到?(?:群众|家长)?(?:投诉|举报)|反映强烈',
  '事实|证据|调查|裁量|后果|恶劣|情节|改正|主动|初次|程序|听证|申[辩诉]|送达|异议|复议',
  // What a fine is reckoned by, and, in a clause of its own, the leave that the party had not.
  '(?:违法所得|经营额|货值金?额?|广告费用?)[^,;]{0,4}[无不偏低]|[无未没][^,;]{0,4}(?:违法所得|广告费)|说明来源$|危害|[从减]轻|从重|不予?采纳|未(?:经|征得|取得)[^,;集会]{2,12}(?:同意|批准|授权|审批|核准|备案)$',
);
/** What the party has to do then, or the office does besides. */
const BESIDES = anyOf(
  '^(?:并|且|同时|另|其|当事人|期间|期满|整改期|[\\d一二三两五]+年内|每[年季月日]|今后|仍|对|将)*(?:要求|督促|责令|责成|不得|应|须|限|自|逾期|如|暂停|取消|扣[减除\\d]|没收|收缴|移送|抄[告送]|函告|通报|曝光)',
  '^(?:并|且|同时|及时|立即|依法)*(?:妥善|做好|清退|安置|分流|消除|下架|拆除|删除|[记计载]入|公布|公开|补|提交|落实|规范|加强|恢复|停止(?!执行)|接受|配合|关闭|撤|公告作废|签[订署]|作出|出具)',
  // Where that is told, another list, the party's rights, and what a court makes of it, which has words of its own.
  `^(?:并|且|同时)*(?:在|向|以|于)[^,;]{1,16}(?:公布|公示|公开|消除影响|通报|曝光)|^(?:并|被)*${ONTO}|可[^,;]{0,6}(?:申请|提起)|判决|裁定|改判|(?<!不准?[予许]?)强制执行`,
  // What the record tells of the case, its papers, its money and its things.
  '^(?:行政|处罚|决定|列入|公示|作出)*(?:日期|时间|机关|依据|事由|案由|原因|理由|文号|期限)',
  '^现?已恢复(?:招生|办学|营业|经营)|案件(?:已|现)?(?:终结|办结)|另案处理|笔录|已(?:依法|向其|向当事人)?送达|已推送|^分[^,;]{1,3}[期次]缴',
  '(?:予以|依法|已)*(?:销毁|查封|封存|收缴)|学[生员][^,;]{0,14}(?:接收|安置|分流)|列为|限制|禁止',
);
/** How many units a clause counts tells of none: 查处无证机构30家. */
const COUNTS_UNITS = /\d[多余]?[家户]/u;

/** No clause that says what was done is longer. */
const MAX_CLAUSE = 400;

/** A clause without its asides and acts. */
const ofItself = (clause: string): string =>
  clause
    .replace(/\([^()]*\)/gu, '')
    .replace(BESIDE_IT, '')
    .replace(FOR_DEED, '')
    .replace(/责令(?!停止(?:举办|办学|招)|停[业产办]|关闭)[^,;。不未如]{2,20}$/u, '')
    .replace(PHRASE, '');

/** May a clause without an act lead to the acts behind it? Who reports, asks or supposes (据媒体报道, 除非) does not. */
export const leadsOn = (clause: string): boolean => {
  if (clause.length > MAX_CLAUSE) return false;
  const words = ofItself(clause);
  if (isKnown(words)) return true;
  if ([COUNTS_UNITS, PROMISED, NO_WRONG].some((other) => other.test(words))) return false;
  return isDeed(words) || TELLS_OF_PARTY.test(words) || TELLS_OF_CASE.test(words);
};

/** May a clause without an act follow one and leave it as it is? 尚未送达, 系其他公司 and 后查明有误 do not. */
export const followsOn = (clause: string): boolean => {
  if (clause.length > MAX_CLAUSE) return false;
  const words = ofItself(clause);
  return (
    isKnown(words) ||
    ASIDE.test(words) ||
    tellsReason(words) ||
    BESIDES.test(clause) ||
    TELLS_OF_PARTY.test(words)
  );
};

/** Does a folded clause that names an act say that it was done, without a word that may deny it? */
export function isPlain(clause: string): boolean {
  if (clause.length > MAX_CLAUSE) return false;
  const [before = '', ...behind] = partsOf(clause);
  return (
    !(/^(?:关于)?$/u.test(before) && LABEL.test(behind.join(''))) &&
    !HEADING.test(clause) &&
    (isKnown(before) || isDeed(before)) &&
    behind.every((words) => isKnown(words) || isDeedBehind(words))
  );
}
