import { distinctBy } from '../../lib/domain/by-key';
import { type EntryRef, refKey } from '../../lib/domain/entry-ref';
import { byGravity } from '../../lib/domain/lifecycle';
import type { PageState, RelatedView } from '../../lib/domain/page-views';
import { GRAVITIES } from '../../lib/domain/sanction-rules';
import { type MarkView, TIERS } from '../../lib/domain/verdict';

/** Chooses what the popup tells of a page, and in which order. */

const tierOf = ({ tier }: MarkView): number => TIERS.indexOf(tier);

/** As everywhere: what is sure, then the gravest, then the surest. */
const byVoice = (a: MarkView, b: MarkView): number =>
  Number(a.doubt !== undefined) - Number(b.doubt !== undefined) ||
  GRAVITIES.indexOf(a.gravity) - GRAVITIES.indexOf(b.gravity) ||
  tierOf(a) - tierOf(b);

/** Each entry once, by the annotation that is surest of it. */
function distinctAnnotations(marks: readonly MarkView[]): MarkView[] {
  const surestFirst = [...marks].sort((a, b) => tierOf(a) - tierOf(b));
  return distinctBy(surestFirst, ({ entry }) => refKey(entry)).sort(byVoice);
}

const relatedByWeight = (a: RelatedView, b: RelatedView): number =>
  Number(b.isContested === true) - Number(a.isContested === true) ||
  byGravity(a.view.entry.sanctions, b.view.entry.sanctions);

interface Told {
  cards: MarkView[];
  related: RelatedView[];
  /** The first annotation that the popup tells, if it is sure and none above is graver. */
  gravest: MarkView | null;
}

/** No subject is told twice: in the look-up `above` and here, or as a card and as related. */
export function toldOnce({ marks, related }: PageState, above: readonly EntryRef[]): Told {
  const found = new Set(above.map(refKey));
  const all = distinctAnnotations(marks);
  const cards = all.filter(({ entry }) => !found.has(refKey(entry)));
  const marked = new Set(all.map(({ entry }) => refKey(entry)));
  const rows = new Map(related.map((each) => [refKey(each.view.ref), each]));
  const isNew = ({ view: { ref } }: RelatedView) =>
    !found.has(refKey(ref)) && !marked.has(refKey(ref));
  const [first] = all;
  const isLed = marks.length > 1 && first !== undefined && first === cards[0];
  return {
    cards,
    related: [...rows.values()].filter(isNew).sort(relatedByWeight),
    gravest: isLed && first.doubt === undefined ? first : null,
  };
}
