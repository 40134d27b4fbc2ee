import { pattern } from '../../text/expressions';
import { THIS_UNIT, UNIT_WORD, YOUR_UNIT } from '../rules/forms';
import { takeBrackets } from '../rules/name-brackets';
import { parseNames } from '../rules/name-cell';
import { cleanName } from '../rules/name-text';
import { isOfficeAlike, OFFICE_END } from '../rules/offices';
import { HOLDER, MEMBER, PERSON_OF_UNIT } from '../rules/roles';
import { SUFFERS } from './acted-parties';
import { behindMark } from './case-marks';
import type { Case } from './cases';
import { actIn } from './decided';
import { type Label, labelsIn } from './labels';
import {
  ASIDE,
  endsAsUnit,
  fromUnit,
  isNatural,
  listFrom,
  type Party,
  REFUSALS,
  toParty,
  toPerson,
} from './party';
import { lineAt, linesIn } from './sentences';
import type { Span, Unit } from './spans';
import { namesNobody, unitsIn } from './units';

/** Parties that a text names by a form of their own: a label, an address, a heading, a list's item. */

/** The names of a value behind 当事人：, each a party. */
function fromValue(text: string, value: Span, block: Span): Party[] {
  const words = takeBrackets(text.slice(value.start, value.end)).bare.replace(ASIDE, '');
  const described = text.slice(block.start, block.end);
  if (isNatural(words, described.slice(0, 160))) return [toPerson(value, block)];
  const first = words.replace(/[，,。；\n].*$/su, '').trim();
  const names = parseNames(first);
  if (names.kind === 'several') return names.names.map((name) => toParty(text, name, value, value));
  const name = cleanName(first);
  if (name === '' || isOfficeAlike(name) || namesNobody(name)) return [];
  if (names.kind === 'unclear') return [{ name, at: value, block, refused: REFUSALS.several }];
  if (mayGoOn(text, value.end, name))
    return [{ name, at: value, block, refused: REFUSALS.unreadable }];
  return [toParty(text, names.name, value, block)];
}

