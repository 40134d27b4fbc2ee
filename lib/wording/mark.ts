import type { Day } from '../domain/day';
import type { EntryView } from '../domain/entry-view';
import { gravityOf } from '../domain/lifecycle';
import type { MarkSize, MarkStyle } from '../domain/settings';
import type { PageSubject } from '../domain/subject';
import {
  type MarkView,
  type MarkWords,
  ruleOfEvidence,
  type SanctionView,
  type Verdict,
} from '../domain/verdict';
import { certaintyText, evidenceTexts } from './evidence';
import { markLabel, type ShownVerdict, shortLabel, toShown } from './label';
import type { Translate } from './messages/translate';
import { headingText } from './names';
import { alsoTexts, disagreementTexts, isSameSubject } from './other-lists';
import { sanctionView } from './sanction-line';

export interface MarkInput {
  /** On this page subject, strongest first. */
  verdicts: readonly Verdict[];
  subject: PageSubject;
  /** Every entry that was nominated, of all lists: whether one disagrees with what is shown. */
  nominated?: readonly EntryView[];
  today: Day;
}

/**
 * What the page draws for one subject, or null when nothing of it is shown today. The strongest verdict
 * gives the words; the same subject in other lists adds its provenance and its sanctions; other listed
 * subjects are told in `also`. No list hides or weakens another's entry (DESIGN section 4, rule 11).
 */
export function toMarkView(
  { verdicts, subject, nominated = [], today }: MarkInput,
  t: Translate,
): MarkView | null {
  const all = verdicts.flatMap((verdict) => toShown(verdict, today));
  const [head] = all;
  if (!head) return null;
  const { entry, ref } = head.candidate;
  const same = all.filter((each) => each === head || isSameSubject(each.candidate.entry, entry));
  const others = all.filter((each) => !same.includes(each));
  const listed = same.map(({ candidate }) => candidate);
  const heading = headingText(t, entry);
  const label = markLabel(t, head);
  const certainty = certaintyText(t, head, head.shown);
  const short = shortLabel(t, head);
  return {
    ref: subject.ref,
    entry: ref,
    tier: head.tier,
    gravity: gravityOf(same.flatMap(({ shown }) => shown)),
    label,
    ...(short === null ? {} : { short }),
    description: t('mark.description', { heading, label, certainty }),
    heading,
    certainty,
    evidence: evidenceTexts(t, head, head.shown),
    sanctions: unitedSanctions(t, same, pageVersion(head, subject)),
    provenance: t('mark.provenance', { lists: listTitles(t, listed) }),
    also: [...alsoTexts(t, head, others), ...disagreementTexts(t, listed, nominated, today)],
  };
}

/** The version on the page, where the page shows the listed app itself. */
function pageVersion({ evidence }: Verdict, { app }: PageSubject): string | undefined {
  return evidence.some(({ kind }) => ruleOfEvidence(kind).isApp) ? app?.version : undefined;
}

/** The sanctions of one subject from all lists that name it, each act once, newest first. */
function unitedSanctions(
  t: Translate,
  verdicts: readonly ShownVerdict[],
  version: string | undefined,
): SanctionView[] {
  const acts = verdicts
    .flatMap(({ candidate: { entry }, shown }) => shown.map((sanction) => ({ entry, sanction })))
    .sort((a, b) => b.sanction.decidedOn.day.localeCompare(a.sanction.decidedOn.day));
  const views = new Map<string, SanctionView>();
  for (const { entry, sanction } of acts) {
    const act = [sanction.kind, sanction.decidedOn.day, sanction.version, sanction.source].join();
    if (!views.has(act)) views.set(act, sanctionView(t, entry, sanction, version));
  }
  return [...views.values()];
}

function listTitles(t: Translate, listed: readonly EntryView[]): string {
  const titles = new Set(listed.map(({ listTitle }) => listTitle));
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
    evidence: t('mark.evidence'),
    record: t('mark.record'),
    notThis: t('mark.notThis'),
    notThisHint: t('mark.notThisHint'),
    close: t('mark.close'),
    css: SIZES[size],
  };
}

/** The fixed words of a banner: closing it keeps it away, and says so. */
export function bannerWords(t: Translate, size: MarkSize = 'normal'): MarkWords {
  return {
    ...markWords(t),
    css: BANNER_SIZES[size],
    record: t('banner.record'),
    close: t('banner.close'),
  };
}
