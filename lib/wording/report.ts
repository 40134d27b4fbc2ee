import type { Day } from '../domain/day';
import { shownSanctions } from '../domain/lifecycle';
import { type Cited, listText } from './citation';
import { dayText } from './dates';
import type { Translate } from './messages/translate';
import { headingText } from './names';

export const REPORT_REASONS = ['not-this', 'wrong', 'ended'] as const;
export type ReportReason = (typeof REPORT_REASONS)[number];

/** What a page's mark rested on, where the record was opened from one. */
export interface PageEvidence {
  /** The website or the search engine. */
  page: string;
  /** May the page be somebody else's? Why, as a sentence. */
  doubt?: string;
  /** How sure the match is. */
  basis: string;
  evidence: readonly string[];
}

export interface Report extends Cited {
  reason: ReportReason;
  /** What the user adds, perhaps nothing. */
  note: string;
  match: PageEvidence | null;
  /** Null where the user leaves the page out: nothing else names it then. */
  address: string | null;
  version: string;
}

export function reportSubject(t: Translate, { ref, entry }: Cited): string {
  return t('report.subject', { name: headingText(t, entry), id: ref.id });
}

/** The message to a list's publisher: which record, what is wrong, what the mark rested on. */
export function reportText(t: Translate, report: Report, today: Day): string {
  const { entry, match } = report;
  const note = report.note.trim();
  return [
    reportSubject(t, report),
    t('report.about', { reason: t(`report.reason.${report.reason}`) }),
    ...(note ? [t('report.note', { note })] : []),
    listText(t, report),
    ...shownSanctions(entry, today).map(({ source }) => t('cite.source', { url: source })),
    ...(match ? matchTexts(t, match, report.address) : []),
    t('pageReport.version', { version: report.version }),
    t('cite.accessed', { date: dayText(t, today) }),
  ].join('\n');
}

/** Evidence quotes the page, so that it goes where the page's address goes. */
function matchTexts(t: Translate, match: PageEvidence, address: string | null): string[] {
  const isNamed = address !== null;
  const texts = isNamed ? [match.basis, ...match.evidence] : [match.basis];
  return [
    isNamed ? t('pageReport.page', { url: address }) : t('pageReport.noPage'),
    ...(isNamed && address !== match.page ? [t('record.matchOn', { page: match.page })] : []),
    ...texts.map((text) => `- ${text}`),
  ];
}
