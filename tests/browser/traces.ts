import type { Page } from 'puppeteer-core';
import type { JudgeReply } from '../../lib/domain/page-views';
import type { MarkView, Verdict } from '../../lib/domain/verdict';
import type { WebsiteFacts } from '../../lib/domain/website';
import type { Payload } from '../../lib/messages/requests';
import type { Session } from './session';
import { until } from './until';

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
  /** As it went to the page; null where there is none or it was dismissed. */
  banner: MarkView | null;
}

/** Both, of one tab. A tab keeps the last page's until the next page writes its own. */
export interface Traces {
  batches: TraceBatch[];
  website: SiteTrace | null;
}

/** Without an answer for so long, nothing of the extension takes the page. */
const SILENCE_MS = 4_000;
/** Twice the gap after which a content script looks again at a page that has changed: see `watch.ts`. */
const QUIET_MS = 200;

async function readTraces(session: Session, tab: number): Promise<Traces> {
  const [batches, website] = await Promise.all([
    session.stored(`trace:${tab}`) as Promise<TraceBatch[] | undefined>,
    session.stored(`site-trace:${tab}`) as Promise<SiteTrace | undefined>,
  ]);
  return { batches: batches ?? [], website: website ?? null };
}

/**
 * Let so much time go by in the page itself. Its clock goes as slowly as the content scripts', so on a busy
 * machine too every look that is planned by now has been taken, and what it asks is asked.
 */
async function passTime(page: Page, ms: number): Promise<void> {
  await page.evaluate(async (wait) => {
    await new Promise((resolve) => setTimeout(resolve, wait));
    if (!document.hidden) await new Promise((resolve) => requestAnimationFrame(resolve));
    await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 1000 }));
  }, ms);
}

export interface Patience {
  /** For pages that a script goes on building, or that are looked at twice. */
  quietMs?: number;
  /** Only the answer for its cards is one: that for its website comes first. */
  hasCards?: boolean;
}

/**
 * Wait until the worker has answered the page, for its cards or for its website, and nothing more comes
 * for `quietMs`; then give what the page's current state rests on (an in-place navigation starts it anew).
 */
export async function settledTraces(
  session: Session,
  page: Page,
  { quietMs = QUIET_MS, hasCards = false }: Patience = {},
): Promise<Traces> {
  const tab = await session.tabOf(page);
  const isAnswered = async () => {
    const { batches, website } = await readTraces(session, tab);
    return batches.length > 0 || (website !== null && !hasCards);
  };
  await until('the worker has answered', isAnswered, SILENCE_MS).catch(() => undefined);
  for (let last = ''; ; ) {
    const traces = await readTraces(session, tab);
    const now = JSON.stringify(traces);
    if (now === last) return traces;
    last = now;
    await passTime(page, quietMs);
  }
}
