import { distinctBy } from '../../domain/by-key';
import { pattern, patterns } from '../../text/expressions';
import { NAMED_BEFORE } from '../rules/forms';
import { hidesAName } from '../rules/name-text';
import { isMaskedName, isPersonName, MASKED_NAME } from '../rules/persons';
import { ROLE } from '../rules/roles';
import { PERSON } from '../rules/why-refused';
import { ACT_WORDS } from './act-phrase';
import { byAct, byCall, byPronoun, byReference, LOOKS } from './acted-parties';
import type { Case } from './cases';
import { actIn } from './decided';
import {
  byAddress,
  byCaseName,
  byDefinition,
  byHead,
  byItem,
  byLabel,
  bySummary,
} from './parties-by-form';
import { fromUnit, type Party, REFUSALS, toPerson } from './party';
import { sentenceAt, sentencesIn, titleOf } from './sentences';
import type { Span, Unit } from './spans';
import { hidesName, unitsIn } from './units';

const addressed = (parties: readonly Party[]): Party[] =>
  parties.map((party) => ({ ...party, isAddressed: true }));

/** Each party once. Persons, who are not told by their names, are told apart by where they stand. */
const distinct = (parties: readonly Party[]): Party[] =>
  distinctBy(parties, ({ name, at }) => (name === PERSON ? String(at.start) : name));

/**
 * The parties of a case. What says it by itself comes first: the label, the address, 以下简称当事人; then the heading;
 * then whom an act is done to. A unit that is only mentioned is none.
 */
export function partiesOf(text: string, one: Case, isSeries: boolean): Party[] {
  for (const told of [byLabel, bySummary, byAddress]) {
    const parties = told(text, one);
    if (parties.length > 0) return distinct(addressed(parties));
  }
  const units = unitsIn(text, one);
  const defined = byDefinition(text, one, units);
  if (defined.length > 0) return distinct(defined);
  const named = byCaseName(text, one);
  if (named.length > 0) return distinct(named);
  const headed = one.head ? byHead(text, one.head) : [];
  const [only] = headed;
  if (only && headed.length === 1) return checkObject(text, one, only);
  if (headed.length > 0) return distinct(headed);
  const veiled = byVeiledHead(text, one);
  if (veiled.length > 0) return veiled;
  const items = isSeries ? byItem(text, one) : [];
  const acted = [
    ...items,
    ...byCall(text, one, units),
    ...byAct(text, one, units),
    ...byReference(text, one, units),
  ];
  if (acted.length > 0) return withoutVeil(text, distinct(acted));
  const meant = [byPronoun, byInspection].map((read) => read(text, one, units));
  const told = meant.find((parties) => parties.length > 0) ?? [];
  return told.length > 0 || !isSeries ? withoutVeil(text, distinct(told)) : byPerson(text, one);
}

/** Whom the act's own words name: 对…的举办单位示例管理有限公司责令停止举办, 对汪某罚款. */
const OBJECT = pattern`(?:^|[，。；])[^，。；]{0,60}?(?:对|给予)([^，。；]{2,60}?)(?:依法)?${ACT_WORDS}`;
const OWN_WORD =
  /^(?:其|该|当事人|你|上述|涉案|此|本案|违法|举办者$|直接|相关|有关|.{0,12}(?:行为|问题))/u;
/** Behind a party's name: whoever runs it. */
const OF_HOLDER = /的(?:举办单位|举办者|运营单位|开办单位|投资方)/u;

/** A party of a heading, unless the act's own words say that it was done to another. */
function checkObject(text: string, one: Case, party: Party): Party[] {
  const decided = actIn(text, one);
  if (!decided) return [party];
  const sentence = sentenceAt(text, one, decided.start);
  const object = OBJECT.exec(text.slice(sentence.start, decided.end))?.[1];
  if (!object) return [party];
  const own = object.indexOf(party.name);
  const isOfHolder = own >= 0 && OF_HOLDER.test(object.slice(own + party.name.length));
  if (!isOfHolder && (own >= 0 || OWN_WORD.test(object))) return [party];
  const at = text.indexOf(object, sentence.start);
  const last = unitsIn(text, { start: at, end: at + object.length }).at(-1);
  if (last && last.end === at + object.length) return [fromUnit(text, last, one)];
  const person = object.replace(BEFORE_PERSON, '');
  const isPerson = isPersonName(person) || isMaskedName(person);
  const isOwner = personsOf(text, one).includes(person);
  return isPerson || isOwner ? [toPerson(party.at, party.block)] : [party];
}

