import type { Day } from '../domain/day';
import { type EntryRef, refKey } from '../domain/entry-ref';
import { shownSanctions } from '../domain/lifecycle';
import { isInUse, type ListState } from '../domain/list-state';
import type { PageState } from '../domain/page-views';
import { TIERS } from '../domain/verdict';
import { type Cited, listTexts } from './citation';
import { dayText } from './dates';
import type { Translate } from './messages/translate';
import { displayName, headingText } from './names';
import { healthText, isLookedAt, pageSummary, websiteTexts } from './states';

/** Messages to a list's publisher: about a record, or about the page at hand. The user sends them. */

export const REPORT_REASONS = ['not-this', 'wrong', 'ended'] as const;
export type ReportReason = (typeof REPORT_REASONS)[number];

export const PAGE_REPORT_REASONS = ['missing', 'wrong', 'broken'] as const;
export type PageReportReason = (typeof PAGE_REPORT_REASONS)[number];

/** The evidence of a page's mark, if the record was opened from one. */
export interface PageEvidence {
  /** The website or the search engine. */
  page: string;
  /** May the page be somebody else's? Why, as a sentence. */
  doubt?: string;
  /** How sure the match is. */
  basis: string;
  evidence: readonly string[];
}

/** The part that all reports have in common. */
interface Report {
  /** The user's own words, possibly empty. */
  note: string;
  /** Null if the user leaves the page out: nothing else names it then. */
  address: string | null;
  version: string;
}

interface RecordReport extends Report, Cited {
  reason: ReportReason;
  match: PageEvidence | null;
}

interface PageReport extends Report {
  reason: PageReportReason;
  page: PageState;
  lists: readonly ListState[];
}

interface About {
  subject: string;
  reason: string;
  /** The lists, and their sources. */
  lists: readonly string[];
  /** What the page showed; null if no page is part of the report. */
  seen: readonly string[] | null;
}

/** One order for all: what, why, which list, which page and what it showed, version and day. */
function reportText(t: Translate, about: About, report: Report, today: Day): string {
  const { subject, reason, lists, seen } = about;
  const { address, version } = report;
  const note = report.note.trim();
  const page = address === null ? t('report.noPage') : t('report.page', { url: address });
  return [
    subject,
    t('report.about', { reason }),
    ...(note ? [t('report.note', { note })] : []),
    ...lists,
    ...(seen ? [page, ...seen] : []),
    t('report.version', { version }),
    t('report.date', { date: dayText(t, today) }),
  ].join('\n');
}

export function recordReportSubject(t: Translate, { ref, entry }: Cited): string {
  return t('report.subject', { name: headingText(t, entry), id: ref.id });
}

/** Which record, what is wrong, what the mark rested on. */
export function recordReportText(t: Translate, report: RecordReport, today: Day): string {
  const { entry, match, reason, address } = report;
  const urls = new Set(shownSanctions(entry, today).map(({ source }) => source));
  const sources = [...urls].map((url) => t('cite.source', { url }));
  const about = {
    subject: recordReportSubject(t, report),
    reason: t(`report.reason.${reason}`),
    lists: [...listTexts(t, report), ...sources],
    seen: match && matchTexts(t, match, address),
  };
  return reportText(t, about, report, today);
}

/** Evidence quotes the page, so that it goes where the page's address goes. */
function matchTexts(t: Translate, match: PageEvidence, address: string | null): string[] {
  const { page, basis, evidence } = match;
  if (address === null) return [`- ${basis}`];
  return [
    ...(address === page ? [] : [t('record.matchOn', { page })]),
    ...[basis, ...evidence].map((text) => `- ${text}`),
  ];
}

/** A report on a page: the fault, the annotations with their evidence, and the lists. */
export function pageReportText(t: Translate, report: PageReport, today: Day): string {
  const lists = report.lists
    .filter(isInUse)
    .map(({ title, asOf, live }) =>
      t('pageReport.list', { list: title, date: dayText(t, asOf), n: live }),
    );
  const about = {
    subject: t('pageReport.subject'),
    reason: t(`pageReport.reason.${report.reason}`),
    lists,
    seen: seenTexts(t, report),
  };
  return reportText(t, about, report, today);
}

/** Nothing is missing from a page that was not looked at. */
function stateText(t: Translate, page: PageState): string {
  if (page.paused) return t('toolbar.paused');
  return pageSummary(t, page) ?? t(isLookedAt(page) ? 'page.noMarks' : 'page.unsupported');
}

/** The annotations of the page. A website's host and footer name it as its address does. */
function seenTexts(t: Translate, { page, address }: PageReport): string[] {
  const health = healthText(t, page);
  return [
    stateText(t, page),
    ...(health === null ? [] : [health]),
    ...(page.website && address !== null ? websiteTexts(t, page.website) : []),
    ...page.marks.flatMap(({ heading, label, evidence }) => [
      t('pageReport.mark', { heading, label }),
      ...(address === null ? [] : evidence.map((text) => `- ${text}`)),
    ]),
    ...page.related.map(({ view, reason }) => {
      const name = displayName(view.entry);
      return address === null
        ? t('pageReport.relatedAlone', { name })
        : t('pageReport.related', { name, reason });
    }),
  ];
}

/** The annotation of this entry on a tab's page, and its evidence; null if there is none, or the tab moved on. */
export function matchOf(t: Translate, page: PageState, ref: EntryRef): PageEvidence | null {
  const isThis = (other: EntryRef) => refKey(other) === refKey(ref);
  const on = page.site?.name ?? page.website?.host ?? t('page.title');
  const marks = page.marks.filter(({ entry }) => isThis(entry));
  const [mark] = marks.sort((a, b) => TIERS.indexOf(a.tier) - TIERS.indexOf(b.tier));
  if (mark) {
    const { evidence, also } = mark;
    // What a mark says above its acts is not said again below them, where its evidence has a bare heading.
    const basis = mark.doubt ?? mark.basis;
    // The record may have been opened from a mark that is less sure than the surest one.
    const isMixed = marks.some((each) => each.doubt !== undefined);
    const doubt = mark.doubt ?? (isMixed ? t('record.mixed') : undefined);
    const said = doubt === undefined ? {} : { doubt: t('record.doubt', { page: on, doubt }) };
    return { page: on, basis, evidence: [...evidence, ...also], ...said };
  }
  const related = page.related.find(({ view }) => isThis(view.ref));
  if (!related) return null;
  const doubt = related.isContested ? t('page.contested') : t('record.related');
  return {
    page: on,
    basis: t('record.notMarked'),
    evidence: [related.reason],
    doubt: t('record.doubt', { page: on, doubt }),
  };
}
