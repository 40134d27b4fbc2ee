import type { Site } from '../../domain/site';

/**
 * Classes end in hashes of the build (`title--qJ7Xg_90`). Verified: by public crawlers of 2024–2026; no
 * live page was seen. The card itself is the link.
 */
export const taobao: Site = {
  id: 'taobao',
  name: '淘宝',
  kind: 'listing',
  matches: ['*://s.taobao.com/search*'],
  hosts: ['taobao.com', 'tmall.com'],
  layouts: [
    {
      item: 'a[id^=item_id_],a[class*=doubleCardWrapper]',
      title: ['[class*=title--]'],
      provider: ['[class*=shopNameText--]', '[class*=shopName--]'],
    },
  ],
};
