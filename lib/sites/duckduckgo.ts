import type { Site } from '../schema/site';

/** Three faces: the script-driven page, the plain one (`html.`, and every page of 2019), `lite.`. */
export const duckduckgo: Site = {
  id: 'duckduckgo',
  name: 'DuckDuckGo',
  kind: 'search',
  matches: ['*://*.duckduckgo.com/*'],
  hosts: ['duckduckgo.com'],
  redirect: '(^|\\.)duckduckgo\\.com/(l/|y\\.js)',
  unwrap: ['uddg', 'ad_domain'],
  query: ['q'],
  results: '[data-testid=mainline],#links,table:has(.result-link)',
  layouts: [
    {
      item: '[data-testid=web-vertical] li>article,[data-testid=result],[data-testid=ad]',
      paid: '[data-testid=ad],[data-layout=ad] *',
      title: ['h2 a'],
      url: ['h2 a@href'],
      snippet: ['[data-result=snippet]'],
    },
    {
      item: '.result',
      paid: '.result--ad',
      title: ['.result__a'],
      url: ['.result__a@href'],
      snippet: ['.result__snippet'],
    },
    {
      item: 'a.result-link',
      paid: '.result-sponsored *',
      title: ['@'],
      url: ['@href'],
    },
  ],
};
