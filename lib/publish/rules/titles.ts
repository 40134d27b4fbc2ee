import { anyOf, pattern, some } from '../../text/expressions';
import { actWords, IMPOSED, ONTO, SPARED } from './act-words';
import { LIFTED_BY_TITLE, LIST, notOfWhite, OFF, OFF_LISTS, RELEASED, REVOKED } from './lift-words';
import { takesOff } from './lifted-or-revoked';
import { isNotToList, isOnPerson, standsBeside } from './not-to-list';
import { isPutRight } from './notice-cells';
import { clausesOf, excerpt, statementsOf } from './text-parts';
import { isPending, undecidedIn } from './undecided';

/** Titles and notes of tables that hold no act in force, whatever their rows say: white lists, lifted acts, samples. */

const ENDED = anyOf(
  LIFTED_BY_TITLE,
  '(?:解除|取消)(?!劳动|合同|办学|资格|许可)(?![^，。；黑]{0,12}(?:并|资格|[白红]名单))[^，。；]{0,12}(?:黑名单|异常|失信|惩戒|管理|处罚|约谈)',
  '(?<!(?:[擅私]自|[违非拒暂未]|不[予得准含包])[^，。；]{0,6})恢复(?:办学|招生|营业|经营)(?:资格)?的?(?:校外|培训|教育)*(?:机构|单位|企业|学校|名单)',
  // 撤销办学许可证 lifts nothing, and 停止招生 is an act.
  '(?<!未|不)撤[销回消](?![^，。；]{0,10}(?:办学|登记|资[格质]|备案))[^，。；许证照]{0,14}(?:处罚|处理|决定|公示|通报|信息)',
  '不再(?:列入|纳入)|(?:复议|诉讼|判决)撤销(?!诉)',
  '(?:处罚|处理|公示)(?:决定|信息|数据)?(?:[^，。；不未]{0,6}|[^，。；不未许证照]{0,12}[均已])(?:撤[销回消]|失效|作废)(?![^，。；（(]{0,6}(?:办学|登记|资[格质]|许可|证))',
);
/** （公示期满后撤销公示） says what will be done, 信用修复后可移出黑名单 what may be, （不含已移出的） what is not there. */
const LATER =
  /[（(][^（）()]{0,20}(?:期满|届满|除外|不含|不包括|不公示|不再)[^（）()]{0,20}[）)]|[^，。；：]{2,40}(?:(?<!认|许|批)可(?!信)|[期届]满后)[^，。；]{0,60}/gu;
/** 列入、移出经营异常名录, 处罚及撤销情况: each row says which. */
export const MIXED = pattern`(?<!(?:[不免]予|免于|撤[销回]|移出|修复)[^，。；]{0,12})处罚(?:决定|信息)?[、和与及](?:变更|撤[销回])(?:决定|信息)?(?:情况|名单|公示|公告|一览表|台账)|${ONTO}[^，。；的]{0,12}[、和与及][^，。；的]{0,4}${OFF}|${OFF}[^，。；的]{0,12}[、和与及][^，。；的]{0,4}${ONTO}|变更情况`;

/** 处罚及不予处罚决定 are of both kinds, and each row says which. */
const SPARES = pattern`(?<!含|包括|除|处罚(?:决定|信息|案件)?[、和与及])(?:${SPARED}|免罚|首违不罚)`;
const LESS = /从轻|减轻|从重/u;

/** Whom a list recommends. */
export const SOUND = '(?:(?<!不|未[^，。；]{0,6})(?:合规|合格)|正规|有证|持证|证照齐全)';

/** 合规机构, 正规机构推荐. */
const IS_SOUND = /^(?:合规|正规|持证|有证|证照齐全)(?:办学|经营|培训)*(?:机构|单位)?(?:推荐)?$/u;

