import { type Bytes, concat } from './bytes';
import { looksLikeHtml } from './envelope';
import { ListError, notAList } from './list-error';
import type { ReadFile } from './read-list';
import { timeBox } from './time-box';

/**
 * The server is overloaded (429, 503) and says for how long (`Retry-After`); without that, or with
 * nonsense there, such a status is a fault like any other.
 */
export class ServerBusy extends ListError {
  constructor(
    detail: string,
    /** Milliseconds, as the server asks. The caller bounds them. */
    readonly retryAfter: number,
  ) {
    super('http', detail);
  }
}

interface DownloadDeps {
  fetch: typeof fetch;
  /** Break off when nothing arrived for so long. */
  stallMs: number;
  /**
   * Break off after so long even if bytes arrive, or sooner once the time that the file's size allows (`SLOWEST`) is
   * over.
   */
  totalMs: number;
  /** Breaks off when the subscription is removed. */
  signal?: AbortSignal;
  /** Called as bytes arrive. */
  onProgress?: (bytes: number) => void;
}

/** Under 30 s, so that a Chromium worker outlives a silent server and can record the fault. */
export const STALL_MS = 20_000;
export const TOTAL_MS = 120_000;
/**
 * The least bytes that must arrive in a millisecond, once the time of silence has passed. A server could otherwise send
 * a byte now and then for ever. So a small file of a slow place holds up its list's other files for seconds only.
 */
const SLOWEST = 10;

/**
 * A server gets nothing but the path: no cookies, no referrer. No redirect is followed, since one could lead to another
 * origin or back to http. A server gets nothing back that it sent before: an `ETag` would tell it who asks, in any
 * network. So the browser's cache is neither read nor written.
 */
const REQUEST: RequestInit = {
  redirect: 'manual',
  credentials: 'omit',
  referrerPolicy: 'no-referrer',
  cache: 'no-store',
};

/**
 * A `ReadFile` over HTTP below `base`. Throws `offline` for a network that does not answer or breaks off, `blocked`
 * for one that refuses or leads elsewhere, `http` for another status than 200, `too-large` beyond the cap.
 */
export function httpReader(base: string, deps: DownloadDeps): ReadFile {
  // Called bare: a browser's own fetch throws "Illegal invocation" as the method of another object.
  const { fetch } = deps;
  return async (path, options) => {
    const watch = watchdog(deps, options.cap);
    const onChunk = (bytes: number) => {
      watch.touch();
      deps.onProgress?.(bytes);
    };
    try {
      const response = await fetch(base + path, { ...REQUEST, signal: watch.signal });
      if (response.status === 404 || response.status === 410) return null;
      if (response.status !== 200) throw refusal(response, path);
      return await readBody(response, path, options.cap, onChunk);
    } catch (error) {
      throw toListError(error, path);
    } finally {
      watch.stop();
    }
  };
}

const BUSY = [429, 503];
export const isRedirect = (status: number): boolean => [301, 302, 303, 307, 308].includes(status);

/** Statuses below 500 after which the server may answer a little later. After others it will not. */
const LATER = [408, 425, 429];
/** Log in to the network. */
const PORTAL = 511;

function refusal({ status, headers, type }: Response, path: string): ListError {
  // Browsers hide where a redirect leads, and its status.
  if (type === 'opaqueredirect' || isRedirect(status))
    return new ListError('blocked', `${path}: a redirect`);
  const detail = `${path}: status ${status}`;
  // Good statuses that do not bring the file: no content, a part of it, "not modified".
  if (status < 400) return new ListError('not-a-list', detail);
  if (status === PORTAL || (status < 500 && !LATER.includes(status)))
    return new ListError('blocked', detail);
  const wait = BUSY.includes(status) ? retryAfter(headers) : null;
  return wait === null ? new ListError('http', detail) : new ServerBusy(detail, wait);
}

/**
 * RFC 9110, 10.2.3: seconds, or a date. The date counts from the server's own (`Date`), because this
 * computer's clock may be another. Null if there is none that can be read.
 */
export function retryAfter(headers: Headers): number | null {
  const text = headers.get('retry-after') ?? '';
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000;
  const wait = Date.parse(text) - Date.parse(headers.get('date') ?? '');
  return wait > 0 ? wait : null;
}

async function readBody(
  response: Response,
  path: string,
  cap: number,
  onChunk: (bytes: number) => void,
): Promise<Bytes> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  // Streams are async iterables from Chromium 124 on only.
  const reader = response.body?.getReader();
  for (;;) {
    const part = await reader?.read();
    if (!part || part.done) return concat(chunks);
    size += part.value.length;
    chunks.push(part.value);
    onChunk(part.value.length);
    if (size > cap) throw tooLarge(concat(chunks), path, cap);
  }
}

function tooLarge(start: Uint8Array, path: string, cap: number): ListError {
  if (looksLikeHtml(start)) return notAList(path, 'a web page');
  return new ListError('too-large', `${path}: more than ${cap} bytes`);
}

/**
 * The words of a download's error. Browsers say "Failed to fetch" or "NetworkError …", as a `TypeError`, for a refused
 * connection and a reset alike, which helps nobody. Our own reasons for breaking off are told.
 */
function toListError(error: unknown, path: string): ListError {
  if (error instanceof ListError) return error;
  const isOwn = error instanceof Error && !(error instanceof TypeError);
  const reason = isOwn ? error.message : 'no connection';
  return new ListError('offline', `${path}: ${reason}`);
}

/** A time box that the caller's own signal ends too. */
function watchdog({ stallMs, totalMs, signal }: DownloadDeps, cap: number) {
  const box = timeBox(
    { stallMs, totalMs: Math.min(totalMs, stallMs + cap / SLOWEST) },
    (ms) => new Error(`broken off after ${ms / 1000} s`),
  );
  // `AbortSignal.any` is younger than the oldest browsers of the web edition.
  const passOn = () => box.abort(signal?.reason);
  if (signal?.aborted) passOn();
  signal?.addEventListener('abort', passOn);
  return {
    ...box,
    stop() {
      signal?.removeEventListener('abort', passOn);
      box.stop();
    },
  };
}
