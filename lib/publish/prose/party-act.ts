import { readDecision } from '../rules/acts';
import type { Case } from './cases';
import { type Decided, decidedIn } from './decided';
import { labelsIn } from './labels';
import type { Party } from './parties';
import { type CaseContext, saysDecided } from './reading';
import { lineAt, type Span, sentenceAt, sentencesIn } from './running-text';

/** The parts of a case that speak of one of several parties: from its name to the next party's. */
function scopesOf(text: string, one: Case, party: Party, parties: readonly Party[]): Span[] {
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
  const text = items.join('；').split(party.name).join('其');
  return { ...decided, text, kinds: readDecision(text).kinds };
}

/** The words that make an act hold for a whole list: 下列3家机构. */
const FOR_ALL = /以下|下列|如下|上述|名单|这些|分别|[家所个起]/u;

/** Sentences of a part, with the title left out where others say an act: it says the same again. */
function actAbove(text: string, above: Span): Decided | null {
  const title = lineAt(text, 0);
  const body = { start: Math.max(above.start, Math.min(title.end, above.end)), end: above.end };
  const found = decidedIn(text, body, []);
  return found && found.kinds.length > 0 ? found : decidedIn(text, above, []);
}

/** What was decided on everybody of a list, above it or behind it. */
function decidedOnAll(text: string, parts: readonly Span[]): Decided | null {
  for (const part of parts) {
    const shared = actAbove(text, part);
    if (!shared || shared.kinds.length === 0) continue;
    const sentence = sentenceAt(text, part, shared.start);
    const words =
      text.slice(sentence.start, sentence.end) + text.slice(part.start, part.end).slice(-60);
    if (FOR_ALL.test(words)) return shared;
  }
  return null;
}

/** The act on a party, the part that speaks of it, and whether it is done to all of a list. */
export interface PartyAct {
  decided: Decided | null;
  scope: Span;
  isShared: boolean;
}

/** What was decided on a party: its own part first, then what holds for the whole list. */
export function actOf(
  { running: { text }, one }: CaseContext,
  party: Party,
  parties: readonly Party[],
): PartyAct {
  const isLabelled = parties.length > 1 && labelsIn(text, one).some(({ role }) => role === 'party');
  const scopes = isLabelled ? [one] : scopesOf(text, one, party, parties);
  const names = parties
    .map(({ name }) => name)
    .filter((name) => !isLabelled || name === party.name);
  const found = scopes.flatMap((scope) => {
    const decided = decidedIn(
      text,
      scope,
      isLabelled
        ? []
        : [
            party.name,
            ...names.filter(
              (name) => name !== party.name && text.slice(scope.start, scope.end).includes(name),
            ),
          ],
    );
    return decided ? [{ decided, scope }] : [];
  });
  const own = found.find(({ decided }) => decided.kinds.length > 0);
  if (own)
    return {
      decided: isLabelled ? ofParty(own.decided, party, parties) : own.decided,
      scope: own.scope,
      isShared: false,
    };
  const referring =
    parties.length > 1 && !isLabelled
      ? sentencesIn(text, one).filter(({ start, end }) =>
          /以上|上述|前述/u.test(text.slice(start, end)),
        )
      : [];
  const shared = decidedOnAll(text, [...one.above, ...referring]);
  const scope = found[0]?.scope ?? scopes[0] ?? one;
  return { decided: shared ?? found[0]?.decided ?? null, scope, isShared: shared !== null };
}