const PRAISE = new RegExp(
  '(?<!黑[、和与及]?)白名单|红名单|红榜|光荣榜|表彰|表扬|嘉奖|获奖|奖励名单|(?<!违[反背]|[未不][^，。；]{0,4})承诺(?:机构|单位|企业|名单)|承接[^，。；]{0,8}(?:机构|单位)名单|准予许可|销案|调解案件|受骗(?:家长|学[员生]|群众|人)|签到(?=[表册名]|$)|激励(?:对象|名单)|(?<!不)推荐(?:校外|教育|培训|学习|类|APP|应用|的)*(?:单位|机构|名单|目录)|(?:诚信|守信|优秀|先进|示范|放心|达标|星级)(?:经营|办学|消费|规范|培训|校外|教育|示范|类|APP|应用)*(?:单位|企业|机构|主体|店|名单|榜)' +
    '|(?<!不|(?:未|没有?)[^，。；]{0,4})通过[^，。；]{0,6}(?:检测|测评|评测|认证|复检|验收)|(?<!不|未[^，。；]{0,4})(?:复检|复测|检测|抽检)(?:合格|通过)' +
    '|(?<!有|消|销|(?:未|无|不)[^，。；]{0,4})备案(?:名单|公示|公告|结果|情况)|(?<!不)合格的?(?:校外|培训|民办)*(?:单位|机构|企业|学校|社会组织)?(?:名[单册]|一览表)',
  'u',
);
/** Whose name others used, and who told of others. */
const WRONGED =
  /[被遭](?:他人|不法分子)?(?:冒[用名充]|[假仿]冒|盗用)|(?:仿冒|山寨|假冒)(?:类|的)*(?:APP|应用|小程序|软件)|(?<!被)(?:(?:举报|受害|被侵权)(?:单位|机构|企业|[人方])|投诉[人方])(?:名[单册]|一览表|汇总表|情况|$)/iu;
/** What an office has in hand, or what was told to it. */
const HELD =
  /(?:在办|立案)(?:的)?案件(?!处|结|查)|线索(?:移[交送]|登记|汇总)?(?:清单|名单|台账|一览表|汇总表|登记表)|[（(](?:待|尚未)(?:核[实查]|查实|调查|处理|决定)[）)]/u;
/** 违法线索 is what somebody says. */
const OF_A_LEAD = /违[法规](?:违规)?(?=[^，。；]{0,4}线索)/gu;
/** 关于表彰…的通报: a title of praise that is called a notice. */
const AS_NOTICE = /的?(?:通报|公告|决定)(?:[（(][^（）()]*[）)])?$/u;
export const SAMPLE =
  /样表|样例|^模[板版]$|示范文本|文书范本|填[报写]示例|[（(](?:测试|作废|草稿)[）)]|^(?:作废|草稿)(?:$|[（(])|(?:模拟|演示|演练|测试|虚构|(?<![虚寒暑作造放休请病事产])假)(?:用)?(?:数据|表|名单)(?=$|[（()），。；、\s])/u;

/** A title with one of these tells of acts in force. */
export const IN_FORCE = pattern`处罚|黑榜|查处|违[法规]|列入|侵害|未(?:完成|按)|下架|警示|停[业产办止]|不(?:合格|达标|通过)|异常|${actWords('penalty', 'licence', 'order', 'measure', 'list', 'talk', 'notice')}`;

/** Around a label that says of its rows what they are: 六、…, 第二批：…, 【…】, ※…※. */
const AROUND_LABEL =
  /^[※*＊★☆●◆■【〔（([\s]*(?:(?:附[件表]|表)[\d一二三四五六七八九十]*[:：、.．\s]+)?(?:第?[\d一二三四五六七八九十]{1,3}(?:[、.．）)]|(?:部分|类|批次?|期|组)[、:：]?)\s*)?(?:(?:以下|下列)(?:\d+[家所个])?(?:机构|单位|企业|公司|学校|案件|应用|APP)?(?:[均都系为是])*)?|(?:的?(?:机构|单位|企业|公司|名单|案件|情况|台账|清单|一览表|汇总表|明细表?|统计表))*的?(?:[（(][^（）()]*[）)])?[※*＊★☆●◆■】〕）)\]:：\s]*$/gu;
const IN_HAND = pattern`^(?:(?:案件|问题|举报|投诉|线索)*(?:正在|尚在|仍在|待|拟)(?:立案)?(?:调查|查处|办理|处理|核查|核实|${IMPOSED})|(?:案件|问题|举报|投诉|线索)*(?:立案|调查|核查|处理|办理)+中|(?:已|仅|未)?立案(?:调查)?|听证|已?告知(?:未决定)?|(?:暂缓|缓期)(?:行政)?(?:处罚|执行)|[已拟]?移[送交][^，。；罚]{2,8}(?:机关|部门)(?:处理|查处|办理)?)$`;

