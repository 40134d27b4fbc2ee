import { ruleOf, SANCTION_KINDS, type SanctionKind } from '../../domain/sanction-rules';

/**
 * The phrases of 处理结果 and 处罚内容, each with what it is. A kind comes from the whole phrase of the law and never from
 * a word of it (`act-words.ts`): 责令整改（关停） has the word 关停 and is no order to close.
 */

const ADDRESSEE =
  '(?:[其你该本校园]|当事人|单位|学校|机构|公司|企业|中心|立即|上述|以上|下列|[\\d两三四五六七八九十]{1,3}[家所个])*';
const WITHDRAWN = '(?:注销|收回|撤销|缴销)';
/**
 * What may stand between 吊销 or 暂扣 and the document: no end of a sentence, and another act only right behind it.
 * 吊销并收回办学许可证 is one act, of 吊销营业执照并注销办学许可证 the second is none.
 */
const DOCUMENT = `(?:[并且、和及或者]{0,2}${WITHDRAWN})?(?:(?!${WITHDRAWN})[^;。罚责]){0,24}`;
/** An order to close ends with the phrase or names the institution: 责令停止举办竞赛 closes nobody. */
const INSTITUTION =
  '(?=$|[()"”》并和及]|的(?:行政)?处罚|(?:活动|行为)$|(?:该|本|其)?(?:线上|线下|上述)?(?:校外)?(?:民办)?(?:培训|教育|办学|托育)?(?:机构|学校|校|单位|幼儿园|中心)(?:$|[()并和及]))';

/** 按照黑名单管理办法约谈 speaks of a rule on such lists. */
const OF_NO_RULES =
  '(?!(?:(?:企业|行为|名单|名录|管理|认定|信用|惩戒|实施|暂行|试行)*)(?:制度|机制|办法|规定|细则|条例))';

/** 从业人员黑名单, 师德失信黑名单, 黑名单人员: lists of persons, and who is on one. 机构和从业人员黑名单 is of both. */
const PERSONS = '(?:人员|教师|教职工|个人)';
const OF_PERSONS = `(?<!(?:机构|单位|企业|学校)(?:和|与|及其?)(?:从业|教学|教研|管理)*)(?:${PERSONS}|师德(?:师风)?)(?:严重|违[法规纪]|失[信范]|从业|禁[入止]|信用|管理|惩戒|的|["“”])*`;
const ITS_PERSONS = `的?(?:从业|教学|教研)*${PERSONS}`;

export const COURT_SAYS = '(?:判[决令]|裁定)';
/** What a court does to an office's act is no judgment on the party. */
export const OF_ANOTHERS_ACT = '[^,;。]{0,6}(?:停止|中止|暂缓|终结|撤[销回]|确认违法)';

type Act = readonly [phrase: RegExp, kind: SanctionKind];

