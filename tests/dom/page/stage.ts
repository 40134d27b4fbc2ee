import { afterEach, beforeEach, vi } from 'vitest';
import { createQuietLine } from '../../../lib/annotate/quiet-line';
import type { Site } from '../../../lib/domain/site';
import { annotateCards, type CardTools } from '../../../lib/page/cards';
import { createCardReader } from '../../../lib/sites/reader';
import { judged, watchClosedRoots, wire } from '../annotate/fake-browser';
import { shownText } from '../annotate/shown-text';

const SITE: Site = {
  id: 'example',
  name: '示例',
  kind: 'search',
  matches: ['*://search.example/*'],
  hosts: ['search.example'],
  query: ['q'],
  results: '#results',
  layouts: [{ item: '.card', title: ['h3 a'], url: ['a@href'] }],
};

let roots = new WeakMap<Element, ShadowRoot>();

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
  hosts().flatMap((host) => shownText(rootOf(host).querySelector('[role=note]')) || []);

export function open(path: string, html: string): void {
  history.replaceState(null, '', path);
  document.body.innerHTML = `<main><div id="results">${html}</div></main><aside></aside>`;
}

/** Let every planned frame, message and retry pass. */
export const settle = (ms = 300): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);

const running: AbortController[] = [];

/** Until the result aborts, what `begin` observes and listens to is told of changes: a page of the next test is another. */
function endable(begin: () => void): AbortController {
  const run = new AbortController();
  const observe = vi.spyOn(MutationObserver.prototype, 'observe');
  const listen = vi.spyOn(window, 'addEventListener');
  begin();
  for (const observer of observe.mock.contexts as MutationObserver[])
    run.signal.addEventListener('abort', () => observer.disconnect());
  for (const [type, heard] of listen.mock.calls)
    run.signal.addEventListener('abort', () => removeEventListener(type, heard));
  observe.mockRestore();
  listen.mockRestore();
  return run;
}

const SERP: CardTools = { reader: createCardReader(SITE), line: createQuietLine };
export async function start(surface = SERP, site: Site = SITE): Promise<AbortController> {
  const activation = endable(() => annotateCards(site, surface));
  running.push(activation);
  await settle();
  return activation;
}

/** Opens a results page and starts on it. */
export function visit(path: string, html: string, surface = SERP): Promise<AbortController> {
  open(path, html);
  return start(surface);
}

/** Each test: a page of its own, time under control, a worker that answers, nothing left running. */
export function withStage(): void {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'requestAnimationFrame', 'performance'] });
    roots = watchClosedRoots();
    wire.sent = [];
    wire.answer = judged;
  });
  afterEach(() => {
    for (const activation of running.splice(0)) activation.abort();
    document.body.innerHTML = '';
    vi.mocked(Element.prototype.attachShadow).mockRestore();
    vi.useRealTimers();
  });
}
