import type { EntryRef } from '../../domain/entry';
import type { MutedView } from '../../domain/muted';
import type { Settings } from '../../domain/settings';
import type { Tier, Verdict } from '../../domain/verdict';
import { refKey } from '../ref-key';
import { muteOf } from '../settings/muted';
import type { Preferences } from '../settings/preferences';
import type { Candidate } from './nominate';

/** Does the reader want marks of this tier? What is `identified` is always marked; `related` never marks. */
export function isTierOn(tier: Tier, { showNamed, showPossible }: Settings): boolean {
  if (tier === 'named') return showNamed;
  return tier !== 'possible' || showPossible;
}

/** Verdicts of which pages are told, and the muted entries that others were about, each once. */
export interface Told {
  told(verdicts: readonly Verdict[]): Verdict[];
  isMuted(ref: EntryRef): boolean;
  mutedOf(verdicts: readonly Verdict[]): MutedView[];
}

/** Sorts verdicts on these candidates by what the reader muted. */
export function tellOf(candidates: readonly Candidate[], preferences: Preferences): Told {
  const muted = new Map<string, MutedView>();
  for (const { ref, entry } of candidates) {
    const view = muteOf(preferences, ref, entry);
    if (view) muted.set(refKey(ref), view);
  }
  const isMuted = (ref: EntryRef): boolean => muted.has(refKey(ref));
  return {
    isMuted,
    told: (verdicts) => verdicts.filter(({ entry }) => !isMuted(entry)),
    mutedOf(verdicts) {
      const keys = new Set(verdicts.map(({ entry }) => refKey(entry)));
      return [...keys].flatMap((key) => muted.get(key) ?? []);
    },
  };
}