/** Who passed: 年检合格, 检查未发现问题. */
const PASSED = pattern`^(?:年[检审]|年度|检[查验测]|抽[查检]|复[检测核]|测试|整改|评估|考核|复查|验收|审核|等[级次]|结[论果]|基本|均|全部|为|[:：])*(?:合格|优秀|良好|达标|通过|正常|守信|未发现(?:问题|异常|违[法规](?:行为)?)|无(?:问题|异常))$`;

/** What a short title says without its number, its brackets and 机构 or 名单 at its end. */
export const labelOf = (title: string): string =>
  title.length > 30 ? '' : title.replace(AROUND_LABEL, '');

/** Whom a list of persons is of: 教师名单, 从业人员黑名单. A column of it may name where they work. */
const OF_PERSONS = pattern`^(?:${some('涉事 涉及 涉案 违规 违法 失信 被处罚 被查处 校外 培训')})*(?:个人|自然人|教师|教职工|(?:从业)?人员|法定代表人|举办者)(?:黑)?(?:名单)?$`;

/** Before a label: 余姚市. */
const PLACE = /^(?!.?移)\p{Script=Han}{2,8}?[省市县区](?=.{2})/u;

/** A longer text is no label. */
const LABEL_UNITS = 14;

/** What a sheet says of all its rows behind its name: 2025年（已失效）. */
const SINCE = /[（(](?:均|全部)?(已[^（）()]+)[）)]$/u;

/** Why rows are none of the list whose sheet or group is called only 已撤销, 作废 or 待处罚; null where it is not. */
export function labelFault(title: string): string | null {
  const label = labelOf(title).replace(PLACE, '');
  const words = [label, SINCE.exec(title)?.[1] ?? ''];
  if (words.some((each) => each.length <= LABEL_UNITS && takesOff(each)))
    return `表格的这一段写明已撤销、移出或修复（${title}），不登载`;
  if (label === '' || label.length > LABEL_UNITS) return null;
  if (IN_HAND.test(label) || isPending(label))
    return `表格的这一段还没有作出决定（${title}），不登载`;
  if (OF_PERSONS.test(label) || isOnPerson(label))
    return `表格的这一段处理的是个人（${title}），名单不登载自然人`;
  if (PASSED.test(label) || IS_SOUND.test(label)) return `表格公布的不是处罚（${title}），不登载`;
  // 监管 of 监管单位名单 has lost its end; 监管名单 may be of sanctions.
  const isBeside = /单位|机构/u.test(title) && standsBeside(`${label}单位`);
  if (isBeside || standsBeside(label)) return `表格公布的不是受处罚的一方（${title}），不登载`;
  return isNotToList(label) ? `表格的这一段写明作废、样例或不予处罚（${title}），不登载` : null;
}

/** Why rows below a title are none of the list; null where they may be. */
export function titleFault(title: string, isOfApps: boolean): string | null {
  const told = excerpt(title);
  if (SAMPLE.test(title)) return `表格写明是样表或作废的（${told}），不登载`;
  const fault = labelFault(title);
  if (fault !== null) return fault;
  if (MIXED.test(title)) return null;
  if (ENDED.test(title.replace(LATER, '')))
    return `表格公布的是移出、修复或撤销（${told}），不登载`;
  if (SPARES.test(title) && !LESS.test(title)) return `表格公布的是不予处罚（${told}），不登载`;
  if (isOfApps && isPutRight(title)) return `表格公布的是已经整改的应用（${told}），不登载`;
  if (!IN_FORCE.test(title.replace(OF_A_LEAD, ''))) {
    if (HELD.test(title)) return `表格公布的案件或线索还没有作出决定（${told}），不登载`;
    if (WRONGED.test(title)) return `表格公布的不是受处罚的一方（${told}），不登载`;
  }
  if (PRAISE.test(title) && !IN_FORCE.test(title.replace(AS_NOTICE, '')))
    return `表格公布的不是处罚（${told}），不登载`;
  return null;
}

/** Does a title that refuses its rows do so since their acts stand no longer? */
export const saysTitleLift = (title: string): boolean =>
  !SAMPLE.test(title) &&
  (takesOff(title.replace(AROUND_LABEL, '')) || ENDED.test(title.replace(LATER, '')));

