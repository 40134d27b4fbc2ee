import type { SanctionKind } from '../../domain/sanction-rules';
import { anyOf, pattern } from '../../text/expressions';
import { actWords, listsIn, ONTO } from './act-words';
import { clausesOf } from './text-parts';

/**
 * Words by which a title, a heading, a note, a remark or a sentence says that an act was lifted, and what it says by them.
 * A text may be printed or folded: commas and stops of both widths end a clause.
 */

export interface Lift {
  /** Somebody was taken off a list. */
  isRemoval: boolean;
  /** The lists that it names. */
  lists: ReadonlySet<SanctionKind>;
}

/** Words for a list that somebody is taken off. A white list is none. */
export const LIST = '(?:(?<![白红])名[单录]|异常|失信)';
/** How one gets off a list. */
export const OFF = '(?:移[出岀除]|退出|调出|核减|摘帽|剔[除出])';
/** How a list is rid of somebody, where that list is spoken of. */
export const UNLISTED = `(?:${OFF}|[撤清转]出|取消|删除|清除)`;
/** Words that are said of lists alone. 退出 is not: a unit may leave its market, and a decision its publication. */
export const OFF_LISTS = `(?!退出)${OFF}`;
/** Some words of a removal, unless they speak of a white list: nobody is better off without it. */
export const notOfWhite = (words: string): string =>
  `(?<![白红]名单[^，,；;。]{0,4})${words}(?![^，,；;。黑]{0,12}[白红]名单)`;
/** 解除劳动合同 is what somebody did. */
export const RELEASED = '解除(?!劳动|合同|协议|租赁|聘用)';
/** 撤销办学许可证 is an act of its own. */
export const REVOKED =
  '撤[销消](?!(?:其|该校?|涉案)?(?:民办学校)?(?:办学|许可|登记|资[格质]|备案|[证照])(?![^，,；;。]*的(?:行政)?(?:处罚|决定)))';
/** A title says by these that somebody is off a list, that a record was repaired, or that it is shown no more. */
export const LIFTED_BY_TITLE =
  `${notOfWhite(OFF)}[^，。；]{0,20}(?:${LIST}|管理|惩戒)|${LIST}[^，。；]{0,8}(?:${OFF}|出列|解除)|` +
  '(?<!需|可|申请|办理)信用修复(?!指[南引]|流程|须知|办法|咨询|电话|方式|条件|程序|申请(?:指南|流程|方式|须知|表))|' +
  '修复(?:公[示告]|名单|决定)|(?<!未|不)(?:终止|停止)(?:公示|公开|公布)';
/** How an act ends. */
export const LIFTED = `(?:${OFF}|解除|取消|撤[销回消]|修复)`;
const LIFTS = pattern`${LIFTED}`;
/** 经复议撤销的处罚决定名单 is no list that somebody was put on. */
const REMOVAL = pattern`${OFF}|(?:解除|取消|撤[销回消])[^，。；]{0,16}(?:${ONTO}|黑名单|异常|失信)|(?:${ONTO}|黑名单|异常名录|失信)[^，。；]{0,8}(?:解除|取消|撤[销消])`;

/** 不予移出, 拟移出, 未达到移出条件; and 移出白名单, which takes nobody off. 已撤销（信用修复） is a lift. */
const NOT_LIFTED = pattern`(?:不(?!再)|未|暂缓|拒绝|驳回|撤[销回](?=[其该原]?的?(?:信用|失信信息)修复|修复(?:决定|结果))|(?<![模虚])拟|预[计期]|待(?!遇)|(?<![许认])可)[^，。；]{0,40}?${LIFTED}|${OFF}[^，。；黑]{0,12}[白红]名单`;
/** 申请移出, 正在办理移出, 移出审核中, 移出条件. */
const ASKED = pattern`(?:(?<!被)申请(?!人)|请求|要求|正在)[^，。；]{0,40}?${LIFTED}|${LIFTED}[^，。；]{0,12}(?:(?<!被)申请(?!人)|条件|中$|指南|流程|办法|程序|受理)`;
/** 同意其移出申请, 经申请移出: what was asked for was granted. */
const GRANTED = /同意|准予|批准|已(?!经?(?:申请|提交|受理|提出))|[经依](?!营)[^，。；]{0,24}申请/u;

