import type { Site } from '../../domain/site';

/**
 * Verified: by public crawlers of 2017–2026, the list with links until 2025 and the one without since;
 * no live page was seen. The newer card opens by script and has hashed classes.
 */
export const jd: Site = {
  id: 'jd',
  name: '京东',
  kind: 'listing',
  matches: ['*://search.jd.com/Search*', '*://search.jd.com/search*'],
  hosts: ['jd.com'],
  layouts: [
    {
      item: '.plugin_goodsCardWrapper',
      title: ['[class*=_goods_title_container_]'],
      provider: ['[class*=_shopFloor_] [class*=_name_]', '[class*=_name_]'],
    },
    {
      item: '.gl-item',
      skip: '.p-tag',
      title: ['.p-name em', '.p-name a'],
      provider: ['.p-shop a', '.curr-shop'],
    },
  ],
};