/** Kinds by phrases of their own. Penalties are worded as in the lists of 教育部令第53号 and of 行政处罚法, article 9. */
const PHRASES: readonly Act[] = [
  [new RegExp(`(?<![非白红]|${OF_PERSONS})黑名单(?!${ITS_PERSONS})${OF_NO_RULES}`), 'blacklist'],
  [new RegExp(`严重违法失信(?!${ITS_PERSONS})${OF_NO_RULES}`), 'serious-violation'],
  [new RegExp(`经营异常(?!名录(?:已经?|届)?满)${OF_NO_RULES}`), 'abnormal-operations'],
  [
    /办学许可证?(?:正副本)?(?:已经?|现|于[\d年月日]{4,11}){0,2}(?:被|予以|依法)+吊销(?![的后仍])/,
    'licence-revoked',
  ],
  [
    new RegExp(`吊销(?!的)${DOCUMENT}(?:许可证件|许可证|许可)(?![证件]|的(?!(?:行政)?处罚|决定))`),
    'licence-revoked',
  ],
  [
    new RegExp(`[责勒]令${ADDRESSEE}(?:停止(?:举办|办学)|停办(?!活动)|关闭)${INSTITUTION}`),
    'shutdown',
  ],
  [
    new RegExp(`[责勒]令${ADDRESSEE}停止(?:招收(?:新?学员|新?学生|新生)?|招生)`),
    'enrolment-stopped',
  ],
  [new RegExp(`暂扣${DOCUMENT}(?:许可(?:证件?)?|执照|资质证书|资格证书)`), 'licence-suspended'],
  [/降低[^;。罚责]{0,10}资质(?:等级)?/, 'qualification-lowered'],
  [/限制[^;。罚责]{0,6}开展[^;。罚责]{0,8}(?:生产)?经营活动/, 'operations-restricted'],
  [
    new RegExp(
      `[责勒]令${ADDRESSEE}(?:停产停业|停业)(?:整顿)?(?!整改)|(?:^|自[\\d年月日.\\-/起]{8,}[至到][\\d年月日.\\-/止]{4,}|予以|给予|(?<!校方?|构|司|者|会|园方?|中心|企业|单位)决定|被|依法|处以?|局|部门)停业整顿`,
    ),
    'business-suspended',
  ],
  [
    /(?<!加处)(?:罚款|罚没)|罚(?=(?:人民币)?[\d.])|没收(?:其|全部|涉案|盗版|侵权|上述|有关|相关)*(?:(?:违法|非法|违规)(?:收入|(?:所得|收取)的?(?:培训费|学费|费用?)?)?|财物|所得|广告费|物品|教材|图书|书籍|资料|工具|设备|器材)/,
    'penalty',
  ],
  [
    /(?<!口头|党内|政务|行政记过|严重|风险|安全|黄牌|红牌|挂牌)警告(?![信函标牌语]|提醒|处分|教育)|通报批评/,
    'warning',
  ],
  // By 行政处罚法, article 51, that is a fine or a warning. 当场处罚款200元 says which.
  [/当场(?:行政)?处罚(?!款|决定书|:)/, 'summary-penalty'],
  // A court that upholds or carries out the office's decision adds nothing to it.
  [
    new RegExp(
      `${COURT_SAYS}(?!维持|驳回|变更|改为|准[予许]|不予|原告|家长|学[员生]|${OF_ANOTHERS_ACT})`,
    ),
    'judgment',
  ],
];

const hasPhrases = (kind: SanctionKind): boolean => PHRASES.some(([, own]) => own === kind);

/** A kind without such phrases is read by its word: 约谈. Apps have a table of their own. */
const BY_WORD = SANCTION_KINDS.filter((kind) => !ruleOf(kind).isOfApp && !hasPhrases(kind)).map(
  (kind): Act => [new RegExp(ruleOf(kind).word.replaceAll('、', '|')), kind],
);

/** Kinds by phrase. */
export const ACTS: readonly Act[] = [...PHRASES, ...BY_WORD];

/** What went to another office, or has only begun, as a reason. */
export const REFERRED = '移送、立案不是处理决定';

/** What an office does that is no penalty, with the reason for which no record is made of it. */
export const NO_ACTS: readonly [phrase: RegExp, reason: string][] = [
  [/吊销[^;。]{0,6}营业执照/, '吊销营业执照多因长期停业未经营，不是吊销办学许可证'],
  [
    new RegExp(
      `限制从业|从业限制|禁止从业|终身禁[业止]|行政拘留|拘留|${OF_PERSONS}黑名单|(?:黑名单|严重违法失信)${ITS_PERSONS}`,
    ),
    '针对个人，名单不登载自然人',
  ],
  [/改正|整改|纠正|整顿|停止(?:违法|违规|相关|有关|补课|授课|上课)/, '责令改正、整改不是行政处罚'],
  [/(?:年检|年审|年度检查|年度审查|年度评估)[^;。]{0,4}不(?:合格|通过)/, '年检结论不是行政处罚'],
  [/注销/, '注销登记或许可不是行政处罚'],
  [/(?:检察|行政|司法|监察)建议/, '建议不是处理决定'],
  [/下架|下线/, '下架是对应用作出的，请用“应用通报”表格，一行一款应用'],
  [/退(?:还|费|款|回)/, '责令退费不是行政处罚'],
  [/移(?:送|交)|立案/, REFERRED],
  [/通报(?!批评)|曝光|公示|提醒|警示|告诫|批评教育/, '通报、提醒不是行政处罚'],
];
