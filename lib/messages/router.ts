import { type Browser, browser } from 'wxt/browser';
import { prepare, prepareToRead } from '../worker/prepare';
import { isPlain, PLAIN_FROM, plainPayload } from './plain-payload';
import type { ErrorCode, Payload, Replies, Reply, RequestName } from './requests';

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
function mayAsk(from: 'content' | 'extension', sender: Sender): boolean {
  if (sender.id !== browser.runtime.id) return false;
  const isOwnPage = sender.url?.startsWith(browser.runtime.getURL('/')) ?? false;
  return isOwnPage || (from === 'content' && sender.tab !== undefined);
}

/** The schemas are made when a message is the first to need them; most never do. */
async function requestOf(name: RequestName) {
  const { REQUESTS } = await import('./requests');
  return REQUESTS[name];
}

async function fromOf(name: RequestName): Promise<'content' | 'extension'> {
  return isPlain(name) ? PLAIN_FROM[name] : (await requestOf(name)).from;
}

async function parse(name: RequestName, payload: unknown): Promise<unknown> {
  const plain = isPlain(name) ? plainPayload(name, payload) : null;
  if (plain) return plain;
  const parsed = (await requestOf(name)).payload.safeParse(payload);
  if (parsed.success) return parsed.data;
  const path = parsed.error.issues[0]?.path.join('.') ?? '';
  throw new RequestRefusal('bad-request', `${name}: ${path}`);
}

const isHandled = (name: unknown, handlers: Handlers): name is RequestName =>
  typeof name === 'string' && Object.hasOwn(handlers, name);

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
    if (!isHandled(name, handlers)) throw new RequestRefusal('bad-request', 'unknown request');
    if (!mayAsk(await fromOf(name), sender)) throw new RequestRefusal('not-allowed', name);
    const asked = await parse(name, payload);
    // What only reads needs no more than that; all else may write.
    await (isPlain(name) ? prepareToRead() : prepare());
    const handle = handlers[name] as (payload: unknown, sender: Sender) => Promise<unknown>;
    return { ok: true, value: (await handle(asked, sender)) as Replies[RequestName] };
  } catch (error) {
    return { ok: false, error: asRefusal(error) };
  }
}

/** Register the worker's one message listener. Call synchronously while the worker starts. */
export function listen(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message, sender, sendResponse) => {
    answer(message, sender, handlers).then(sendResponse);
    return true;
  });
}
