import { anyOf, pattern } from '../../text/expressions';
import { actWords, IMPOSED, SPARED } from '../rules/act-words';
import { namesKind } from '../rules/acts';
import { LAST_WORD, YOUR_UNIT } from '../rules/forms';
import { LIFTED_BY_TITLE, liftBy, liftIn, notOfWhite, removalsIn } from '../rules/lift-words';
import { saysEnded, takesOff } from '../rules/lifted-or-revoked';
import { isNotToList } from '../rules/not-to-list';
import { OUR_OFFICE } from '../rules/offices';
import { answered } from '../rules/status-cells';
import { clausesOf, sentencesOf } from '../rules/text-parts';
import { MIXED, SOUND } from '../rules/titles';
import { ANNOUNCES, LEFT_TO_PAPER } from '../rules/undecided';
import { REFUSED } from '../rules/why-refused';

/**
 * What a notice is by its own words. Only a decision that stands makes rows that a person may accept; what is announced,
 * undone, or no penalty says so, and what is no official act at all makes none.
 */
const NOT_DECIDED = '尚未作出决定（告知或拟处理），不能登载';
const ORDER = '没有处罚：责令改正、整改不是行政处罚';
export const TAKEN_OFF = '没有处罚：是移出、解除或修复';
const SET_BACK = '没有处罚：原决定已经撤销';
const OTHER_PAPER = '不是处罚决定（复议、诉讼、催告或执行文书），请查原决定书';
const CORRECTED = '没有处罚：是更正或澄清，请查更正后的原文';

/** Why a notice decides nothing that can be listed. */
export interface NoDecision {
  reason: string;
  /** The words by which it takes an earlier act off. */
  lift?: string;
}

const BY_TITLE: readonly [title: RegExp, reason: string][] = [
  [pattern`${ANNOUNCES}|听证|(?<![模虚])拟[取注移解退调]|预告|意向`, NOT_DECIDED],
  [/立案(?:通知|告知|决定|公告)|调查通知|询问通知/u, REFUSED.begun],
  [anyOf(SPARED, '终止(?:调查|案件)|销案|不予立案'), '没有处罚：决定不予处罚'],
  [
    anyOf(
      `${notOfWhite('移[出岀]')}|解除|${LIFTED_BY_TITLE}`,
      '(?<![需可][^，。；]{0,4})(?:申请|办理)信用修复(?!请|电话|方式|条件|材料)',
      '(?:期满|到期|届满)[^，。；]{0,6}(?:失效|自动)|(?<!擅自|私自|违规|违法)恢复[^，。；]{0,40}?(?:办学|招生|营业)',
    ),
    TAKEN_OFF,
  ],
  [
    /撤[销回消](?![、和或])[^，。]{0,40}(?:处罚|吊销|暂扣|(?<!(?:许可证?|登记|资格)的?)决定|列入|黑名单)|(?:处罚|决定)[^，。]{0,10}撤[销回消]|自行纠正决定/u,
    SET_BACK,
  ],
  [
    /注销|(?<!恶意|[擅私]自|突然|违[规法]|单方面?)终止办学|停止办学(?:公告|公示)$|变更(?:公告|公示|登记)|准予|行政许可决定|撤销[^，。]{0,40}(?:许可|登记)/u,
    '没有处罚：注销、变更或撤销许可不是行政处罚',
  ],
  [/责令(?:限期|立即)?(?:改正|整改)|限期(?:整改|改正)|整改(?:通知|意见)/u, ORDER],
  [/更正|补正|勘误|澄清|辟谣|致歉|变更[^，。；]{0,24}处罚决定/u, CORRECTED],
  [
    pattern`消费警示|(?<!黑(?:名单)?[、和与及]?)(?:白名单|红[名榜]单?)(?![、和与及]黑名单|[^，。；]{0,6}[列纳]入[^，。；白]{0,12}黑名单)|${SOUND}[^，。；违罚黑]{0,16}(?:名单|名录)`,
    '没有处罚：是提醒或白名单',
  ],
  [/责令[^，。]{0,20}退(?:还|费|款)|退费(?:决定|通知|公告)/u, '没有处罚：责令退费不是行政处罚'],
  [
    /行政复议|判决书|裁定书|催告|强制执行|履行[^，。]{0,16}义务|(?:停止|中止|暂停|暂缓|终结|恢复)(?:行政处罚(?:决定)?的?)?执行|处罚决定[^，。；]{0,4}执行|(?:延期|分期|暂缓)[^，。；]{0,6}缴纳?[^，。；]{0,4}罚|(?:催|补|代)缴[^，。；]{0,4}罚|结案(?:报告|审批|通知)/u,
    OTHER_PAPER,
  ],
];

