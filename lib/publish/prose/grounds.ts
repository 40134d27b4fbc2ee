import type { Case } from './cases';
import { factsIn } from './facts';
import type { Party } from './parties';
import { inside, type Reading, saysDecided, type Told } from './reading';
import { lineAt } from './running-text';

const isItem = (text: string, { start }: Case): boolean =>
  /^[（(]?[\d一二三四五六七八九十①-⑳]/u.test(text.slice(start, start + 2));

/** 发布虚假广告 of the heading 余姚市…公司发布虚假广告案, or what stands behind the name of a list's item. */
function offenceOf(text: string, one: Case, party: Party): Told | null {
  if (!one.head && !isItem(text, one)) return null;
  const line = one.head ?? lineAt(text, one.start);
  if (party.at.start < line.start || party.at.end > line.end) return null;
  const rest = text
    .slice(party.at.end, line.end)
    .replace(/^（[^（）]*）/u, '')
    .replace(/^[：，、（）\s]+/u, '')
    .replace(/(?:一?案|的?行为案?)[。：]?$/u, '')
    .replace(/[。；]$/u, '');
  const words = /^[^。]*/u.exec(rest)?.[0] ?? '';
  const isOffence =
    words.length >= 4 && !/信用代码|法定代表|地址/u.test(words) && !saysDecided(words);
  return isOffence ? { text: words, from: line } : null;
}

/** What happened: the heading's words and the facts. */
export function groundsOf({ running: { text }, one, scope, decided, party }: Reading): Told | null {
  const until = decided && inside(scope, decided) ? decided.start : scope.end;
  const facts = factsIn(text, scope, until);
  const offence = offenceOf(text, one, party);
  if (!facts) return offence;
  const isNew = offence !== null && !facts.text.includes(offence.text);
  return { text: isNew ? `${offence.text}；${facts.text}` : facts.text, from: facts };
}
