import type { Case } from './cases';
import { becauseIn, type Facts, factsIn } from './facts';
import type { Party } from './party';
import { inside, type Reading, saysDecided, type Told } from './reading';
import { lineAt, type Span, sentenceAt } from './running-text';
import { unitsIn } from './units';

const isItem = (text: string, { start }: Case): boolean =>
  /^[（(]?[\d一二三四五六七八九十①-⑳]/u.test(text.slice(start, start + 2));

/** 发布虚假广告 of the heading 余姚市…公司发布虚假广告案, or what stands behind the name of a list's item. */
function offenceOf(text: string, one: Case, party: Party): Told | null {
  if (!one.head && !isItem(text, one)) return null;
  const line = one.head ?? lineAt(text, one.start);
  const isNamed = party.at.start >= line.start && party.at.end <= line.end;
  const from = isNamed ? party.at.end : (unitsIn(text, line)[0]?.end ?? null);
  if (from === null || (!one.head && !isNamed)) return null;
  const rest = text
    .slice(from, line.end)
    .replace(/^（[^（）]*）/u, '')
    .replace(/^[：，、（）\s]+/u, '')
    .replace(/(?:一?案|的?行为案?)[。：]?$/u, '')
    .replace(/[。；]$/u, '')
    .replace(/^(?:存在|因)/u, '');
  const words = /^[^。]*/u.exec(rest)?.[0] ?? '';
  const isOffence =
    words.length >= 4 && !/信用代码|法定代表|地址|文号|日期/u.test(words) && !saysDecided(words);
  return isOffence ? { text: words, from: line } : null;
}

/** 对某公司擅自举办校外培训机构的行为作出行政处罚. */
function offenceOfAct({ running: { text }, decided, party, isLetter }: Reading): Told | null {
  if (!decided || isLetter) return null;
  const sentence = sentenceAt(text, lineAt(text, decided.start), decided.start);
  const said = text.slice(sentence.start, sentence.end);
  const at = said.indexOf(party.name);
  const words =
    at < 0
      ? null
      : /^([^，。；]{4,60}?)的?(?:违法|违规)?(?:行为|一案)/u.exec(
          said.slice(at + party.name.length),
        );
  return words?.[1] && !saysDecided(words[1]) ? { text: words[1], from: sentence } : null;
}

/** Facts that begin as a list's item does, without its number and name: 2.余姚市…中心：拒不退费. */
function withoutItem(facts: string, name: string): string {
  const at = facts.indexOf(name);
  const behind = facts.slice(at + name.length).replace(/^（[^（）]*）/u, '');
  return at >= 0 && at < 8 && /^[：，]/u.test(behind) ? behind.slice(1) : facts;
}

/** The part that tells the facts: without a heading that only names the case. */
function bodyOf({ running: { text }, one, scope, decided }: Reading): Span {
  const { head } = one;
  const isTitle =
    head !== null &&
    !(decided && inside(head, decided)) &&
    !/[，；]/u.test(text.slice(head.start, head.end));
  return isTitle && inside(scope, head) ? { start: head.end, end: scope.end } : scope;
}

function factsOf(reading: Reading, body: Span): Facts | null {
  const { running, one, decided, party, isLetter, scope } = reading;
  const { text } = running;
  const place = decided && inside(body, decided) ? decided : { start: body.end, end: body.end };
  const act = { ...place, party: party.name };
  const own = factsIn(text, body, { ...act, isReport: !isLetter });
  if (own || !decided) return own;
  const wider = scope === one ? null : factsIn(text, one, { ...act, isReport: false });
  return wider ?? becauseIn(text, sentenceAt(text, lineAt(text, decided.start), decided.start));
}

/** What happened: the heading's words and the facts. */
export function groundsOf(reading: Reading): Told | null {
  const { running, one, party } = reading;
  const facts = factsOf(reading, bodyOf(reading));
  const offence = offenceOf(running.text, one, party) ?? offenceOfAct(reading);
  if (!facts) return offence;
  const words = withoutItem(facts.text, party.name);
  const isNew = offence !== null && !words.includes(offence.text);
  return { text: isNew ? `${offence.text}；${words}` : words, from: facts };
}
