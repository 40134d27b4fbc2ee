import { browser } from 'wxt/browser';
import type { ErrorCode, Payload, Replies, Reply, RequestName } from './to-worker';

/**
 * A request that cannot be answered, with a code that views can word. A handler of the worker throws it,
 * and `ask` rejects with it on the other side.
 */
export class RequestError extends Error {
  override name = 'RequestError';
  constructor(
    readonly code: ErrorCode,
    readonly detail: string,
  ) {
    super(`${code}: ${detail}`);
  }
}

/** Never resolves in a document that was left: it has no window any more. */
const neverWhenLeft = (): Promise<void> | undefined =>
  document.defaultView ? undefined : new Promise(() => {});

/**
 * Test builds only: tell on the page's timeline that it asks, and when it is answered, so that a test can wait. A page
 * that was left has no timeline.
 */
function markAsked(sent: Promise<unknown>): void {
  const mark = (name: string) => void (document.defaultView && performance.mark(name));
  mark('jianxun:ask');
  const markAnswered = () => mark('jianxun:answer');
  sent.then(markAnswered, markAnswered);
}

/**
 * The worker's answer, error or value; undefined when nobody answered. Rejects when there is no worker. Never settles
 * in a page that was left meanwhile: Firefox throws at anything that is read, drawn or planned there.
 */
export async function send<N extends RequestName>(
  name: N,
  payload: Payload<N>,
): Promise<Reply<N> | undefined> {
  const sent = browser.runtime.sendMessage({ name, payload });
  if (import.meta.env.WXT_E2E) markAsked(sent);
  return import.meta.env.FIREFOX ? sent.finally(neverWhenLeft) : sent;
}

/**
 * Ask the worker, from a view. If the worker ends before it answers, the question is asked once more. All questions of
 * views may be asked twice. Resolves with the typed value; rejects with a `RequestError` when the worker says no, and
 * with the browser's own error when no worker answers (the extension was just updated).
 */
export async function ask<N extends RequestName>(
  name: N,
  payload: Payload<N>,
): Promise<Replies[N]> {
  const reply = await send(name, payload).catch(() => send(name, payload));
  if (!reply) throw new RequestError('internal', 'no answer');
  if (!reply.ok) throw new RequestError(reply.error.code, reply.error.detail);
  return reply.value;
}
