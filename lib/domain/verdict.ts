import type { Day } from './day';
import type { EntryRef } from './entry-ref';
import type { EntryView } from './entry-view';
import type { Gravity } from './sanction-rules';

/** How sure a match is, strongest first. `related` never marks a page. */
export const TIERS = ['identified', 'named', 'possible', 'related'] as const;
export type Tier = (typeof TIERS)[number];

interface EvidenceRule {
  /**
   * Does it say that the page is the subject's own? `stated`: only in a field of the page that states an owner. A title
   * and an engine's text state none.
   */
  own: 'yes' | 'stated' | 'no';
  /** A key of the subject, with words of its own for how sure the match is. */
  isKey?: true;
  /** A number that anyone can type onto a page. */
  isNumber?: true;
  /** The page shows the listed app itself. */
  isApp?: true;
  /** In a site's own footer, it teaches this browser whose site it is. */
  isLearned?: true;
}

/**
 * The one table of evidence: all that differs between kinds is said here, and the compiler asks for the words of a
 * new one (`evidence.<kind>`).
 */
const EVIDENCE = {
  host: { own: 'yes', isKey: true },
  'app-id': { own: 'yes', isKey: true, isApp: true },
  icp: { own: 'yes', isKey: true, isNumber: true, isLearned: true },
  uscc: { own: 'yes', isKey: true, isNumber: true, isLearned: true },
  psb: { own: 'yes', isNumber: true, isLearned: true },
  'app-and-developer': { own: 'yes', isKey: true, isApp: true },
  'provider-name': { own: 'stated' },
  'operator-name': { own: 'yes' },
  'site-operator': { own: 'yes', isLearned: true },
  'learned-site': { own: 'yes' },
  'title-name': { own: 'no' },
  'cut-name': { own: 'no' },
  'name-otherwise': { own: 'no' },
  'education-operator': { own: 'stated' },
  'brand-and-region': { own: 'no' },
  'brand-and-operator': { own: 'no' },
  'app-and-store': { own: 'no', isApp: true },
  'general-operator': { own: 'no' },
  'third-party-title': { own: 'no' },
  query: { own: 'no' },
} as const satisfies Record<string, EvidenceRule>;

export type EvidenceKind = keyof typeof EVIDENCE;
export const EVIDENCE_KINDS = Object.keys(EVIDENCE) as readonly EvidenceKind[];

type Rules = typeof EVIDENCE;
/** The kinds of evidence whose rule has a mark. */
type KindWith<Mark extends keyof EvidenceRule> = {
  [Kind in EvidenceKind]: Rules[Kind] extends Record<Mark, true> ? Kind : never;
}[EvidenceKind];
export type KeyKind = KindWith<'isKey'>;
export type LearnedKind = KindWith<'isLearned'>;

/** The rule of a kind of evidence. */
export const ruleOfEvidence = (kind: EvidenceKind): EvidenceRule => EVIDENCE[kind];

export const isKeyKind = (kind: EvidenceKind): kind is KeyKind =>
  ruleOfEvidence(kind).isKey === true;
export const isLearnedKind = (kind: EvidenceKind): kind is LearnedKind =>
  ruleOfEvidence(kind).isLearned === true;

/** One reason of a verdict, explainable to a parent: "host example.com", "full name as provider". */
export interface Evidence {
  kind: EvidenceKind;
  /** The stored name or key that was compared and found equal. */
  value: string;
  /** Where on the page it stood. `page`: in its last lines and in no footer, where anybody may have written. */
  field: 'url' | 'title' | 'provider' | 'snippet' | 'app' | 'footer' | 'page' | 'query';
  /** The occurrence names a branch (分公司, 分校) of the listed subject. */
  branch?: true;
  /** The page's own words name somebody else. They lower what its host proves and do not erase it. */
  contested?: true;
  /** For a learned host: the day of the visit on which its footer showed the value. */
  seenOn?: Day;
}

/**
 * `is`: something of the page itself says that it is the subject's: its host, its footer, an app's developer.
 * `names`: the page carries a name that the list carries, whoever it belongs to.
 */
export type Relation = 'is' | 'names';

/** An entry that an index nominated, and the list that it stands on. */
export interface Candidate extends EntryView {
  /** The list's own date if it is past its `expires`: only its strongest tier is kept then. Else null. */
  stale: Day | null;
}

/** One listed entry that a page subject met: how sure, and by which evidence. */
export interface Verdict {
  /** The page's own number for the subject. */
  ref: number;
  candidate: Candidate;
  tier: Tier;
  relation: Relation;
  evidence: Evidence[];
}

/** A link as the page may show it: http(s) only, checked by the schema of the entry. */
interface SourceLink {
  label: string;
  url: string;
}

/** One sanction in words. */
export interface SanctionView {
  /** What, who and when: "余姚市教育局于2026年9月25日将该机构列入黑名单". */
  line: string;
  /** Why; empty if the line says it all. */
  grounds: string;
  source: SourceLink;
  /** Which list says so, if acts of several lists stand together; and the list's day if the list is past its date. */
  list?: string;
}

/** The annotation of one subject, worded by the worker: content scripts carry no messages and format no dates. */
export interface MarkView {
  ref: number;
  entry: EntryRef;
  tier: Exclude<Tier, 'related'>;
  gravity: Gravity;
  /** Text in the pill: "有官方通报·2026-09". */
  label: string;
  /** The text of a compact pill: the month. Absent if a pill without words would say too much. */
  short?: string;
  /** Name of the pill for screen readers. */
  description: string;
  /** Who. */
  heading: string;
  /** Said before the acts where the page may be somebody else's: "可能同名，请核对". Absent if it is sure. */
  doubt?: string;
  /** The acts, the gravest of each list first. */
  sanctions: SanctionView[];
  /** On what the mark rests, in a word: "标注依据：网址一致". */
  basis: string;
  /** The evidence, one sentence each. */
  evidence: string[];
  /** Sentences on a reply of the subject, on another list that contradicts, and on which list says so. */
  provenance: string[];
  /** How many acts are left to the record, and until when each is shown. A page gets it as part of `provenance`. */
  until?: string[];
  /** Further listed subjects that this page subject also matched, in words ("另有 1 个同名单位"). */
  also: string[];
}

/** Fixed words of the popover, sent once with the marks. */
export interface MarkWords {
  /** BCP 47 tag of every text that comes with it. */
  lang: string;
  record: string;
  notThis: string;
  notThisHint: string;
  close: string;
  /** Declarations for a mark's box, beside its colours: the size that the user wants, or nothing. */
  css: string;
}

/** Fixed words of the banner. */
export interface BannerWords extends Pick<MarkWords, 'lang' | 'record' | 'close' | 'css'> {
  /** Name of the strip for screen readers. */
  name: string;
  /** Words before the evidence. */
  basis: string;
  /** Words of the button that keeps it away until the record changes. */
  dismiss: string;
  dismissed: string;
  undo: string;
}
