import type { Bytes } from '../../list/bytes';
import { isRedirect } from '../../list/download';
import { lastPartOf } from './address';
import type { Validators } from './lines';
import { NO_RULES, type Rules, rulesOf, saysNoRules } from './robots';
import { ownAddresses, type Visited } from './sources';
import {
  type Clock,
  elsewhere,
  type Fault,
  fault,
  faultOf,
  faultOfError,
  fileNameOf,
  type Get,
  leadsTo,
  plainName,
  type RawAnswer,
  throttledFor,
  type Visit,
} from './visit';

/** Where `robots.txt` of earlier runs lies, and where a new one goes. */
export interface RobotsShelf {
  /** What is kept of one, and how to ask for a newer one. */
  kept(address: string): Promise<({ bytes: Bytes } & Validators) | null>;
  keep(
    source: Visited,
    address: string,
    bytes: Bytes | null,
    validators: Validators,
  ): Promise<void>;
}

export interface World {
  get: Get;
  clock: Clock;
  /** `jianxun-list/0.3.0 (+https://…)` */
  agent: string;
}

export const CAPS = {
  robots: 1024 * 1024,
  page: 8 * 1024 * 1024,
  file: 64 * 1024 * 1024,
};

/** A server that wants so little time is waited for. */
const SHORT_WAIT_MS = 120_000;
/** A host that wants more between two requests is not collected. */
const LONGEST_DELAY_S = 3600;
/** Faults one after another, after which a host is left alone for this run. */
const FAULTS_IN_A_ROW = 3;
/** Requests to one host in one run; what is left is asked for by the next. */
const MOST_REQUESTS = 1000;

/** What one run knows of one host. */
interface Host {
  rules?: Rules | Fault;
  /** When the last answer came. */
  last?: number;
  until: number;
  faults: number;
  requests: number;
}

/**
 * Visits addresses one at a time, as politely as a host asks for: by its `robots.txt`, with a pause before each
 * request, and not at all where it wants to be left alone.
 */
export class Visitor {
  readonly #hosts = new Map<string, Host>();
  /** Visits that a host's wishes, its faults or the bound of requests left to a later run. */
  left = 0;

  constructor(
    readonly world: World,
    readonly shelf: RobotsShelf,
    /** Called when a host wants a short time that is waited for. */
    readonly onSlow: (source: Visited, url: string, text: string) => Promise<void>,
  ) {}

