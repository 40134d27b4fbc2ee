import { run } from '../lib/annotate/run';
import { whenShown } from '../lib/annotate/shown';
import type { PageSite } from '../lib/domain/site';
import { createCardReader } from '../lib/sites/cards';

/** The content script of app stores and course listings, loaded after one adapter's data file. */
export default {
  main() {
    const { jianxunSite } = globalThis as { jianxunSite?: PageSite };
    if (!jianxunSite) return;
    whenShown(() => run(jianxunSite, { reader: createCardReader(jianxunSite) }));
  },
};
