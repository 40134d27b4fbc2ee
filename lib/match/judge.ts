import { distinctBy } from '../domain/by-key';
import type { Day } from '../domain/day';
import type { Entry } from '../domain/entry';
import type { EntryRef } from '../domain/entry-ref';
import { byList, ofRef } from '../domain/fair-shares';
import type { LearnedHost } from '../domain/learned-host';
import { isEntryShown } from '../domain/lifecycle';
import {
  type Candidate,
  type Evidence,
  type Relation,
  ruleOfEvidence,
  type Tier,
  type Verdict,
} from '../domain/verdict';
import { nominateAmong, withinBudget } from './candidates';
import { placesOf } from './learned-links';
import { contradictionOf } from './owner';
import { byStrength, type Case, type Finding, type Subject } from './subject';

/** The context of all subjects of one page. */
export interface JudgeContext {
  today: Day;
  /** The learned links of the subjects' hosts. */
  learned?: readonly LearnedHost[];
  /** Is told of the candidates that a subject is not judged against, since their list nominated too many. */
  tellCut?(cut: readonly Candidate[]): void;
  /** How many names of one list are compared; without it as many as for a page. */
  most?: number;
}

/** One candidate with what speaks for it, strongest first. */
interface Weighed<F> {
  candidate: Candidate;
  found: F[];
}

const EVIDENCE_CAP = 8;

const isSame = (a: EntryRef, b: EntryRef): boolean => a.list === b.list && a.id === b.id;

/** A list past its date keeps `identified`, and `related`, which badge and popup tell. */
const outlivesItsList = ({ tier }: { tier: Tier }): boolean =>
  tier === 'identified' || tier === 'related';

/** The findings about one candidate that stand. The costly question, whose page it is, comes last. */
function soundFindings<F extends { tier: Tier }>(
  subject: Subject<F>,
  { stale, entry }: Candidate,
  asked: Case,
): F[] {
  const found = subject.find(asked);
  if (found.length === 0 || !isEntryShown(entry, asked.today)) return [];
  const kept = found.filter((each) => !stale || outlivesItsList(each));
  if (kept.length === 0) return [];
  const against = contradictionOf(subject.claims, entry);
  const settled = against === null ? kept : subject.settle(kept, against, entry);
  return settled.sort(byStrength);
}

/** The learned links of a place that the subject stands in. */
function linksOf(url: string | null, learned: readonly LearnedHost[]): LearnedHost[] {
  if (url === null || learned.length === 0) return [];
  const places = placesOf(url);
  return learned.filter(({ host }) => places.includes(host));
}

/** The entries of each list apart, since no list has a say in how another's entry is judged. */
const entriesByList = (candidates: readonly Candidate[]): ReadonlyMap<string, Entry[]> =>
  new Map(
    [...byList(candidates, ofRef)].map(
      ([list, own]) => [list, own.map(({ entry }) => entry)] as const,
    ),
  );

/** Weighs one subject against candidates; `lists` has all that its page nominated. */
function weighOne<F extends { tier: Tier }>(
  subject: Subject<F>,
  candidates: readonly Candidate[],
  { today }: JudgeContext,
  links: readonly LearnedHost[],
  lists: ReadonlyMap<string, readonly Entry[]>,
): Weighed<F>[] {
  return candidates.flatMap((candidate) => {
    const own = links.filter((link) => isSame(link.entry, candidate.ref));
    const others = lists.get(candidate.ref.list) ?? [];
    const asked = { entry: candidate.entry, today, others, links: own };
    const found = soundFindings(subject, candidate, asked);
    return found.length > 0 ? [{ candidate, found }] : [];
  });
}

/**
 * Weighs each subject of a page against the candidates of the whole page. A subject meets only the candidates that it
 * nominates itself, and those that its host was learned to belong to. So no other result of the page changes its
 * verdict, and two hundred results are not judged against each other's candidates.
 */
