/** Pages that animate would have us read on every frame; this often is soon enough. */
const GAP_MS = 100;

interface Watched {
  /** Selector of the element outside of which nothing is noticed. */
  within: string;
  /** Told every node at or below which the page changed. */
  forget?: ((node: Node) => void) | undefined;
}

export interface Watch {
  /** Does a write to the page without noticing it. */
  quietly(write: () => void): void;
  /** Look once more although nothing changes. */
  again(): void;
}

/**
 * Call `look` once per frame at most, after the results changed or the page moved on in place, and
 * with `restored` when it came back from the back/forward cache. Ends with `signal`.
 *
 * The observer sits on the document, since engines replace the very container that an adapter names;
 * what happens outside of it is ignored.
 */
export function watch(
  { within: selector, forget }: Watched,
  look: (restored: boolean) => void,
  signal: AbortSignal,
): Watch {
  let planned = false;
  let restored = false;
  let last = -GAP_MS;
  let within: Element | null = null;

  const turn = (): void => {
    const wasRestored = restored;
    planned = restored = false;
    last = performance.now();
    if (!signal.aborted) look(wasRestored);
  };
  const plan = (): void => {
    if (planned) return;
    planned = true;
    setTimeout(() => requestAnimationFrame(turn), last + GAP_MS - performance.now());
  };
  const onShow = ({ persisted }: PageTransitionEvent): void => {
    if (!persisted) return;
    restored = true;
    plan();
  };
  const notice = (records: readonly MutationRecord[]): void => {
    if (!within?.isConnected) within = document.querySelector(selector);
    for (const { target } of records) {
      if (!(within?.contains(target) ?? true)) continue;
      forget?.(target);
      plan();
    }
  };
  const observer = new MutationObserver(notice);

  observer.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    // Of the attributes that are read, the one that may change while the title stays.
    attributeFilter: ['href'],
  });
  window.navigation?.addEventListener('currententrychange', plan, { signal });
  addEventListener('pageshow', onShow, { signal });
  signal.addEventListener('abort', () => observer.disconnect());

  return {
    quietly(write) {
      notice(observer.takeRecords());
      write();
      observer.takeRecords();
    },
    again: plan,
  };
}
