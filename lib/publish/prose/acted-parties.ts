import { pattern, patterns } from '../../text/expressions';
import { actWords } from '../rules/act-words';
import { THIS_UNIT, UNIT_WORD } from '../rules/forms';
import { numberOf } from '../rules/numerals';
import { OFFICE_END, OUR_OFFICE } from '../rules/offices';
import { isMaskedName, isPersonName } from '../rules/persons';
import { HEAD, MEMBER, PERSON_OF_UNIT } from '../rules/roles';
import { ACT_WORDS, OF_YORE } from './act-phrase';
import { decidedIn } from './decided';
import { behindNames, fromUnit, isBeside, listFrom, type Party } from './party';
import { sentenceAt, sentencesIn } from './sentences';
import type { Span, Unit } from './spans';
import { hidesName, startsSentence, unitsIn } from './units';

/** Parties that a sentence tells by the act that is done to them. */

/** Before whoever is put onto a list: 将…列入黑名单. */
const ONTO_LIST = /(?:将|把)$/u;

/** Words before a unit that make it the object of an act, and what has to follow it. */
const OBJECTS: readonly [before: RegExp, behind: RegExp][] = [
  [
    /(?:对|给予|对于|针对)(?:(?:存在|位于)[^，。；、]{2,24}的)?$/u,
    pattern`^[^，。；]{0,24}?${ACT_WORDS}|^(?:的|上述)?[^，。；]{0,20}(?:违法|违规)?(?:行为|一案)[^。；]{0,24}?${ACT_WORDS}`,
  ],
  [ONTO_LIST, /^[^。；，]{0,30}?[列纳移载记]入/u],
  [
    /(?:吊销|暂扣)(?:了)?$/u,
    /^(?:的|所持|持有的|《|民办|办学)?[^，。；]{0,20}?(?:许可证|资格|办学许可)/u,
  ],
  [/(?:受到?处罚的|被处罚的)(?:是|为|系)$/u, /^/u],
  [/(?:取缔|关停)了?(?:[^，。；、]{2,20}的)?$/u, /^(?![^，。；]{0,6}(?:举办|开办|名义))/u],
  [/责令$/u, /^[^，。；]{0,6}?(?:停止|暂停|关闭|停业|限期|立即|改正)/u],
  [/(?:约谈了?|集体约谈|通报批评|警告|处罚了|查处了)$/u, /^/u],
];
/** A unit that begins its sentence and is what the act happens to. */
export const SUFFERS = pattern`^(?:[^。；]{0,120}?[，,])?[^。；，]{0,24}?(?:被(?!告|投诉|举报|骗|侵|盗|害|冒|仿|假冒|他人|不法)[^。；]{0,60}?|受到[^。；]{0,20}?)${ACT_WORDS}`;
/** 原告示例公司: its act was done before, or is lifted by what the text decides. */
const SUES = /(?:申请人|原告|被告)[为是系：]?$/u;
/** 甲未公示收费标准，余姚市教育局于5月11日给予警告: what a unit did, and in the next clause what an office did about it. */
const ANSWERED = pattern`^(?:未|违|超|擅|隐瞒|虚|聘|无证|存在|因|不|拒|组织|发布|利用|变相|以)[^。；]{2,120}?，(?:[^，。；]{2,24}${OFFICE_END}|${OUR_OFFICE})[^，。；]{0,16}(?:[对给]?(?:其|予其|该[^，。；]{1,4}))?[^，。；对将]{0,10}?(?:给予|作出|责令|处以|罚款|吊销)`;
const answered = (text: string, list: readonly Unit[], within: Span): boolean => {
  const from = list.at(-1)?.end ?? within.end;
  const rest = behindNames(text.slice(from, within.end));
  const act = ANSWERED.exec(rest)?.[0];
  if (act === undefined) return false;
  const behind = within.end - rest.length;
  const span = { start: behind, end: behind + act.length };
  return (
    unitsIn(text, span).length === 0 &&
    !hidesName(text, span) &&
    !/另案|移送|举报|投诉|曾/u.test(text.slice(from, span.end))
  );
};

/** A person of a unit, by what they are there, by a masked name or by one whose surname begins no common word. */
const OF_UNIT = pattern`^(?:的|其)?(?:(?:主要|直接|时任|原|任课|授课|在职|涉事)*(?:${PERSON_OF_UNIT}|${MEMBER}|家属))?`;
const NAMES_HEAD = new RegExp(HEAD, 'u');
const WORDS = /^[于曾周许马任严余高何毛向常方万金史武白江石]|^.{2}$|[店部校区园点]$/u;

/** Do the words behind a unit name a person of it: 甲公司股东李某被罚款, 将甲公司的教师列入…黑名单? */
function isOfPerson(words: string): boolean {
  const subject = (words.split(/[，,]/u).at(-1) ?? '').replace(
    /(?:等|[\d一二两三四五])+[人名]?$/u,
    '',
  );
  const role = OF_UNIT.exec(subject)?.[0] ?? '';
  const name = subject.slice(role.length);
  if (isMaskedName(name)) return true;
  return /..$/u.test(role)
    ? name === '' || isPersonName(name)
    : isPersonName(name) && !WORDS.test(name);
}

