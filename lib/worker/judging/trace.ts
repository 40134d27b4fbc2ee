import { browser } from 'wxt/browser';
import type { JudgeReply } from '../../domain/page-views';
import type { Verdict } from '../../domain/verdict';
import type { Payload } from '../../messages/requests';
import type { Sender } from '../../messages/router';

/**
 * Test builds only: the batches that a tab's page sent and what came of them, for `npm run try` and
 * the end-to-end tests. In every other build the body is dead code and leaves the bundle.
 */
export async function trace(
  sender: Sender,
  request: Payload<'judge'>,
  reply: JudgeReply,
  verdicts: readonly Verdict[],
): Promise<void> {
  if (!import.meta.env.WXT_E2E || sender.tab?.id === undefined) return;
  const key = `trace:${sender.tab.id}`;
  const earlier = request.fresh ? [] : ((await browser.storage.session.get(key))[key] ?? []);
  await browser.storage.session.set({
    [key]: [...(earlier as unknown[]), { request, reply, verdicts }],
  });
}