/** 未履行…义务案: what a case accuses somebody of says nothing of the paper; 违法开班不予处罚案 does. */
const ACCUSED =
  /(?:未|拒不|不(?!予)|擅自|违[法规反])(?:(?!不予|免予|免于|撤销|移出|解除|告知|听证|(?<![模虚])拟(?!定))[^，。；]){0,60}案(?:（[^（）]{0,40}）)?$/u;

/** An order to mend beside a penalty: 被责令改正，并处罚款3万元. */
const isOrderBeside = (reason: string, words: string): boolean =>
  reason === ORDER && namesKind(words);

/** Titles that say a decision whatever else they say: 行政处罚决定书送达公告. */
const IS_DECISION = pattern`处罚(?<!${SPARED})决定(?:书|(?:信息)?公[示开告])`;

/** Words of a text that speak of what may yet be decided. */
const MAY_YET = pattern`(?:期满|无异议)[^。]{0,30}将|(?:逾期|期满|无异议)[^。]{0,30}视为放弃|如有异议|(?:${OUR_OFFICE}|现)[^。，]{0,6}拟|拟(?:对|将|给予|作出|依法|${IMPOSED})|(?:你|${YOUR_UNIT})[^。，]{0,8}(?:享有|有权|可以?)[^。]{0,30}(?:陈述|申辩|听证)`;
/** 逾期的，将立案查处: a warning, which leaves what was done as it is. */
const WARNS =
  /逾期(?!(?:仍|还|拒|又|再)?[未不拒]?(?:按(?:要求|时|期))?(?:整改|改正|履行|缴|完成|落实|退|提交))[^。]{0,30}将/u;
const IS_TOLD_OF_YORE =
  /已|曾|向(?:当事人|你)[^。]{0,30}(?:送达|告知)|告知(?:了|当事人|你)|未(?:提出|在|要求|申请)|于\d{4}年|\d{4}年\d{1,2}月\d{1,2}日/u;

/** 余姚市…有限公司：拟罚款2万元: an item of a bulletin is undecided alone. */
const OF_ONE = pattern`^[^\p{Script=Han}]*[\p{Script=Han}（）A-Za-z]{4,40}${LAST_WORD}：`;

/** What a text says of an act that it has just told: 以上均为拟处罚. */
const IS_OPEN = anyOf(LEFT_TO_PAPER.source, '(?:以上|上述)[^，。；]{0,8}[为是系]拟处?罚');

/** Does the text itself say that nothing is decided yet? A decision only tells that it was announced before. */
const saysMayYet = (text: string, isActed: boolean): boolean =>
  sentencesOf(text).some(
    (sentence) =>
      IS_OPEN.test(sentence) ||
      ((MAY_YET.test(sentence) || (!isActed && WARNS.test(sentence))) &&
        !(isActed && OF_ONE.test(sentence)) &&
        !IS_TOLD_OF_YORE.test(sentence)),
  );

