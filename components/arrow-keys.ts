/** Elements that the arrow keys visit carry this attribute. */
export const STOP = { 'data-stop': '' } as const;
/** A stop that Enter in the search field opens, if it comes first. */
export const OPEN_STOP = { 'data-stop': 'open' } as const;

/**
 * Where a key leads from `current` among the stops of a region. Arrows lead up and down by one. Past the first stop
 * (the search field, where Home and End move the caret), Home and End lead to either end, and Escape to the first.
 * Null: the key means nothing here.
 */
export function nextStop(
  region: ParentNode,
  current: HTMLElement,
  key: string,
): HTMLElement | null {
  const stops = [...region.querySelectorAll<HTMLElement>('[data-stop]')];
  const at = stops.indexOf(current);
  if (at < 0) return null;
  if (key === 'ArrowDown') return stops[at + 1] ?? null;
  if (key === 'ArrowUp') return stops[at - 1] ?? null;
  if (at === 0) return null;
  if (key === 'Home' || key === 'Escape') return stops[0] ?? null;
  return key === 'End' ? (stops.at(-1) ?? null) : null;
}
