import { compareDays, type Day } from '../domain/day';
import type { Entry, Sanction } from '../domain/entry';
import type { EntryView } from '../domain/entry-view';
import { byList, firstOfEach, ofCandidate } from '../domain/fair-shares';
import { byGravity, gravityOf } from '../domain/lifecycle';
import type { PageSubject } from '../domain/page-subject';
import {
  type Candidate,
  type MarkView,
  ruleOfEvidence,
  type SanctionView,
  type Verdict,
} from '../domain/verdict';
import { dayText } from './dates';
import { certaintyText, evidenceTexts, isDoubtful } from './evidence';
import { byVoice, markLabel, type ShownVerdict, shortLabel, toShown } from './label';
import type { Translate } from './messages/translate';
import { andText, clipped, headingText } from './names';
import { alsoTexts, digitsOf, disagreementTexts, isSameSubject } from './other-lists';
import { type ActView, repliedTexts, sanctionView, untilTexts, withoutStop } from './sanction-line';

interface MarkInput {
  /** On this page subject, strongest first. */
  verdicts: readonly Verdict[];
  subject: PageSubject;
  /** The entries of all lists about the same subjects: whether one disagrees with what is shown. */
  alike?: readonly EntryView[];
  today: Day;
}

/** Entries of one list in one annotation: a list may name one subject as often as it likes. */
const TOLD_A_LIST = 8;

/**
 * Verdicts whose acts are told: all on the head's subject, and the first sure one of each list that names other
 * subjects alone. So no list hides the acts of another one by naming somebody else.
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

/** Acts of one list in one annotation; the record has them all. */
const ACTS_A_LIST = 3;
/** Longer grounds are cut on pages. */
const GROUNDS_SHOWN = 200;

/** One act, and the verdict that tells it. */
interface Act {
  verdict: ShownVerdict;
  sanction: Sanction;
}

/** The acts of an annotation, until when each is shown, and how many are left to the record. */
interface ActViews {
  views: SanctionView[];
  /** The dates in the acts that are told. */
  told: ReadonlySet<Sanction['decidedOn']>;
  untils: string[];
  more: number;
}

/** An office has several decisions of one day on one page. So only acts that are equal in every part are one act. */
const actKey = ({ verdict: { candidate }, sanction }: Act): string => {
  const { kind, decidedOn, version, authority, grounds, source } = sanction;
  const parts = [candidate.entry.app?.name, kind, decidedOn.day, version, authority, grounds];
  return JSON.stringify([...parts, digitsOf(sanction), source]);
};

const byWeight = (a: Act, b: Act): number =>
  byGravity([a.sanction], [b.sanction]) ||
  compareDays(b.sanction.decidedOn.day, a.sanction.decidedOn.day);

/** The acts that one list tells, each once, the gravest first and of these the newest. */
function actsOfList(verdicts: readonly ShownVerdict[]): Act[] {
  const all = verdicts.flatMap((verdict) =>
    verdict.shown.map((sanction): Act => ({ verdict, sanction })),
  );
  return [...new Map(all.sort(byWeight).map((act) => [actKey(act), act])).values()];
}

/** The version on the page, where the page shows the listed app itself. */
function pageVersion({ evidence }: Verdict, { app }: PageSubject): string | undefined {
  return evidence.some(({ kind }) => ruleOfEvidence(kind).isApp) ? app?.version : undefined;
}

/** Which list tells an act, if several speak, or that the list has ended: it does not know what was lifted since. */
function listText(t: Translate, { stale, listTitle: title }: Candidate, isOne: boolean) {
  if (stale) return withoutStop(t('trouble.expired', { title, date: dayText(t, stale) }));
  return isOne ? undefined : t('mark.provenance', { lists: title });
}

/**
 * The acts that some verdicts tell, each list's in its own words: a copy in another list replaces none. The gravest
 * of each list comes first, in the order of the verdicts; then their further ones. The heading names `head`; an act
 * of another subject says whose it is.
 */
function actViews(
  t: Translate,
  verdicts: readonly ShownVerdict[],
  { subject, head }: { subject: PageSubject; head: Entry },
): ActViews {
  const lists = byList(verdicts, ofCandidate);
  const all = [...lists.values()].map(actsOfList);
  const told = all.map((acts) => acts.slice(0, ACTS_A_LIST));
  const inOrder = [...told.map((acts) => acts.slice(0, 1)), ...told.map((acts) => acts.slice(1))];
  const viewOf = ({ verdict, sanction }: Act): ActView => {
    const { entry } = verdict.candidate;
    const cut = { ...sanction, grounds: clipped(sanction.grounds, GROUNDS_SHOWN) };
    const view = sanctionView(t, entry, cut, {
      page: pageVersion(verdict, subject),
      naming: isSameSubject(entry, head) ? 'it' : 'name',
    });
    const list = listText(t, verdict.candidate, lists.size === 1);
    return list ? { ...view, list } : view;
  };
  const acts = inOrder.flat();
  const views = acts.map(viewOf);
  return {
    told: new Set(acts.map(({ sanction }) => sanction.decidedOn)),
    views: views.map(({ what: _, until: __, ...view }) => view),
    untils: untilTexts(t, views),
    more: all.flat().length - told.flat().length,
  };
}

/**
 * The annotation of one subject; null when no act is shown today. The gravest act gives the words, whichever list tells
 * it (`byVoice`); each list's acts stand beside it in its own words and under its own name. No list hides or weakens
 * another's entry (DESIGN section 4, rule 11).
 */
export function toMarkView(
  { verdicts, subject, alike = [], today }: MarkInput,
  t: Translate,
): MarkView | null {
  const all = verdicts.flatMap((verdict) => toShown(verdict, today)).sort(byVoice);
  const [head] = all;
  if (!head) return null;
  const { entry, ref } = head.candidate;
  const isOfHead = (each: ShownVerdict) =>
    each === head || isSameSubject(each.candidate.entry, entry);
  const same = firstOfEach(all.filter(isOfHead), TOLD_A_LIST, ofCandidate);
  const others = all.filter((each) => !isOfHead(each));
  const told = telling(same, others);
  const acts = actViews(t, told, { subject, head: entry });
  const heading = headingText(t, entry);
  const label = markLabel(t, head);
  const certainty = certaintyText(t, head, head.shown);
  const isDoubt = isDoubtful(head);
  const short = shortLabel(t, head);
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
    ...(isDoubt && { doubt: certainty }),
    sanctions: acts.views,
    basis: isDoubt ? t('mark.evidence') : t('mark.basis', { certainty }),
    evidence: evidenceTexts(t, head, head.shown),
    provenance: [
      ...repliedTexts(
        t,
        same.flatMap(({ shown }) => shown),
      ),
      ...disagreementTexts(
        t,
        told.map(({ candidate }) => candidate),
        alike,
        today,
        acts.told,
      ),
      t('mark.provenance', { lists: listTitles(t, told) }),
    ],
    until: [...(acts.more > 0 ? [t('search.more', { n: acts.more })] : []), ...acts.untils],
    also: alsoTexts(t, head, others),
  };
}

/**
 * The sentences beside a mark's acts, on a reply of its subject and on another list's contradiction. The last text of
 * `provenance` names the mark's own lists.
 */
export const saidBeside = ({ provenance }: MarkView): string[] => provenance.slice(0, -1);

function listTitles(t: Translate, told: readonly ShownVerdict[]): string {
  return andText(t, [...new Set(told.map(({ candidate }) => candidate.listTitle))]);
}
