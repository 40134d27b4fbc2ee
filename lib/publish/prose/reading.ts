import type { Letterhead } from './authority';
import type { Case } from './cases';
import type { Decided } from './decision-words';
import type { Notice } from './drafted';
import { labelsIn, type Role, valueText } from './labels';
import type { Party } from './party';
import type { RunningText } from './running-text';
import { sentenceOf } from './sentences';
import type { Span, Told } from './spans';

export interface CaseContext {
  notice: Notice;
  running: RunningText;
  one: Case;
  isSeries: boolean;
  /** What stands outside of all cases of a series. */
  rest: readonly Span[];
  /** Notes below a series that speak of all its cases, or of this one. */
  notes: string;
  /** Whose the whole notice is. */
  letterhead: Letterhead;
  /** Its place among the cases. */
  at: number;
}

/** A case once it is settled whether it is a letter. A letter of a series has a letterhead of its own. */
export interface SettledCase extends CaseContext {
  /** A decision's full text, whose signature is the decision's own. */
  isLetter: boolean;
}

/** What one party's part of a case says. */
export interface Reading extends SettledCase {
  party: Party;
  scope: Span;
  decided: Decided | null;
  /** The act is done by this very notice: 现决定…, not told of an earlier decision. */
  isDoneHere: boolean;
}

export const inside = (outer: Span, { start, end }: Span): boolean =>
  outer.start <= start && end <= outer.end;

/** The first value behind a label of a role, and where it stands. */
export function labelled(text: string, within: Span, role: Role): (Told & { at: Span }) | null {
  const label = labelsIn(text, within).find(
    (each) => each.role === role && each.value.end > each.value.start,
  );
  return label ? { text: valueText(text, label), from: label, at: label.value } : null;
}

/** The sentence of an act up to the act, or the case where no act is read. */
export function aroundAct({ running: { text }, one, decided }: Reading): Span {
  if (!decided) return one;
  const { start } = sentenceOf(text, decided);
  return { start, end: Math.max(start, decided.end) };
}
