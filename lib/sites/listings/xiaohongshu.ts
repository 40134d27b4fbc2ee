import type { Site } from '../../domain/site';

/**
 * Verified: by public crawlers of 2024–2026; no live page was seen. The author is whoever wrote the
 * note: what it is about never counts as its provider.
 */
export const xiaohongshu: Site = {
  id: 'xiaohongshu',
  name: '小红书',
  kind: 'listing',
  matches: ['*://www.xiaohongshu.com/search_result*'],
  hosts: ['xiaohongshu.com'],
  layouts: [
    {
      item: '.note-item',
      title: ['.footer .title', 'a.title'],
      url: ['a.cover@href'],
      provider: ['.author .name', '.author-wrapper .name'],
    },
  ],
};
