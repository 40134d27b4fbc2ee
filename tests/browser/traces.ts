import { isDeepStrictEqual } from 'node:util';
import type { Page } from 'puppeteer-core';
import type { JudgeReply } from '../../lib/domain/page-views';
import type { MarkView, Verdict } from '../../lib/domain/verdict';
import type { WebsiteFacts } from '../../lib/domain/website';
import type { Payload } from '../../lib/messages/to-worker';
import type { Session } from './session';
import { unlessOfDriver } from './until';

/** One batch of a page with cards, as the worker of a test build keeps it. */
export interface TraceBatch {
  request: Payload<'judge'>;
  reply: JudgeReply;
  verdicts: Verdict[];
}

/** The newest site check of a page, likewise. */
export interface SiteTrace {
  facts: WebsiteFacts;
  verdicts: Verdict[];
  /** As it went to the page; null if there is none or it was dismissed. */
  banner: MarkView | null;
}

/** Both, of one tab. A tab keeps the last page's until the next page writes its own. */
export interface Traces {
  batches: TraceBatch[];
  website: SiteTrace | null;
}

/** Without an answer for so long by the page's clock, nothing of the extension takes the page. */
const SILENCE_MS = 4_000;
/** Between two looks whether there is an answer, at first; who has waited for long looks more seldom. */
const STEP_MS = 50;
const LONGEST_STEP_MS = 500;
/** Twice the gap after which a content script looks again at a page that has changed: see `watch.ts`. */
const QUIET_MS = 200;

/** As the worker of a test build writes them. */
interface Kept {
  [batches: `trace:${number}`]: TraceBatch[] | undefined;
  [website: `site-trace:${number}`]: SiteTrace | undefined;
}

async function readTraces(session: Session, tab: number): Promise<Traces> {
  const [batches, website] = [`trace:${tab}`, `site-trace:${tab}`] as const;
  const kept: Kept = await session.storedUnder([batches, website]);
  return { batches: kept[batches] ?? [], website: kept[website] ?? null };
}

/**
 * Let so much time go by in the page itself. The page's clock is as slow as its content scripts' on a busy machine. So
 * every look that they have planned is done by then, and has asked the worker. Tells if a question of the page is still
 * on its way to the worker, or its answer back.
 */
export const passTime = (page: Page, ms: number): Promise<boolean> =>
  page.evaluate(async (wait) => {
    await new Promise((resolve) => setTimeout(resolve, wait));
    if (!document.hidden) await new Promise((resolve) => requestAnimationFrame(resolve));
    await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 1000 }));
    return (
      performance.getEntriesByName('jianxun:ask', 'mark').length >
      performance.getEntriesByName('jianxun:answer', 'mark').length
    );
  }, ms);

export interface Patience {
  /** For pages that a script goes on building, or that are looked at twice. */
  quietMs?: number;
  /** Only the answer for its cards is one: that for its website comes first. */
  hasCards?: boolean;
}

/** The traces as soon as the worker has answered, or when the page was silent for long. */
async function firstTraces(
  session: Session,
  page: Page,
  tab: number,
  hasCards: boolean,
): Promise<Traces> {
  for (let waited = 0; ; ) {
    const traces = await readTraces(session, tab);
    const isAnswered = traces.batches.length > 0 || (traces.website !== null && !hasCards);
    if (isAnswered || waited >= SILENCE_MS) return traces;
    const step = Math.min(LONGEST_STEP_MS, Math.max(STEP_MS, waited / 4));
    await passTime(page, step).catch(unlessOfDriver);
    waited += step;
  }
}

/**
 * Wait until the worker has answered the page, for its cards or for its website, all that it asks, and nothing more
 * comes for `quietMs`; then give what the page's current state rests on (an in-place navigation starts it anew).
 */
export async function settledTraces(
  session: Session,
  page: Page,
  tab: number,
  { quietMs = QUIET_MS, hasCards = false }: Patience = {},
): Promise<Traces> {
  let traces = await firstTraces(session, page, tab, hasCards);
  for (;;) {
    const isOpen = await passTime(page, quietMs);
    const now = await readTraces(session, tab);
    if (!isOpen && isDeepStrictEqual(now, traces)) return now;
    traces = now;
  }
}
