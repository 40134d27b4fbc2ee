import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Bytes of a path below `/`, without its leading slash; null = 404. */
export type ReadFile = (path: string) => Promise<Uint8Array | null>;

export interface FileServer {
  /** `http://127.0.0.1:<port>/` */
  url: string;
  /** Paths asked for so far. */
  asked: string[];
  close(): Promise<void>;
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

/** A static HTTP server on loopback, as any web host would serve a list. */
export async function serveFiles(read: ReadFile): Promise<FileServer> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1);
    asked.push(path);
    read(path).then(
      (bytes) => {
        response.writeHead(bytes ? 200 : 404, { 'content-type': 'application/octet-stream' });
        response.end(bytes ?? undefined);
      },
      () => response.writeHead(500).end(),
    );
  });
  const port = await listen(server);
  return {
    url: `http://127.0.0.1:${port}/`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
