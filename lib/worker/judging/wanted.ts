import type { Day } from '../../domain/day';
import type { EntryRef } from '../../domain/entry-ref';
import { shownView } from '../../domain/entry-view';
import type { MutedView } from '../../domain/muted';
import type { PageState } from '../../domain/page-views';
import type { Settings } from '../../domain/settings';
import { sharedAmong } from '../../domain/shares';
import type { Candidate, Tier, Verdict } from '../../domain/verdict';
import { relatedReason } from '../../wording/evidence';
import type { Translate } from '../../wording/messages/translate';
import { muteOf } from '../settings/muted';
import type { Preferences } from '../settings/preferences';

/** What of the verdicts the user wants to see. */

/** Does the user want marks of this tier? What is `identified` is always marked; `related` never marks. */
export function isTierOn(tier: Tier, { showNamed, showPossible }: Settings): boolean {
  if (tier === 'named') return showNamed;
  return tier !== 'possible' || showPossible;
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
    if (!mutes.has(candidate))
      mutes.set(candidate, muteOf(preferences, candidate.ref, candidate.entry));
  return {
    isHeard: ({ candidate }) => !mutes.get(candidate),
    muted: [...mutes.values()].filter((mute) => mute !== null),
  };
}

/** Rows of related entries, of which each list has its share. */
const RELATED_CAP = 30;

/** What relates to the page without marking it, one row an entry. */
export function relatedOf(
  verdicts: readonly Verdict[],
  t: Translate,
  today: Day,
): PageState['related'] {
  const rows = new Map<Candidate, { ref: EntryRef; verdict: Verdict }>();
  for (const verdict of verdicts)
    if (verdict.tier === 'related')
      rows.set(verdict.candidate, { ref: verdict.candidate.ref, verdict });
  return sharedAmong([...rows.values()], RELATED_CAP).map(({ verdict }) => ({
    view: shownView(verdict.candidate, today),
    reason: relatedReason(t, verdict),
    ...(verdict.evidence.some(({ contested }) => contested) ? { isContested: true } : {}),
  }));
}
