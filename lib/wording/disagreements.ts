import type { Day } from '../domain/day';
import type { Entry, EntryRef, Sanction } from '../domain/entry';
import { isShown } from '../domain/lifecycle';
import { decidedText } from './dates';
import type { Translate } from './messages';
import { isSameSubject } from './others';

/** An entry and the list that it stands on. */
export interface Listed {
  ref: EntryRef;
  entry: Entry;
  listTitle: string;
}

/** How a list says that an act no longer holds; null where it says no such thing of it. */
function contested(
  sanction: Sanction,
  today: Day,
): Exclude<Sanction['status'], 'active'> | 'ended' | null {
  if (sanction.status !== 'active') return sanction.status;
  // Our own windows are no word of the list's.
  return sanction.publishedUntil !== undefined && sanction.publishedUntil <= today ? 'ended' : null;
}

/** One act in two lists: its kind, and the day or the notice. */
function isSameAct(a: Sanction, b: Sanction): boolean {
  const isSameDay = a.decidedOn.day === b.decidedOn.day;
  return a.kind === b.kind && (isSameDay || a.source === b.source);
}

/**
 * Where another list says of an act that is shown that it was lifted, revoked, disputed or is over. It
 * hides nothing (no list lifts another's entry: DESIGN section 4, rule 9), but it is told beside the act.
 */
export function disagreementTexts(
  t: Translate,
  shown: readonly Listed[],
  all: readonly Listed[],
  today: Day,
): string[] {
  const texts = shown.flatMap(({ ref, entry }) => {
    const acts = entry.sanctions.filter((act) => isShown(act, today));
    const others = all.filter(
      (other) => other.ref.list !== ref.list && isSameSubject(other.entry, entry),
    );
    return others.flatMap(({ entry: { sanctions }, listTitle }) =>
      sanctions.flatMap((act) => {
        const how = contested(act, today);
        if (!how || !acts.some((each) => isSameAct(each, act))) return [];
        const date = decidedText(t, act.decidedOn);
        return t(`disagree.${how}`, { list: listTitle, date });
      }),
    );
  });
  return [...new Set(texts)];
}
