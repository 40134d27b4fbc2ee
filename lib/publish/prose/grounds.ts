import { namesKind } from '../rules/acts';
import {
  mentionsPerson,
  withoutPersonalNumbers,
  withoutVeiledPersons,
} from '../rules/persons-told';
import { behindMark } from './case-marks';
import type { Case } from './cases';
import { becauseIn, factsIn } from './facts';
import { behindNames, namesOf, type Party } from './party';
import { inside, type Reading } from './reading';
import { belowTitle, lineAt, linesIn, sentenceOf, sentencesIn, titleOf } from './sentences';
import type { Passage, Span, Told } from './spans';
import { unitsIn } from './units';

/** Is a title the name of a party's case: 余姚市…公司发布虚假广告案? */
const isCaseName = (text: string, { start, end }: Span, { name }: Party): boolean =>
  text.startsWith(name, start) && /案$/u.test(text.slice(start, end).trim());

/** 发布虚假广告 of the heading 余姚市…公司发布虚假广告案, or what stands behind the name of a list's item. */
function offenceOf(text: string, one: Case, party: Party): Told | null {
  const head = one.head ?? (isCaseName(text, titleOf(text), party) ? titleOf(text) : null);
  if (!head && behindMark(text, one) === one.start) return null;
  const line = head ?? lineAt(text, one.start);
  const isNamed = party.at.start >= line.start && party.at.end <= line.end;
  const from = isNamed ? party.at.end : (unitsIn(text, line)[0]?.end ?? null);
  // 甲、乙。: another name, and no offence.
  if (from === null || (!head && !isNamed) || /^[、和与及]/u.test(text.slice(from, line.end)))
    return null;
  const rest = behindNames(text.slice(from, line.end))
    .replace(/^[：，、（）\s]+/u, '')
    .replace(/(?:一?案|的?行为案?)[。：]?$/u, '')
    .replace(/[。；]$/u, '')
    .replace(/^(?:存在|因|(?:列入)?原因[为是：])/u, '');
  const words = /^[^。]*/u.exec(rest)?.[0] ?? '';
  const isOffence =
    words.length >= 4 &&
    !/信用代码|法定代表|地址|文号|日期|^(?:停止|限期|立即|改正|整改|退还|关闭)/u.test(words) &&
    !namesKind(words);
  return isOffence ? { text: words, from: line } : null;
}

/** 对某公司擅自举办校外培训机构的行为作出行政处罚. */
function offenceOfAct({ running: { text }, one, decided, party, isLetter }: Reading): Told | null {
  if (!decided || isLetter) return null;
  for (const sentence of sentencesIn(text, one)) {
    const said = text.slice(sentence.start, sentence.end);
    const at = said.indexOf(party.name);
    if (at < 0) continue;
    const behind = behindNames(said.slice(at + party.name.length));
    const words =
      /^(?![、和与及])([^，。；]{4,60}?)的?(?:违法|违规)?(?:行为|一案|(?=(?:依法)?作出[^，。；]{0,8}处罚))/u.exec(
        behind,
      );
    if (words?.[1] && !namesKind(words[1])) return { text: words[1], from: sentence };
  }
  return null;
}

/** Facts that begin as a list's item does, without its number and name: 2.余姚市…中心：拒不退费. */
function withoutItem(facts: string, name: string): string {
  const at = facts.indexOf(name);
  const behind = behindNames(facts.slice(at + name.length));
  return at >= 0 && at < 8 && /^[：，]/u.test(behind) ? behind.slice(1) : facts;
}

/** The part that tells the facts: without a heading that only names the case. */
function bodyOf({ running: { text }, one, scope, decided }: Reading): Span {
  const { head } = one;
  const isTitle =
    head !== null &&
    !(decided && inside(head, decided)) &&
    !/[，；]/u.test(text.slice(head.start, head.end));
  return belowTitle(
    text,
    isTitle && inside(scope, head) ? { start: head.end, end: scope.end } : scope,
  );
}

/** 甲中心：2025年寒假无证开班: a line of its own behind the act on a whole list. */
function ownLine({ running: { text }, one, party }: Reading): Passage | null {
  const { name } = party;
  const line = linesIn(text, one).find(
    ({ start, end }) =>
      text.startsWith(name, start) &&
      behindNames(text.slice(start + name.length, end)).startsWith('：'),
  );
  if (!line) return null;
  return factsIn(text, line, {
    start: line.end,
    end: line.end,
    names: namesOf(party),
    isReport: false,
  });
}

/** 指出3家机构存在超期收费等问题: what a report says of all of its list. */
const OF_ALL =
  /(?<!其中|有|另)(?:上述|以上|这些|[\d两三四五六七八九十]+家)(?:培训)?(?:机构|学校|单位|企业)(?:均|都)?(存在[^。；，]{3,60}?)[等的]?(?:问题|行为|情况)/u;

function ofAll(text: string, whole: Span): Passage | null {
  const match = OF_ALL.exec(text.slice(whole.start, whole.end));
  if (!match?.[1]) return null;
  const start = whole.start + match.index + match[0].indexOf(match[1]);
  return { start, end: start + match[1].length, text: match[1] };
}

function factsOf(reading: Reading, body: Span): Passage | null {
  const { running, one, decided, party, isLetter, scope } = reading;
  const { text } = running;
  const place = decided && inside(body, decided) ? decided : { start: body.end, end: body.end };
  const act = { ...place, names: namesOf(party) };
  const own = factsIn(text, body, { ...act, isReport: !isLetter });
  if (own || !decided) return own;
  const whole = belowTitle(text, one);
  const wider = scope === one ? null : factsIn(text, whole, { ...act, isReport: false });
  if (scope !== one && !wider) {
    const apart = ownLine(reading) ?? withoutPersons(ofAll(text, whole));
    if (apart) return apart;
  }
  return wider ?? becauseIn(text, sentenceOf(text, decided), act.names);
}

/** Words of a heading or an act without persons, as facts are told; null where they name one. */
function withoutPersons<T extends { text: string }>(told: T | null): T | null {
  if (!told || mentionsPerson(told.text)) return null;
  return { ...told, text: withoutPersonalNumbers(withoutVeiledPersons(told.text)) };
}

/** What happened: the heading's words and the facts. */
export function groundsOf(reading: Reading): Told | null {
  const { running, one, party } = reading;
  const facts = factsOf(reading, bodyOf(reading));
  const offence = withoutPersons(offenceOf(running.text, one, party) ?? offenceOfAct(reading));
  if (!facts) return offence;
  const words = withoutItem(facts.text, party.name);
  const isNew = offence !== null && !words.includes(offence.text);
  return { text: isNew ? `${offence.text}；${words}` : words, from: facts };
}
