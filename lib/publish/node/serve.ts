import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join, sep } from 'node:path';

/** Segments are gzip files that the client inflates itself, so they carry no Content-Encoding. */
const TYPES: Record<string, string> = {
  json: 'application/json; charset=utf-8',
  ndjson: 'application/gzip',
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  webmanifest: 'application/manifest+json; charset=utf-8',
};

const typeOf = (path: string): string =>
  TYPES[/\.([a-z]+)$/.exec(path)?.[1] ?? ''] ?? 'application/octet-stream';

/** Files named by their hash never change. */
const cachingOf = (path: string): string =>
  /\/[0-9a-f]{64}\.(?:json|ndjson)$|\/web\/[\w.-]+-[\w-]{8}\.(?:js|css)$/.test(path)
    ? 'max-age=31536000, immutable'
    : 'no-cache';

/** The path below the folder that a request names; null for anything that is not plainly below it. */
function pathOf(url: string): string | null {
  let path: string;
  try {
    path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return null;
  }
  const parts = path.split('/').filter((part) => part !== '');
  const isPlain = parts.every((part) => !part.startsWith('.') && !/[\\\0]/.test(part));
  if (!isPlain || path.endsWith('.key.json')) return null;
  // As every web server does it: the address of a list is that of its front page.
  return path.endsWith('/') ? [...parts, 'index.html'].join('/') : parts.join('/');
}

/** The real file of a request, or null. A link that leads out of the folder is not followed. */
async function fileOf(folder: string, url: string): Promise<string | null> {
  const path = pathOf(url);
  if (path === null) return null;
  const file = await realpath(join(folder, path)).catch(() => null);
  if (!file?.startsWith(folder + sep)) return null;
  return (await stat(file)).isFile() ? file : null;
}

async function answer(folder: string, request: IncomingMessage, response: ServerResponse) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  const file = await fileOf(folder, request.url ?? '/');
  if (!file) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('not found\n');
    return;
  }
  const { size } = await stat(file);
  response.writeHead(200, {
    'content-type': typeOf(file),
    'content-length': size,
    'cache-control': cachingOf(file),
    'x-content-type-options': 'nosniff',
  });
  if (request.method === 'HEAD') response.end();
  else
    createReadStream(file)
      .on('error', () => response.destroy())
      .pipe(response);
}

/** Opens a server on the loopback interface alone; port 0 takes a free one. */
export async function listen(
  server: Server,
  port: number,
): Promise<{ host: string; close(): Promise<void> }> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return {
    host: `127.0.0.1:${typeof address === 'object' && address ? address.port : port}`,
    close,
  };
}

export interface Serving {
  server: Server;
  /** `http://127.0.0.1:PORT/` */
  url: string;
  close(): Promise<void>;
}

/**
 * Serve a folder over plain HTTP on the loopback interface only, for trying a list out. GET and HEAD of
 * files; no listings, nothing above the folder, no hidden files, no key files. Port 0 takes a free one.
 */
export async function serveFolder(folder: string, port = 0): Promise<Serving> {
  const root = await realpath(folder);
  const server = createServer((request, response) => {
    answer(root, request, response).catch(() => response.destroy());
  });
  const { host, close } = await listen(server, port);
  return { server, url: `http://${host}/`, close };
}
