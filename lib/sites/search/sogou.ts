import type { Site } from '../../domain/site';

/**
 * Titles link to `/link?url=`; the true target stands in a hidden `div.r-sech` of the card since about
 * 2024, older pages have a shown address behind the site's name. `.rb` is the plain result of pages up to
 * about 2020.
 */
export const sogou: Site = {
  id: 'sogou',
  name: '搜狗',
  kind: 'search',
  matches: ['*://*.sogou.com/web*', '*://*.sogou.com/sogou*'],
  hosts: ['sogou.com'],
  redirect: '^\\w+\\.sogou\\.com/(.*/)?(link|tc|bill_\\w+)$',
  unwrap: ['url'],
  query: ['query', 'keyword'],
  results: '.results',
  layouts: [
    {
      item: '.vrwrap,.rb,.biz_rb,.vrResult,.ad_result',
      exclude: '.special-wrap,[class*=hintBox]',
      title: ['h3 a', 'h3'],
      url: ['.r-sech@data-url'],
      shown: ['cite|(?:^| - )([\\w-]+\\.[^ ]+)', 'font|(?:^| - )([\\w-]+\\.[^ ]+)'],
      provider: ['.citeLinkClass>span', 'cite|^(.+?) - ', 'font|^(.+?) - '],
      snippet: ['.space-txt,.ft,.str_info,.biz_fb'],
    },
  ],
};
