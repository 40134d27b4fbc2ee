import type { Day } from '../domain/day';
import { gravityOf } from '../domain/lifecycle';
import type { MarkSize, MarkStyle } from '../domain/settings';
import type { PageSubject } from '../domain/subject';
import type { MarkView, MarkWords, SanctionView } from '../domain/verdict';
import { disagreementTexts, type Listed } from './disagreements';
import { certaintyText, evidenceTexts } from './evidence';
import type { Translate } from './messages';
import { headingText } from './names';
import { alsoTexts, isSameSubject } from './others';
import { sanctionView } from './sanction-line';
import { type Match, markLabel, type ShownMatch, shortLabel, toShown } from './shown-match';

export interface MarkInput {
  ref: number;
  /** One page subject, strongest first. */
  matches: readonly Match[];
  subject: PageSubject;
  /** Every entry that was nominated, of all lists: whether one disagrees with what is shown. */
  nominated?: readonly Listed[];
  today: Day;
}

/**
 * What the page draws for one subject, or null when nothing of it is shown today. The strongest match
 * gives the words; the same subject in other lists adds its provenance and its sanctions; other listed
 * subjects are told in `also`. No list hides or weakens another's entry (DESIGN section 4, rule 9).
 */
export function toMarkView(input: MarkInput, t: Translate): MarkView | null {
  const matches = input.matches.flatMap((match) => toShown(match, input.today));
  const [head] = matches;
  if (!head) return null;
  const same = matches.filter((match) => match === head || isSameSubject(match.entry, head.entry));
  const others = matches.filter((match) => !same.includes(match));
  const heading = headingText(t, head.entry);
  const label = markLabel(t, head);
  const certainty = certaintyText(t, head.verdict, head.entry, head.shown);
  const short = shortLabel(t, head);
  return {
    ref: input.ref,
    entry: head.verdict.entry,
    tier: head.tier,
    gravity: gravityOf(same.flatMap(({ shown }) => shown)),
    label,
    ...(short === null ? {} : { short }),
    description: t('mark.description', { heading, label, certainty }),
    heading,
    certainty,
    evidence: evidenceTexts(t, head.verdict, head.entry, head.shown),
    sanctions: unitedSanctions(t, same, pageVersion(head, input.subject)),
    provenance: t('mark.provenance', { lists: listTitles(t, same) }),
    also: [...alsoTexts(t, head, others), ...disagreements(input, same, t)],
  };
}

function disagreements(
  { nominated = [], today }: MarkInput,
  same: readonly ShownMatch[],
  t: Translate,
): string[] {
  const shown = same.map(({ verdict, entry, listTitle }) => ({
    ref: verdict.entry,
    entry,
    listTitle,
  }));
  return disagreementTexts(t, shown, nominated, today);
}

/** The version on the page, where the page shows the listed app itself. */
function pageVersion({ verdict }: ShownMatch, subject: PageSubject): string | undefined {
  const kinds = verdict.evidence.map(({ kind }) => kind);
  const isApp = (['app-id', 'app-and-developer', 'app-and-store'] as const).some((kind) =>
    kinds.includes(kind),
  );
  return isApp ? subject.app?.version : undefined;
}

/** The sanctions of one subject from all lists that name it, each act once, newest first. */
function unitedSanctions(
  t: Translate,
  matches: readonly ShownMatch[],
  version: string | undefined,
): SanctionView[] {
  const acts = matches
    .flatMap(({ entry, shown }) => shown.map((sanction) => ({ entry, sanction })))
    .sort((a, b) => b.sanction.decidedOn.day.localeCompare(a.sanction.decidedOn.day));
  const views = new Map<string, SanctionView>();
  for (const { entry, sanction } of acts) {
    const act = [sanction.kind, sanction.decidedOn.day, sanction.version, sanction.source].join();
    if (!views.has(act)) views.set(act, sanctionView(t, entry, sanction, version));
  }
  return [...views.values()];
}

function listTitles(t: Translate, matches: readonly Match[]): string {
  const titles = new Set(matches.map(({ listTitle }) => listTitle));
  const [only = ''] = titles;
  // A formatter takes a cold worker half a millisecond to make.
  return titles.size === 1 ? only : new Intl.ListFormat(t.language).format(titles);
}

/** The view as the page draws it, in the style that the reader chose. */
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
