import { distinctBy } from '../../domain/by-key';
import { hidesAName } from '../rules/name-text';
import { checkObject } from './act-object';
import { byAct, byCall, byPronoun, byReference } from './acted-parties';
import type { Case } from './cases';
import { byInspection, byPerson } from './mentioned-parties';
import { type Party, PERSON, REFUSALS } from './party';
import { titleOf } from './sentences';
import {
  byAddress,
  byCaseName,
  byDefinition,
  byHead,
  byItem,
  byLabel,
  bySummary,
} from './told-parties';
import { unitsIn } from './units';

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
