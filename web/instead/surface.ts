/** In place of `components/surface.ts`. */
export const IS_EXTENSION = false;

/** No server is told a fragment, so that nobody learns whose record is read. */
export const ASKED = '#';

/** Event of a page's window: earlier answers came from another state of the list. */
export const ANOTHER_STATE = 'jianxun-another-state';

/** Tells where another state of the list is answered from, until the function that this gives is called. */
export function followStates(tell: () => void): () => void {
  addEventListener(ANOTHER_STATE, tell);
  return () => removeEventListener(ANOTHER_STATE, tell);
}

/**
 * What this view is asked by its own address. Those of 0.3.0 have a query, and a chat adds a fragment of its own to
 * either (`#wechat_redirect`). Another address of the same view is no new document, so that it is loaded anew.
 */
export function askedOfView(): URLSearchParams {
  addEventListener('hashchange', () => location.reload());
  const [, asked = ''] = location.hash.split('#');
  return new URLSearchParams(asked.includes('=') ? asked : location.search);
}
