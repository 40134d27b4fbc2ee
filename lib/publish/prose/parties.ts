import { isOffice } from '../../text/own-part';
import { parseNames } from '../rules/name-cell';
import { cleanName, isMasked } from '../rules/name-text';
import { ACT_WORDS, checkObject } from './act-object';
import type { Case } from './cases';
import { decidedIn, OF_YORE } from './decided';
import { type Label, labelsIn } from './labels';
import {
  ASIDE,
  behind,
  fromUnit,
  isNatural,
  type Party,
  PERSON,
  REFUSALS,
  toParty,
  UNIT_END,
} from './party';
import { lineAt, linesIn, type Span, sentenceAt, sentencesIn } from './running-text';
import { countOf } from './stated';
import { hidesName, namesNobody, type Unit, unitsIn } from './units';

/** The names of a value behind 当事人：, each a party. */
function fromValue(text: string, value: Span, block: Span): Party[] {
  const words = text.slice(value.start, value.end).replace(ASIDE, '');
  const described = text.slice(block.start, block.end);
  if (isNatural(words, described.slice(0, 160)))
    return [{ name: PERSON, at: value, block, refused: REFUSALS.person }];
  const first = words.replace(/[，,。；\n].*$/su, '').trim();
  const names = parseNames(first);
  if (names.kind === 'several') return names.names.map((name) => toParty(text, name, value, value));
  const name = cleanName(first);
  if (name === '' || isOffice(name) || namesNobody(name)) return [];
  if (names.kind === 'unclear') return [{ name, at: value, block, refused: REFUSALS.several }];
  return [toParty(text, names.name, value, block)];
}

/** Lines of description behind a party's label: up to the next party, or to the first line that is no label. */
function blockOf(text: string, labels: readonly Label[], nth: number, within: Span): Span {
  const label = labels[nth];
  if (!label) return within;
  const next = labels
    .slice(nth + 1)
    .find(({ role }) => role === 'party' || role === 'stranger' || role === 'facts');
  const cap = Math.min(next?.start ?? within.end, label.start + 600);
  const story = linesIn(text, { start: label.value.end, end: cap }).find(
    ({ start, end }) => start > label.value.end && end - start > 60,
  );
  return { start: label.start, end: Math.max(label.end, story?.start ?? cap) };
}

/** 当事人：…, with 名称： on the next line where it stands there. */
function byLabel(text: string, within: Span): Party[] {
  const labels = labelsIn(text, within);
  return labels.flatMap((label, at) => {
    if (label.role !== 'party') return [];
    const block = blockOf(text, labels, at, within);
    const named = labels[at + 1];
    const isHeading = label.value.end <= label.value.start || named?.start === label.value.start;
    const holder =
      isHeading && (named?.role === 'name' || named?.role === 'natural') ? named : label;
    if (holder.role === 'natural')
      return [{ name: PERSON, at: holder.value, block, refused: REFUSALS.person }];
    const nth = /^(?:被处罚)?当事人([一二三四五12345甲乙丙])/u.exec(label.words)?.[1];
    if (holder.value.end <= holder.value.start) return [];
    return fromValue(text, holder.value, block).map((party) => ({ ...party, ...(nth && { nth }) }));
  });
}

/** A register's summary without 当事人: 名称：… beside 统一社会信用代码：…. */
function bySummary(text: string, within: Span): Party[] {
  const labels = labelsIn(text, within);
  const [name] = labels.filter(({ role }) => role === 'name');
  const isSummary = labels.some(({ role }) => role === 'code' || role === 'result');
  if (!name || !isSummary || labels.filter(({ role }) => role === 'name').length > 1) return [];
  return fromValue(text, name.value, blockOf(text, labels, labels.indexOf(name), within));
}

const addressed = (parties: readonly Party[]): Party[] =>
  parties.map((party) => ({ ...party, isAddressed: true }));

const YOU =
  /[你贵](?:单位|校|学校|公司|机构|中心|园|处|们)|(?:以上|上述)(?:\d+|[两三四五六七八九十])?[家所个户]?(?:企业|机构|单位|学校|公司)|《行政处罚决定书》/u;

/** 余姚市…公司：/ 你单位…. */
function byAddress(text: string, within: Span): Party[] {
  if (!YOU.test(text.slice(within.start, within.end))) return [];
  for (const line of linesIn(text, within).slice(0, 14)) {
    const said = text
      .slice(line.start, line.end)
      .replace(/（[^（）]*）/gu, (aside) => '□'.repeat(aside.length));
    const names = /^([^：，。]{4,200})：/u.exec(said)?.[1];
    if (!names || !UNIT_END.test(names.replace(/□+$/u, ''))) continue;
    const end = line.start + names.length;
    const next = lineAt(text, line.end + 1);
    const isDescribed = /信用代码|住所|地址|许可证/u.test(text.slice(next.start, next.start + 12));
    return fromValue(
      text,
      { start: line.start, end },
      { start: line.start, end: isDescribed ? next.end : line.end },
    );
  }
  return [];
}

