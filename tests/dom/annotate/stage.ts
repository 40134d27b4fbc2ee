import { afterEach, beforeEach, vi } from 'vitest';
import { annotateCards, type Surface } from '../../../lib/annotate/annotate-cards';
import { createQuietLine } from '../../../lib/annotate/quiet-line';
import type { Site } from '../../../lib/domain/site';
import { createCardReader } from '../../../lib/sites/card-reader';
import { judged, wire } from './fake-browser';

const SITE: Site = {
  id: 'example',
  name: '示例',
  kind: 'search',
  matches: ['*://search.example/*'],
  hosts: ['search.example'],
  query: ['q'],
  results: '#results',
  watch: '#results',
  layouts: [{ item: '.card', title: ['h3 a'], url: ['a@href'] }],
};

/** Closed roots by host: what no page sees, a test must. */
const roots = new WeakMap<Element, ShadowRoot>();
const attach = Element.prototype.attachShadow;
vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
  const root = attach.call(this, init);
  roots.set(this, root);
  return root;
});

export const card = (title: string, host = 'a'): string =>
  `<div class="card"><h3><a href="https://${host}.example.com/">${title}</a></h3><p>摘要</p></div>`;

export const results = (): Element => document.querySelector('#results') ?? document.body;

export const hosts = (): Element[] => [...document.querySelectorAll('body :not(:defined)')];
const rootOf = (host: Element | undefined): ShadowRoot => {
  const root = host && roots.get(host);
  if (!root) throw new Error('no host of ours');
  return root;
};
/** Hosts that hold a pill, and the texts of their pills. */
export const marks = (): Element[] => hosts().filter((host) => rootOf(host).querySelector('.p'));
export const lines = (): (string | null)[] =>
  hosts().flatMap((host) => rootOf(host).querySelector('[role=note]')?.textContent ?? []);

export function open(path: string, html: string): void {
  history.replaceState(null, '', path);
  document.body.innerHTML = `<main><div id="results">${html}</div></main><aside></aside>`;
}

/** Let every planned frame, message and retry pass. */
export const settle = (ms = 300): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);

const running: AbortController[] = [];
const SERP: Surface = { reader: createCardReader(SITE), line: createQuietLine };
export async function start(surface = SERP, site: Site = SITE): Promise<AbortController> {
  const activation = new AbortController();
  running.push(activation);
  annotateCards(site, surface, activation.signal);
  await settle();
  return activation;
}

/** Opens a page with these cards, what was searched for in its address, and starts there. */
export function begin(html = card('启明培训'), query = '培训'): Promise<AbortController> {
  open(`/s?q=${query}`, html);
  return start();
}

/** Each test: a page of its own, time under control, a worker that answers, nothing left running. */
export function withStage(): void {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'requestAnimationFrame', 'performance'] });
    wire.sent = [];
    wire.answer = judged;
  });
  afterEach(() => {
    for (const activation of running.splice(0)) activation.abort();
    document.body.innerHTML = '';
    vi.useRealTimers();
  });
}