/** 甲公司楼上的无证培训点, 甲公司的另一培训点: somebody near. 甲公司的教学点 is a part of it. */
const BY_IT =
  /^(?:的(?=另|其[他它]|无[证照])|楼[上下]|隔壁|对面|旁边?的|附近|周边|院?内的)[^，。；]*(?:点|班|机构|单位|场所|学校|店)/u;

/** Does the act happen to the units that begin a sentence, and does no other stand between? */
function suffers(text: string, list: readonly Unit[], within: Span): boolean {
  const from = list.at(-1)?.end ?? within.end;
  const said = text.slice(from, within.end).replace(QUOTED, (words) => '□'.repeat(words.length));
  const rest = behindNames(said);
  const act = SUFFERS.exec(rest)?.[0];
  const start = list[0]?.start ?? from;
  if (act === undefined || OF_YORE.test(text.slice(Math.max(0, start - 8), start) + act))
    return false;
  const behind = within.end - rest.length;
  const between = { start: behind, end: behind + act.search(/被|受到/u) };
  // 甲公司被乙公司冒用名义招生，我局对乙公司罚款.
  const by = { start: behind + act.lastIndexOf('被'), end: behind + act.length };
  const who = text.slice(between.start, between.end);
  const isTalkWithHead = act.endsWith('约谈') && NAMES_HEAD.test(who);
  return (
    (isTalkWithHead || !isOfPerson(who)) &&
    !BY_IT.test(who) &&
    unitsIn(text, between).length === 0 &&
    unitsIn(text, by).length === 0 &&
    !hidesName(text, between)
  );
}

const QUOTED = /“[^”\n]{0,120}”/gu;

/** “某公司被罚款3万元”: what others say. */
const isQuoted = (text: string, at: number): boolean =>
  text.lastIndexOf('“', at) > Math.max(text.lastIndexOf('”', at), text.lastIndexOf('\n', at));

/** 对甲公司的合作机构乙公司罚款: 甲 only says whose it is. */
function isOwnerOfNext(text: string, end: number, units: readonly Unit[]): boolean {
  const next = units.find(({ start }) => start >= end);
  return (
    next !== undefined &&
    next.start - end <= 14 &&
    /^(?:的|之|旗下|下属)[^，。；、：]*$/u.test(text.slice(end, next.start))
  );
}

/** What stands behind whoever an office looked at: 对甲进行检查. */
export const LOOKS =
  /^[^，。；]{0,12}(?:进行|实施|开展)了?[^，。；]{0,12}(?:检查|调查|核查|抽查|巡查|走访|排查)/u;

/** 其中一家机构, 个别学校: some of whom a sentence named. */
const SOME_OF = pattern`其中[^，。；]{0,4}(?:家|${UNIT_WORD})|(?:有的|个别|部分)${UNIT_WORD}`;
const ABOUT = /(?:[，；]|其中|发现|查明|查实|认定|对|将|责令|给予)$/u;

/** 对甲、乙进行检查，其中乙违规收费，罚款2万元: who was only looked at, before the sentence goes on about one or another. */
function isOnlyLookedAt(text: string, list: readonly Unit[], after: string, within: Span): boolean {
  const from = list.at(-1)?.end ?? within.start;
  if (!LOOKS.test(after)) return false;
  const { end } = sentenceAt(text, within, from);
  const isOther = ({ name, start }: Unit) =>
    (list.length > 1 || list.every((unit) => unit.name !== name)) &&
    ABOUT.test(text.slice(from, start));
  return SOME_OF.test(text.slice(from, end)) || unitsIn(text, { start: from, end }).some(isOther);
}

/** Parties by the act that a sentence does to them. */
export function byAct(text: string, within: Span, units: readonly Unit[]): Party[] {
  const parties: Party[] = [];
  const add = (first: Unit) => {
    for (const unit of listFrom(text, units, first)) parties.push(fromUnit(text, unit, within));
  };
  for (const unit of units) {
    const before = text.slice(Math.max(within.start, unit.start - 40), unit.start);
    if (isBeside(text, unit) || SUES.test(before) || isQuoted(text, unit.start)) continue;
    const list = listFrom(text, units, unit);
    const from = list.at(-1)?.end ?? unit.end;
    const after = behindNames(text.slice(from, within.end));
    const isObject =
      OBJECTS.some(([lead, follow]) => lead.test(before) && follow.test(after)) &&
      !isOnlyLookedAt(text, list, after, within);
    const isSubject =
      startsSentence(text, within.start, unit) &&
      (suffers(text, list, within) || answered(text, list, within));
    const isWhose = isOwnerOfNext(text, from, units);
    const isOfOne = ONTO_LIST.test(before) && isOfPerson(after.replace(/[列纳移载记]入.*$/su, ''));
    if ((isObject && !isWhose && !isOfOne) || isSubject) add(unit);
  }
  return parties;
}

