import { readDecision } from '../rules/acts';
import type { Case } from './cases';
import { type Decided, decidedIn } from './decided';
import { labelsIn } from './labels';
import type { Party } from './parties';
import { type CaseContext, saysDecided } from './reading';
import { type Span, sentenceAt, sentencesIn } from './running-text';

/** The parts of a case that speak of one of several parties: from its name to the next party's. */
export function scopesOf(text: string, one: Case, party: Party, parties: readonly Party[]): Span[] {
  if (parties.length === 1) return [one];
  const others = parties.filter(({ name }) => name !== party.name).map(({ name }) => name);
  return sentencesIn(text, one).flatMap((sentence) => {
    const said = text.slice(sentence.start, sentence.end);
    const at = said.indexOf(party.name);
    if (at < 0) return [];
    const clause = Math.max(said.lastIndexOf('，', at), said.lastIndexOf('；', at)) + 1;
    const next = others
      .map((name) => said.indexOf(name, at))
      .filter((place) => place > at && /[，；]/u.test(said.slice(at, place)))
      .filter((place) => saysDecided(said.slice(at, place)))
      .sort((a, b) => a - b)[0];
    const end = next === undefined ? sentence.end : sentence.start + next;
    return [{ start: sentence.start + clause, end }];
  });
}

/** Of a decision on several parties the items that are about this one; null when they cannot be told apart. */
function ofParty(decided: Decided, party: Party, parties: readonly Party[]): Decided | null {
  const named = parties.filter(({ name }) => decided.text.includes(name));
  if (named.length === 0) return /分别|当事人[一二三12甲乙]/u.test(decided.text) ? null : decided;
  if (!named.includes(party)) return null;
  const items = decided.text
    .split(/[；。]/u)
    .filter((item) => named.every(({ name }) => (name === party.name) === item.includes(name)));
  if (items.length === 0) return named.length === parties.length ? decided : null;
  const text = items.join('；');
  return { ...decided, text, kinds: readDecision(text).kinds };
}

/** The words that make an act hold for a whole list: 下列3家机构. */
const FOR_ALL = /以下|下列|如下|上述|名单|这些|分别|[家所个起]/u;

/** What was decided above a list on everybody in it. */
function decidedAbove(text: string, one: Case): Decided | null {
  for (const above of one.above) {
    const shared = decidedIn(text, above, []);
    if (!shared || shared.kinds.length === 0) continue;
    const sentence = sentenceAt(text, above, shared.start);
    const words =
      text.slice(sentence.start, sentence.end) + text.slice(above.start, above.end).slice(-60);
    if (FOR_ALL.test(words)) return shared;
  }
  return null;
}

/** What was decided on a party. `isShared`: on all of a list, above it. */
export function actOf(
  { running: { text }, one }: CaseContext,
  party: Party,
  parties: readonly Party[],
): { decided: Decided | null; isShared: boolean } {
  const isLabelled = parties.length > 1 && labelsIn(text, one).some(({ role }) => role === 'party');
  const scopes = isLabelled ? [one] : scopesOf(text, one, party, parties);
  const found = scopes.flatMap((scope) => decidedIn(text, scope, [party.name]) ?? []);
  const own = found.find(({ kinds }) => kinds.length > 0);
  if (own) return { decided: isLabelled ? ofParty(own, party, parties) : own, isShared: false };
  const shared = decidedAbove(text, one);
  return { decided: shared ?? found[0] ?? null, isShared: shared !== null };
}
