import { today } from '../../domain/clock';
import type { Day } from '../../domain/day';
import { refKey } from '../../domain/entry-ref';
import { ofCandidate, sharedAmong } from '../../domain/fair-shares';
import { hash64 } from '../../domain/hash';
import { siteHost } from '../../domain/host';
import { shownView } from '../../domain/lifecycle';
import { fingerprintOf, type MutedView, muteKey, sayingOn } from '../../domain/muted';
import type { PageState } from '../../domain/page-views';
import type { Settings, Surface } from '../../domain/settings';
import type { Candidate, Tier, Verdict } from '../../domain/verdict';
import { relatedReason } from '../../wording/evidence';
import type { Translate } from '../../wording/messages/translate';
import { displayName } from '../../wording/names';
import { against } from '../../wording/other-lists';
import type { Preferences } from '../preferences';

/** Which pages and verdicts the user wants to see. */

/** Is this page not to be looked at, since its site is paused or its kind of pages is switched off? */
export function isQuiet(
  { settings, pausedSites: paused }: Preferences,
  surface: Surface,
  url: string,
): boolean {
  if (!settings.surfaces[surface]) return true;
  const host = paused.size > 0 ? siteHost(url) : null;
  return host !== null && paused.has(host);
}

/** Does the user want marks of this tier? What is `identified` is always marked; `related` never marks. */
export function isTierOn(tier: Tier, { showNamed, showPossible }: Settings): boolean {
  if (tier === 'named') return showNamed;
  return tier !== 'possible' || showPossible;
}

/** Does a mute hold for this entry as its record stands today? Cheap where nothing is muted. */
export function muteOf(
  { muted }: Pick<Preferences, 'muted'>,
  { ref, entry }: Pick<Candidate, 'ref' | 'entry'>,
): MutedView | null {
  if (muted.size === 0) return null;
  const mute = muted.get(muteKey({ entry: ref, fingerprint: sayingOn(entry, today()) }));
  return mute ? { entry: ref, name: displayName(entry), on: mute.on } : null;
}

interface Mutes {
  isHeard(verdict: Verdict): boolean;
  /** Each mute that holds, once. */
  muted: MutedView[];
}

/** Which of some verdicts are on entries that the user muted. */
export function mutesAmong(verdicts: readonly Verdict[], preferences: Preferences): Mutes {
  const mutes = new Map<Candidate, MutedView | null>();
  for (const { candidate } of verdicts)
    if (!mutes.has(candidate)) mutes.set(candidate, muteOf(preferences, candidate));
  return {
    isHeard: ({ candidate }) => !mutes.get(candidate),
    muted: [...mutes.values()].filter((mute) => mute !== null),
  };
}

/**
 * Each entry of some verdicts once, since many cards of a page may be about one entry. Its text is `refKey`, the record
 * as it reads on a day, and a hash of all else that may change what a page shows of it: how it is met (a list may take
 * a wrong website off a record and leave its acts), whether its list is past its date (then no names are matched), and
 * the records among `alike` by which other lists contradict an act.
 */
export function toldOf(
  verdicts: readonly Pick<Verdict, 'candidate'>[],
  day: Day,
  alike: readonly Candidate[],
): string[] {
  return [...new Set(verdicts.map(({ candidate }) => candidate))].map((candidate) => {
    const { ref, entry, stale } = candidate;
    const { identifiers, region, app } = entry;
    const said = against(candidate, alike, day).map(
      (other) => other.ref.list + fingerprintOf(other.entry),
    );
    const others = [...new Set(said)].sort();
    const met = hash64(JSON.stringify([identifiers, region, app, stale, others]));
    return [refKey(ref), sayingOn(entry, day), ...met].join(' ');
  });
}

/** Rows of related entries. Each list has its share of them. */
const RELATED_CAP = 30;

/** Entries that relate to the page without marking it, one row each. */
export function relatedOf(
  verdicts: readonly Verdict[],
  t: Translate,
  day: Day,
): PageState['related'] {
  const rows = new Map<Candidate, Verdict>();
  for (const verdict of verdicts)
    if (verdict.tier === 'related') rows.set(verdict.candidate, verdict);
  return sharedAmong([...rows.values()], RELATED_CAP, ofCandidate).map((verdict) => ({
    view: shownView(verdict.candidate, day),
    reason: relatedReason(t, verdict),
    ...(verdict.evidence.some(({ contested }) => contested) && { isContested: true }),
  }));
}
