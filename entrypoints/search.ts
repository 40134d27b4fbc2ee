import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { run } from '../lib/annotate/run';
import type { PageSite } from '../lib/schema/site';

/**
 * The content script of search pages. The manifest loads it after one adapter's data file, which set
 * `jianxunSite` in this isolated world (see `contentScripts` in `wxt.config.ts`): a page parses the
 * adapter of its own site only, and WXT's content-script wrapper, whose events pages can see, stays out.
 */
export default defineUnlistedScript(() => {
  const { jianxunSite } = globalThis as { jianxunSite?: PageSite };
  if (jianxunSite) run(jianxunSite, new AbortController().signal);
});