/**
 * What the titles above a table say of all its rows. Of its own, from the far to the near, the nearest that says anything
 * counts; a page's other lines count where none of them tells of acts in force.
 */
export function faultAbove(
  own: readonly string[],
  page: readonly string[],
  isOfApps: boolean,
): string | null {
  const fault = (title: string) => titleFault(title, isOfApps);
  const saysAct = (title: string) => fault(title) === null && IN_FORCE.test(title);
  const near = own.findLast((title) => fault(title) !== null || IN_FORCE.test(title));
  if (near !== undefined) return fault(near);
  if (page.some(saysAct)) return null;
  return page.map(fault).find((each) => each !== null) ?? null;
}

/** Does a title say of what is below it what it is: in force, or not? */
export const saysOfRows = (title: string): boolean =>
  IN_FORCE.test(title) || titleFault(title, true) !== null || undecidedIn([title]) !== null;

/** 许可证作废, 撤销相关办学许可证 and 退出培训市场 lift nothing. */
const LIFTED = anyOf(
  `(?!撤[销消][^，。；处吊暂（(]{0,6}(?:办学|许可|登记|资[格质]|[证照]))${REVOKED}|撤回|${RELEASED}`,
  `${notOfWhite(`(?:${OFF_LISTS}|退出[^，。；]{0,8}${LIST})`)}|信用修复|已修复|停止公示|终止公示|不予处罚`,
  '(?<![证照章][^，。；]{0,6})(?:失效|作废)|(?:罚款|处罚)[^，。；不未]{0,4}免除',
);
/** An earlier list, which this one replaces. */
const OF_EARLIER = /(?:原|旧|此前|之前|上一?批|上年|去年|\d{4}年)[^，。；移撤解]{0,8}名单/u;
/** 以上名单作废, without 均 or 已. 以上机构信用修复流程见附件 tells how it is done. */
const IS_DONE =
  /^(?:以上|上述|[本上]表|本名单)[^，。；不未请]{0,12}(?:撤销|撤回|作废|失效|免除)$|已|均|被|予以|经[^，。；]{0,8}(?:复议|诉讼|判决|法院)/u;
const MAY_BE = /(?<!许)可|如|若|申请|应|期满|届满|将|后(?:停止|终止|予以)|未|不得/u;

/** 除第1项外: what is said of the others. 解除校外培训机构黑名单 excepts nobody. */
export const EXCEPTION = /(?<![解移清删消免剔])除[^，。；]{1,80}?(?<![校境国海此例户课])外/gu;
/** 本名单不含已移出的机构: those are not in the table. */
const LEFT_OUT = new RegExp(
  `(?:不含|不包[含括]|未包[含括]|不计|剔除)[^，。；]{0,40}|${EXCEPTION.source}`,
  'gu',
);
/** 已信用修复的不在本表公示: nor are those, but 以上已移出的机构 are. */
const NOT_HERE =
  /[^，。；：:]{1,40}(?:的(?:机构|单位|企业|公司|学校|主体|应用|信息|处罚|案件|名单|记录)*|(?:移出|移除|撤销|撤回|解除|修复)(?:黑?名单|名录)?(?:机构|单位|企业|公司|学校|主体|应用))[，,]?(?:均|都|一律)?(?:不在|不再?(?:列|纳|公[示开布]|显示|登载|收录)|不予?公[示开布]|未(?:列|纳|收|登)|除外)[^。；]{0,30}/gu;
const MEANS_ROWS =
  /以上|上述|下列|序号|第\d|有限公司|[市县区][^，。；]{2,20}(?:公司|学校|中心|[园部社店])/u;

/** Does a note below a table say that acts of it were lifted? What may be asked for was not. */
export const saysLifted = (note: string): boolean =>
  statementsOf(note.replace(LEFT_OUT, ''))
    .flatMap((part) => clausesOf(MEANS_ROWS.test(part) ? part : part.replace(NOT_HERE, '')))
    .some(
      (clause) =>
        LIFTED.test(clause) &&
        IS_DONE.test(clause) &&
        !MAY_BE.test(clause) &&
        !OF_EARLIER.test(clause),
    );
