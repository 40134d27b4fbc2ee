import type { Site } from '../../domain/site';

/**
 * Links are direct or `/ck/a?…&u=a1<base64url>`. An advertisement's `/aclick` names a click tracker as
 * often as the advertiser, so the shown host counts there. Some stand among the results as `.b_algo`.
 */
export const bing: Site = {
  id: 'bing',
  name: '必应 Bing',
  kind: 'search',
  matches: ['*://*.bing.com/search*', '*://*.bing.com/news/search*'],
  hosts: ['bing.com'],
  redirect: '(^|\\.)bing\\.com/(ck/|aclick|aclk)',
  unwrap: ['u'],
  query: ['q'],
  results: '#b_results',
  layouts: [
    {
      item: '#b_results>.b_algo,.b_ad .sb_add,.news-card,.newscard',
      skip: '.b_adSlug',
      title: ['h2 a', '.b_algoheader>a h2', 'h2', 'a.title'],
      shown: ['cite'],
      provider: ['.tptt', '@data-author'],
      snippet: ['.b_caption p'],
    },
  ],
};
