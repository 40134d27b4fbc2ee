import { browser } from 'wxt/browser';
import type { MarkView, Verdict } from '../../domain/verdict';
import type { WebsiteFacts } from '../../domain/website';
import type { Sender } from '../../messages/router';

/**
 * Test builds only: what a tab's website said and what came of it, for `npm run try` and the
 * end-to-end tests. In every other build the body is dead code and leaves the bundle.
 */
export async function traceSite(
  sender: Sender,
  check: { facts: WebsiteFacts; verdicts: readonly Verdict[]; banner: MarkView | null },
): Promise<void> {
  if (!import.meta.env.WXT_E2E || sender.tab?.id === undefined) return;
  await browser.storage.session.set({ [`site-trace:${sender.tab.id}`]: check });
}