/** 以上2所民办幼儿园, 上述机构: the units that were listed before. */
const LISTED_BEFORE = patterns`(?:以上|上述|前述)(?:(\d{1,2}|[两三四五六七八九十])[家所个户])?[^，。；]{0,8}(?:${UNIT_WORD}|培训点)`;
const DOES = new RegExp(ACT_WORDS, 'u');

/** A list at the beginning of a sentence is the party where a later sentence does an act to 上述机构. */
export function byReference(text: string, within: Span, units: readonly Unit[]): Party[] {
  for (const { index, 0: words, 1: count } of text
    .slice(within.start, within.end)
    .matchAll(LISTED_BEFORE)) {
    const at = within.start + index;
    const sentence = sentenceAt(text, within, at);
    if (!DOES.test(text.slice(sentence.start, sentence.end).replace(words, ''))) continue;
    const lists = units
      .filter((unit) => unit.end <= at && startsSentence(text, 0, unit))
      .map((unit) => listFrom(text, units, unit));
    const list = lists.at(-1) ?? [];
    const stated = count ? numberOf(count) : list.length;
    if (list.length > 1 && list.length === stated)
      return list.map((unit) => fromUnit(text, unit, within));
  }
  return [];
}

/** 新增黑名单机构1家：甲. */
const ADDS =
  /^[^拟未不曾原移解]{0,20}(?:新增|增补|列入|纳入)[^。：、，]{0,14}(?<![非白红])黑名单[^。：、，]{0,16}：$/u;

/** 决定对以下机构纳入黑名单管理：甲、乙、丙. */
export function byCall(text: string, within: Span, units: readonly Unit[]): Party[] {
  const first = units.find(({ start }) => {
    const sentence = sentenceAt(text, within, start);
    const before = text.slice(sentence.start, start);
    return (
      (/(?:以下|下列)[^。：]{0,40}：$/u.test(before) && DOES.test(before)) || ADDS.test(before)
    );
  });
  return first ? listFrom(text, units, first).map((unit) => fromUnit(text, unit, within)) : [];
}

/** What an office did, and no parent asked for: 教育局没收其违法所得, 现决定约谈该公司. */
const ASKED = '(?:要求|请求|申请|建议|希望|呼吁|不服|认为|网传)';
const BY_OFFICE = `(?<=(?<!${ASKED}[^，。；]{0,24})(?:[局委厅队]|政府|部门|机关|决定)(?:(?!${ASKED})[^。；]){0,60})`;
/** 警告其不得招生: that only says what somebody must not do. */
const CAUTIONS = '警告[^，。；]{0,40}(?:不[得要准许能]|停止|应|必须|勿|如)';
/** 其, 该公司: whom a sentence before was about. */
const PRONOUN_ACT = pattern`(?:对|给予|责令|吊销|暂扣|将)(?:其|${THIS_UNIT}|该?当事人)[^。；]{0,30}?${ACT_WORDS}|(?:${THIS_UNIT}|当事人|其)[^。；]{0,30}被[^。；]{0,40}${ACT_WORDS}|(?:吊销|暂扣)了?(?:其|${THIS_UNIT}|当事人)[^，。；]{0,16}?(?:许可证|执照)|(?!${CAUTIONS})${actWords('penalty', 'measure', 'talk')}${BY_OFFICE}了?(?:其(?![他余中])|${THIS_UNIT}|当事人)|[，。；](?:现|现场|当场)(?:依法)?予以(?:取缔|关停|关闭)(?=[，。；])`;
const MAY_BE_SUBJECT =
  /(?:^|[。；：\n，])(?:[^。；，\n]{0,24}(?:查明|经查|检查发现|核查|核实|发现|调查)[^。；，\n]{0,6}，?|其中，|近日，|[^。；，\n]{0,16}[日月年]，)?$/u;

/**
 * The one unit that a text is about before an act is done to 该公司. It begins a sentence or stands behind 经查, and no other
 * unit is named between it and the act.
 */
export function byPronoun(text: string, within: Span, units: readonly Unit[]): Party[] {
  const act = sentencesIn(text, within).find(({ start, end }) => {
    const said = text.slice(start, end);
    return PRONOUN_ACT.test(said) && decidedIn(text, { start, end }, []) !== null;
  });
  if (!act) return [];
  const pronoun = act.start + text.slice(act.start, act.end).search(PRONOUN_ACT);
  const last = units.findLast(
    (unit) =>
      unit.end <= pronoun &&
      MAY_BE_SUBJECT.test(text.slice(Math.max(within.start, unit.start - 40), unit.start)) &&
      listFrom(text, units, unit).length === 1 &&
      !/^[、和与及]/u.test(text.slice(unit.end)),
  );
  if (!last) return [];
  const rivals = units.filter(
    ({ start, name }) => start > last.start && start < pronoun && name !== last.name,
  );
  const isFar = sentencesIn(text, { start: last.start, end: act.start }).length > 3;
  const isUnsure = rivals.length > 0 || hidesName(text, { start: last.end, end: pronoun });
  return isFar || isUnsure ? [] : [fromUnit(text, last, within)];
}
