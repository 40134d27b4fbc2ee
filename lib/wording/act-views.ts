import type { Entry, Sanction } from '../domain/entry';
import { byGravity } from '../domain/lifecycle';
import { byList } from '../domain/shares';
import type { PageSubject } from '../domain/subject';
import { ruleOfEvidence, type SanctionView, type Verdict } from '../domain/verdict';
import type { ShownVerdict } from './label';
import type { Translate } from './messages/translate';
import { isSameSubject } from './other-lists';
import { type ActView, sanctionView, untilTexts } from './sanction-line';

/** Acts of one list in one annotation; the record has them all. */
const ACTS_A_LIST = 3;
/** Longer grounds are cut on pages. */
const GROUNDS_UNITS = 200;

/** One act, and the verdict that tells it. */
interface Act {
  verdict: ShownVerdict;
  sanction: Sanction;
}

/** What an annotation tells of acts, until when each is shown, and how many it leaves to the record. */
export interface ActViews {
  views: SanctionView[];
  untils: string[];
  more: number;
}

const actKey = ({ verdict: { candidate }, sanction }: Act): string =>
  [candidate.entry.app?.name, sanction.kind, sanction.decidedOn.day, sanction.version].join() +
  sanction.source;

const byWeight = (a: Act, b: Act): number =>
  byGravity([a.sanction], [b.sanction]) ||
  b.sanction.decidedOn.day.localeCompare(a.sanction.decidedOn.day);

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

const clipped = (text: string): string =>
  text.length > GROUNDS_UNITS ? `${text.slice(0, GROUNDS_UNITS)}…` : text;

/**
 * The acts that some verdicts tell, each list's in its own words: a copy in another list takes nothing's place. The
 * gravest of each list comes first, in the order of the verdicts; then their further ones. The heading names `head`;
 * an act of another subject says whose it is.
 */
export function actViews(
  t: Translate,
  verdicts: readonly ShownVerdict[],
  { subject, head }: { subject: PageSubject; head: Entry },
): ActViews {
  const lists = byList(verdicts.map((verdict) => ({ ref: verdict.candidate.ref, verdict })));
  const all = [...lists.values()].map((own) => actsOfList(own.map(({ verdict }) => verdict)));
  const told = all.map((acts) => acts.slice(0, ACTS_A_LIST));
  const inOrder = [...told.map((acts) => acts.slice(0, 1)), ...told.map((acts) => acts.slice(1))];
  const viewOf = ({ verdict, sanction }: Act): ActView => {
    const { entry, listTitle } = verdict.candidate;
    const cut = { ...sanction, grounds: clipped(sanction.grounds) };
    const view = sanctionView(t, entry, cut, {
      page: pageVersion(verdict, subject),
      naming: isSameSubject(entry, head) ? 'it' : 'name',
    });
    return lists.size > 1 ? { ...view, list: t('mark.provenance', { lists: listTitle }) } : view;
  };
  const views = inOrder.flat().map(viewOf);
  return {
    views: views.map(({ what: _, until: __, ...view }) => view),
    untils: untilTexts(t, views),
    more: all.flat().length - told.flat().length,
  };
}
