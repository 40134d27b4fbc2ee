import { defineContentScript } from 'wxt/utils/define-content-script';
import { run } from '../lib/annotate/run';
import { searchSites } from '../lib/sites';
import { chooseSite, matchPatternsOf } from '../lib/sites/match-pattern';

export default defineContentScript({
  matches: matchPatternsOf(searchSites),
  runAt: 'document_end',
  noScriptStartedPostMessage: true,
  main({ signal }) {
    const site = chooseSite(searchSites, new URL(location.href));
    if (site) run(site, signal);
  },
});
