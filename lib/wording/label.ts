import type { Day } from '../domain/day';
import type { Entry, Sanction } from '../domain/entry';
import { gravityOf, shownSanctions } from '../domain/lifecycle';
import type { SanctionKind } from '../domain/sanction-kinds';
import { monthText } from './dates';
import type { Translate } from './messages';

/** Shown sanctions, newest first, at least one. */
export type Shown = readonly [Sanction, ...Sanction[]];

/** A testing centre's report is no authority's notice and has words of its own: 检测通报. */
export function wordedKind({ kind, isTestReport }: Sanction): SanctionKind | 'test-report' {
  return kind === 'app-notice' && isTestReport ? 'test-report' : kind;
}

/**
 * The newest of the gravest sanctions, which gives a pill its words: a blacklist entry of 2025 speaks
 * louder than a notice of 2026.
 */
export function leading(shown: Shown): Sanction {
  const gravity = gravityOf(shown);
  return shown.find((sanction) => gravityOf([sanction]) === gravity) ?? shown[0];
}

/** `有官方通报·2026-09`, by the leading sanction's kind. */
export function labelText(t: Translate, shown: Shown): string {
  const sanction = leading(shown);
  return t(`label.${wordedKind(sanction)}`, { month: monthText(t, sanction.decidedOn) });
}

/** The sanctions of an entry that are shown on `today`, or null when none is: it is gone from view. */
export function shownOrNull(entry: Entry, today: Day): Shown | null {
  const [first, ...rest] = shownSanctions(entry, today);
  return first ? [first, ...rest] : null;
}
