import type { Day } from './day';
import type { EntryRef } from './entry';
import type { Gravity } from './sanction-kinds';

/** How sure a match is, strongest first. `related` never marks a page. */
export const TIERS = ['identified', 'named', 'possible', 'related'] as const;
export type Tier = (typeof TIERS)[number];

export const EVIDENCE_KINDS = [
  'host',
  'app-id',
  'icp',
  'uscc',
  'psb',
  'app-and-developer',
  'provider-name',
  'operator-name',
  'site-operator',
  'learned-site',
  'title-name',
  'cut-name',
  'education-operator',
  'brand-and-region',
  'brand-and-operator',
  'app-and-store',
  'general-operator',
  'third-party-title',
  'query',
] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** One reason of a verdict, explainable to a parent: "host example.com", "full name as provider". */
export interface Evidence {
  kind: EvidenceKind;
  /** The stored name or key that was compared and found equal. */
  value: string;
  /** Where on the page it stood. */
  /** `page`: in a page's last lines and in no footer, where anybody may have written. */
  field: 'url' | 'title' | 'provider' | 'snippet' | 'app' | 'footer' | 'page' | 'query';
  /** The occurrence names a branch (分公司, 分校) of the listed subject. */
  branch?: true;
  /** Of a learned host: the day of the visit on which its footer showed the value. */
  seenOn?: Day;
}

/**
 * `is`: something of the page itself says that it is the subject's: its host, its footer, an app's developer.
 * `names`: the page carries a name that the list carries, whoever it belongs to.
 */
export type Relation = 'is' | 'names';

/** Page subject + entry + tier + the evidence that made it. */
export interface Verdict {
  ref: number;
  entry: EntryRef;
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
  /** "2026-09-01 四川省通信管理局通报：应用“示例在线”7.4.620 版……" */
  line: string;
  grounds: string;
  /** The last shown day: "公示至 2027-08-31" where the source states it, else "本扩展显示至 …". */
  until: string;
  source: SourceLink;
}

/**
 * What the page draws for one subject, already in the reader's language: the worker words it, so that
 * content scripts carry no messages and no dates to format.
 */
export interface MarkView {
  ref: number;
  entry: EntryRef;
  tier: Exclude<Tier, 'related'>;
  gravity: Gravity;
  /** Text in the pill: "有官方通报·2026-09". */
  label: string;
  /** What a compact pill shows in its place: the month. Absent where a pill without words would say too much. */
  short?: string;
  /** Name of the pill for screen readers. */
  description: string;
  /** Who. */
  heading: string;
  /** How sure, in words: "单位名称一致，请核对". */
  certainty: string;
  /** What the mark rests on, one sentence each. */
  evidence: string[];
  /** Newest first. */
  sanctions: SanctionView[];
  /** Which list says so. */
  provenance: string;
  /** Further listed subjects that this page subject also matched, in words ("另有 1 个同名单位"). */
  also: string[];
}

/** Fixed words of the popover, sent once with the marks. */
export interface MarkWords {
  /** BCP 47 tag of every text that comes with it. */
  lang: string;
  evidence: string;
  record: string;
  notThis: string;
  notThisHint: string;
  close: string;
  /** Declarations for a mark's box, beside its colours: the size that the reader wants, or nothing. */
  css: string;
}
