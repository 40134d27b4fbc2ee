import { maximumOf } from '../../domain/lifecycle';
import { ruleOf, SANCTION_KINDS, type SanctionKind } from '../../domain/sanction-rules';

/**
 * The phrases of 处理结果 and 处罚内容, each with what it is. A kind comes from the whole phrase of the law
 * and never from a word of it: 责令整改（关停） has the word 关停 and is no order to close.
 */

const ADDRESSEE = '(?:[其你该本校园]|当事人|单位|学校|机构|公司|企业|中心|立即)*';
/** What may stand between 吊销 or 暂扣 and the document: no other act, and no end of a sentence. */
const DOCUMENT = '[^;。罚责]{0,16}';
/** An order to close ends with the phrase or names the institution: 责令停止举办竞赛 closes nobody. */
const INSTITUTION =
  '(?=$|[()"”》并和及]|的(?:行政)?处罚|(?:该|本|其)?(?:线上|线下|上述)?(?:校外)?(?:民办)?(?:培训|教育|办学|托育)?(?:机构|学校|校|单位|幼儿园|中心)(?:$|[()并和及]))';

type Act = readonly [phrase: RegExp, kind: SanctionKind];

/** Kinds by phrase. Penalties are worded as in the lists of 教育部令第53号 and of 行政处罚法, article 9. */
const PHRASES: readonly Act[] = [
  [/(?<![非白红])黑名单(?!制度|办法|规定)/, 'blacklist'],
  [/严重违法失信/, 'serious-violation'],
  [/经营异常/, 'abnormal-operations'],
  [
    new RegExp(`吊销${DOCUMENT}(?:许可证件|许可证|许可)(?![证件]|的(?!(?:行政)?处罚|决定))`),
    'licence-revoked',
  ],
  [new RegExp(`责令${ADDRESSEE}(?:停止(?:举办|办学)|关闭)${INSTITUTION}`), 'shutdown'],
  [new RegExp(`责令${ADDRESSEE}停止(?:招收(?:新?学员|新?学生|新生)?|招生)`), 'enrolment-stopped'],
  [new RegExp(`暂扣${DOCUMENT}(?:许可(?:证件?)?|执照|资质证书|资格证书)`), 'licence-suspended'],
  [/降低[^;。罚责]{0,10}资质(?:等级)?/, 'qualification-lowered'],
  [/限制[^;。罚责]{0,6}开展[^;。罚责]{0,8}(?:生产)?经营活动/, 'operations-restricted'],
  [new RegExp(`责令${ADDRESSEE}(?:停产停业|停业)(?:整顿)?(?!整改)`), 'business-suspended'],
  [
    /(?<!加处)(?:罚款|罚没)|罚(?:人民币)?[\d.]+|没收(?:其)?(?:全部)?(?:违法|非法|财物|所得|广告费|物品|教材)/,
    'penalty',
  ],
  [/(?<!口头)警告(?![信函标])|通报批评/, 'warning'],
  [/约谈/, 'summons'],
  [/判决|裁定/, 'judgment'],
];

/** A kind without a phrase of its own is told by its word; those of apps are read by `notice-cells.ts`. */
const OTHERS = SANCTION_KINDS.filter(
  (kind) => !ruleOf(kind).isOfApp && !PHRASES.some(([, phrased]) => phrased === kind),
).map((kind): Act => [new RegExp(ruleOf(kind).word), kind]);

const ACTS: readonly Act[] = [...PHRASES, ...OTHERS];

/** What an office does that is no penalty, with the reason for which no record is made of it. */
const NO_ACTS: readonly [phrase: RegExp, reason: string][] = [
  [/吊销[^;。]{0,6}营业执照/, '吊销营业执照多因长期停业未经营，不是吊销办学许可证'],
  [/限制从业|从业限制|禁止从业|终身禁[业止]|行政拘留|拘留/, '针对个人，名单不登载自然人'],
  [/改正|整改|纠正|整顿|停止(?:违法|违规|相关|有关|补课|授课|上课)/, '责令改正、整改不是行政处罚'],
  [/(?:年检|年审|年度检查|年度审查|年度评估)[^;。]{0,4}不(?:合格|通过)/, '年检结论不是行政处罚'],
  [/注销/, '注销登记或许可不是行政处罚'],
  [/(?:检察|行政|司法|监察)建议/, '建议不是处理决定'],
  [/退(?:还|费|款|回)/, '责令退费不是行政处罚'],
  [/移(?:送|交)|立案/, '移送、立案不是处理决定'],
  [/通报(?!批评)|曝光|公示|提醒|警示|告诫|批评教育/, '通报、提醒不是行政处罚'],
];

/** Orders to close or to stop: with 整改 in the clause they may be orders to mend, so they count for nothing. */
const ORDERS: ReadonlySet<SanctionKind> = new Set<SanctionKind>([
  'shutdown',
  'enrolment-stopped',
  'business-suspended',
]);

/** In its clause: what did not happen, or has been undone. */
const UNDONE =
  /(?:未|不|无|没有?|免)(?:再|并|单|予以?|给予|处以?|作出?|实施|任何)*(?:行政)?(?:罚|没收|警告|通报批评|吊销|暂扣)|移出|移除|剔除|解除|撤销|不予|不再|免予|免于|免除|未予|未被|未处|未作|未列入|(?<![模虚])拟|(?<!检察|行政|司法|监察)建议|暂缓|终止|可能|驳回|撤诉|撤回|无罪/;

/** A sum of nought, as some tables print it: 罚款0元, 没收违法所得人民币0.00元. What else its clause says was done. */
const OF_NOUGHT =
  /(?:罚款?|没收[^;。]{0,8}?)(?:金额)?[:：]?(?:人民币)?(?:(?<![\d.])0+(?:\.0+)?(?![\d.])(?:万?元)?|零元)/g;

