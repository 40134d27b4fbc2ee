import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Bytes, sha256Hex, utf8 } from '../../../../lib/list/bytes';
import type { Store } from '../../../../lib/publish/collect/collecting';
import { Ledger } from '../../../../lib/publish/collect/ledger';
import { type LedgerLine, parseLine } from '../../../../lib/publish/collect/lines';
import { collectSources } from '../../../../lib/publish/collect/run';
import { readSources } from '../../../../lib/publish/collect/sources';
import { type Get, GetFault, type RawAnswer } from '../../../../lib/publish/collect/visit';
import { parseLines, textOfLines, wholeLines } from '../../../../lib/publish/json-lines';
import { runs } from '../../runs';
import { sourceOf, sourcesOf } from './office';
import { article, column } from './site';

/**
 * Whatever a site does from day to day, and wherever the machine stops: once all is well for two looks, everything that
 * the site lists is in the ledger, once.
 */

const HOST = 'http://127.0.0.1:1';
const PAGE = 3;
const DAY_MS = 86_400_000;

type Fault = 'none' | 'index' | 'second' | 'cut' | 'articles' | 'throttled' | 'robots' | 'empty';

/** What happens on one day. */
interface Day {
  /** Where each new notice is put, counted from the newest. */
  added: number[];
  fault: Fault;
  /** Bytes of the ledger that are written before the machine stops. */
  stopsAfter: number | null;
}

const ALWAYS = fc.record<Day>({
  added: fc.array(fc.nat(5), { maxLength: 4 }),
  fault: fc.constantFrom(
    'none',
    'none',
    'none',
    'index',
    'second',
    'cut',
    'articles',
    'throttled',
    'robots',
    'empty',
  ),
  stopsAfter: fc.option(fc.nat(6000), { freq: 2 }),
});

class History {
  readonly listed: number[] = [];
  fault: Fault = 'none';
  open = 0;
  #next = 1;
  #ledger = new Uint8Array();
  readonly #files = new Map<string, Bytes>();
  now = Date.parse('2026-11-01T01:00:00Z');

  add(at: number): void {
    this.listed.splice(Math.min(at, this.listed.length), 0, this.#next++);
  }

  titleOf = (id: number): string => `第${id}份处罚通报`;

  #page(path: string): string | null {
    const at = path === '/col/index.html' ? 0 : Number(/^\/col\/index_(\d+)/.exec(path)?.[1] ?? -1);
    const id = Number(/^\/art\/(\d+)\.html$/.exec(path)?.[1] ?? 0);
    if (this.listed.includes(id))
      return article(this.titleOf(id), `余姚市示例第${id}培训学校有限公司被罚款${id}万元。`);
    const shown = this.listed.slice(at * PAGE, (at + 1) * PAGE);
    if (at < 0 || (shown.length === 0 && at > 0)) return null;
    const items = shown.map((each): [string, string, string] => [
      `/art/${each}.html`,
      this.titleOf(each),
      '',
    ]);
    const isLast = (at + 1) * PAGE >= this.listed.length;
    return `<a href="/map.html">地图</a>${column(items, isLast ? '' : `index_${at + 1}.html`)}`;
  }

  /** The status by which the fault of the day answers, or 200. */
  #status(path: string): number {
    const isIndex = path.startsWith('/col/');
    const faults: Record<Exclude<Fault, 'empty'>, number> = {
      none: 200,
      index: path === '/col/index.html' ? 500 : 200,
      second: path === '/col/index_1.html' ? 403 : 200,
      cut: isIndex ? 0 : 200,
      articles: isIndex ? 200 : 503,
      throttled: path.endsWith('2.html') ? 429 : 200,
      robots: 200,
    };
    return this.fault === 'empty' ? 200 : faults[this.fault];
  }

  #answer(path: string): { status: number; text: string } {
    if (path === '/robots.txt') return { status: this.fault === 'robots' ? 500 : 404, text: '' };
    const status = this.#status(path);
    if (status === 0) throw new GetFault('network', 'ECONNRESET');
    if (status !== 200) return { status, text: '' };
    const isEmpty = this.fault === 'empty' && path.startsWith('/col/');
    const text = isEmpty ? '<p>暂无</p>' : this.#page(path);
    return text === null ? { status: 404, text: '' } : { status: 200, text };
  }

  readonly get: Get = async (url, headers) => {
    expect(++this.open).toBe(1);
    await Promise.resolve();
    this.open--;
    const { status, text } = this.#answer(new URL(url).pathname);
    const bytes = utf8(text);
    const etag = `"${await sha256Hex(bytes)}"`;
    const isSame = status === 200 && headers['if-none-match'] === etag;
    const answer: RawAnswer = {
      status: isSame ? 304 : status,
      headers: new Headers({ etag, 'content-type': 'text/html' }),
      bytes: isSame ? utf8('') : bytes,
    };
    return answer;
  };

  get lines(): LedgerLine[] {
    return parseLines(wholeLines(this.#ledger), parseLine);
  }

  #store(stopsAfter: number | null): Store {
    let left = stopsAfter ?? Number.POSITIVE_INFINITY;
    return {
      read: async (sha256) => this.#files.get(sha256) ?? null,
      keep: async (bytes) => {
        const sha256 = await sha256Hex(bytes);
        this.#files.set(sha256, bytes);
        return sha256;
      },
      append: async (lines) => {
        const bytes = utf8(textOfLines(lines)).subarray(0, left);
        left -= bytes.length;
        this.#ledger = Uint8Array.from([...this.#ledger, ...bytes]);
        if (left <= 0) throw new Stop();
      },
    };
  }

  async look(stopsAfter: number | null): Promise<void> {
    const all = readSources(JSON.stringify(sourcesOf(sourceOf(HOST)))).sources;
    const pause = async (ms: number) => {
      this.now += ms;
    };
    // What a crash tore off is cut.
    this.#ledger = wholeLines(this.#ledger).slice();
    const clock = { now: () => this.now, pause };
    const world = { get: this.get, clock, agent: 'test' };
    const store = this.#store(stopsAfter);
    await collectSources(
      { chosen: all, all },
      { world, store, lines: this.lines },
      { isDry: false, onSource: () => {}, readMiscount: async () => undefined },
    ).catch((error) => {
      if (!(error instanceof Stop)) throw error;
    });
  }
}

class Stop extends Error {}

describe('any history of a site', () => {
  it('ends with all that it lists in the ledger, once, wherever the machine stopped', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(ALWAYS, { minLength: 1, maxLength: 8 }), async (days) => {
        const site = new History();
        for (const { added, fault, stopsAfter } of days) {
          for (const at of added) site.add(at);
          site.fault = fault;
          await site.look(stopsAfter);
          site.now += DAY_MS;
        }
        site.fault = 'none';
        for (const days of [1, 8]) {
          await site.look(null);
          site.now += days * DAY_MS;
        }
        await site.look(null);
        const { notices, alarms } = new Ledger(site.lines);
        expect(notices.map(({ title }) => title).sort()).toEqual(
          site.listed.map(site.titleOf).sort(),
        );
        expect(notices.filter(({ goneSince, aliases }) => goneSince || aliases.length > 0)).toEqual(
          [],
        );
        if (site.listed.length > 0) expect(alarms.filter(({ ended }) => !ended)).toEqual([]);
      }),
      { numRuns: runs(6) },
    );
  });
});
