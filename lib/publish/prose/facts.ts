import { pattern } from '../../text/expressions';
import { THIS_UNIT, YOUR_UNIT } from '../rules/forms';
import { OFFICE_END, OUR_OFFICE } from '../rules/offices';
import {
  mentionsPerson,
  withoutPersonalNumbers,
  withoutVeiledPersons,
} from '../rules/persons-told';
import { type Label, labelsIn, personIn } from './labels';
import { sentencesIn } from './sentences';
import type { Passage, Span } from './spans';
import { unitsIn } from './units';

const FINDS =
  /^[^，。；]{0,44}(?:查明|经查|查实)[，：]|^(?:[一二三四五六七八九十\d]{0,2}[、.]?)?(?:经|现|调查|审查|本局|我局|本机关|检查)?[\p{Script=Han}]{0,8}(?:查明|经查|核查|核实|调查|查实|检查发现|检查中发现|认定)[\p{Script=Han}]{0,6}[，：,]|^[^。；“]{0,40}(?:检查|暗访|巡查|核查)[^。；，]{0,12}发现，/u;
const WRONG =
  /违法|违规|违反|未取得|未经|未参加|不具备|未按|未公示|未在|无证|无照|擅自|虚假|虚构|夸大|误导|隐瞒|欺骗|超出|超范围|超时|超期|拒不|变相|隐形|提前|诱导|保证性承诺|学科类培训|一次性收取|收费|格式条款|无办学许可|不符|安全隐患|冒用|伪造|广告|聘用|无法(?:取得|联系)|年度报告|卷款|失联|出借|转让|倒卖|串通|抽逃|恶意|张贴|考级|侵占|挪用|停业|退费|未(?:明码|办理|明|如实|标|建立|备案|公开|退|配备|落实|履行|签|开具|存入|将)|不(?:明码|正当|实|按|退|配合)/u;
/** Evidence, procedure and what the office thinks: not what happened. */
const NOT_FACTS = pattern`^(?:上述|以上)(?:违法)?事实|^请|^特此|成立[^。；]{0,10}(?:工作|调查)组|^(?:被处罚)?当事人[一二三四五六七八九十甲乙丙丁\d]?：[^，。]{0,60}。?$|^鉴于|${OFFICE_END}[^。；]{0,12}[对给](?:其|该|当事人)[^。；，]{0,12}(?:给予|作出|处以|罚款)|^\p{Script=Han}{2,24}${OFFICE_END}。$|^(?:行政)?处罚(?:种类|类别|内容|结果|依据)|(?:以下|如下)(?:行政)?处罚|专项(?:执法|检查|整治)|集中(?:清理|整治)|证据|笔录|复印件|送达|告知|陈述|申辩|听证|立案|复议|诉讼|缴纳|收到本|决定(?:书|对|给予|(?:处罚)?如下|。?$)|作出[^。]{0,20}处罚|典型意义|诉求|职权范围|感谢|提醒|呼吁|下一步|希望|从轻|减轻|从重|裁量|另案|移送|无关|不存在关联|^上述处罚|统一社会信用代码|法定代表人|可以?处|以下罚款|最高|监督电话|举报电话|执法人员[^。]{0,30}(?:检查|调查)$|如下：$|通报如下`;
const ENDS =
  /^(?:上述|以上)(?:违法)?(?:事实|证据)|(?:以上|上述)事实[^。]{0,20}证据|证据(?:如下|证明|佐证)|^典型意义|^【典型|决定书|作出如下|^处罚(?:依据|决定|结果)|^（?[一二三四五六七八九十]?[）、.]?(?:处罚|处理|查处)(?:结果|情况|决定|意见)/u;

const SPEAKS_OF_PARTY = pattern`当事人|${THIS_UNIT}|${YOUR_UNIT}|行为(?:属|构成)`;

/** Words that cite a law: what was done against it, or on its ground. */
const LAW =
  /(?:(?:，|^)?(?:已|均|涉嫌)?违反了?|[，、]?(?:现|综上，)?(?:依据|根据|按照|依照))[^。；]*?(?:之?规定|第[\p{Script=Han}\d（）]{1,14}[条款项目])(?=[，。；：]|、(?!第|《)|$)/gu;

/** The persons that labels name: no fact of a list is about them. */
function personsIn(text: string, within: Span): string[] {
  return labelsIn(text, within)
    .filter(({ role }) => role === 'person' || role === 'trader' || role === 'natural')
    .flatMap((label) => personIn(text, label) ?? []);
}

const namesPerson = (sentence: string, persons: readonly string[]): boolean =>
  mentionsPerson(sentence) || persons.some((person) => sentence.includes(person));

const MAX = 700;

/** Where a part decides, and whether it reports a decision or is its letter. */
interface ActSpan extends Span {
  isReport: boolean;
  /** The party's name, and what the text calls it. */
  names: readonly string[];
}

/** Characters behind a name that tell something of it. */
const TOLD_AT_LEAST = 6;

