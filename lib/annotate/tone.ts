/**
 * Is the page dark behind `element`? The nearest opaque background decides, whatever the reader's
 * colour scheme: a light page under a dark scheme wants light marks. Where nothing is opaque the
 * canvas shows, which is dark only under a dark scheme and when the page says that it can be.
 */
export function isDark(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const color = getComputedStyle(at).backgroundColor;
    const [red = 0, green = 0, blue = 0, alpha = 1] = color.match(/[\d.]+/g)?.map(Number) ?? [];
    // Rec. 601 luma is near enough to choose between two palettes.
    if (/^rgb/.test(color) && alpha > 0.5) return 0.3 * red + 0.6 * green + 0.1 * blue < 128;
  }
  return (
    matchMedia('(prefers-color-scheme:dark)').matches &&
    /dark/.test(getComputedStyle(document.documentElement).colorScheme)
  );
}