export function weigh<F extends { tier: Tier }>(
  subjects: readonly Subject<F>[],
  candidates: readonly Candidate[],
  context: JudgeContext,
): Weighed<F>[][] {
  if (candidates.length === 0) return subjects.map(() => []);
  const lists = entriesByList(candidates);
  const asked = subjects.map(({ question }) => question);
  const { tellCut, most } = context;
  const nominated = withinBudget(nominateAmong(candidates, asked), tellCut, most);
  return subjects.map((subject, at) => {
    const own = nominated[at] ?? [];
    const links = linksOf(subject.url, context.learned ?? []);
    const linked = candidates.filter(({ ref }) => links.some(({ entry }) => isSame(entry, ref)));
    const all =
      linked.length === 0
        ? own
        : candidates.filter((each) => own.includes(each) || linked.includes(each));
    return weighOne(subject, all, context, links, lists);
  });
}

const isStrong = (tier: Tier): boolean => tier === 'identified' || tier === 'named';

/**
 * The evidence of one verdict: the findings of its own tier. `identified` and `named` count as one here, so that a
 * key has the full name beside it.
 */
function evidenceOf(findings: readonly Finding[], tier: Tier): Evidence[] {
  const told = findings.filter(
    ({ tier: each }) => each === tier || (isStrong(each) && isStrong(tier)),
  );
  const evidence = told.map(({ evidence }) => evidence);
  const keyOf = ({ kind, field, value }: Evidence): string => `${kind} ${field} ${value}`;
  return distinctBy(evidence, keyOf).slice(0, EVIDENCE_CAP);
}

/**
 * Does this evidence say that the page is the entry's own? As a provider an engine prints whatever a site calls itself,
 * while a listing says whose the course is. A branch is not the listed subject itself.
 */
function isOfThePage({ kind, field, branch }: Evidence, isSearch: boolean): boolean {
  if (branch || field === 'page') return false;
  const { own } = ruleOfEvidence(kind);
  if (own === 'stated') return field === 'provider' ? !isSearch : field !== 'title';
  return own === 'yes';
}

/** The relation that a verdict of this tier and evidence has to the page. */
export function relationOf(tier: Tier, evidence: readonly Evidence[], isSearch: boolean): Relation {
  const isOwn = tier !== 'related' && evidence.some((each) => isOfThePage(each, isSearch));
  return isOwn ? 'is' : 'names';
}

function toVerdict({ ref, isSearch }: Subject, { candidate, found }: Weighed<Finding>): Verdict[] {
  const [strongest] = found;
  if (!strongest) return [];
  const { tier } = strongest;
  const evidence = evidenceOf(found, tier);
  return [{ ref, candidate, tier, relation: relationOf(tier, evidence, isSearch), evidence }];
}

/**
 * Judges the subjects of one page against the candidates that were nominated for it (DESIGN section 4): at most
 * one verdict an entry and subject, strongest first. Hashes nominate and strings confirm: every verdict rests on a
 * stored name or key that was compared here. Entries never suppress each other. Pure; never throws.
 *
 * Worked example, a result `余姚市示例启明培训学校有限公司 - 官网` that leads to `https://qiming.example.com/`:
 *   1. its question asks for `host:qiming.example.com` and for names inside the title; the school's entry has both;
 *   2. the entry's host is `identified` evidence, its full name as a whole part of the title is `named`;
 *   3. no claim of the result is another's, and the list is fresh: one verdict, `identified`, on both.
 */
export function judge(
  subjects: readonly Subject[],
  candidates: readonly Candidate[],
  context: JudgeContext,
): Verdict[][] {
  const weighed = weigh(subjects, candidates, context);
  return subjects.map((subject, at) =>
    (weighed[at] ?? []).flatMap((each) => toVerdict(subject, each)).sort(byStrength),
  );
}

/** The same for one subject: a website, or a search query, which takes no card's share of the budget. */
export const judgeAlone = (
  subject: Subject,
  candidates: readonly Candidate[],
  context: JudgeContext,
): Verdict[] => judge([subject], candidates, context)[0] ?? [];