/** What tells when, and nothing else. */
const DAY = /去年|今年|同年|次日|近日|[\d年月日至]+/gu;

/** A sentence up to where the decision begins, without the laws that it cites. */
function toFact(text: string, { start, end }: Span, until: number): Passage {
  const stop = start < until && until < end ? until : end;
  const words = text
    .slice(start, stop)
    .trim()
    .replace(LAW, '')
    .replace(/^[：。；，\s]+/u, '')
    .replace(
      /^(?:【(?:典型)?案例[\d一二三四五六七八九十]{1,3}】|[一二三四五六七八九十]{1,2}、)/u,
      '',
    )
    .replace(/（[^（）]*(?:另案|信用代码|注册号|以下简称|下称|地址|举办者|负责人)[^（）]*）/gu, '')
    // What an office told another time, and what it demands or threatens, is no fact.
    .replace(TOLD_BEFORE, '')
    .replace(/，(?:并)?(?:要求(?:其|各)|责成|逾期|否则).*$/u, '')
    .replace(/，(?:违法)?事实清楚.*$/u, '')
    .replace(/，(?:遂|故|并|现|即|决定|予以|依法|于[\d年月日]+)*立案(?:调查|查处)?[。；]?$/u, '')
    .replace(/[，、：\s]+$/u, '');
  return { start, end, text: words === '' || /[。；]$/u.test(words) ? words : `${words}。` };
}

const TOLD_BEFORE = pattern`，(?:${OUR_OFFICE}|[^，。；]{2,20}局)(?:依法)?于[^，。；]{4,30}作出.*$`;

/** Does a sentence state a fine? Then it tells a decision and no fact. */
const saysAmount = (words: string): boolean =>
  /罚款[\d一二三四五六七八九十]|处[\d一二三四五六七八九十.]+万?元/u.test(words);

/** Does a sentence speak of another unit, and of the party by no word? */
function speaksOfOthers(text: string, sentence: Passage, names: readonly string[]): boolean {
  const isOwn = names.some((name) => sentence.text.includes(name));
  if (SPEAKS_OF_PARTY.test(sentence.text) || isOwn) return false;
  return unitsIn(text, sentence).some(({ name }) => !names.includes(name));
}

/** Sentences of a part that say what happened: from 经查 to the evidence, else those that speak of a wrong. */
function factSentences(text: string, within: Span, act: ActSpan): Passage[] {
  const all = sentencesIn(text, within).map((each) => toFact(text, each, act.start));
  // A case's report may tell the facts behind the act; a letter tells how to pay there.
  const told = all.filter(
    ({ start, end }) => start < act.start || (act.isReport && start >= act.end && end > act.end),
  );
  const from = told.findIndex((each) => FINDS.test(each.text));
  const stories = told.filter(
    (each) =>
      !NOT_FACTS.test(each.text) &&
      !speaksOfOthers(text, each, act.names) &&
      !saysAmount(each.text),
  );
  if (from < 0) {
    const wrongs = stories.filter(
      (each) => WRONG.test(each.text) || SPEAKS_OF_PARTY.test(each.text),
    );
    return wrongs.length > 0 ? wrongs : stories.filter((each) => tellsOf(each, act.names));
  }
  const rest = told.slice(from);
  const stop = rest.findIndex((each, at) => at > 0 && ENDS.test(each.text));
  const ended = stop < 0 ? [] : rest.slice(stop);
  const facts = (stop < 0 ? rest : rest.slice(0, stop)).filter(
    (each) =>
      each === rest[0] || !(NOT_FACTS.test(each.text) || speaksOfOthers(text, each, act.names)),
  );
  // 当事人的上述行为构成未经审批擅自举办校外培训机构的违法行为.
  const conclusions = ended.filter((each) => SPEAKS_OF_PARTY.test(each.text) && tellsWrong(each));
  return [...wrongBefore(told.slice(0, from), facts), ...facts, ...conclusions.slice(0, 3)];
}

/** 甲公司与教师合作开设衔接班: a sentence that it begins. */
const tellsOf = ({ text }: Passage, names: readonly string[]): boolean =>
  !/^.{0,60}(?:成立于|注册|登记)/u.test(text) &&
  names.some((name) => text.startsWith(name) && text.length > name.length + TOLD_AT_LEAST);

/** 经查 tells of pupils and money alone: what was wrong stands where the office came upon it. */
function wrongBefore(before: readonly Passage[], facts: readonly Passage[]): Passage[] {
  if (facts.some((each) => WRONG.test(each.text))) return [];
  return before.filter((each) => COMES_UPON.test(each.text) && tellsWrong(each));
}
const tellsWrong = ({ text }: Passage): boolean => WRONG.test(text) && !NOT_FACTS.test(text);
const COMES_UPON = /发现(?:当事人|被处罚|该|你)/u;

