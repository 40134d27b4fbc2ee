import { begin, measure } from '../lib/annotate/measure';
import { run } from '../lib/annotate/run';
import { whenShown } from '../lib/annotate/shown';
import type { PageSite } from '../lib/domain/site';
import { createGenericReader } from '../lib/sites/generic';

/** Pages that fill their lists by script are looked at once more. */
const LATE_MS = 2500;
const SITE: PageSite = { id: 'generic', layouts: [] };

/**
 * The content script of every website without an adapter: where the page holds a course listing, its
 * cards are read from then on. A page without one is looked at while the browser is idle, once more if
 * its text has changed by then, and never watched.
 */
export default {
  main() {
    const reader = createGenericReader();
    /** `seen`: how long the text was that gave nothing. */
    const look = (seen?: number, units = document.body?.textContent.length ?? 0): void => {
      const start = begin();
      const { length } = units === seen ? [] : reader.items(document, new URL(location.href));
      measure('look', start, () => ({ items: length }));
      if (length) run(SITE, { reader });
      else if (reader.isBehind?.()) whenIdle(() => look(seen, units));
      else if (seen === undefined) setTimeout(() => whenIdle(() => look(units)), LATE_MS);
    };
    whenShown(() => whenIdle(() => look()));
  },
};

const whenIdle = (work: () => void): void => void requestIdleCallback(work, { timeout: 1000 });
