import { browser } from 'wxt/browser';
import { isOwnView, isTopDocument, type Sender } from '../browser/tabs';
import { RequestError } from './client';
import {
  type Asker,
  type ErrorCode,
  type Payload,
  REQUESTS,
  type Replies,
  type Reply,
  type RequestName,
} from './to-worker';

/** One function for each request. A `RequestError` that it throws reaches the asker with its code. */
export type Handlers = {
  [N in RequestName]: (payload: Payload<N>, sender: Sender) => Promise<Replies[N]>;
};

/** The handlers of a worker that answers some requests only. It refuses the others. */
export type SomeHandlers = Partial<Handlers>;

/** Resolves once a request can be handled. */
type Prepare = (name: RequestName) => Promise<unknown>;

/** Views may ask everything; content scripts only what is declared for them, and none in a frame. */
function mayAsk(from: Asker, sender: Sender): boolean {
  if (sender.id !== browser.runtime.id) return false;
  return isOwnView(sender) || (from === 'page' && isTopDocument(sender));
}

/** The payload as its schema gives it. Throws an error that names the bad field. */
function parse(name: RequestName, payload: unknown): unknown {
  const parsed = REQUESTS[name].payload().safeParse(payload);
  if (parsed.success) return parsed.data;
  const path = parsed.error.issues[0]?.path.join('.') ?? '';
  throw new RequestError('bad-request', `${name}: ${path}`);
}

const isRequest = (name: unknown): name is RequestName =>
  typeof name === 'string' && Object.hasOwn(REQUESTS, name);

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
    if (!isRequest(name)) throw new RequestError('bad-request', 'unknown request');
    const handle = handlers[name] as
      | ((payload: unknown, sender: Sender) => Promise<Replies[RequestName]>)
      | undefined;
    if (!handle || !mayAsk(REQUESTS[name].from, sender))
      throw new RequestError('not-allowed', name);
    const asked = parse(name, payload);
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
