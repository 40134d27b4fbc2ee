import { distinctBy } from '../../domain/by-key';
import type { SanctionKind } from '../../domain/sanction-rules';
import { anyOf, pattern } from '../../text/expressions';
import { LISTS, ORDERS } from '../rules/act-words';
import { THIS_UNIT } from '../rules/forms';
import { liftIn, OFF, removalsIn } from '../rules/lift-words';
import { hidesAName } from '../rules/name-text';
import { clausesOf } from '../rules/text-parts';
import type { NoDecision } from './notice-kind';
import { behindNames, fromUnit, isBeside, listFrom, type Party } from './party';
import { type CaseContext, inside, type Reading } from './reading';
import { sentenceOf, titleOf } from './sentences';
import type { Span, Unit } from './spans';
import { unitsIn } from './units';

/** Units of which a notice says that an earlier act is lifted. */

export interface LiftedUnit {
  party: Party;
  /** The words that say so. */
  words: string;
  /** Where they end, as far as is known. */
  end: number;
}

/** 移出校外培训机构: the words of the act, and nobody. */
const OF_ACT = new RegExp(`${OFF}|调整|解除|撤销|取消|恢复`, 'u');

/** Whoever stands beside keeps the acts that are his. */
const namedIn = (text: string, part: Span): Unit[] =>
  unitsIn(text, part).filter(
    (unit) => !hidesAName(unit.name) && !OF_ACT.test(unit.name) && !isBeside(text, unit),
  );

const toLifted = (text: string, unit: Unit, words: string, part: Span): LiftedUnit => ({
  party: fromUnit(text, unit, part),
  words,
  end: Math.max(text.indexOf(words, unit.end), unit.start) + words.length,
});

const distinct = (lifted: readonly LiftedUnit[]): LiftedUnit[] =>
  distinctBy(lifted, ({ party }) => party.name);

/** Whom the parts of a notice name that says by `words` what it lifts; who is denied it in his own sentence is left out. */
const unitsOfLift = (text: string, parts: readonly Span[], words: string): LiftedUnit[] =>
  distinct(
    parts.flatMap((part) =>
      namedIn(text, part).flatMap((unit) => {
        const { start, end } = sentenceOf(text, unit);
        return liftIn(text.slice(start, end)) === null ? [] : toLifted(text, unit, words, part);
      }),
    ),
  );

/** 将甲…移出, 同意甲退出. */
const OBJECT = /(?:将|把|对|同意|准予|批准)$/u;
/** 甲…，自动移出; 甲…，现决定将其移出. */
const HAPPENED = pattern`^(?:已|被|予以|准予|自动|自[^，。；]{2,16}起|(?:其|${THIS_UNIT})?(?:完成|通过)信用修复|[^，。；]{0,24}(?:决定|同意|准予|批准|已|现)[^，。；]{0,6}(?:其|${THIS_UNIT}))`;

/** What ends an order, and what ends any act: 同意其恢复招生, 完成信用修复. */
const RESUMED = /恢复[^，。；]{0,6}(?:招生|办学|经营|营业)/u;
const REPAIRED = /信用修复|停止公示/u;
const RESTORED = anyOf(RESUMED.source, REPAIRED.source);

/** The words by which a sentence takes the units from `first` to `last` off a list; empty where it does not. */
function removalOf(
  text: string,
  part: Span,
  units: readonly Unit[],
  { first, last }: { first: Unit; last: Unit },
): string {
  const sentence = sentenceOf(text, first);
  const before = text.slice(sentence.start, first.start).replace(/^.*[，,；;]/su, '');
  // 甲…被列入黑名单。现决定将该公司移出: up to the next unit the text speaks of the same.
  const end = units.find(({ start }) => start >= sentence.end)?.start ?? part.end;
  const rest = { start: last.end, end: Math.min(end, part.end) };
  const next = units.find((unit) => inside(rest, unit));
  const behindIt = behindNames(text.slice(rest.start, next?.start ?? rest.end));
  const [own = '', ...later] = clausesOf(behindIt);
  // 列入满三年的，将其移出 is a rule.
  const said = [own, ...later].filter(
    (clause, at, all) =>
      (at === 0 && OBJECT.test(before)) || (HAPPENED.test(clause) && !all[at - 1]?.endsWith('的')),
  );
  const words = said.find((clause) => removalsIn(clause).length > 0 || RESTORED.test(clause));
  return words !== undefined && liftIn(before + words) !== null ? words : '';
}

/** Whom single sentences take off a list, in a notice that is of other matters too. */
export function unitsRemoved(text: string, part: Span): LiftedUnit[] {
  const units = namedIn(text, part);
  const found = new Map<Unit, string>();
  for (const first of units) {
    // Who stands in a list that was read has been read with it.
    if (found.has(first)) continue;
    const list = listFrom(text, units, first);
    const words = removalOf(text, part, units, { first, last: list.at(-1) ?? first });
    if (words !== '') for (const unit of list) found.set(unit, found.get(unit) ?? words);
  }
  return distinct([...found].map(([unit, words]) => toLifted(text, unit, words, part)));
}

/**
 * Whom a case takes off beside its parties. A letter is of those alone to whom it is written. `removals`: whom single
 * sentences take off, of a case that decides.
 */
export function liftedBeside(
  { running: { text }, one, isSeries, at }: CaseContext,
  noDecision: NoDecision | null,
  parties: readonly Party[],
  removals: readonly LiftedUnit[],
): LiftedUnit[] {
  const lift = noDecision?.lift;
  const isOtherPaper = noDecision !== null && lift === undefined;
  if (isOtherPaper || parties.some(({ isAddressed }) => isAddressed)) return [];
  const parts = isSeries && at === 0 ? [titleOf(text), one] : [one];
  const found = lift === undefined ? removals : unitsOfLift(text, parts, lift);
  return found.filter(({ party }) => parties.every(({ name }) => name !== party.name));
}

/** 到期后将甲移出: what is to come takes nobody off yet. */
const TO_COME = /(?:期满|届满|到期)[^，。；现]{0,2}，?(?:依法)?将/u;

/** Do words end acts of these kinds? A fine stays where a list is left, or pupils may come again. */
function ends(words: string, kinds: readonly SanctionKind[]): boolean {
  if (REPAIRED.test(words) || kinds.length === 0) return true;
  return RESUMED.test(words)
    ? kinds.every((kind) => ORDERS.has(kind))
    : kinds.some((kind) => LISTS.has(kind));
}

/** 将甲列入黑名单 and, further down, 将甲移出: what a page takes off again. */
export function removedBehind(
  { party, decided, running: { text } }: Reading,
  removals: readonly LiftedUnit[],
): LiftedUnit | undefined {
  if (!decided) return undefined;
  const { kinds, end } = decided;
  return removals.find(({ party: { name, at }, words, end: to }) => {
    const before = text.slice(sentenceOf(text, at).start, at.start);
    return name === party.name && to > end && ends(words, kinds) && !TO_COME.test(before);
  });
}
