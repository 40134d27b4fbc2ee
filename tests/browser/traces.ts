import type { JudgeReply } from '../../lib/domain/page-views';
import type { MarkView, Verdict } from '../../lib/domain/verdict';
import type { WebsiteFacts } from '../../lib/domain/website';
import type { Payload } from '../../lib/messages/requests';
import type { Session } from './session';

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
/** Nothing new for so long: the page is settled. */
const QUIET_MS = 400;
const STEP_MS = 100;

async function readTraces(session: Session, tab: number): Promise<Traces> {
  const [batches, website] = await Promise.all([
    session.stored(`trace:${tab}`) as Promise<TraceBatch[] | undefined>,
    session.stored(`site-trace:${tab}`) as Promise<SiteTrace | undefined>,
  ]);
  return { batches: batches ?? [], website: website ?? null };
}

/**
 * Wait until the worker has answered the page, for its cards or for its website, and nothing more comes
 * for `quietMs`; then give what the page's current state rests on (an in-place navigation starts it anew).
 */
export async function settledTraces(
  session: Session,
  tab: number,
  quietMs = QUIET_MS,
): Promise<Traces> {
  let last = '';
  let traces: Traces = { batches: [], website: null };
  const start = performance.now();
  for (let quiet = 0; quiet < quietMs; quiet += STEP_MS) {
    await new Promise((resolve) => setTimeout(resolve, STEP_MS));
    traces = await readTraces(session, tab);
    const now = JSON.stringify(traces);
    const isUnanswered = traces.batches.length === 0 && !traces.website;
    if (now !== last || (isUnanswered && performance.now() - start < SILENCE_MS)) quiet = 0;
    last = now;
  }
  return traces;
}
