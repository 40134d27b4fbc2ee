import type { Day } from '../domain/day';
import { shownSanctions } from '../domain/lifecycle';
import { type Cited, listText } from './citation';
import type { Translate } from './messages/translate';
import { headingText } from './names';

export const REPORT_REASONS = ['not-this', 'wrong', 'ended'] as const;
export type ReportReason = (typeof REPORT_REASONS)[number];

/** What a page's mark rested on, where the record was opened from one. */
export interface PageEvidence {
  /** The website or the search engine. */
  page: string;
  evidence: readonly string[];
}

export interface Report extends Cited {
  reason: ReportReason;
  /** What the user adds, perhaps nothing. */
  note: string;
  match: PageEvidence | null;
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
    ...(match ? [t('report.page', { page: match.page }), ...match.evidence.map(dashed)] : []),
    t('cite.accessed', { date: today }),
  ].join('\n');
}

const dashed = (text: string): string => `- ${text}`;
