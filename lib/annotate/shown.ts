/**
 * Begin once the page is before somebody's eyes: one that the browser renders ahead of its visit has the
 * tab of the page that is still shown, whose badge and popup it would take.
 */
export function whenShown(begin: () => void): void {
  const { prerendering } = document as Document & { prerendering?: boolean };
  if (prerendering) document.addEventListener('prerenderingchange', begin, { once: true });
  else begin();
}