/** …公司（以下简称“当事人”）, 当事人…公司. */
function byDefinition(text: string, within: Span, units: readonly Unit[]): Party[] {
  return units
    .filter(
      ({ start, end }) =>
        /^（[^（）]{0,60}(?:以下|下)?[简统]?称[为：]?[“"]?(?:当事人|该(?:公司|机构|校|单位|中心))/u.test(
          text.slice(end, end + 70),
        ) || APPOSITION.test(text.slice(Math.max(within.start, start - 5), start)),
    )
    .map((unit) => fromUnit(text, unit, behind(text, unit, within)));
}

/** 当事人…公司, but not 当事人为…: 为明 is a name. */
const APPOSITION = /(?:^|[\n，。；、])当事人$/u;

const OFFENCE =
  /^[的“]?(?:涉嫌|未|无|违|擅|虚|发布|利用|使用|超|以|在|不|侵|因|通过|销售|提供|收取|从事|开展|举办|组织|实施|拒|隐瞒|对|就|聘|一次|预|价格|广告|格式|仿冒|混淆|变相|隐形|学科|假|不正当|非法|违规|违法|拖欠|卷|作|侵害|哄抬|不明码|强制|欺|诱|夸|教育|培训|校外|制造|为|等|与|，)/u;

/** The heading of a case: the unit that it begins with, before the offence. */
function byHead(text: string, head: Span): Party[] {
  const units = unitsIn(text, head).filter(({ isOffice: office }) => !office);
  const first = units[0];
  if (!first) return [];
  const before = text.slice(head.start, first.start);
  const isLed =
    /^(?:[^，。]{0,30}(?:局|部门|委|支队|大队|所|厅))?(?:依法)?(?:查处|处罚|对|通报)?(?:的)?$/u.test(
      before,
    );
  if (!isLed && !/^(?:[：:、\s【】“]|关于|对|查处|当事人)*$/u.test(before)) return [];
  const rest = text.slice(first.end, head.end);
  if (rest !== '' && !OFFENCE.test(rest) && !/案|[：（。]/u.test(rest)) return [];
  return listFrom(text, units, first).map((unit) => fromUnit(text, unit, behind(text, unit, head)));
}

/** 案件名称：余姚市…公司发布虚假广告案. */
function byCaseName(text: string, within: Span): Party[] {
  const label = labelsIn(text, within).find(({ role }) => role === 'case');
  return label ? byHead(text, label.value) : [];
}

/** 甲、乙和丙: units that follow one another with nothing but a conjunction between. */
function listFrom(text: string, units: readonly Unit[], first: Unit): Unit[] {
  const list = [first];
  for (const unit of units.slice(units.indexOf(first) + 1)) {
    const between = text.slice(list.at(-1)?.end ?? 0, unit.start).replace(/^（[^（）]*）/u, '');
    if (!/^[、，\n]?(?:和|与|及|以及)?(?:\d[.、])?$/u.test(between) || between === '') break;
    list.push(unit);
  }
  return list;
}

/** Words before a unit that make it the object of an act, and what has to follow it. */
const OBJECTS: readonly [before: RegExp, behind: RegExp][] = [
  [
    /(?:对|给予|对于|针对)$/u,
    new RegExp(
      `^[^，。；]{0,24}?${ACT_WORDS}|^(?:的|上述)?[^，。；]{0,20}(?:违法|违规)?(?:行为|一案)[^。；]{0,24}?${ACT_WORDS}`,
      'u',
    ),
  ],
  [/(?:将|把)$/u, /^[^。；，]{0,30}?(?:列入|纳入|移入|载入|记入)/u],
  [
    /(?:吊销|暂扣)(?:了)?$/u,
    /^(?:的|所持|持有的|《|民办|办学)?[^，。；]{0,20}?(?:许可证|资格|办学许可)/u,
  ],
  [/(?:受到?处罚的|被处罚的)(?:是|为|系)$/u, /^/u],
  [/责令$/u, /^[^，。；]{0,6}?(?:停止|关闭|停业|限期|立即|改正)/u],
  [/(?:约谈了?|集体约谈|通报批评|警告|处罚了|查处了)$/u, /^/u],
  [/向$/u, /^[^，。；]{0,10}?(?:送达|下达|发出|出具)[^。；]{0,24}?处罚决定/u],
];
/** A unit that begins its sentence and is what the act happens to. */
const SUFFERS =
  /^(?:（[^（）]*）)?(?:[^。；]{0,120}?[，,])?[^。；，]{0,24}?(?:被(?!告|投诉|举报|骗|侵|盗|害)[^。；]{0,60}?|受到[^。；]{0,20}?)(?:罚款?|处罚|警告|吊销|没收|责令|列入|纳入|通报批评|约谈|暂扣|处以)/u;
