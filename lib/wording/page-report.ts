import type { Day } from '../domain/day';
import type { ListState } from '../domain/list-state';
import type { PageState } from '../domain/page-views';
import type { Translate } from './messages/translate';
import { displayName } from './names';
import { healthText, pageSummary, websiteTexts } from './states';

/** A report about a page at hand: a mark that is missing or wrong. The report about a record is `report.ts`. */

export const PAGE_REPORT_REASONS = ['missing', 'wrong', 'broken'] as const;
export type PageReportReason = (typeof PAGE_REPORT_REASONS)[number];

export interface PageReport {
  reason: PageReportReason;
  /** What the user adds, perhaps nothing. */
  note: string;
  /** Null where the user leaves it out: nothing else names the page then. */
  url: string | null;
  page: PageState;
  lists: readonly ListState[];
  version: string;
}

/** What was told of the page. A website's host and footer name it as its address does. */
function seenTexts(t: Translate, { page, url }: PageReport): string[] {
  const health = healthText(t, page);
  return [
    pageSummary(t, page) ?? t('page.noMarks'),
    ...(health === null ? [] : [health]),
    ...(page.website && url !== null ? websiteTexts(t, page.website) : []),
    ...page.marks.flatMap(({ heading, label, evidence }) => [
      t('pageReport.mark', { heading, label }),
      ...(url === null ? [] : evidence.map((text) => `- ${text}`)),
    ]),
    ...page.related.map(({ view, reason }) =>
      t('pageReport.related', { name: displayName(view.entry), reason }),
    ),
  ];
}

/** The message to a list's publisher: what is wrong, what was shown and on what it rested, by which lists. */
export function pageReportText(t: Translate, report: PageReport, today: Day): string {
  const { reason, url, lists, version } = report;
  const note = report.note.trim();
  return [
    t('pageReport.subject'),
    t('report.about', { reason: t(`pageReport.reason.${reason}`) }),
    ...(note ? [t('report.note', { note })] : []),
    url === null ? t('pageReport.noPage') : t('pageReport.page', { url }),
    ...seenTexts(t, report),
    ...lists.map(({ title, asOf, live }) =>
      t('pageReport.list', { list: title, date: asOf, n: live }),
    ),
    t('pageReport.version', { version }),
    t('pageReport.date', { date: today }),
  ].join('\n');
}