const isOpen = (clause: string): boolean =>
  NOT_LIFTED.test(clause) || (ASKED.test(clause) && !GRANTED.test(clause));

/**
 * What words that speak of a lift say was lifted; null where that was refused, proposed or asked for. A clause that says so
 * takes nothing from another that says what was done.
 */
export function liftIn(words: string): Lift | null {
  const clauses = clausesOf(words).filter((clause) => LIFTS.test(clause));
  if (clauses.length > 0 && clauses.every(isOpen)) return null;
  return { isRemoval: REMOVAL.test(words), lists: new Set(listsIn(words)) };
}

/**
 * What is done away with: an act, a list, a decision by its number. 取消优秀称号 and 撤销校区 undo nothing of that, and
 * 责令撤回广告 is an order.
 */
const ACT = `(?:处罚|处理|决定|名[单录]|异常|惩戒|停止|停课|暂停|禁止|公示|\\d号|${actWords('penalty', 'licence', 'standing', 'closure', 'list', 'listing', 'talk', 'notice')})`;
const CLAUSE = '[^，,。；]{0,40}';
/** A row says by these that an act is done away with: another row's, or its own. */
const UNDOES = anyOf(
  `(?:撤[销回消下]|${OFF_LISTS}|(?<!责令.{0,4})退出|解除|取消)(?:(?:[（(][^（）()]*[）)]|[\\s了])*$|${CLAUSE}${ACT})`,
  `${ACT}${CLAUSE}(?:撤[销回消下]|废止|作废|失效)|废止${CLAUSE}${ACT}|^(?:已|予以)?(?:废止|作废|失效)$`,
  `(?:确认|决定书?)${CLAUSE}(?:违法|无效)|摘[牌帽]|销号|(?<!不)停止执行`,
  '(?<!未|不)恢复[^，,。；]{0,6}(?:招生|办学|经营|营业)',
);
/** 撤销登记 and 解除合同 are of something else. */
const OF_OTHERS =
  /(?:撤[销回消]|取消|解除|作废|失效|退出)[^，,。；]{0,8}(?:登记|备案|许可|资[格质]|执照|劳动|合同|协议|租赁|聘用|评[优选])|(?:登记|备案|许可证?|资[格质]|执照|合同|协议|[公印]章)[^，,。；]{0,4}(?:撤[销回消]|取消|解除|作废|失效)/u;
/** 擅自恢复办学 is what somebody did, 整改合格后方可恢复招生 and 不得恢复招生 are what may be. */
const NOT_DONE = /[擅私]自|不[得准]|严禁|方可|才[可能]/u;
/** 不予恢复, 维持: the act is left as it was. */
const LEFT = /不予|拒绝|驳回|维持|(?<![模虚])拟/u;

/** Do words say that an act was done away with, and not that it was asked for or refused? */
export const undoesAct = (words: string): boolean =>
  clausesOf(words).some(
    (clause) =>
      UNDOES.test(clause) && ![OF_OTHERS, NOT_DONE, LEFT].some((form) => form.test(clause)),
  ) && liftIn(words) !== null;

/** 将余教罚〔2026〕5号…变更为, 更正余教罚〔2026〕5号: the decision may say another thing since. */
const CHANGES =
  /(?:更正|变更|改|调整|减|应)为|[已现](?:被)?更正|^更正(?:$|[:：](?!无))|更正(?:后|公告|信息|内容)|(?:更正|变更|撤[销回消])[^，,。；]{0,12}号|有误|重新作出|中止[^，,。；]{0,30}执行|执行[^，,。；]{0,4}中止|(?:暂缓|终止|终结)执行/u;

/** Do words say that a decision may no longer be read as it was? */
export const changesAct = (words: string): boolean =>
  !LEFT.test(words) && (undoesAct(words) || CHANGES.test(words));

/** Words as the lift of a remark or a standing; nothing where they lift nothing. */
export const liftBy = (words: string): { lift?: string } =>
  liftIn(words) === null ? {} : { lift: words };

const OF_LIST = pattern`${LIST}`;

/** The clauses of a text that tell of a removal from a list. */
export const removalsIn = (text: string): string[] =>
  clausesOf(text).filter((clause) => REMOVAL.test(clause) && OF_LIST.test(clause));
