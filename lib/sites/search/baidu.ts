import type { Site } from '../../domain/site';

/**
 * Class names carry hashes (`title_4QsBx`), so cards are read by structure and attributes. `mu` is the
 * true target; pages of 2018–2020 have only `/link?url=` and a shown address, whose host counts there.
 * Advertisements have no mark that lasts: no `id`, or a style that outshouts the blockers'.
 */
export const baidu: Site = {
  id: 'baidu',
  name: '百度',
  kind: 'search',
  matches: ['*://www.baidu.com/*', '*://m.baidu.com/*'],
  hosts: ['baidu.com'],
  redirect: '^(www|m)\\.baidu\\.com/(.*/)?(link|baidu\\.php|tc|bh)(/|$)|^nourl\\.',
  query: ['wd', 'word'],
  results: '#content_left,#results',
  layouts: [
    {
      item: '#content_left>*,#results .result[data-log],#results .c-result,.ec_wise_ad,.ec_youxuan_card,.ec_resitem',
      exclude: '[tpl^=recommend],[tpl=rel_search],.result-molecule',
      skip: '.cos-tag,.c-text',
      title: ['h3 a', 'h3', '.c-title'],
      url: [
        '@mu',
        '@data-log:mu',
        "@data-log|'mu':'([^']+)",
        '[data-landurl]@data-landurl',
        '[data-feedback]@data-feedback:url',
      ],
      shown: ['.c-showurl'],
      provider: ['.cosc-source-text', '[aria-label^=新闻来源]', '.c-showurl', '.c-color-gray'],
      snippet: ['[data-module=abstract]', '.c-abstract,[class*=content-right],.c-color-text'],
    },
  ],
};