  #host(url: string): Host {
    const { host } = new URL(url);
    const known = this.#hosts.get(host) ?? { until: 0, faults: 0, requests: 0 };
    this.#hosts.set(host, known);
    return known;
  }

  /** Leave the host of an address alone until an instant. */
  hold(url: string, until: number): void {
    const host = this.#host(url);
    host.until = Math.max(host.until, until);
  }

  isHeld(url: string): boolean {
    const { until, faults, requests } = this.#host(url);
    return until > this.world.clock.now() || faults >= FAULTS_IN_A_ROW || requests >= MOST_REQUESTS;
  }

  /** Ask once, after the pause. */
  async #ask(source: Visited, url: string, known: Validators, cap: number): Promise<RawAnswer> {
    const { clock, get, agent } = this.world;
    const host = this.#host(url);
    const delay = host.rules && 'delay' in host.rules ? host.rules.delay : 0;
    const wait = Math.max(source.pause, delay) * 1000;
    if (host.last !== undefined) await clock.pause(Math.max(0, host.last + wait - clock.now()));
    host.requests++;
    try {
      return await get(
        url,
        {
          'user-agent': agent,
          accept: '*/*',
          ...(known.etag && { 'if-none-match': known.etag }),
          ...(known.modified && { 'if-modified-since': known.modified }),
        },
        cap,
      );
    } finally {
      host.last = clock.now();
    }
  }

  /** Ask, and once more where the host wants a short time only. */
  async #askPatiently(
    source: Visited,
    url: string,
    known: Validators,
    cap: number,
  ): Promise<RawAnswer | Fault> {
    const { clock } = this.world;
    for (let isAgain = false; ; isAgain = true) {
      const answer = await this.#ask(source, url, known, cap);
      const wait = throttledFor(answer);
      if (wait === null) return answer;
      const until = new Date(clock.now() + wait).toISOString();
      if (isAgain || wait > SHORT_WAIT_MS) {
        this.hold(url, clock.now() + wait);
        const text = `对方说访问太频繁（状态 ${answer.status}），${until} 之前不再访问。一再如此，请把 pause 调大`;
        return fault('throttled', text, { until });
      }
      await this.onSlow(
        source,
        url,
        `对方要求等 ${wait / 1000} 秒，已照办。一再如此，请把 pause 调大`,
      );
      await clock.pause(wait);
    }
  }

  async #rules(source: Visited, url: string): Promise<Rules | Fault> {
    const host = this.#host(url);
    host.rules ??= await this.#readRules(source, new URL('/robots.txt', url).href);
    return host.rules;
  }

  async #readRules(source: Visited, address: string): Promise<Rules | Fault> {
    const kept = await this.shelf.kept(address);
    const visit = await this.#follow(source, address, kept ?? {}, CAPS.robots, async () => null);
    if (visit.kind === 'same' && kept) return delayed(rulesOf(address, kept.bytes));
    if (visit.kind === 'read') {
      await this.shelf.keep(source, address, visit.bytes, visit);
      return delayed(rulesOf(address, visit.bytes));
    }
    if (visit.kind === 'gone' || (visit.kind === 'fault' && saysNoRules(visit.status))) {
      if (kept) await this.shelf.keep(source, address, null, {});
      return NO_RULES;
    }
    const why = visit.kind === 'fault' ? visit : fault('robots', '');
    return { ...robotsFault(why), at: address };
  }

  /** Follow redirects within the source's hosts; `refuse` says of each address why it is not asked for. */
  async #follow(
    source: Visited,
    address: string,
    known: Validators,
    cap: number,
    refuse: (url: string) => Promise<Visit | null>,
  ): Promise<Visit> {
    const isOwn = ownAddresses(source);
    let url = address;
    try {
      for (let moves = 0; ; moves++) {
        const refusal = await refuse(url);
        if (refusal) return refusal;
        const answer = await this.#askPatiently(source, url, known, cap);
        if ('kind' in answer) return answer;
        if (!isRedirect(answer.status)) return judge(answer, url, known);
        const to = leadsTo(answer, url, isOwn, moves);
        if (typeof to !== 'string') return to;
        url = to;
      }
    } catch (error) {
      return faultOfError(error);
    }
  }

  /** Visit an address of a source; `known` are the validators of what is kept of it. */
  async visit(source: Visited, address: string, known: Validators, cap: number): Promise<Visit> {
    if (!ownAddresses(source)(address)) return elsewhere(address);
    const visit = await this.#follow(source, address, known, cap, async (url) => {
      if (this.isHeld(url)) return { kind: 'held' };
      const rules = await this.#rules(source, url);
      if ('kind' in rules) return rules;
      if (this.isHeld(url)) return { kind: 'held' };
      return rules.isAllowed(url) ? null : DISALLOWED;
    });
    const host = this.#host(address);
    if (visit.kind === 'held') this.left++;
    else host.faults = isHostile(visit) ? host.faults + 1 : 0;
    return visit;
  }
}

const DISALLOWED = fault(
  'robots',
  '网站的 robots.txt 不允许自动访问这个地址，没有访问。请与对方联系，或人工查看',
);

const isHostile = (visit: Visit): boolean =>
  visit.kind === 'fault' && ['forbidden', 'unreachable'].includes(visit.alarm);

function delayed(rules: Rules): Rules | Fault {
  if (rules.delay <= LONGEST_DELAY_S) return rules;
  const text = `网站的 robots.txt 要求两次访问相隔 ${rules.delay} 秒，等于不许自动访问`;
  return fault('robots', text);
}

/** Without `robots.txt` nobody knows what is allowed: not now, then. */
function robotsFault(why: Fault): Fault {
  if (why.alarm === 'throttled' || why.alarm === 'moved') return why;
  const text = `读不到网站的 robots.txt，这次没有访问该网站。${why.text}`;
  // A host that does not answer at all is down; one that answers a fault forbids by that (RFC 9309, 2.3.1.4).
  const isDown = why.alarm === 'unreachable' && why.status === undefined;
  return { ...why, alarm: isDown ? 'unreachable' : 'robots', text };
}

/** What the last answer of a chain means. */
function judge({ status, headers, bytes }: RawAnswer, url: string, known: Validators): Visit {
  if (status === 304 && (known.etag || known.modified)) return { kind: 'same' };
  if (status === 404 || status === 410)
    return { kind: 'gone', text: `网页不在了（状态 ${status}）` };
  const refusal = faultOf(status);
  if (refusal) return refusal;
  return {
    ...{ kind: 'read', url, bytes },
    type:
      (headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ||
      'application/octet-stream',
    name: plainName(fileNameOf(headers) ?? lastPartOf(url)),
    etag: headers.get('etag') || undefined,
    modified: headers.get('last-modified') || undefined,
  };
}