/** From here to the end of the sentence: what may yet come, or what a law threatens. */
const THREATENED =
  /(?<![模虚])拟|(?<!检察|行政|司法|监察)建议|将(?:被|列入|依法|处|予|给)|逾期|否则|情节(?:特别|较为?)?严重的|如(?:不|未|再|逾|若)|若(?!干)|直至|可以|可处|可并处|视情/;

/** By 行政处罚法, article 51: a fine or a warning on the spot. */
const SUMMARY = /(?<!不适用|未适用|非)简易程序(?!转)|当场(?:行政)?(?:处罚|罚款|作出|给予|处以)/;

/** A phrase of which no record is made, and why. */
interface LeftOut {
  text: string;
  reason: string;
  /** It speaks of an act, and we do not know of which. */
  isUnsure: boolean;
}

/** What a decision says was done. */
export interface Decision {
  /** Those of its acts that may be shown longest, in the order of `ACTS`; a state stands beside them. */
  kinds: SanctionKind[];
  left: LeftOut[];
}

const NOT_DONE = '没有作出、已经撤销或附有条件';
const UNKNOWN = '不能确定是哪一种处理，请照决定书的用语写明';
const MAX_SHOWN = 40;

const SPEAKS_OF_AN_ACT = /责令|吊销|暂扣|取缔|关停|停办|停业|处罚|许可|执照|名单/;
/** List numbers and joining words at the beginning of a clause. */
const LEAD = /^(?:\(?[\d一二三四五六七八九十]+[).]|并|且|同时)+/;
const EMPTY = /^[\d一二三四五六七八九十().元]*$/;

interface Clause {
  kinds: SanctionKind[];
  left: LeftOut[];
}

/** An act against somebody of the institution is none against it; a talk with its head is one with it. */
const AGAINST_PERSON =
  /约谈.{0,6}(?:教师|教职工|员工|讲师|家长)|(?:对|给予)(?!.{0,12}(?:机构|单位|公司|学校|校|园|中心)(?:及|和|、|作出|处|罚|给予|警告))(?!.{0,8}?(?:法定代表人|法人代表|负责人|校长|举办者)(?:进行)?了?(?:集体|行政|警示)?约谈(?!.*[罚警])).{0,8}?(?:法定代表人|法人代表|负责人|校长|举办者|经营者|(?:责任|主管|从业|管理)人员|教师|教职工|员工|讲师|个人)/u;

function readClause(clause: string, isThreatened: boolean): Clause {
  const leave = (reason: string, isUnsure = false): Clause => ({
    kinds: [],
    left: [{ text: clause.slice(0, MAX_SHOWN), reason, isUnsure }],
  });
  if (isThreatened || UNDONE.test(clause)) return leave(NOT_DONE);
  if (AGAINST_PERSON.test(clause)) return leave('针对个人（法定代表人、教师等），名单不登载自然人');
  const imposed = clause.replace(OF_NOUGHT, '');
  const isToMend = imposed.includes('整改');
  const kinds = ACTS.filter(([phrase]) => phrase.test(imposed))
    .map(([, kind]) => kind)
    .filter((kind) => !isToMend || !ORDERS.has(kind));
  if (kinds.length > 0 || SUMMARY.test(imposed)) return { kinds, left: [] };
  if (imposed !== clause) return leave(NOT_DONE);
  const [, reason] = NO_ACTS.find(([phrase]) => phrase.test(clause)) ?? [];
  return reason ? leave(reason) : leave(UNKNOWN, SPEAKS_OF_AN_ACT.test(clause));
}

/** A threat reaches to the end of its sentence: 逾期未改的，吊销办学许可证. */
function readSentence(sentence: string): Clause[] {
  let isThreatened = false;
  return sentence.split(/[,、+/]/).flatMap((part) => {
    const clause = part.replace(LEAD, '');
    if (EMPTY.test(clause)) return [];
    isThreatened ||= THREATENED.test(clause);
    return readClause(clause, isThreatened);
  });
}

/** A fine or a warning on the spot is minor. */
const onTheSpot = (kind: SanctionKind): SanctionKind =>
  kind === 'penalty' || kind === 'warning' ? 'summary-penalty' : kind;

/** Of several acts in one decision those count whose class is the gravest; a state is no act. */
function gravest(kinds: readonly SanctionKind[]): SanctionKind[] {
  const longest = Math.max(...kinds.map(maximumOf));
  return kinds.filter((kind) => ruleOf(kind).class === 'state' || maximumOf(kind) === longest);
}

/**
 * What 处理结果 or 处罚内容 says was done, by whole phrases. A clause that says that something was not
 * done, was undone or may yet come counts for nothing; what is not certain is left out, with its reason.
 * `document`, a decision's number or title, tells one that was made on the spot.
 */
export function readDecision(result: string, document = ''): Decision {
  const text = result
    .normalize('NFKC')
    .replace(/[^\S\n]+/g, '')
    .replace(/(\d),(?=\d{3})/g, '$1');
  const clauses = text.split(/[;。\n]/).flatMap(readSentence);
  const isSummary = SUMMARY.test(text) || SUMMARY.test(document);
  const done = new Set(clauses.flatMap(({ kinds }) => kinds));
  const kinds = ACTS.map(([, kind]) => kind).filter((kind) => done.has(kind));
  return {
    kinds: [...new Set(gravest(isSummary ? kinds.map(onTheSpot) : kinds))],
    left: clauses.flatMap(({ left }) => left),
  };
}

/** Do words say an act of a kind that is listed? */
export const saysKind = (words: string): boolean => readDecision(words).kinds.length > 0;