const STARTS_SENTENCE =
  /(?:^|[。；：\n])(?:经查(?:明)?，|[^。；，\n]{0,16}[日月年]，|近日，|其中，?|此外，|同时，|另外，|[一二三四五六七八九十\d]+[、.]|[（(][一二三四五六七八九十\d]+[）)])*$/u;
/** 举报人示例公司, 原告…, 与…合作的: no party, whatever follows. */
const BESIDE =
  /(?:投诉人|举报人|申请人|原告|被告|出租方|房东|竞争(?:对手|者)|同行|同业|第三人|受害人|母公司|总公司|总部|股东|银行|平台|委托|合作方|品牌方|开发商|业主|物业)[为是系：]?$/u;

/** Does the act happen to the units that begin a sentence, and does no other stand between? */
function suffers(text: string, list: readonly Unit[], within: Span): boolean {
  const from = list.at(-1)?.end ?? within.end;
  const act = SUFFERS.exec(text.slice(from, within.end).replace(COUNTED, ''))?.[0];
  const start = list[0]?.start ?? from;
  if (act === undefined || OF_YORE.test(text.slice(Math.max(0, start - 8), from) + act))
    return false;
  const passive = from + act.search(/被|受到/u);
  const between = unitsIn(text, { start: from, end: passive });
  return (
    between.every(({ isOffice: office }) => office) &&
    !hidesName(text, { start: from, end: passive })
  );
}

/** 甲、乙等5家机构. */
const COUNTED = /^等[^，。；]{0,14}?(?:家|所|个|户|单位|机构|企业|公司|学校)+/u;

/** “某公司被罚款3万元”: what others say. */
const isQuoted = (text: string, at: number): boolean =>
  text.lastIndexOf('“', at) > Math.max(text.lastIndexOf('”', at), text.lastIndexOf('\n', at));

/** Parties by the act that a sentence does to them. */
function byAct(text: string, within: Span, units: readonly Unit[]): Party[] {
  const parties: Party[] = [];
  const add = (first: Unit) => {
    for (const unit of listFrom(text, units, first))
      parties.push(fromUnit(text, unit, behind(text, unit, within)));
  };
  for (const unit of units) {
    const before = text.slice(Math.max(within.start, unit.start - 40), unit.start);
    if (BESIDE.test(before) || isQuoted(text, unit.start)) continue;
    const list = listFrom(text, units, unit);
    const after = text.slice(list.at(-1)?.end ?? unit.end, within.end).replace(COUNTED, '');
    const isObject = OBJECTS.some(([lead, follow]) => lead.test(before) && follow.test(after));
    if (isObject || (STARTS_SENTENCE.test(before) && suffers(text, list, within))) add(unit);
  }
  return parties;
}

/** 以上2所民办幼儿园, 上述机构: the units that were listed before. */
const LISTED_BEFORE =
  /(?:以上|上述|前述)(?:(\d{1,2}|[两三四五六七八九十])[家所个户])?[^，。；]{0,8}(?:机构|幼儿园|学校|单位|中心|企业|公司|培训点)/gu;
const DOES = new RegExp(ACT_WORDS, 'u');

/** The list that a sentence before begins with, where a later one does an act to 上述机构. */
function byReference(text: string, within: Span, units: readonly Unit[]): Party[] {
  for (const { index, 0: words, 1: count } of text
    .slice(within.start, within.end)
    .matchAll(LISTED_BEFORE)) {
    const at = within.start + index;
    const sentence = sentenceAt(text, within, at);
    if (!DOES.test(text.slice(sentence.start, sentence.end).replace(words, ''))) continue;
    const lists = units
      .filter(
        (unit) =>
          unit.end <= at &&
          STARTS_SENTENCE.test(text.slice(Math.max(0, unit.start - 40), unit.start)),
      )
      .map((unit) => listFrom(text, units, unit));
    const list = lists.at(-1) ?? [];
    const stated = count ? countOf(count) : list.length;
    if (list.length > 1 && list.length === stated)
      return list.map((unit) => fromUnit(text, unit, behind(text, unit, within)));
  }
  return [];
}

const isSame = (a: Party, b: Party): boolean => a.name === b.name && a.name !== PERSON;
const distinct = (parties: readonly Party[]): Party[] =>
  parties.filter(
    (party, at) =>
      parties.findIndex((other) => isSame(party, other)) === at || party.name === PERSON,
  );

