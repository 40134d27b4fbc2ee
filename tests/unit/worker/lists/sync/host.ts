import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import type { Bytes } from '../../../../../lib/list/bytes';
import type { SyncDeps } from '../../../../../lib/worker/lists/sync/run';

/** Answers one request in its own way; gets what the file would have been. */
export type Answer = (response: ServerResponse, file: Uint8Array) => void;

/** Those that serve now. */
const OPEN = new Set<Host>();

/** A real HTTP server on loopback that serves one list below `/list/v1/`. */
export class Host {
  files: ReadonlyMap<string, Bytes> = new Map();
  /** By the start of the path (`s/`, `latest.json`): other answers than the file. */
  faults = new Map<string, Answer>();
  requests: string[] = [];
  readonly #server = createServer((request, response) => {
    const path = (request.url ?? '').replace('/list/v1/', '');
    this.requests.push(path);
    const file = this.files.get(path);
    const fault = this.#faultOf(path);
    if (fault && file) return fault(response, file);
    response.writeHead(file ? 200 : 404, { 'content-type': 'application/octet-stream' });
    response.end(file ?? 'not found');
  });

  #faultOf(path: string): Answer | undefined {
    return [...this.faults].find(([start]) => path.startsWith(start))?.[1];
  }

  /** The answer to whoever needs no connection for it; undefined where it is a fault's. */
  answerAtOnce(path: string): Response | undefined {
    const file = this.files.get(path);
    if (file && this.#faultOf(path)) return undefined;
    this.requests.push(path);
    return new Response(file ?? 'not found', { status: file ? 200 : 404 });
  }

  async open(): Promise<void> {
    await new Promise<void>((done) => {
      this.#server.listen(0, '127.0.0.1', () => done());
    });
    OPEN.add(this);
  }

  /** Does what lies at this address never come to its end? */
  isEndless(url: string): boolean {
    const fault = url.startsWith(this.base) && this.#faultOf(url.slice(this.base.length));
    return fault === drip || fault === stall;
  }

  clear(): void {
    this.files = new Map();
    this.faults.clear();
    this.requests = [];
  }

  /** Whatever is being answered. */
  breakOff(): void {
    this.#server.closeAllConnections();
  }

  close(): void {
    OPEN.delete(this);
    this.breakOff();
    this.#server.close();
  }

  get base(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/list/v1/`;
  }

  /** Requests for segment files so far. */
  get segmentRequests(): string[] {
    return this.requests.filter((path) => path.startsWith('s/'));
  }
}

/** What one of those that serve now says at this address: most files come as they are, which needs no HTTP. */
export function answerAtOnce(url: string): Response | undefined {
  const host = [...OPEN].find(({ base }) => url.startsWith(base));
  return host?.answerAtOnce(url.slice(host.base.length));
}

/** A host for all tests of a file. */
export function openHost(): Host {
  const host = new Host();
  beforeAll(() => host.open());
  afterAll(() => host.close());
  return host;
}

/** A host for all tests of a file, each of which begins with an empty one and an empty browser. */
export function testHost(): Host {
  const host = openHost();
  // Not at the top: soaks take the answers below, and a world needs Vitest.
  const world = import('./world');
  beforeEach(async () => {
    await (await world).emptyWorld();
    host.clear();
  });
  return host;
}

export const body =
  (change: (file: Uint8Array) => Uint8Array | string): Answer =>
  (response, file) => {
    response.writeHead(200, { 'content-type': 'application/octet-stream' });
    response.end(change(file));
  };

export const status =
  (code: number, headers: Record<string, string> = {}): Answer =>
  (response) => {
    response.writeHead(code, headers);
    response.end('no');
  };

/** `share` of the file, then the connection is reset. */
export const resetAfter =
  (share: number): Answer =>
  (response, file) => {
    response.writeHead(200, { 'content-length': file.length });
    const part = file.subarray(0, Math.floor(file.length * share));
    response.write(part, () => response.socket?.resetAndDestroy());
  };

export const reset: Answer = resetAfter(0.5);

/** A byte now and then, never long enough apart to count as silence. */
export const drip: Answer = (response, file) => {
  response.writeHead(200, { 'content-length': file.length });
  let at = 0;
  const timer = setInterval(() => response.write(file.subarray(at, ++at)), 50);
  response.on('close', () => clearInterval(timer));
};

/**
 * What a sync breaks off soon is what never ends, and nothing else: on a busy machine any other answer may take longer
 * than a test can wait for those.
 */
export const HASTY: Pick<SyncDeps, 'fetch' | 'stallMs' | 'totalMs'> = {
  fetch: (input, init) => {
    const isEndless = [...OPEN].some((host) => host.isEndless(String(input)));
    return fetch(input, isEndless ? init : { ...init, signal: null });
  },
  stallMs: 100,
  totalMs: 300,
};

/** Nothing, until the client has enough of it or the host breaks off. */
export const silence: Answer = () => {};

/** Half of the file, then nothing, for ever. */
export const stall: Answer = (response, file) => {
  response.writeHead(200, { 'content-length': file.length });
  response.write(file.subarray(0, file.length >> 1));
};

/** Flip the lowest bit of one byte in the middle. */
export const flip = (file: Uint8Array): Uint8Array =>
  file.map((byte, at) => (at === file.length >> 1 ? byte ^ 1 : byte));
