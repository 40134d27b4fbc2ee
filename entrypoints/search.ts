import { createQuietLine } from '../lib/annotate/quiet-line';
import { run } from '../lib/annotate/run';
import { whenShown } from '../lib/annotate/shown';
import type { PageSite } from '../lib/domain/site';
import { createSerpReader } from '../lib/sites/read-page';

/**
 * The content script of search pages. The manifest loads it after one adapter's data file, which set
 * `jianxunSite` in this isolated world (see `siteScripts` in `wxt.config.ts`): a page parses the
 * adapter of its own site only, and WXT's content-script wrapper, whose events pages can see, stays out.
 */
export default {
  main() {
    const { jianxunSite } = globalThis as { jianxunSite?: PageSite };
    if (!jianxunSite) return;
    const reader = createSerpReader(jianxunSite);
    whenShown(() => run(jianxunSite, { reader, line: createQuietLine }));
  },
};
