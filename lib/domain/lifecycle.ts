import { addDays, addMonths, compareDays, type Day } from './day';
import type { Entry, Identifier, IdentifierKind, Sanction } from './entry';
import type { EntryView } from './entry-view';
import { isOfficialSource } from './host';
import {
  GRAVITIES,
  type Gravity,
  ruleOf,
  type SanctionClass,
  type SanctionKind,
} from './sanction-rules';

/**
 * Months for which an act of a class is shown (DESIGN section 3), after the terms of publication in 国办发〔2025〕22号, item
 * 2, which 信用修复管理办法 (国家发展改革委 2025 年第 36 号令, in force since 2026-04-01) repeats: minor at most 3, ordinary 3 to 12,
 * severe 12 to 36. Until the minimum an act is shown as it was published. After that the record may be repaired on any
 * day, so the act is shown only while somebody keeps looking at its source. A notice about an app has nothing to repair
 * and is shown for its 12 months. No class allows more than its maximum, whatever a list states.
 */
const MONTHS: Record<
  Exclude<SanctionClass, 'state'>,
  { readonly minimum: number; readonly maximum: number }
> = {
  minor: { minimum: 3, maximum: 3 },
  ordinary: { minimum: 3, maximum: 12 },
  severe: { minimum: 12, maximum: 36 },
  notice: { minimum: 12, maximum: 12 },
};

/** A look at the source counts for so many days. */
const LOOK_DAYS = 90;
/** Identifiers that may become another's. A number that a register gave does not change hands. */
const CHANGES_HANDS: ReadonlySet<IdentifierKind> = new Set<IdentifierKind>([
  'host',
  'app',
  'phone',
]);
/** Days after which an identifier that nobody verified since proves `possible` at most. */
export const IDENTIFIER_FRESH_DAYS = 180;

/** When and why a sanction stops being shown. */
interface SanctionWindow {
  class: SanctionClass;
  /**
   * The source's own statement, the `n` months of its class at most or at least, or `n` days after
   * somebody last looked at its source.
   */
  rule: 'stated' | 'maximum' | 'minimum' | 'looked';
  n: number;
  /** The first day on which it is no longer shown. */
  end: Day;
}

/** Days by which a list's date may lie ahead: a clock may be a day behind Beijing's. */
const AHEAD_DAYS = 1;

/** Does a day lie further ahead than that? No act or look can have such a day. */
const isDayAhead = (day: Day, today: Day): boolean =>
  day > today && day > addDays(today, AHEAD_DAYS);

/** A sanction as it counts on `today`: without a look at its source that lies ahead. */
function countedOn(sanction: Sanction, today: Day): Sanction {
  if (sanction.verifiedOn === undefined || !isDayAhead(sanction.verifiedOn, today)) return sanction;
  const { verifiedOn: _, ...counted } = sanction;
  return counted;
}

/** The day of the last noted look at the source; without one, the day of the act itself. */
const lookedOn = ({ verifiedOn, decidedOn }: Sanction): Day => verifiedOn ?? decidedOn.day;

/** The first day on which the last look at an act's source counts no longer. */
const lookEnd = (sanction: Sanction): Day => addDays(lookedOn(sanction), LOOK_DAYS);

/** The most months for which an act of a kind is shown; 0 for a state, which has no such end. */
export function maximumOf(kind: SanctionKind): number {
  const rule = ruleOf(kind);
  return rule.class === 'state' ? 0 : (rule.maximum ?? MONTHS[rule.class].maximum);
}

/** The first day on which the class of a sanction no longer allows it, whatever the list says. */
export function capOf(sanction: Sanction): Day {
  return ruleOf(sanction.kind).class === 'state'
    ? lookEnd(sanction)
    : addMonths(sanction.decidedOn.day, maximumOf(sanction.kind));
}

function windowOfClass(sanction: Sanction): SanctionWindow {
  const { class: of } = ruleOf(sanction.kind);
  const cap = capOf(sanction);
  if (of === 'state') return { class: of, rule: 'looked', n: LOOK_DAYS, end: cap };
  const { minimum } = MONTHS[of];
  const longest: SanctionWindow = {
    class: of,
    rule: 'maximum',
    n: maximumOf(sanction.kind),
    end: cap,
  };
  const least = addMonths(sanction.decidedOn.day, minimum);
  if (least >= cap) return longest;
  const stale = lookEnd(sanction);
  if (stale >= cap) return longest;
  return stale > least
    ? { class: of, rule: 'looked', n: LOOK_DAYS, end: stale }
    : { class: of, rule: 'minimum', n: minimum, end: least };
}

