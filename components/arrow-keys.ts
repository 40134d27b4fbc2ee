/** Elements that the arrow keys visit carry this attribute. */
export const STOP = { 'data-stop': '' } as const;
/** Those that Enter in the search field opens, where they come first. */
export const OPEN_STOP = { 'data-stop': 'open' } as const;

/**
 * Where an arrow key leads from `current` among the stops of a region: down and up by one, and, once
 * past the first stop (the search field, where Home and End move the caret), to either end, and
 * with Escape back to it. Null: the key means nothing here.
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
