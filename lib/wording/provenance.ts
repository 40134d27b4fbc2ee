import type { Day } from '../domain/day';
import type { Entry } from '../domain/entry';
import { shownSanctions } from '../domain/lifecycle';
import { dayText, isStated, windowTexts } from './dates';
import type { Translate } from './messages/translate';
import { sanctionView, untilTexts } from './sanction-line';

/** Facts about a record's acts: how long each is shown, and when its source was last looked at. */

/**
 * `鉴训显示至2026年12月19日（……）；显示期限比照……“一般”类`: until when and by which class of the rules, in one text an act, so
 * that no class stands by itself as if it judged the subject. Once where acts are alike.
 */
export function termTexts(t: Translate, entry: Entry, today: Day): string[] {
  const views = shownSanctions(entry, today).map((sanction) => {
    const view = sanctionView(t, entry, sanction);
    // Where the source states the end, no class of ours decides it.
    if (isStated(sanction)) return view;
    const [of] = windowTexts(t, sanction);
    return { ...view, until: t('record.termOf', { until: view.until, of }) };
  });
  return untilTexts(t, views);
}

/** Does a class of ours decide how long an act is shown? */
export const hasClass = (entry: Entry, today: Day): boolean =>
  shownSanctions(entry, today).some((sanction) => !isStated(sanction));

/** When somebody last looked at the original of each act. Acts are named if that was not noted for all of them. */
export function lookedTexts(t: Translate, entry: Entry, today: Day): string[] {
  const shown = shownSanctions(entry, today);
  const looked = shown.flatMap((sanction) => {
    const { verifiedOn } = sanction;
    if (verifiedOn === undefined) return [];
    return { ...sanctionView(t, entry, sanction), until: dayText(t, verifiedOn) };
  });
  return untilTexts(t, looked, looked.length === shown.length);
}
