import type { Site } from '../schema/site';

/**
 * Links are direct or `/ck/a?…&u=a1<base64url>`. An advertisement's `/aclick` often leads to a click
 * tracker first, so the advertiser's shown host comes before it.
 */
export const bing: Site = {
  id: 'bing',
  name: '必应',
  kind: 'search',
  matches: ['*://*.bing.com/search*', '*://*.bing.com/news/search*'],
  hosts: ['bing.com'],
  redirect: '(^|\\.)bing\\.com/(ck/|aclick|aclk)',
  unwrap: ['u'],
  query: ['q'],
  results: '#b_results',
  layouts: [
    {
      item: '#b_results>.b_algo,.b_ad .sb_add',
      paid: '.b_ad *',
      skip: '.b_adSlug',
      title: ['h2 a', '.b_algoheader>a h2', 'h2'],
      url: ['.b_ad cite', 'h2 a@href', '.b_algoheader>a@href', 'cite'],
      provider: ['.tptt'],
      snippet: ['.b_caption p'],
    },
    {
      item: '.news-card,.newscard',
      title: ['a.title'],
      url: ['a.title@href'],
      provider: ['@data-author'],
    },
  ],
};
