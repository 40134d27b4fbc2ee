import type { Site } from '../../domain/site';

/** Three faces: the script-driven page, the plain one (`html.`, and every page of 2019), `lite.`. */
export const duckduckgo: Site = {
  id: 'duckduckgo',
  name: 'DuckDuckGo',
  kind: 'search',
  matches: ['*://*.duckduckgo.com/*'],
  redirect: '(^|\\.)duckduckgo\\.com/(l/|y\\.js)',
  unwrap: ['uddg', 'ad_domain'],
  query: ['q'],
  results: '[data-testid=mainline],#links,table:has(.result-link)',
  layouts: [
    {
      item: '[data-testid=web-vertical] li>article,[data-testid=result],[data-testid=ad],.result,tr:has(.result-link)',
      title: ['h2 a', '.result-link'],
      snippet: ['[data-result=snippet],.result__snippet'],
    },
    {
      item: '[data-testid=news-vertical] li>article',
      title: ['h2'],
      url: ['a@href'],
    },
  ],
};
