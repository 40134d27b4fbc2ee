import { run } from '../lib/annotate/run';
import { whenShown } from '../lib/annotate/shown';
import type { PageSite } from '../lib/schema/site';
import { createGenericReader } from '../lib/sites/generic';

/** Pages that fill their lists by script are looked at once more. */
const LATE_MS = 2500;
const SITE: PageSite = { id: 'generic', layouts: [] };

/**
 * The content script of every website without an adapter: where the page holds a course listing, its
 * cards are read from then on. A page without one is looked at twice, while the browser is idle, and
 * never watched.
 */
export default {
  main() {
    const reader = createGenericReader();
    const look = (isLast: boolean): void => {
      if (reader.items(document, new URL(location.href)).length) run(SITE, { reader });
      else if (reader.isBehind?.()) whenIdle(() => look(isLast));
      else if (!isLast) setTimeout(() => whenIdle(() => look(true)), LATE_MS);
    };
    whenShown(() => whenIdle(() => look(false)));
  },
};

const whenIdle = (work: () => void): void => void requestIdleCallback(work, { timeout: 1000 });
