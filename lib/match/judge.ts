import type { Day } from '../domain/day';
import type { Entry, EntryRef } from '../domain/entry';
import type { LearnedHost } from '../domain/learned';
import { isLive } from '../domain/lifecycle';
import type { PageSubject } from '../domain/subject';
import type { Verdict } from '../domain/verdict';
import { readText } from '../text/page-text';
import { concerned } from './concerned';
import { appFindings } from './evidence/apps';
import { brandFindings } from './evidence/brands';
import { keyFindings } from './evidence/keys';
import { learnedFindings, linksOf } from './evidence/learned';
import { operatorNameFindings, subjectNameFindings } from './evidence/names';
import { byStrength, type Case, type Finding } from './evidence/finding';
import { onceFor } from './once';
import { isOrganisation, isRegisteredName } from './names/organisation';
import { type Claims, ownerOf } from './owner';
import { type Page, readPage } from './page';
import { questionsOf } from './questions';
import { toVerdict } from './to-verdict';

/** An entry that the index nominated. */
export interface Candidate {
  ref: EntryRef;
  entry: Entry;
  /** The list is past its `expires`: only its strongest tier is kept. */
  stale: boolean;
}

export interface MatchContext {
  today: Day;
  /** Hosts of the search engine or store whose page it is. */
  engineHosts: readonly string[];
  /** Hosts of the listing whose cards are judged; a search engine's and a store's go without. */
  listingHosts?: readonly string[];
  /** What this browser learned of the page subjects' hosts. */
  learned?: readonly LearnedHost[];
}

/** What a card or an app's page says of whose it is; 知乎 as a provider is a site's name and says nothing. */
function claimsOf({ title, provider, app }: Page, isListing: boolean): Claims {
  const isOwner = provider && (isRegisteredName(provider.text) || isOrganisation(provider.text));
  const stated = [app?.developer, app?.operator, isOwner ? provider : null];
  return {
    // An app's page is titled by the app, a listing's card by the course: 示例图书馆 is no library there.
    title: app || (isListing && isOwner) ? readText('') : title,
    stated: stated.flatMap((owner) => owner ?? []),
    codes: app?.uscc ? [app.uscc] : [],
    isOneEnough: true,
  };
}

/** The costly questions come last. */
function findingsOf(asked: Case, ref: EntryRef, links: readonly LearnedHost[]): Finding[] {
  const { page, entry, today } = asked;
  const findings = [
    ...keyFindings(asked),
    ...appFindings(asked),
    ...subjectNameFindings(asked),
    ...operatorNameFindings(asked),
    ...brandFindings(asked),
    ...learnedFindings(asked, ref, links),
  ];
  if (findings.length === 0 || !isLive(entry, today)) return [];
  return ownerOf(claimsOf(page, asked.listingHosts.length > 0), entry) === 'another'
    ? []
    : findings;
}

/** Made once for the candidates of a page. */
const askerOf = onceFor((candidates: readonly Candidate[]) => concerned(candidates));

/** The candidates that this very subject nominates, or that its host was learned to be of, in their order. */
function askedFor(
  subject: PageSubject,
  candidates: readonly Candidate[],
  links: readonly LearnedHost[],
): Candidate[] {
  const asked = askerOf(candidates)(questionsOf(subject));
  const isLinked = ({ ref }: Candidate): boolean =>
    links.some(({ entry }) => entry.list === ref.list && entry.id === ref.id);
  if (links.length === 0 && asked.size === 0) return [];
  return candidates.filter((each) => asked.has(each) || isLinked(each));
}

/**
 * Judges one page subject against nominated entries (DESIGN section 4): at most one verdict an entry,
 * strongest first. Hashes nominate and strings confirm: every verdict rests on a stored name or key
 * that was compared here. Entries never suppress each other. Pure; never throws.
 */
export function judge(
  subject: PageSubject,
  candidates: readonly Candidate[],
  { today, engineHosts, listingHosts = [], learned }: MatchContext,
): Verdict[] {
  if (candidates.length === 0) return [];
  const page = readPage(subject);
  const links = linksOf(page, learned);
  const others = page.app ? candidates.map(({ entry }) => entry) : [];
  return askedFor(subject, candidates, links)
    .flatMap((each) => {
      const asked = { page, entry: each.entry, today, engineHosts, listingHosts, others };
      const found = findingsOf(asked, each.ref, links);
      return toVerdict(subject.ref, each, found, engineHosts.length > 0) ?? [];
    })
    .sort(byStrength);
}