/** The window of a sanction. An end that the source states counts where it is the earlier one. */
export function windowOf(sanction: Sanction): SanctionWindow {
  const window = windowOfClass(sanction);
  const stated = sanction.publishedUntil;
  return stated !== undefined && stated <= window.end
    ? { ...window, rule: 'stated', n: 0, end: stated }
    : window;
}

/** The first day on which a sanction is no longer shown. */
export const endOf = (sanction: Sanction): Day => windowOf(sanction).end;

/**
 * May the act be told at all? Minor acts are as a rule not published (国办发〔2025〕22号, item 2), so they are told only if
 * the source is the authority's own site.
 */
export const mayBeTold = ({ kind, source }: Pick<Sanction, 'kind' | 'source'>): boolean =>
  ruleOf(kind).class !== 'minor' || isOfficialSource(source);

/**
 * Is the sanction shown on `today`? Decided at read time, with no network: active, dated, begun, not ended. A
 * sanction with an end of 2026-09-01 is shown on 2026-08-31 and gone on 2026-09-01.
 */
export function isShown(sanction: Sanction, today: Day): boolean {
  return (
    sanction.status === 'active' &&
    sanction.decidedOn.precision !== 'unknown' &&
    mayBeTold(sanction) &&
    !isDayAhead(sanction.decidedOn.day, today) &&
    today < endOf(countedOn(sanction, today))
  );
}

/** The shown sanctions of an entry as they count today, newest first. */
export function shownSanctions(entry: Entry, today: Day): Sanction[] {
  return entry.sanctions
    .filter((sanction) => isShown(sanction, today))
    .map((sanction) => countedOn(sanction, today))
    .sort((a, b) => compareDays(b.decidedOn.day, a.decidedOn.day));
}

/** An entry as views may show it: without its ended sanctions. */
export const shownView = ({ ref, entry, listTitle }: EntryView, today: Day): EntryView => ({
  ref,
  entry: { ...entry, sanctions: shownSanctions(entry, today) },
  listTitle,
});

/** What the shown sanctions of an entry say of an app: its own stores and versions are those of ended ones too. */
export function shownOfApp(entry: Entry, today: Day): Record<'stores' | 'versions', string[]> {
  const shown = shownSanctions(entry, today);
  const toldBy = (key: 'store' | 'version'): string[] => [
    ...new Set(shown.flatMap((sanction) => sanction[key] ?? [])),
  ];
  return { stores: toldBy('store'), versions: toldBy('version') };
}

/** An entry without a shown sanction is gone from pages, lookup and record page alike. */
export function isEntryShown(entry: Entry, today: Day): boolean {
  return entry.sanctions.some((sanction) => isShown(sanction, today));
}

/**
 * An entry without the acts that have ended by `day`, even if the computer's clock is behind. One that its list calls
 * lifted is shown nowhere and stays: it contests another list's.
 */
export const withoutEnded = (entry: Entry, day: Day): Entry => ({
  ...entry,
  sanctions: entry.sanctions.filter((act) => act.status !== 'active' || day < endOf(act)),
});

export function isFreshIdentifier(verifiedOn: Day, today: Day): boolean {
  return !isDayAhead(verifiedOn, today) && today < addDays(verifiedOn, IDENTIFIER_FRESH_DAYS);
}

/** May an identifier be another's by now, since nobody has verified it for so long? */
export const isStaleIdentifier = (
  { kind, verifiedOn }: Pick<Identifier, 'kind' | 'verifiedOn'>,
  today: Day,
): boolean => CHANGES_HANDS.has(kind) && !isFreshIdentifier(verifiedOn, today);

/** The gravity of the gravest of some sanctions. An abnormal-operations listing is milder than a penalty. */
export function gravityOf(sanctions: readonly Sanction[]): Gravity {
  const found = new Set(sanctions.map(({ kind }) => ruleOf(kind).gravity));
  return GRAVITIES.find((gravity) => found.has(gravity)) ?? 'notice';
}

/** The graver sanctions first, of equal gravity in the order in which they stand. */
export const byGravity = (a: readonly Sanction[], b: readonly Sanction[]): number =>
  GRAVITIES.indexOf(gravityOf(a)) - GRAVITIES.indexOf(gravityOf(b));
