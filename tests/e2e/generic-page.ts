import { createGenericReader } from '../../lib/sites/generic-reader';

/** @public Runs inside the page that the test opens: what three first readings of it give, and how long each took. */
export function readAnew(): { items: number; ms: number[] } {
  const url = new URL(location.href);
  let items = 0;
  const ms = Array.from({ length: 3 }, () => {
    const start = performance.now();
    items += createGenericReader().read(document, url).length;
    return performance.now() - start;
  });
  return { items, ms };
}
