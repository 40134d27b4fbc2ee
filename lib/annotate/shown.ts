const page: Document & { prerendering?: boolean } = document;

/**
 * Begin once the page is before somebody's eyes: one that the browser renders ahead of its visit has the
 * tab of the page that is still shown, whose badge and popup it would take. The event comes once.
 */
export function whenShown(begin: () => void): void {
  if (page.prerendering) page.addEventListener('prerenderingchange', begin);
  else begin();
}
