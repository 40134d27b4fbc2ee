import type { Site } from '../../domain/site';

const fact = (label: string): string => `.infos-list|${label}\\n(.+)`;

/**
 * A list of terms (`.infos-list`) holds the facts. Cards name no developer. Verified: public parsers of 2016–2024. No
 * live page was seen, so it is not known whether it prints the filing number.
 */
export const wandoujia: Site = {
  id: 'wandoujia',
  kind: 'store',
  matches: ['*://*.wandoujia.com/*'],
  layouts: [
    {
      when: '/apps/[\\w.]+',
      detail: true,
      item: 'body',
      title: ['.app-name .title', 'h1.app-name', '.app-name'],
      app: {
        id: ['location|/apps/([\\w.]+)'],
        developer: ['.dev-sites', fact('开发者')],
        version: [fact('版本')],
        filing: [fact('(?:ICP)?备案号?')],
      },
    },
    {
      item: '.card,.search-item',
      title: ['.app-title-h2 a', 'a.name'],
      app: { id: ['.app-title-h2 a@href|/apps/([\\w.]+)', 'a.name@href|/apps/([\\w.]+)'] },
    },
  ],
};
