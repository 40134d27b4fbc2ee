import type { Day } from '../domain/day';
import type { Entry } from '../domain/entry';
import { shownSanctions } from '../domain/lifecycle';
import { dayText, isStated, windowTexts } from './dates';
import type { Translate } from './messages/translate';
import { sanctionView, sanctionViews, untilTexts } from './sanction-line';

/** What is true of the record's acts beside what they say: how long each is shown, and when somebody looked last. */

/** `鉴训显示至2026年12月19日（……）`, and by which class of the rules; each once where acts are alike. */
export function termTexts(t: Translate, entry: Entry, today: Day): string[] {
  const acts = shownSanctions(entry, today);
  // Where the source states the end, no class of ours decides it.
  const ours = acts.filter((sanction) => !isStated(sanction));
  const classes = ours.map((sanction) => windowTexts(t, sanction)[0]);
  return [...untilTexts(t, sanctionViews(t, entry, today)), ...new Set(classes)];
}

/** When somebody last looked at the original of each act, as far as that was noted. */
export function lookedTexts(t: Translate, entry: Entry, today: Day): string[] {
  const looked = shownSanctions(entry, today).flatMap((sanction) => {
    const { verifiedOn } = sanction;
    if (verifiedOn === undefined) return [];
    return { ...sanctionView(t, entry, sanction), until: dayText(t, verifiedOn) };
  });
  return untilTexts(t, looked);
}
