/** In place of `components/surface.ts`. */
export const IS_EXTENSION = false;

/** No server is told a fragment, so that nobody learns whose record is read. */
export const ASKED = '#';

/** Addresses of 0.3.0 have a query. Another address of the same view is no new document, so that it is loaded anew. */
export function askedOfView(): URLSearchParams {
  addEventListener('hashchange', () => location.reload());
  return new URLSearchParams((location.hash || location.search).slice(1));
}
