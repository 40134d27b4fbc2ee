import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { listen } from '../../lib/publish/node/serve';
import { attachments } from '../fixtures/official-sites/attachments';
import { columns } from '../fixtures/official-sites/columns';
import { json } from '../fixtures/official-sites/json';
import {
  type Answer,
  answer,
  type Origins,
  october,
  type Site,
  type SiteName,
} from '../fixtures/official-sites/model';
import { moved } from '../fixtures/official-sites/moved';
import { NO_SUCH_PAGE } from '../fixtures/official-sites/texts';

/** Four kinds of official sites on loopback, scripted by day: what they publish, and how they fail. */

const SITES: Record<SiteName, Site> = { columns, json, attachments, moved };

/** One byte in this time: an answer that never ends, for whoever does not stop waiting. */
const DRIP_MS = 250;

interface SiteRequest {
  /** The day of the script. */
  at: string;
  site: string;
  method: string;
  path: string;
  headers: Record<string, string>;
  status: number;
  /** Requests that this host was answering when this one came, itself included. */
  open: number;
}

export interface OfficialSites {
  /** The four, and `elsewhere`: a host of nobody's source, to which log-in pages and reposts lead. */
  origins: Origins;
  setDay: (day: string) => void;
  requests: () => SiteRequest[];
  /** Would the next answer at this address never end? */
  isEndless: (url: string) => boolean;
  close: () => Promise<void>;
}

interface State {
  day: string;
  asked: Map<string, number>;
  log: SiteRequest[];
  open: Map<string, number>;
}

function validatorsOf({ validators, body, changedOn }: Answer): Record<string, string> {
  const tag = `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`;
  const modified = new Date(`${changedOn}T01:00:00Z`).toUTCString();
  if (validators === 'both') return { etag: tag, 'last-modified': modified };
  if (validators === 'date') return { 'last-modified': modified };
  if (validators === 'etag') return { etag: tag };
  return validators === 'weak' ? { etag: `W/${tag}` } : {};
}

function bare(tag: string): string {
  return tag.trim().replace(/^W\//, '');
}

/** RFC 9110, 13.1: tags come first, a date counts only where no tag was sent. */
function isUnchanged(sent: Record<string, string>, own: Record<string, string>): boolean {
  const tags = sent['if-none-match'];
  if (tags !== undefined) {
    const tag = own.etag;
    return tag !== undefined && tags.split(',').some((each) => bare(each) === bare(tag));
  }
  const since = Date.parse(sent['if-modified-since'] ?? '');
  return Date.parse(own['last-modified'] ?? '') <= since;
}

function headersOf(request: IncomingMessage): Record<string, string> {
  return Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
  );
}

function drip(response: ServerResponse, body: Buffer): void {
  let at = 0;
  const timer = setInterval(() => {
    // The last byte is never sent.
    if (at < body.length - 1) response.write(body.subarray(at, ++at));
  }, DRIP_MS);
  response.on('close', () => clearInterval(timer));
}

function send(
  response: ServerResponse,
  method: string,
  reply: Answer,
  own: Record<string, string>,
) {
  response.writeHead(reply.status, {
    'content-type': reply.type,
    ...own,
    // Before the length: once Node knows that, it reads a Content-Disposition as UTF-8 and refuses GBK.
    ...reply.headers,
    'content-length': String(reply.body.length),
  });
  if (method === 'HEAD') return response.end();
  if (reply.how === 'drip') return drip(response, reply.body);
  if (reply.how === 'whole') return response.end(reply.body);
  response.write(reply.body.subarray(0, Math.floor(reply.body.length / 2)), () =>
    response.destroy(),
  );
}

function respond(request: IncomingMessage, response: ServerResponse, reply: Answer): number {
  const method = request.method ?? 'GET';
  const own = reply.status === 200 ? validatorsOf(reply) : {};
  if (reply.status === 200 && reply.how === 'whole' && isUnchanged(headersOf(request), own)) {
    response.writeHead(304, own).end();
    return 304;
  }
  send(response, method, reply, own);
  return reply.status;
}

/** What a site says when it is asked for the next time. */
function ask(site: Site, path: string, state: State, key: string, origins: Origins) {
  return site({ path, day: state.day, times: (state.asked.get(key) ?? 0) + 1, origins });
}

function answerOf(site: Site, path: string, state: State, key: string, origins: Origins): Answer {
  const said = ask(site, path, state, key, origins);
  state.asked.set(key, (state.asked.get(key) ?? 0) + 1);
  return said ?? answer(NO_SUCH_PAGE, { status: 404 });
}

function serve(name: string, site: Site, state: State, origins: () => Origins): Server {
  return createServer((request, response) => {
    const method = request.method ?? 'GET';
    const path = request.url ?? '/';
    const open = (state.open.get(name) ?? 0) + 1;
    state.open.set(name, open);
    response.on('close', () => state.open.set(name, (state.open.get(name) ?? 1) - 1));
    const made =
      method === 'GET' || method === 'HEAD'
        ? answerOf(site, path, state, `${name} ${path}`, origins())
        : answer('', { status: 405 });
    const headers = headersOf(request);
    // The line is noted first: a client may look at the log as soon as it is answered.
    const line: SiteRequest = { at: state.day, site: name, method, path, headers, status: 0, open };
    state.log.push(line);
    line.status = respond(request, response, made);
  });
}

const login: Site = ({ path }) =>
  answer(`<html><body><form action="/login">统一身份认证 ${path.length}</form></body></html>`);

export async function openSites(): Promise<OfficialSites> {
  const state: State = { day: october(1), asked: new Map(), log: [], open: new Map() };
  const origins: Origins = { columns: '', json: '', attachments: '', moved: '', elsewhere: '' };
  const all = { ...SITES, elsewhere: login };
  const names = Object.keys(all) as (keyof typeof all)[];
  const closing: (() => Promise<void>)[] = [];
  for (const name of names) {
    const { host, close } = await listen(
      serve(name, all[name], state, () => origins),
      0,
    );
    origins[name] = `http://${host}`;
    closing.push(close);
  }
  return {
    origins,
    setDay: (day) => {
      if (day !== state.day) state.asked.clear();
      state.day = day;
    },
    requests: () => state.log.map((line) => ({ ...line })),
    isEndless: (url) => {
      const name = names.find((each) => url.startsWith(`${origins[each]}/`));
      if (!name) return false;
      const path = url.slice(origins[name].length);
      return ask(all[name], path, state, `${name} ${path}`, origins)?.how === 'drip';
    },
    close: async () => {
      await Promise.all(closing.map((close) => close()));
    },
  };
}
