import type { Site } from '../../domain/site';

/**
 * `www.so.com/link?m=` hides the target, which stands in `data-mdurl` (2019: `data-url`) of the same
 * link; advertisements have `e-landurl`. m.so.com has `data-pcurl` on the card and `/jump?u=`. Where a
 * result has a date or a picture, its text stands bare in `.res-rich`, before the line of its address
 * (`.res-linkinfo`, since about 2022 `.g-linkinfo`), in which `.mingpian` is the site's name.
 */
export const so360: Site = {
  id: 'so360',
  name: '360搜索',
  kind: 'search',
  matches: ['*://*.so.com/s?*', '*://news.so.com/ns*'],
  hosts: ['so.com'],
  redirect: '^(www|m)\\.so\\.com/(link|jump)|^e\\.so\\.com/',
  unwrap: ['u'],
  query: ['q'],
  results: '#main .result,.r-results',
  layouts: [
    {
      item: '.res-list,[id^=e_idea]>li,[data-so-biz-monitor-so-display]>li',
      skip: '.gray,.res-linkinfo,.g-linkinfo,.pics,ul',
      title: ['h3 a', 'h3', 'a[e-landurl]'],
      url: ['h3 a@data-mdurl', 'h3 a@data-url', 'a[e-landurl]@e-landurl', '@data-pcurl'],
      shown: ['cite'],
      provider: ['.e_ad_brand a', '.mingpian', 'cite'],
      snippet: [
        '.res-desc,.res-list-summary,.summary,.best-ans',
        'p:not([class],:empty)',
        '.res-rich',
      ],
    },
  ],
};