const BEFORE_PERSON = pattern`^.*${ROLE}`;
const HOLDS = patterns`(?:${ROLE}|由)(\p{Script=Han}{2,4}?)(?=举办|开办|经营|系|为|罚|，|。)`;

/** The persons that a case says to hold or teach a class: 由退休教师汪某某举办. */
const personsOf = (text: string, { start, end }: Span): string[] =>
  Array.from(text.slice(start, end).matchAll(HOLDS), ([, name = '']) => name);

/** 李某某无证办学案. */
function byVeiledHead(text: string, { head }: Case): Party[] {
  const name = head ? /^\p{Script=Han}某{1,2}/u.exec(text.slice(head.start, head.end))?.[0] : null;
  return head && name ? [{ name, at: head, block: head, refused: REFUSALS.masked }] : [];
}

/** A title that veils whom its text names: 某教育公司被罚. */
function withoutVeil(text: string, parties: readonly Party[]): Party[] {
  const title = titleOf(text);
  const named = parties.filter(({ name, at }) => !hidesAName(name) || at.start >= title.end);
  return named.length > 0 ? named : [...parties];
}

/** A report may name one unit where it was looked at, and call it 该公司 or 其 where it is punished. That unit is the party. */

/** What stands before and behind a unit that an office looked at. */
const LOOKED_AT: readonly [before: RegExp, behind: RegExp][] = [
  [/[对到][^，。；]{0,30}$/u, LOOKS],
  [/发现[，“]*$/u, /^[”"]?[^，。；]{0,6}(?:未|违|擅|超|无|以|存在|组织|涉嫌|在)/u],
  [/在$/u, /^[^，。；]{0,12}(?:检查|发现)/u],
  [/反映[，“]*$/u, /^[”"]?(?:在|未|无|擅|违|以|利用|存在|涉嫌|组织)/u],
];

const REFERS = pattern`${NAMED_BEFORE}|\n处理(?:结果|情况)：`;
/** The act may have been done to a person. */
const SOMEBODY = /某|居民|自然人|个人(?!信息)|[男女]子|房东|业主|出租|另案|投诉人|举报人/u;

/** The one unit that a case looks at; whoever else is named before the act makes it unsure. */
function byInspection(text: string, within: Span, units: readonly Unit[]): Party[] {
  const found = units.filter((unit) => {
    const before = text.slice(Math.max(within.start, unit.start - 40), unit.start);
    const rest = text.slice(unit.end, Math.min(within.end, unit.end + 40));
    return LOOKED_AT.some(([lead, follow]) => lead.test(before) && follow.test(rest));
  });
  const [first] = found;
  const act = sentencesIn(text, within).find((sentence) => actIn(text, sentence));
  if (!first || !act || act.end <= first.end) return [];
  const between = { start: first.end, end: act.end };
  const isOnly = units.every(({ start, name }) => start >= act.end || name === first.name);
  const told = text.slice(within.start, act.end);
  const isSure =
    isOnly &&
    !hidesName(text, between) &&
    !SOMEBODY.test(told) &&
    REFERS.test(text.slice(first.end, act.end));
  return isSure ? [fromUnit(text, first, within)] : [];
}

const DOES_WRONG = '(?=未|租|在|擅|违|以|开|于|组|利|私)';
const VEILED = pattern`(?:^|[，。：\n省市区县]|自然人|居民|教师)(${MASKED_NAME})${DOES_WRONG}`;
const CALLED = pattern`(?:自然人|居民|个人|村民|教师)(\p{Script=Han}{2,3})${DOES_WRONG}`;

/** A case about a person, whom nobody lists: a clerk is told so. */
function byPerson(text: string, one: Case): Party[] {
  const said = text.slice(one.start, one.end);
  const veiled = VEILED.exec(said)?.[1];
  if (veiled) return [{ name: veiled, at: one, block: one, refused: REFUSALS.masked }];
  const person = CALLED.exec(said)?.[1] ?? '';
  return isPersonName(person) ? [toPerson(one, one)] : [];
}
