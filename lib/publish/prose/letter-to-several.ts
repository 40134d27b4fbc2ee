import { withPronouns } from '../rules/text-parts';
import type { Case } from './cases';
import { decidedIn } from './decided';
import { type Decided, saying } from './decision-words';
import { namesOf, type Party } from './party';
import { belowTitle } from './sentences';

/** Which items of one decision on several parties are about which of them. */

const isOf = (names: readonly string[], words: string): boolean =>
  names.some((name) => words.includes(name));

/** The items of a decision. One ends with its sentence or clause, and where the next party is called: 对甲罚款1万元，对乙罚款2万元. */
function itemsOf(words: string, names: readonly string[]): string[] {
  const items: string[] = [];
  for (const clause of words.split(/(?<=[；。，\n])/u)) {
    const bare = clause.replace(/^(?:并|同时|另)?(?:决定)?(?:对|给予|责令)?/u, '');
    const before = items.at(-1);
    if (before?.endsWith('，') && !names.some((name) => bare.startsWith(name)))
      items[items.length - 1] = before + clause;
    else items.push(clause);
  }
  return items.map((item) => item.replace(/[；。，\n]+$/u, ''));
}

/** Of a decision on several parties the items that are about this one; null when they cannot be told apart. */
function ofParty(
  text: string,
  decided: Decided,
  party: Party,
  parties: readonly Party[],
): Decided | null {
  const calls = parties.map((each) => callsOf(each, parties));
  const own = calls[parties.indexOf(party)] ?? [party.name];
  // Where an act begins with whom it is done to, its words have lost that.
  const printed = text.slice(decided.start, decided.end);
  const isCut = calls.some((names) => isOf(names, printed) && !isOf(names, decided.text));
  const words = isCut ? printed : decided.text;
  const named = calls.filter((names) => isOf(names, words));
  const isShared = !/分别|各自/u.test(words);
  if (named.length === 0) return isShared && !CALLS_ONE.test(words) ? decided : null;
  if (!isOf(own, words)) return null;
  const items = itemsOf(words, calls.flat());
  // 对甲、乙罚款共计3万元: how much of it is whose stands elsewhere.
  const isEach = isShared && !/[共合总]计/u.test(words);
  const said = itemsOn(items, own, named, isEach);
  if (said.length > 0) return saying(decided, said.join('；'));
  const isOnAll = named.every((names) => itemsOn(items, names, named, isEach).length === 0);
  return named.length === parties.length && isEach && isOnAll ? decided : null;
}

/** 当事人一, 乙公司: one of several, though the letter does not say who is called so. */
const CALLS_ONE = /当事人[一二三四五甲乙丙丁1-5]|[甲乙丙丁](?:公司|方|校|机构|单位)|[前后]者/u;

/** The items of a decision that are about one party, or about all that they name: 甲、乙 in a row, 各, 均. */
function itemsOn(
  items: readonly string[],
  own: readonly string[],
  named: readonly (readonly string[])[],
  isShared: boolean,
): string[] {
  return items.flatMap((item) => {
    if (!isOf(own, item)) return [];
    const others = named.filter((names) => names !== own && isOf(names, item));
    const said = withPronouns(item, [own, ...others].flat());
    const isOnAll = isShared && (/[各均]/u.test(item) || /^[^其]*其[^其]*$/u.test(said));
    return others.length === 0 || isOnAll ? said : [];
  });
}

/** What a decision calls one of its parties: by name, by 以下简称…, by its place among them. */
function callsOf(party: Party, parties: readonly Party[]): string[] {
  const { nth } = party;
  return [...namesOf(party), ...(nth && parties.length > 1 ? [`当事人${nth}`] : [])];
}

/** A letter to several: one decision, told apart by their names. */
export function decidedInLetter(
  text: string,
  one: Case,
  party: Party,
  parties: readonly Party[],
): Decided | null {
  const decided = decidedIn(text, belowTitle(text, one), []);
  return decided && ofParty(text, decided, party, parties);
}