/** 因未取得办学许可证擅自办学，被…. */
const BECAUSE = pattern`因(?!此|而|其他)([^。；\n]{4,120}?)[，,]?于?(?=(?:[\d年月日]{5,11})?(?:被|受到)|${OUR_OFFICE}|依法|决定|予以|现|，)`;

/** The label that tells most of what happened: 违法事实 before 违法行为类型. */
function factsLabel(text: string, within: Span): Label | undefined {
  const labels = labelsIn(text, within).filter(
    ({ role, value }) => role === 'facts' && value.end - value.start > 3,
  );
  return labels.find(({ words }) => /事实|案情|事由/u.test(words)) ?? labels[0];
}

/** 案由为擅自举办培训机构, 列入原因为…. */
const REASON = /(?:案由|(?:列入|处罚)(?:的)?(?:原因|理由))(?:为|是|系)([^。；\n]{4,60})/u;

/** 就虚假宣传问题约谈. */
const ABOUT = /就([^，。；\n]{3,60}?)(?:等)?(?:问题|行为|情况)/u;

/** 对你单位未经审批擅自举办校外培训机构一案. */
const CASE_OF =
  /对(?:你|当事人|该)[^，。；]{0,4}?((?:未|违|擅|无|超|虚|发布|以|拒|聘|变相|涉嫌)[^，。；]{3,60}?)(?:的?(?:违法)?行为)?一案/u;

/** The facts of a part of a notice; null when it tells none. */
export function factsIn(text: string, within: Span, act: ActSpan): Passage | null {
  const persons = personsIn(text, within);
  const label = factsLabel(text, within);
  const found = label
    ? sentencesIn(text, label.value)
        .map((each) => toFact(text, each, act.start))
        .filter(
          (each, nth) =>
            !/^(?:上述|以上)事实|证据/u.test(each.text) &&
            (nth === 0 || !NOT_FACTS.test(each.text)),
        )
    : factSentences(text, within, act);
  const veiled = found.map((each) => ({ ...each, text: withoutVeiledPersons(each.text) }));
  const kept = veiled.filter(
    (each) =>
      /\p{Script=Han}{4}/u.test(each.text.replace(DAY, '')) && !namesPerson(each.text, persons),
  );
  const [first, last] = [kept[0], kept.at(-1)];
  if (!first || !last)
    return ownCause(text, within, act.names) ?? objectIn(text, within, act.names[0] ?? '');
  const words = kept
    .map((each) => each.text)
    .join('')
    .slice(0, MAX);
  return { start: first.start, end: last.end, text: withoutPersonalNumbers(words) };
}

/** The cause that a sentence about the party gives, or one about nobody else. */
function ownCause(text: string, within: Span, names: readonly string[]): Passage | null {
  for (const sentence of sentencesIn(text, within)) {
    const words = { ...sentence, text: text.slice(sentence.start, sentence.end) };
    const cause = speaksOfOthers(text, words, names) ? null : becauseIn(text, sentence, names);
    if (cause) return cause;
  }
  return null;
}

/** Why little or nothing was done, and not what happened. */
const MITIGATES = /同类|轻微|从轻|减轻|初次|(?:及时|当场|主动)(?:改正|纠正|退)/u;

/** The cause that the sentence of an act gives, unless it is another's: 因乙公司也未公示收费, 乙公司因虚假宣传. */
export function becauseIn(
  text: string,
  { start, end }: Span,
  names: readonly string[],
): Passage | null {
  const said = text.slice(start, end);
  const match =
    CASE_OF.exec(said) ??
    REASON.exec(said) ??
    (/送达/u.test(said) ? null : BECAUSE.exec(said)) ??
    ABOUT.exec(said);
  const cause = match?.[1];
  if (!match || !cause || MITIGATES.test(cause) || mentionsPerson(cause)) return null;
  const from = start + said.indexOf(cause, match.index);
  const [first] = unitsIn(text, { start: from, end: from + cause.length });
  const before = unitsIn(text, { start, end: from }).at(-1);
  const isAnother = (unit: typeof first) => unit !== undefined && !names.includes(unit.name);
  if (first?.start === from && isAnother(first)) return null;
  if (before && isAnother(before) && !/[，；。]/u.test(text.slice(before.end, from))) return null;
  return { start: from, end: from + cause.length, text: withoutPersonalNumbers(cause) };
}

/** 对以“研学”名义开展集训的某公司: the act's object tells what it did. */
function objectIn(text: string, { start, end }: Span, party: string): Passage | null {
  const at = text.slice(start, end).lastIndexOf(party);
  const before = text.slice(start, start + Math.max(at, 0));
  const cause = /(?:对|取缔|关停)([^，。；对、]{6,80}?)的?$/u.exec(before)?.[1];
  if (at < 0 || !cause || !WRONG.test(cause) || mentionsPerson(cause)) return null;
  const from = start + before.lastIndexOf(cause);
  return { start: from, end: from + cause.length, text: withoutPersonalNumbers(cause) };
}
