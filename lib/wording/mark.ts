import type { Day } from '../domain/day';
import type { EntryView } from '../domain/entry-view';
import { gravityOf } from '../domain/lifecycle';
import type { MarkSize, MarkStyle } from '../domain/settings';
import { byList } from '../domain/shares';
import type { PageSubject } from '../domain/subject';
import type { BannerWords, MarkView, MarkWords, Verdict } from '../domain/verdict';
import { actViews } from './act-views';
import { certaintyText, evidenceTexts, isDoubtful } from './evidence';
import { byVoice, markLabel, type ShownVerdict, shortLabel, toShown } from './label';
import type { Translate } from './messages/translate';
import { headingText } from './names';
import { alsoTexts, disagreementTexts, isSameSubject } from './other-lists';

export interface MarkInput {
  /** On this page subject, strongest first. */
  verdicts: readonly Verdict[];
  subject: PageSubject;
  /** Every entry that was nominated, of all lists: whether one disagrees with what is shown. */
  nominated?: readonly EntryView[];
  today: Day;
}

/** Entries of one list that one annotation tells of: a list may name one subject as often as it likes. */
const TOLD_A_LIST = 8;

/** The first few verdicts of each list. */
const fewOfEach = (verdicts: readonly ShownVerdict[]): ShownVerdict[] =>
  [
    ...byList(verdicts.map((verdict) => ({ ref: verdict.candidate.ref, verdict }))).values(),
  ].flatMap((own) => own.slice(0, TOLD_A_LIST).map(({ verdict }) => verdict));

/**
 * Verdicts whose acts are told: those on the head's subject, and of each list that is as sure of another subject
 * alone the first one. So no list, by naming somebody else, takes the acts of another out of sight.
 */
function telling(same: readonly ShownVerdict[], others: readonly ShownVerdict[]): ShownVerdict[] {
  const heard = new Set(same.map(({ candidate }) => candidate.ref.list));
  const further = others.filter(({ tier, candidate: { ref } }) => {
    const isFirst = tier !== 'possible' && !heard.has(ref.list);
    if (isFirst) heard.add(ref.list);
    return isFirst;
  });
  return [...same, ...further];
}

/**
 * What the page draws for one subject, or null when nothing of it is shown today. The gravest act gives the words,
 * whichever list tells it (`byVoice`); each list's acts stand beside it in its own words and under its own name.
 * No list hides or weakens another's entry (DESIGN section 4, rule 11).
 */
export function toMarkView(
  { verdicts, subject, nominated = [], today }: MarkInput,
  t: Translate,
): MarkView | null {
  const all = verdicts.flatMap((verdict) => toShown(verdict, today)).sort(byVoice);
  const [head] = all;
  if (!head) return null;
  const { entry, ref } = head.candidate;
  const isOfHead = (each: ShownVerdict) =>
    each === head || isSameSubject(each.candidate.entry, entry);
  const same = fewOfEach(all.filter(isOfHead));
  const others = all.filter((each) => !isOfHead(each));
  const told = telling(same, others);
  const acts = actViews(t, told, { subject, head: entry });
  const heading = headingText(t, entry);
  const label = markLabel(t, head);
  const certainty = certaintyText(t, head, head.shown);
  const isDoubt = isDoubtful(head);
  const short = shortLabel(t, head);
  const listed = same.map(({ candidate }) => candidate);
  return {
    ref: subject.ref,
    entry: ref,
    tier: head.tier,
    gravity: gravityOf(head.shown),
    label,
    ...(short === null ? {} : { short }),
    // A pill that says how sure it is says it once.
    description: label.startsWith(certainty)
      ? t('mark.named', { heading, label })
      : t('mark.description', { heading, label, certainty }),
    heading,
    ...(isDoubt ? { doubt: certainty } : {}),
    sanctions: acts.views,
    basis: isDoubt ? t('mark.evidence') : t('mark.basis', { certainty }),
    evidence: evidenceTexts(t, head, head.shown),
    provenance: [t('mark.provenance', { lists: listTitles(t, told) }), ...acts.untils],
    also: [
      ...alsoTexts(t, head, others),
      ...disagreementTexts(t, listed, nominated, today),
      ...(acts.more > 0 ? [t('search.more', { n: acts.more })] : []),
    ],
  };
}

function listTitles(t: Translate, told: readonly ShownVerdict[]): string {
  const titles = new Set(told.map(({ candidate }) => candidate.listTitle));
  const [only = ''] = titles;
  // A formatter takes a cold worker half a millisecond to make.
  return titles.size === 1 ? only : new Intl.ListFormat(t.language).format(titles);
}

/** The view as the page draws it, in the style that the user chose. */
export function inStyle({ short, ...view }: MarkView, style: MarkStyle): MarkView {
  return style === 'compact' && short !== undefined ? { ...view, label: short } : view;
}

/** A box that is larger by this enlarges pill and popover alike: their lengths are in `em`. */
const SIZES: Record<MarkSize, string> = { normal: '', large: ';font-size:1.35em' };
/** A banner's own text is .875em already. */
const BANNER_SIZES: Record<MarkSize, string> = { normal: '', large: ';font-size:1.2em' };

/** The fixed words of the popover, and the size of the marks. */
export function markWords(t: Translate, size: MarkSize = 'normal'): MarkWords {
  return {
    lang: t.language,
    record: t('mark.record'),
    notThis: t('mark.notThis'),
    notThisHint: t('mark.notThisHint'),
    close: t('mark.close'),
    css: SIZES[size],
  };
}

/** The fixed words of a banner. */
export function bannerWords(t: Translate, size: MarkSize = 'normal'): BannerWords {
  return {
    lang: t.language,
    name: t('app.name'),
    basis: t('mark.evidence'),
    record: t('banner.record'),
    dismiss: t('banner.dismiss'),
    dismissed: t('banner.dismissed'),
    undo: t('act.undo'),
    close: t('mark.close'),
    css: BANNER_SIZES[size],
  };
}
