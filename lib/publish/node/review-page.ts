import { randomBytes, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { inTurn } from '../../domain/in-turn';
import { ReviewFault, readAct } from '../review/action';
import { policyOf, reviewDocument } from '../review/page/document';
import type { Acted, Items } from '../review/page/server';
import type { Review } from '../review/session';
import { viewOf } from '../review/view';
import { pageScript } from './page-script';
import { listen } from './serve';

/** More than any correction needs. */
const MOST_BYTES = 256 * 1024;

/** A review that is open in a browser. */
export interface ReviewPage {
  url: string;
  /** Resolves when the person ends it, or when `close` is called. */
  ended: Promise<void>;
  close(): void;
}

interface Page {
  review: Review;
  script: string;
  /** Stands in the path: who does not know it is answered nothing. */
  token: string;
  host: string;
  end(): void;
}

const HEADERS = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
} as const;

function send(response: ServerResponse, status: number, body: string, type = 'text/plain'): void {
  response.writeHead(status, { ...HEADERS, 'content-type': `${type}; charset=utf-8` }).end(body);
}

const sendJson = (response: ServerResponse, value: unknown): void =>
  send(response, 200, JSON.stringify(value), 'application/json');

function sendPage(response: ServerResponse, script: string): void {
  const nonce = randomBytes(18).toString('base64');
  response.setHeader('content-security-policy', policyOf(nonce));
  send(response, 200, reviewDocument(script, nonce), 'text/html');
}

const isEqual = (a: string, b: string): boolean =>
  a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));

/** What is asked for; null for whoever does not know the token or calls this machine by another name (DNS rebinding). */
function nameOf({ url = '', headers }: IncomingMessage, { token, host }: Page): string | null {
  const [, first = '', name, more] = url.split('/');
  const isOwn = headers.host === host && isEqual(first, token);
  return isOwn && name !== undefined && more === undefined ? name : null;
}

/** A page of another site can send a form here, and no JSON of ours. */
function isOwnPost({ method, headers }: IncomingMessage, { host }: Page): boolean {
  return (
    method === 'POST' &&
    headers['content-type'] === 'application/json' &&
    headers.origin === `http://${host}`
  );
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    // Read to its end and kept no longer: who breaks off is never answered.
    if (size <= MOST_BYTES) chunks.push(chunk);
  }
  if (size > MOST_BYTES) throw new ReviewFault('内容过长');
  return Buffer.concat(chunks).toString('utf8');
}

const itemsOf = (review: Review, source?: string): Items => ({
  items: [...review.all]
    .filter(([, { batch }]) => source === undefined || batch.source === source)
    .map(([key, standing]) => viewOf(key, standing)),
  waiting: review.waiting,
});

async function act(review: Review, request: IncomingMessage): Promise<Acted> {
  try {
    const { key, action } = readAct(await bodyOf(request));
    const { batch } = await review.act(key, action);
    return itemsOf(review, batch.source);
  } catch (error) {
    if (error instanceof ReviewFault) return { fault: error.message };
    throw error;
  }
}

async function answer(page: Page, request: IncomingMessage, response: ServerResponse) {
  const name = nameOf(request, page);
  if (name === null) return send(response, 404, 'not found\n');
  if (request.method === 'GET' && name === '') return sendPage(response, page.script);
  if (request.method === 'GET' && name === 'items') return sendJson(response, itemsOf(page.review));
  if (!isOwnPost(request, page)) return send(response, 405, 'not allowed\n');
  if (name === 'act') return sendJson(response, await act(page.review, request));
  if (name !== 'finish') return send(response, 404, 'not found\n');
  response.once('close', page.end);
  return sendJson(response, {});
}

/** Opens a review on the loopback interface alone, at a port and a path that nobody can guess. */
export async function openReviewPage(review: Review): Promise<ReviewPage> {
  const token = randomBytes(24).toString('base64url');
  let end = (): void => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  const page: Page = { review, token, host: '', script: await pageScript(), end: () => end() };
  /** Each decision sees the one before. */
  const oneByOne = inTurn();
  const server = createServer((request, response) => {
    oneByOne(() => answer(page, request, response)).catch(() => response.destroy());
  });
  const { host, close } = await listen(server, 0);
  page.host = host;
  return { url: `http://${host}/${token}/`, ended: ended.then(close), close: () => end() };
}
