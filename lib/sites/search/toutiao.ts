import type { Site } from '../../domain/site';

/**
 * Every link is `/search/jump?url=`, sometimes twice over, or an app link with `h5_url` inside. The
 * card's log data names the target too.
 */
export const toutiao: Site = {
  id: 'toutiao',
  name: '头条搜索',
  kind: 'search',
  matches: ['*://so.toutiao.com/search*', '*://sou.toutiao.com/search*'],
  hosts: ['toutiao.com'],
  redirect: '^sou?\\.toutiao\\.com/search/jump|\\.zlink\\.toutiao\\.com/',
  unwrap: ['url', 'h5_url'],
  query: ['keyword'],
  results: '.s-result-list',
  layouts: [
    {
      item: '.result-content,.cs-card,.l-card',
      skip: '.cs-tag',
      title: ['.cs-header a', '.l-card-title', 'a.text-ellipsis', 'a[href*="/jump?"]'],
      url: ['@data-log-extra:real_url', '@data-log-extra:url'],
      provider: ['.cs-source-content span', '[class*=source] span'],
      snippet: ['.cs-text .text-underline-hover'],
    },
  ],
};