/** 决定对以下机构纳入黑名单管理：甲、乙、丙. */
function byCall(text: string, within: Span, units: readonly Unit[]): Party[] {
  const first = units.find(({ start }) => {
    const sentence = sentenceAt(text, within, start);
    const before = text.slice(sentence.start, start);
    return /(?:以下|下列)[^。：]{0,40}：$/u.test(before) && DOES.test(before);
  });
  return first
    ? listFrom(text, units, first).map((unit) => fromUnit(text, unit, behind(text, unit, within)))
    : [];
}

/** 其, 该公司: whom a sentence before was about. */
const PRONOUN_ACT = new RegExp(
  `(?:对|给予|责令|吊销|暂扣)(?:其|该(?:公司|单位|机构|校|学校|中心|园|企业|当事人)|当事人)[^。；]{0,30}?${ACT_WORDS}|(?:该(?:公司|单位|机构|校|学校|中心)|当事人|其)[^。；]{0,30}被[^。；]{0,40}${ACT_WORDS}`,
  'u',
);
const MAY_BE_SUBJECT =
  /(?:^|[。；：\n，])(?:[^。；，\n]{0,24}(?:查明|经查|检查发现|核查|核实|发现|调查)[^。；，\n]{0,6}，?|其中，|近日，|[^。；，\n]{0,16}[日月年]，)?$/u;

/**
 * The one unit that a text is about until an act is done to 该公司: it begins a sentence or stands behind 经查，, and no other
 * does between it and the act.
 */
function byPronoun(text: string, within: Span, units: readonly Unit[]): Party[] {
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
  return isFar || isUnsure ? [] : [fromUnit(text, last, behind(text, last, within))];
}

/** Behind a number a name and a colon: 1.余姚市…学校：未取得办学许可证. */
function byItem(text: string, one: Case): Party[] {
  const line = lineAt(text, one.start);
  const number =
    /^(?:【?(?:典型)?案例[一二三四五六七八九十\d]{1,3}】?[：、.]?|[（(]?[一二三四五六七八九十\d①-⑳]{1,3}[）)]?[、.．]?)/u.exec(
      text.slice(one.start, line.end),
    );
  const from = one.start + (number?.[0].length ?? 0);
  const first = unitsIn(text, { start: from, end: line.end })[0];
  if (!first || first.isOffice || first.start !== from) return [];
  const rest = text.slice(first.end, line.end);
  const isAlone = unitsIn(text, one).every(
    ({ isOffice: office, name }) => office || name === first.name,
  );
  const isActed = isAlone && (decidedIn(text, one, [])?.kinds.length ?? 0) > 0;
  const isItem =
    isActed ||
    /^(?:存在|因|未|违反|涉嫌|无证|擅自|超)/u.test(rest) ||
    first.end === line.end ||
    /^[：（。；，]/u.test(text.slice(first.end, line.end)) ||
    SUFFERS.test(text.slice(first.end, line.end));
  return isItem ? [fromUnit(text, first, behind(text, first, one))] : [];
}

/**
 * The parties of a case. What says it by itself comes first: the label, the address, 以下简称当事人; then the heading;
 * then whom an act is done to. A unit that is only mentioned is none.
 */
export function partiesOf(text: string, one: Case, isSeries: boolean): Party[] {
  for (const told of [byLabel, bySummary, byAddress]) {
    const parties = told(text, one);
    if (parties.length > 0) return distinct(addressed(parties));
  }
  const units = unitsIn(text, one).filter(({ isOffice: office }) => !office);
  const defined = byDefinition(text, one, units);
  if (defined.length > 0) return distinct(defined);
  const named = byCaseName(text, one);
  if (named.length > 0) return distinct(named);
  const headed = one.head ? byHead(text, one.head) : [];
  const [only] = headed;
  if (only && headed.length === 1) return checkObject(text, one, only);
  if (headed.length > 0) return distinct([...headed, ...byAct(text, one, units)]);
  const masked = one.head
    ? /^\p{Script=Han}某{1,2}/u.exec(text.slice(one.head.start, one.head.end))?.[0]
    : null;
  if (masked && one.head)
    return [{ name: masked, at: one.head, block: one.head, refused: REFUSALS.masked }];
  const items = isSeries ? byItem(text, one) : [];
  const acted = [
    ...items,
    ...byCall(text, one, units),
    ...byAct(text, one, units),
    ...byReference(text, one, units),
  ];
  return withoutVeil(text, distinct(acted.length > 0 ? acted : byPronoun(text, one, units)));
}

/** A title that veils whom its text names: 某教育公司被罚. */
function withoutVeil(text: string, parties: readonly Party[]): Party[] {
  const title = lineAt(text, 0);
  const named = parties.filter(({ name, at }) => !isMasked(name) || at.start >= title.end);
  return named.length > 0 ? named : [...parties];
}
