import { browser } from 'wxt/browser';
import { isOwnView, isTopDocument, type Sender } from '../browser/tabs';
import { checkedBy, type JsonSchema, REFUSED } from '../domain/json-check';
import { PAGE_CHECKS } from '../generated/checks';
import { RequestError } from './client';
import type { ErrorCode, Payload, Replies, Reply, RequestName } from './to-worker';

/** One function for each request. A `RequestError` that it throws reaches the asker with its code. */
export type Handlers = {
  [N in RequestName]: (payload: Payload<N>, sender: Sender) => Promise<Replies[N]>;
};

/** The handlers of a worker that answers some requests only. It refuses the others. */
export type SomeHandlers = Partial<Handlers>;

/** Resolves once a request can be handled. */
type Prepare = (name: RequestName) => Promise<unknown>;

/** The checks of all that pages may ask, which need no Zod. */
const pageChecks = new Map<string, JsonSchema>(Object.entries(JSON.parse(PAGE_CHECKS)));

/** Views may ask everything; content scripts only what is declared for them, and none in a frame. */
function mayAsk(name: RequestName, sender: Sender): boolean {
  if (sender.id !== browser.runtime.id) return false;
  return isOwnView(sender) || (pageChecks.has(name) && isTopDocument(sender));
}

/** The payload as its schema gives it. Throws an error that names the bad field. */
async function parse(name: RequestName, payload: unknown): Promise<unknown> {
  const check = pageChecks.get(name);
  const checked = check ? checkedBy(check, payload) : REFUSED;
  if (checked !== REFUSED) return checked;
  const { REQUESTS } = await import('./to-worker');
  const parsed = REQUESTS[name].payload().safeParse(payload);
  if (parsed.success) return parsed.data;
  const path = parsed.error.issues[0]?.path.join('.') ?? '';
  throw new RequestError('bad-request', `${name}: ${path}`);
}

const isAnswered = (name: string, handlers: SomeHandlers): name is RequestName =>
  Object.hasOwn(handlers, name);

function errorOf(error: unknown): { code: ErrorCode; detail: string } {
  if (error instanceof RequestError) return { code: error.code, detail: error.detail };
  return { code: 'internal', detail: error instanceof Error ? error.message : String(error) };
}

/**
 * Answer one message: the sender is checked before the content, the payload against its schema.
 * Never rejects; every message gets a value or a serialised error.
 */
export async function answer(
  message: unknown,
  sender: Sender,
  handlers: SomeHandlers,
  prepare: Prepare,
): Promise<Reply<RequestName>> {
  try {
    const { name, payload } = (message ?? {}) as { name?: unknown; payload?: unknown };
    if (typeof name !== 'string') throw new RequestError('bad-request', 'no request');
    if (!isAnswered(name, handlers) || !mayAsk(name, sender))
      throw new RequestError('not-allowed', name);
    const handle = handlers[name] as (
      asked: unknown,
      from: Sender,
    ) => Promise<Replies[RequestName]>;
    const asked = await parse(name, payload);
    await prepare(name);
    return { ok: true, value: await handle(asked, sender) };
  } catch (error) {
    return { ok: false, error: errorOf(error) };
  }
}

/** Register the worker's one message listener. Call synchronously while the worker starts. */
export function listen(handlers: Handlers, prepare: Prepare): void {
  browser.runtime.onMessage.addListener((message, sender, sendResponse) => {
    answer(message, sender, handlers, prepare).then(sendResponse);
    return true;
  });
}