/** An earlier decision of which nothing is left. */
const SET_ASIDE =
  /(?<!(?:请求|要求|诉请|申请)[^，。；]{0,12})(?:判决|裁定|决定|予以|依法|人民政府|法院|复议机关)(?:(?!不)[^，。；]){0,8}撤[销回消](?:(?!许可|登记|资格|执照|听证)[^，。；]){0,60}(?:处罚|决定)|(?:处罚|决定)[^，。；]{0,24}(?:依法|予以|已|(?<!未)被)(?:(?!申请|请求)[^，。；]){0,16}撤[销回消](?!的，)|确认[^，。；]{0,60}(?:处罚|决定)[^，。；]{0,24}(?:违法|无效)|(?:^|[，。；\n])(?:我局|现)?撤[销回消]了?(?:原)?对[^，。；]{2,40}的?(?:处罚|罚款|决定)|对[^，。；]{2,40}的(?:行政)?(?:处罚|罚款|警告|决定)[^，。；不未]{0,8}(?:经|被|已|予以)[^，。；不未]{0,12}撤[销回消]|[前后]者[^，。；不未]{0,12}撤[销回消]/u;
/** What a notice says of the act that it has just told: 上述罚款已撤销, 该处罚自即日起撤销. */
const TAKEN_BACK = pattern`(?:^|[，。；：\n])[但后现]?(?:上述|前述|以上|[该此本])[项次]?(?:行政)?(?:处罚|决定|${actWords('penalty', 'licence', 'order', 'measure', 'list')})(?:(?!申请|请求|要求|[不未可若拟])[^，。；]){0,16}(?:撤[销回消]|失效|作废|确认违法)(?!的，)`;
/** Another act in its place: 将…处罚决定中罚款3万元变更为罚款1万元. */
const REPLACED = /(?:处罚|决定)[^，。；]{0,40}变更为/u;
/**
 * 余教罚〔2026〕5号行政处罚决定由罚款5万元变更为罚款2万元, …自即日起失效: what an earlier decision says is so no longer.
 * It stands where the licence that it took is void, and where a review does not stay it.
 */
const NO_LONGER = pattern`号[^，。；]{0,6}(?:处罚|处理)?决定书?(?:[^，。；]{0,30}变更为[^，。；]{0,12}(?:停|${IMPOSED})|[^，。；证照章]{0,30}(?:失效|作废|废止|(?<!不)停止执行))`;
/** What a correction says was wrong. */
const MISTAKEN = /有误|误[将把列写]|应为|[更变][正更]为|不属?实|错误/u;
/**
 * What goes about is no act of an office: “…被罚款50万元”的信息系伪造, 从未作出该处罚决定. What somebody is punished for comes
 * before the act.
 */
const FORGED = pattern`(?:处罚|停止办学|${actWords('penalty', 'licence', 'measure', 'list')})[^。；]{0,80}(?:(?:系|属|均为|是)(?:他人|网民)?(?:伪造|谣言|捏造)|从未作出)(?![^。；]*(?:决定对|处以|被罚|罚款\d))`;

/** 申请人请求撤销, 维持…: what was asked for, or left as it was. */
const LEAVES = /请求|要求|诉请|诉求|不服|驳回|维持|不予/u;
const setAsideIn = (body: string, ...others: readonly RegExp[]): string | undefined =>
  sentencesOf(body).find(
    (sentence) =>
      [SET_ASIDE, ...others].some((form) => form.test(sentence)) && !LEAVES.test(sentence),
  );

/** What a paper by its words takes off. One that tells no list of its own may tell it in its text. */
function liftedBy(reason: string, words: string, body: string): NoDecision {
  const setAside = reason === OTHER_PAPER ? setAsideIn(body, REPLACED) : undefined;
  if (setAside !== undefined) return { reason, lift: setAside };
  // A correction may be of the very act that somebody accepted.
  const mistaken =
    reason === CORRECTED ? sentencesOf(body).find((each) => MISTAKEN.test(each)) : undefined;
  if (mistaken !== undefined) return { reason, lift: mistaken };
  if (reason !== TAKEN_OFF && reason !== SET_BACK) return { reason };
  const lift = liftIn(words)?.lists.size ? words : [words, ...removalsIn(body)].join('，');
  return { reason, ...liftBy(lift) };
}

/** 我局对其罚款5万元，后经行政复议撤销: behind an act a clause takes it off. */
const isTakenOff = (sentence: string): boolean =>
  clausesOf(sentence.normalize('NFKC')).some(
    (clause, at) => at > 0 && /撤[销消]/u.test(clause) && takesOff(clause),
  );

