import { type Browser, browser } from 'wxt/browser';
import type { ErrorCode, Payload, Replies, Reply, RequestName } from '../schema/messages';
import { REQUESTS } from '../schema/messages';
import { prepare } from './prepare';

export type Sender = Browser.runtime.MessageSender;

/** One function a request. What it throws as a `RequestRefusal` reaches the asker with its code. */
export type Handlers = {
  [N in RequestName]: (payload: Payload<N>, sender: Sender) => Promise<Replies[N]>;
};

/** Thrown by a handler to refuse with a code that pages can word. */
export class RequestRefusal extends Error {
  override name = 'RequestRefusal';
  constructor(
    readonly code: ErrorCode,
    readonly detail: string,
  ) {
    super(`${code}: ${detail}`);
  }
}

/** Pages of our own may ask everything; content scripts only what is marked for them. */
function mayAsk(name: RequestName, sender: Sender): boolean {
  if (sender.id !== browser.runtime.id) return false;
  const isOwnPage = sender.url?.startsWith(browser.runtime.getURL('/')) ?? false;
  return isOwnPage || (REQUESTS[name].from === 'content' && sender.tab !== undefined);
}

function isRequestName(name: unknown): name is RequestName {
  return typeof name === 'string' && Object.hasOwn(REQUESTS, name);
}

function asRefusal(error: unknown): { code: ErrorCode; detail: string } {
  if (error instanceof RequestRefusal) return { code: error.code, detail: error.detail };
  return { code: 'internal', detail: error instanceof Error ? error.message : String(error) };
}

/**
 * Answer one message: the sender is checked before the content, the payload against its schema.
 * Never rejects; every message gets a value or a serialised error.
 */
export async function answer(
  message: unknown,
  sender: Sender,
  handlers: Handlers,
): Promise<Reply<RequestName>> {
  try {
    const { name, payload } = (message ?? {}) as { name?: unknown; payload?: unknown };
    if (!isRequestName(name)) throw new RequestRefusal('bad-request', 'unknown request');
    if (!mayAsk(name, sender)) throw new RequestRefusal('not-allowed', name);
    const parsed = REQUESTS[name].payload.safeParse(payload);
    if (!parsed.success) {
      const path = parsed.error.issues[0]?.path.join('.') ?? '';
      throw new RequestRefusal('bad-request', `${name}: ${path}`);
    }
    const handle = handlers[name] as (payload: unknown, sender: Sender) => Promise<unknown>;
    return { ok: true, value: (await handle(parsed.data, sender)) as Replies[RequestName] };
  } catch (error) {
    return { ok: false, error: asRefusal(error) };
  }
}

/** Register the worker's one message listener. Call synchronously while the worker starts. */
export function listen(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message, sender, sendResponse) => {
    prepare()
      .then(() => answer(message, sender, handlers))
      .then(sendResponse);
    return true;
  });
}
