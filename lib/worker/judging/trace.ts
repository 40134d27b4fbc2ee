import { readValue, writeValues } from '../../browser/storage';
import type { Sender } from '../../browser/tabs';
import { inTurn } from '../../domain/in-turn';
import type { JudgeReply } from '../../domain/page-views';
import type { MarkView, Verdict } from '../../domain/verdict';
import type { WebsiteFacts } from '../../domain/website';
import type { Payload } from '../../messages/to-worker';

/**
 * Test builds only: what a tab's page sent and what came of it, for `npm run try` and the end-to-end tests.
 * No other build imports it.
 */

const keepInTurn = inTurn();

/** Keep a batch of cards beside the page's earlier ones. */
export async function trace(
  sender: Sender,
  request: Payload<'judge'>,
  reply: JudgeReply,
  verdicts: readonly Verdict[],
): Promise<void> {
  if (sender.tab?.id === undefined) return;
  const key = `trace:${sender.tab.id}`;
  await keepInTurn(async () => {
    const earlier = request.fresh ? [] : ((await readValue('session', key)) ?? []);
    await writeValues('session', {
      [key]: [...(earlier as unknown[]), { request, reply, verdicts }],
    });
  });
}

/** Keep what the check of a website came to. */
export async function traceSite(
  sender: Sender,
  check: { facts: WebsiteFacts; verdicts: readonly Verdict[]; banner: MarkView | null },
): Promise<void> {
  if (sender.tab?.id === undefined) return;
  await writeValues('session', { [`site-trace:${sender.tab.id}`]: check });
}