/** Was a name cut at its line's end? It has no form, and the next line begins with neither a label nor a sentence. */
function mayGoOn(text: string, end: number, name: string): boolean {
  if (endsAsUnit(name.replace(/（[^（）]*）$/u, '')) || text.charAt(end) !== '\n') return false;
  const next = text.slice(end + 1, lineAt(text, end + 1).end);
  return (
    next !== '' &&
    !/[：。]/u.test(next.slice(0, 20)) &&
    labelsIn(text, lineAt(text, end + 1)).length === 0
  );
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

/** On whom something was decided, and who is only about in the case beside them: 涉案机构：…. */
const DECIDED_ON = /当事人|处罚|相对人|被列入/u;

/** 处罚对象：法定代表人, beside the unit as 当事人. */
const IS_PERSON = pattern`^\s*(?:其|该(?:${UNIT_WORD}))?(?:直接负责的|其他)?(?:${PERSON_OF_UNIT}|${MEMBER}|${HOLDER}|自然人)\s*$`;

/** 当事人：…, with 名称： on the next line where it stands there. */
export function byLabel(text: string, within: Span): Party[] {
  const labels = labelsIn(text, within);
  const person = labels.find(
    ({ role, words, value }) =>
      role === 'party' &&
      DECIDED_ON.test(words) &&
      IS_PERSON.test(text.slice(value.start, value.end)),
  );
  if (person) return [toPerson(person.value, within)];
  const isToldApart = labels.some(({ role, words }) => role === 'party' && DECIDED_ON.test(words));
  return labels.flatMap((label, at) => {
    if (label.role !== 'party' || (isToldApart && !DECIDED_ON.test(label.words))) return [];
    const block = blockOf(text, labels, at, within);
    const named = labels[at + 1];
    const isHeading = label.value.end <= label.value.start || named?.start === label.value.start;
    const holder =
      isHeading && (named?.role === 'name' || named?.role === 'natural') ? named : label;
    if (holder.role === 'natural') return [toPerson(holder.value, block)];
    const nth = /^(?:被处罚)?当事人([一二三四五12345甲乙丙])/u.exec(label.words)?.[1];
    if (holder.value.end <= holder.value.start) return [];
    const below = nth ? [] : namesBelow(text, holder.value, block);
    return [
      ...fromValue(text, holder.value, block),
      ...below.flatMap((line) => fromValue(text, line, line)),
    ].map((party) => ({ ...party, ...(nth && { nth }) }));
  });
}

/** Lines below a party's label that are a unit's name and no more: 当事人：甲公司（以下简称甲） / 乙公司（以下简称乙）. */
function namesBelow(text: string, { end }: Span, block: Span): Span[] {
  const isName = (line: Span) => {
    const bare = text.slice(line.start, line.end).replace(/（[^（）]*）[。；，]?$/u, '');
    const unit = unitsIn(text, line)[0];
    return unit?.start === line.start && unit.name === bare && endsAsUnit(bare);
  };
  const lines = linesIn(text, block).filter(({ start }) => start > end);
  const stop = lines.findIndex((line) => !isName(line));
  return stop < 0 ? lines : lines.slice(0, stop);
}

/** A register's summary without 当事人: 名称：… beside 统一社会信用代码：…. */
export function bySummary(text: string, within: Span): Party[] {
  const labels = labelsIn(text, within);
  const [name] = labels.filter(({ role }) => role === 'name');
  const isSummary = labels.some(({ role }) => role === 'code' || role === 'result');
  if (!name || !isSummary || labels.filter(({ role }) => role === 'name').length > 1) return [];
  return fromValue(text, name.value, blockOf(text, labels, labels.indexOf(name), within));
}

const YOU = pattern`${YOUR_UNIT}|[你贵]们|(?:以上|上述)(?:\d+|[两三四五六七八九十])?[家所个户]?${UNIT_WORD}|《行政处罚决定书》`;
const IS_TO_YOU = new RegExp(YOUR_UNIT, 'u');

/** 余姚市…公司：/ 你单位…. */
export function byAddress(text: string, within: Span): Party[] {
  if (!YOU.test(text.slice(within.start, within.end))) return [];
  for (const line of linesIn(text, within).slice(0, 14)) {
    const said = text
      .slice(line.start, line.end)
      .replace(/（[^（）]*）/gu, (aside) => '□'.repeat(aside.length));
    const names = /^([^：，。]{4,200})：/u.exec(said)?.[1];
    if (!names || !endsAsUnit(names.replace(/□+$/u, ''))) continue;
    // 余姚市…学校：2025年无证办班: an item of a list, and no letter's head.
    const rest = said.slice(names.length + 1).trim();
    if (rest !== '' && !IS_TO_YOU.test(rest)) continue;
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
export function byDefinition(text: string, within: Span, units: readonly Unit[]): Party[] {
  return units
    .filter(
      ({ start, end }) =>
        CALLED_PARTY.test(text.slice(end, end + 70)) ||
        APPOSITION.test(text.slice(Math.max(within.start, start - 5), start)),
    )
    .map((unit) => fromUnit(text, unit, within));
}

const CALLED_PARTY = pattern`^（[^（）]{0,60}(?:以下|下)?[简统]?称[为：]?[“"]?(?:当事人|${THIS_UNIT})`;
/** 当事人…公司, but not 当事人为…: 为明 is a name. */
const APPOSITION = /(?:^|[\n，。；：、])当事人$/u;

const OFFENCE =
  /^[的“]?(?:涉嫌|未|无|违|擅|虚|发布|利用|使用|超|以|在|不|侵|因|通过|销售|提供|收取|从事|开展|举办|组织|实施|拒|隐瞒|对|就|聘|一次|预|价格|广告|格式|仿冒|混淆|变相|隐形|学科|假|非法|拖欠|卷|作|哄抬|强制|欺|诱|夸|教育|培训|校外|制造|为|等|与|，)/u;

const LED_BY_OFFICE = pattern`^(?:[^，。]{0,30}(?:${OFFICE_END}|部门|所))?(?:依法)?(?:查处|处罚|对|通报)?(?:的)?$`;

/** The heading of a case: the unit that it begins with, before the offence. */
export function byHead(text: string, head: Span): Party[] {
  const units = unitsIn(text, head);
  const first = units[0];
  if (!first) return [];
  const before = text.slice(head.start, first.start);
  if (!LED_BY_OFFICE.test(before) && !/^(?:[：:、\s【】“]|关于|对|查处|当事人)*$/u.test(before))
    return [];
  const rest = text.slice(first.end, head.end);
  if (rest !== '' && !OFFENCE.test(rest) && !/案|[：（。]/u.test(rest)) return [];
  return listFrom(text, units, first).map((unit) => fromUnit(text, unit, head));
}

/** 案件名称：余姚市…公司发布虚假广告案. */
export function byCaseName(text: string, within: Span): Party[] {
  const label = labelsIn(text, within).find(({ role }) => role === 'case');
  return label ? byHead(text, label.value) : [];
}

/** The first line of a case, or the second where the first only numbers it or tells its place. */
function itemLine(text: string, one: Case): Span {
  const first = lineAt(text, one.start);
  const next = lineAt(text, first.end + 1);
  const isBare = first.end - first.start <= 14 && unitsIn(text, first).length === 0;
  return isBare && next.end <= one.end ? next : first;
}

/** Behind a number a name and a colon: 1.余姚市…学校：未取得办学许可证. */
export function byItem(text: string, one: Case): Party[] {
  const line = itemLine(text, one);
  const from = behindMark(text, line);
  const first = unitsIn(text, { start: from, end: line.end })[0];
  if (!first || first.start !== from) return [];
  const rest = text.slice(first.end, line.end);
  const isAlone = unitsIn(text, one).every(({ name }) => name === first.name);
  const isActed = isAlone && actIn(text, one) !== null;
  const isItem =
    isActed ||
    /^(?:存在|因|未|违反|涉嫌|无证|擅自|超)/u.test(rest) ||
    first.end === line.end ||
    /^[：（。；，]/u.test(text.slice(first.end, line.end)) ||
    SUFFERS.test(text.slice(first.end, line.end));
  return isItem ? [fromUnit(text, first, one)] : [];
}
