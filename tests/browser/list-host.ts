import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Answers one request in its own way; gets what the file would have been. */
export type Answer = (response: ServerResponse, file: Uint8Array) => void;

/** One list on a host. */
export interface HostedList {
  /** `http://127.0.0.1:<port>/<name>/list/v1/` */
  base: string;
  /** Path below the base → bytes; what is absent is 404. */
  files: ReadonlyMap<string, Uint8Array>;
  /** Other answers than the file, by the start of a path (`s/`, `latest.json`). */
  faults: Map<string, Answer>;
  /** Paths below the base that were asked for, in order. */
  asked: string[];
  /** Called before a request is answered. */
  onAsked?: (path: string) => void;
}

/**
 * A real HTTP server on loopback with any number of lists, each under a path of its own. Nothing may be
 * cached, so that `asked` holds every fetch that the client makes.
 */
export class ListHost {
  readonly #lists = new Map<string, HostedList>();
  readonly #server = createServer((request, response) => {
    const [, name = '', path = ''] = /^\/([^/]+)\/list\/v1\/(.*)$/.exec(request.url ?? '') ?? [];
    const list = this.#lists.get(name);
    if (list) respond(list, path, response);
    else response.writeHead(404).end();
  });

  static async open(): Promise<ListHost> {
    const host = new ListHost();
    await new Promise<void>((resolve, reject) => {
      host.#server.once('error', reject);
      host.#server.listen(0, '127.0.0.1', resolve);
    });
    return host;
  }

  add(name: string): HostedList {
    const { port } = this.#server.address() as AddressInfo;
    const base = `http://127.0.0.1:${port}/${name}/list/v1/`;
    const list: HostedList = { base, files: new Map(), faults: new Map(), asked: [] };
    this.#lists.set(name, list);
    return list;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}

function respond(list: HostedList, path: string, response: ServerResponse): void {
  list.asked.push(path);
  list.onAsked?.(path);
  const file = list.files.get(path);
  const fault = [...list.faults].find(([start]) => path.startsWith(start))?.[1];
  if (fault) {
    fault(response, file ?? new Uint8Array());
    return;
  }
  response.writeHead(file ? 200 : 404, {
    'content-type': 'application/octet-stream',
    'cache-control': 'no-store',
  });
  response.end(file ?? 'not found');
}
