import { addDays, addMonths, type Day } from './day';
import type { Entry, Sanction, SanctionKind } from './entry';

/**
 * Months for which a sanction without a stated end is shown (DESIGN section 3, after 民法典 1025–1029
 * and the credit-repair rules of 2025–26). Abnormal operations have no window: see `isShown`.
 */
const WINDOW_MONTHS: Record<Exclude<SanctionKind, 'abnormal-operations'>, number> = {
  'app-notice': 12,
  summons: 12,
  penalty: 12,
  judgment: 12,
  'app-removed': 24,
  'not-rectified': 24,
  blacklist: 36,
  'serious-violation': 36,
  'licence-revoked': 36,
  shutdown: 36,
};

const ABNORMAL_VERIFIED_DAYS = 90;
/** A host, app id or phone that nobody verified for so long proves `possible` at most. */
const IDENTIFIER_FRESH_DAYS = 180;

/** The first day on which a sanction is no longer shown. */
export function endOf(sanction: Sanction): Day {
  if (sanction.kind === 'abnormal-operations') {
    const stale = addDays(sanction.verifiedOn, ABNORMAL_VERIFIED_DAYS);
    const stated = sanction.publishedUntil;
    return stated !== undefined && stated < stale ? stated : stale;
  }
  return sanction.publishedUntil ?? addMonths(sanction.decidedOn.day, WINDOW_MONTHS[sanction.kind]);
}

/**
 * By which rule a sanction ends as `endOf` says: the source's own statement, `n` months of ours for its
 * kind, or `n` days after somebody last looked at a listing that is an administrative state.
 */
export function windowOf(sanction: Sanction): { rule: 'stated' | 'months' | 'checked'; n: number } {
  if (endOf(sanction) === sanction.publishedUntil) return { rule: 'stated', n: 0 };
  if (sanction.kind === 'abnormal-operations')
    return { rule: 'checked', n: ABNORMAL_VERIFIED_DAYS };
  return { rule: 'months', n: WINDOW_MONTHS[sanction.kind] };
}

/**
 * Is the sanction shown on `today`? Decided at read time, with no network: active, dated and not
 * ended. A sanction of 2025-09-01 with a window of 12 months is shown on 2026-08-31 and gone on
 * 2026-09-01.
 */
export function isShown(sanction: Sanction, today: Day): boolean {
  return (
    sanction.status === 'active' &&
    sanction.decidedOn.precision !== 'unknown' &&
    today < endOf(sanction)
  );
}

/** The shown sanctions of an entry, newest first. */
export function shownSanctions(entry: Entry, today: Day): Sanction[] {
  return entry.sanctions
    .filter((sanction) => isShown(sanction, today))
    .sort((a, b) => b.decidedOn.day.localeCompare(a.decidedOn.day));
}

/** An entry without a shown sanction is gone from pages, lookup and record page alike. */
export function isLive(entry: Entry, today: Day): boolean {
  return entry.sanctions.some((sanction) => isShown(sanction, today));
}

export function isFreshIdentifier(verifiedOn: Day, today: Day): boolean {
  return today < addDays(verifiedOn, IDENTIFIER_FRESH_DAYS);
}

/** What colour and icon say: 通报 / 行政处罚 / 吊销·黑名单. */
export type Gravity = 'notice' | 'penalty' | 'severe';

const GRAVITY: Record<SanctionKind, Gravity> = {
  'abnormal-operations': 'notice',
  'app-notice': 'notice',
  summons: 'notice',
  'not-rectified': 'penalty',
  'app-removed': 'penalty',
  penalty: 'penalty',
  judgment: 'penalty',
  'licence-revoked': 'severe',
  shutdown: 'severe',
  blacklist: 'severe',
  'serious-violation': 'severe',
};

/** The gravest of some sanctions; an abnormal-operations listing is an administrative state, milder than a penalty. */
export function gravityOf(sanctions: readonly Sanction[]): Gravity {
  const found = new Set(sanctions.map((sanction) => GRAVITY[sanction.kind]));
  if (found.has('severe')) return 'severe';
  return found.has('penalty') ? 'penalty' : 'notice';
}