/** 备注：缓期执行, 复议情况：撤销: what a form says of its act. */
const SAYS_OF_ACT =
  /^([^：。\n]{0,8}(?:备注|说明|状态|情况|情形|复议|诉讼|判决|有效|撤销|修复)[^：。\n]{0,4})：([^。\n]{1,40})$/gmu;
/** Below these a form tells of the deed, or of what the party did since: 整改情况：未发现违法行为. */
const OF_DEED = /整改|改正|复查|违[法规]|事实|裁量/u;
const NOT_OF_IT = '没有处罚：文中写明有误、不是这一家、不予公开或尚未生效';

/** Why a form lists nobody by what it says of its act; null where it says nothing of that kind. */
function overByForm(body: string): string | null {
  const said = Array.from(body.matchAll(SAYS_OF_ACT), ([, label = '', value = '']) =>
    OF_DEED.test(label) ? '' : answered(label, value),
  );
  if (said.some(saysEnded)) return SET_BACK;
  return said.some(isNotToList) ? NOT_OF_IT : null;
}

/** Does a sentence of a text undo an act that it, or one before it, tells? */
export const saysUndone = (sentence: string): boolean =>
  SET_ASIDE.test(sentence) || TAKEN_BACK.test(sentence) || isTakenOff(sentence);

/** What a text says itself of an earlier act that stands no longer, or not as it was. */
function undoneIn(body: string): NoDecision | null {
  if (SET_ASIDE.test(body) || TAKEN_BACK.test(body) || sentencesOf(body).some(isTakenOff)) {
    const lift = setAsideIn(body);
    return { reason: SET_BACK, ...(lift !== undefined && { lift }) };
  }
  const former = NO_LONGER.test(body) ? setAsideIn(body, NO_LONGER) : undefined;
  if (former !== undefined) return { reason: CORRECTED, lift: former };
  const over = overByForm(body);
  if (over !== null) return { reason: over };
  return FORGED.test(body) ? { reason: CORRECTED } : null;
}

const DAY_ALONE =
  /^[\d二〇○零OＯ一三四五六七八九]{4}年[\d一二三四五六七八九十]{1,2}月[\d一二三四五六七八九十]{1,3}日$/u;
/** 备注：该处罚决定已被复议撤销. What becomes of any decision that is revoked says nothing of this one: …被撤销的，…. */
const OF_ITSELF =
  /^（?(?:备?注|说明|[该本此]|上述)(?!.*(?:撤销|撤回|违法|无效|变更|失效)[^，。；]{0,6}的，)/u;

/** What is printed below the day of a letter about itself. */
function belowDay(body: string): string {
  const lines = body.split('\n');
  const at = lines.findLastIndex((line) => DAY_ALONE.test(line));
  return lines.filter((line, nth) => at >= 0 && nth > at && OF_ITSELF.test(line)).join('\n');
}

/** Why the notice, or a case of it, decides nothing that can be listed; null where it may. `isActed`: its body says an act of today. */
export function noDecisionIn(
  title: string,
  heading: string,
  body: string,
  isActed: boolean,
): NoDecision | null {
  for (const [form, reason] of BY_TITLE)
    for (const words of [title, heading]) {
      const isDecision = IS_DECISION.test(words) && !/撤销|告知书|催告/u.test(words);
      const named = words.trim().replace(ACCUSED, '');
      const isBoth = reason === TAKEN_OFF && MIXED.test(named);
      if (form.test(named) && !isDecision && !isBoth && !isOrderBeside(reason, words))
        return liftedBy(reason, words, body);
    }
  const isLetter = /处罚决定书|行政处罚决定|列入[^，。]{0,12}决定书?/u.test(title + heading);
  // What a decision tells in its text is of an earlier one.
  if (isLetter) {
    const below = belowDay(body);
    const former = setAsideIn(below, REPLACED);
    return undoneIn(below) ?? (former === undefined ? null : { reason: CORRECTED, lift: former });
  }
  const undone = undoneIn(body);
  if (undone !== null) return undone;
  return saysMayYet(body, isActed) ? { reason: NOT_DECIDED } : null;
}
