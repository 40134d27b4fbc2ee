import type { Day } from '../domain/day';
import type { Entry, Sanction } from '../domain/entry';
import type { EntryView } from '../domain/entry-view';
import { isShown } from '../domain/lifecycle';
import { decidedText } from './dates';
import { labelText, markLabel, type ShownVerdict } from './label';
import type { Translate } from './messages/translate';
import { displayName, headingText, usccOf } from './names';

/** Other entries beside a shown one: the same subject elsewhere, and other subjects. */

/** Further listed subjects that are named one by one. */
const NAMED_OTHERS = 3;

const legalNameOf = (entry: Entry): string | undefined =>
  entry.names.find(({ kind }) => kind === 'legal')?.text;

const isEqual = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && a === b;

/**
 * Do two entries, of the same or of different lists, stand for one subject? For presentation only
 * (DESIGN section 4, rule 11): by credit code where both have one, else by registered name; apps by name
 * and known developer, since one operator has many apps and one app name many operators.
 */
export function isSameSubject(a: Entry, b: Entry): boolean {
  if (a.app || b.app)
    return isEqual(a.app?.name, b.app?.name) && isEqual(a.app?.developer, b.app?.developer);
  const [left, right] = [usccOf(a), usccOf(b)];
  return left && right ? left === right : isEqual(legalNameOf(a), legalNameOf(b));
}

function otherText(t: Translate, other: ShownVerdict): string {
  const heading = headingText(t, other.candidate.entry);
  return other.tier === 'named' && other.relation === 'names'
    ? t('mark.alsoNames', { heading, label: labelText(t, other.shown) })
    : t('mark.alsoOther', { heading, label: markLabel(t, other) });
}

/** Other listed subjects that the same page subject matched: namesakes as a number, the rest by name. */
export function alsoTexts(
  t: Translate,
  head: ShownVerdict,
  others: readonly ShownVerdict[],
): string[] {
  const entryOf = ({ candidate }: ShownVerdict): Entry => candidate.entry;
  const distinct = others.filter(
    (each, at) =>
      !others.slice(0, at).some((other) => isSameSubject(entryOf(other), entryOf(each))),
  );
  const name = displayName(entryOf(head));
  const namesakes = distinct.filter((each) => displayName(entryOf(each)) === name);
  const rest = distinct.filter((each) => !namesakes.includes(each)).slice(0, NAMED_OTHERS);
  return [
    ...(namesakes.length > 0 ? [t('mark.alsoSameName', { n: namesakes.length })] : []),
    ...rest.map((each) => otherText(t, each)),
  ];
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
 * hides nothing (no list lifts another's entry: DESIGN section 4, rule 11), but it is told beside the act.
 */
export function disagreementTexts(
  t: Translate,
  shown: readonly EntryView[],
  all: readonly EntryView[],
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
