import type { Page } from 'puppeteer-core';
import type { JudgeReply, PageState, Payload } from '../../lib/schema/messages';
import type { PageSubject } from '../../lib/schema/subject';
import type { Verdict } from '../../lib/schema/verdict';
import { type DrawnMark, readMarks } from './marks';
import type { Session } from './session';

/** One batch of a page, as the worker of a test build keeps it. */
interface TraceBatch {
  request: Payload<'judge'>;
  reply: JudgeReply;
  verdicts: Verdict[];
}

/** One step of the content script on the page's own thread. */
interface Step {
  /** `read` or `draw`. */
  name: string;
  start: number;
  ms: number;
  detail: Record<string, number>;
}

/** All that the extension made of a page. */
export interface PageReport {
  url: string;
  /** Adapter id; null where no adapter took the page. */
  site: string | null;
  query: string | null;
  recognised: number;
  items: PageSubject[];
  verdicts: Verdict[];
  marks: DrawnMark[];
  queryLine: string | null;
  badge: string;
  health: PageState;
  steps: Step[];
  /** From the end of the first reading to the first drawing: message, verdicts and back. */
  roundTripMs: number | null;
}

/** Without an answer for so long, no adapter took the page. */
const SILENCE_MS = 2_500;
/** Nothing new for so long: the page is settled. */
const QUIET_MS = 400;
const STEP_MS = 100;

function readSteps(page: Page): Promise<Step[]> {
  return page.evaluate(() =>
    performance
      .getEntriesByType('measure')
      .filter(({ name }) => name.startsWith('jianxun:'))
      .map((entry) => ({
        name: entry.name.slice('jianxun:'.length),
        start: entry.startTime,
        ms: entry.duration,
        detail: { ...((entry as PerformanceMeasure).detail as Record<string, number>) },
      })),
  );
}

/**
 * Wait until the worker has answered the page and nothing more comes, and give the batches of the
 * page's current state (an in-place navigation starts them anew).
 */
async function settledTrace(session: Session, tab: number): Promise<TraceBatch[]> {
  let last = '';
  let batches: TraceBatch[] = [];
  const start = performance.now();
  for (let quiet = 0; quiet < QUIET_MS; quiet += STEP_MS) {
    await new Promise((resolve) => setTimeout(resolve, STEP_MS));
    batches = ((await session.stored(`trace:${tab}`)) as TraceBatch[] | undefined) ?? [];
    const now = JSON.stringify(batches);
    const isOpen = batches.length === 0 && performance.now() - start < SILENCE_MS;
    if (now !== last || isOpen) quiet = 0;
    last = now;
  }
  return batches;
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

/** Wait until the extension has dealt with a page, then tell all that it made of it. */
export async function inspectPage(session: Session, page: Page): Promise<PageReport> {
  const tab = await session.tabOf(page);
  const batches = await settledTrace(session, tab);
  const steps = await readSteps(page);
  const newest = batches.at(-1);
  return {
    url: await page.evaluate(() => location.href),
    site: newest?.request.site ?? null,
    query: newest?.request.query ?? null,
    recognised: newest?.request.recognised ?? 0,
    items: itemsOf(batches),
    verdicts: verdictsOf(batches),
    marks: await readMarks(session.engine, page),
    queryLine: newest?.reply.queryLine?.text ?? null,
    badge: await session.badgeText(tab),
    health: await session.ask('page', { tab }),
    steps,
    roundTripMs: roundTripOf(steps),
  };
}
