import { dom, ELEMENT } from '../sites/dom';
import { onMove } from './timing';

/** Pages that animate would have us read on every frame; this often is soon enough. */
const GAP_MS = 100;
/**
 * A page that goes on changing and holds nothing to annotate is read less and less often: a feed that
 * grows for half a minute would cost three hundred readings and messages. After `PATIENCE` looks every
 * gap is twice the one before, up to `LONGEST_GAP_MS`; a pause, a navigation or the first annotation
 * brings the short gap back.
 */
const PATIENCE = 5;
const LONGEST_GAP_MS = 1000;

interface WatchedPage {
  /** Called with every node at or below which the page changed, and every element that left it. */
  forget: (node: Node) => void;
  /** Has anything been drawn on the page? */
  isDrawnOn: () => boolean;
}

interface Watch {
  /** Does a write to the page without noticing it. `isChanged`: has the page changed since the last look? */
  quietly(write: (isChanged: boolean) => void): void;
  /** Go on with a look that was not finished, although nothing changes: soon, or when the gap is over. */
  again(isSoon: boolean): void;
}

/** The nodes at or below which a body changed, and those around a body that was replaced. */
function changesIn(body: Element | null, records: readonly MutationRecord[]): Set<Node> {
  const changed = new Set<Node>();
  for (const { target } of records) {
    if (body && !dom.contains(body, target) && !dom.contains(target, body)) continue;
    for (let up: Node | null = target; up && !changed.has(up); up = dom.parentNode(up))
      changed.add(up);
  }
  return changed;
}

/**
 * Call `look` after the results changed or the page moved on in place, in a frame of its own and not
 * before the gap is over, and with `restored` when it came back from the back/forward cache.
 *
 * The observer sits on the document, since a page may replace its body; what happens outside of the body is ignored.
 */
export function watch(
  { forget, isDrawnOn }: WatchedPage,
  look: (restored: boolean) => void,
): Watch {
  let planned: ReturnType<typeof setTimeout> | undefined;
  let restored = false;
  let last = -GAP_MS;
  /** Looks without a pause between them, while nothing was drawn. */
  let looks = 0;

  const gap = (): number => Math.min(LONGEST_GAP_MS, GAP_MS * 2 ** Math.max(0, looks - PATIENCE));

  const turn = (): void => {
    const wasRestored = restored;
    planned = undefined;
    restored = false;
    const now = performance.now();
    const isPause = now - last > 2 * gap();
    looks = isPause || isDrawnOn() ? 0 : looks + 1;
    last = now;
    look(wasRestored);
  };
  const plan = (): void => {
    planned ??= setTimeout(() => requestAnimationFrame(turn), last + gap() - performance.now());
  };
  const planSoon = (): void => {
    looks = 0;
    clearTimeout(planned);
    planned = undefined;
    plan();
  };
  const onShow = ({ persisted }: PageTransitionEvent): void => {
    if (!persisted) return;
    restored = true;
    planSoon();
  };
  const notice = (records: readonly MutationRecord[]): void => {
    const changed = changesIn(dom.body(document), records);
    if (changed.size) plan();
    for (const node of changed) forget(node);
    // Out of the page an element may be filled with another's words unseen, and come back in any box. One that is only
    // moved is watched on its way.
    for (const { removedNodes } of records)
      for (const node of removedNodes)
        if (dom.nodeType(node) === ELEMENT && !dom.contains(document, node))
          [node, ...dom.querySelectorAll(node as Element, '*')].forEach(forget);
  };
  const observer = new MutationObserver(notice);

  observer.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    // Among the attributes that are read, the only ones that may change while the title stays.
    attributeFilter: ['href', 'hidden'],
  });
  onMove(planSoon);
  addEventListener('pageshow', onShow);

  return {
    quietly(write) {
      notice(observer.takeRecords());
      write(!!planned);
      observer.takeRecords();
    },
    again(isSoon) {
      if (isSoon) looks = Math.min(looks, PATIENCE);
      plan();
    },
  };
}
