import { dom } from '../sites/dom';

/**
 * Begin once the page is shown. A page that the browser renders ahead has the tab of the page that is still shown, and
 * would change that page's badge and popup. The event comes once.
 */
export function whenShown(begin: () => void): void {
  if (dom.prerendering(document)) dom.addEventListener(document, 'prerenderingchange', begin);
  else begin();
}

/** Begin once the page is parsed. */
export function whenParsed(begin: () => void): void {
  if (dom.readyState(document) === 'loading')
    dom.addEventListener(document, 'DOMContentLoaded', begin, { once: true });
  else begin();
}

/** The page's own work comes first. After so long ours is done in any case. */
const IDLE_MS = 1000;

/** Do some work while the browser is idle. */
export const whenIdle = (work: () => void): unknown =>
  requestIdleCallback(work, { timeout: IDLE_MS });

/** Calls back at each move of the page in place. */
export const onMove = (act: () => void): void =>
  window.navigation?.addEventListener('currententrychange', act);

/** A page that moved on in place shows its new content after this time. One that goes on moving is read this often. */
const MOVED_MS = 1000;

/** Do some work a while after the page moved on in place, each time. */
export function whenMoved(work: () => void): void {
  let isPlanned = false;
  const begin = (): void => {
    isPlanned = false;
    work();
  };
  const plan = (): void => {
    if (!isPlanned) setTimeout(() => whenIdle(begin), MOVED_MS);
    isPlanned = true;
  };
  const compare = (before: string): void => {
    if (location.href !== before) plan();
    setTimeout(compare, MOVED_MS, location.href);
  };
  onMove(plan);
  // Firefox tells of moves from 147 on.
  if (import.meta.env.FIREFOX && !window.navigation) compare(location.href);
}

/** When a step began, in test builds; a release does not look at the clock. */
export const begin = (): number => (import.meta.env.WXT_E2E ? performance.now() : 0);

/**
 * Tell how long a step took on the page's performance timeline, in test builds only: a page can read
 * it, and a release leaves no trace. `detail` says what the step handled.
 */
export function measure(
  step: 'read' | 'draw' | 'check' | 'look',
  start: number,
  detail: () => Record<string, number>,
): void {
  if (!import.meta.env.WXT_E2E) return;
  const end = performance.now();
  performance.measure(`jianxun:${step}`, { start, end, detail: detail() });
}
