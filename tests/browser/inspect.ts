import type { Page } from 'puppeteer-core';
import type { PageSubject } from '../../lib/domain/page-subject';
import type { PageState } from '../../lib/domain/page-views';
import type { Verdict } from '../../lib/domain/verdict';
import { type DrawnMark, readMarks } from './marks';
import type { SavedPage } from './saved-page';
import type { Session } from './session';
import { type Patience, type SiteTrace, settledTraces, type TraceBatch } from './traces';

/** One step of a content script on the page's own thread. */
interface Step {
  /** `read`, `draw` or `check`. */
  name: string;
  start: number;
  ms: number;
  detail: Record<string, number>;
}

/** All that the extension made of a page. */
export interface PageReport {
  url: string;
  /** Id of the adapter, or of the generic reader; null where neither found cards. */
  site: string | null;
  query: string | null;
  recognised: number;
  items: PageSubject[];
  /** Verdicts of the items and of the query. Those of the website stand in `website`. */
  verdicts: Verdict[];
  /** The facts and the result of the site check; null if an adapter takes the page. */
  website: SiteTrace | null;
  marks: DrawnMark[];
  queryLine: string | null;
  badge: string;
  health: PageState;
  steps: Step[];
  /** From the end of the first reading to the first drawing: message, verdicts and back. */
  roundTripMs: number | null;
}

/** What the page itself knows, asked in one go: its address of now and the steps. */
function readOwn(page: Page): Promise<Pick<PageReport, 'url' | 'steps'>> {
  return page.evaluate(() => {
    const steps = performance
      .getEntriesByType('measure')
      .filter(({ name }) => name.startsWith('jianxun:'))
      .map((entry) => {
        const { name, startTime, duration } = entry;
        const step = { name: name.slice('jianxun:'.length), start: startTime, ms: duration };
        // Firefox before 153 keeps the detail of a content script's measure from the page. No function of its
        // own for that: what is named here is not known in the page.
        try {
          return {
            ...step,
            detail: { ...((entry as PerformanceMeasure).detail as Step['detail']) },
          };
        } catch {
          return { ...step, detail: {} };
        }
      });
    return { url: location.href, steps };
  });
}

/** The newest word on each subject, in the page's order. */
function itemsOf(batches: readonly TraceBatch[]): PageSubject[] {
  const items = new Map<number, PageSubject>();
  for (const { request } of batches)
    for (const subject of request.subjects) items.set(subject.ref, subject);
  return [...items.values()].sort((a, b) => a.ref - b.ref);
}

function verdictsOf(batches: readonly TraceBatch[]): Verdict[] {
  const byRef = new Map<number, Verdict[]>();
  for (const { request, verdicts } of batches)
    for (const ref of [-1, ...request.subjects.map((subject) => subject.ref)])
      byRef.set(
        ref,
        verdicts.filter((verdict) => verdict.ref === ref),
      );
  return [...byRef.values()].flat();
}

function roundTripOf(steps: readonly Step[]): number | null {
  const read = steps.find(({ name }) => name === 'read');
  const draw = steps.find(({ name }) => name === 'draw');
  return read && draw ? draw.start - read.start - read.ms : null;
}

/** Looks whether the toolbar has followed the page's state, which is written before it. */
const BADGE_LOOKS = 100;

/** The badge of a tab once it says what the popup does, or what it says at last. */
async function badgeAfter(
  session: Session,
  tab: number,
  { marks, related }: PageState,
): Promise<string> {
  const wanted = marks.length > 0 ? String(marks.length) : related.length > 0 ? '•' : /^★?$/;
  for (let look = 1; ; look++) {
    const badge = await session.badgeText(tab);
    if (badge.match(wanted)?.[0] === badge || look === BADGE_LOOKS) return badge;
  }
}

/** Wait until the extension has dealt with a page, then tell all that it made of it. */
export async function inspectPage(
  session: Session,
  page: Page,
  patience?: Patience,
): Promise<PageReport> {
  const tab = await session.tabOf(page);
  const { batches, website } = await settledTraces(session, page, tab, patience);
  const { url, steps } = await readOwn(page);
  const newest = batches.at(-1);
  const health = await session.ask('page', { tab });
  return {
    url,
    site: newest?.request.site ?? null,
    query: newest?.request.query ?? null,
    recognised: newest?.request.recognised ?? 0,
    items: itemsOf(batches),
    verdicts: verdictsOf(batches),
    website,
    marks: await readMarks(session.engine, page),
    queryLine: newest?.reply.queryLine ?? null,
    badge: await badgeAfter(session, tab, health),
    health,
    steps,
    roundTripMs: roundTripOf(steps),
  };
}

/**
 * Open an address, served with `saved` if that is given, and tell what the extension made of it. A page that is
 * waited for long has a window of its own, so that others can be opened meanwhile; it is closed.
 */
export async function inspectAt(
  session: Session,
  url: string,
  saved?: SavedPage,
  patience?: Patience,
): Promise<PageReport> {
  if (patience?.quietMs === undefined) {
    const page = await session.look(url, saved);
    const report = await inspectPage(session, page, patience);
    session.leave(page);
    return report;
  }
  const page = await session.visit(url, saved, 'window');
  try {
    return await inspectPage(session, page, patience);
  } finally {
    await page.close();
  }
}
