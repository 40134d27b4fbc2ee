import type { Site } from '../../domain/site';

/** The page prints its facts as pairs of a key and a value. */
const fact = (key: string): string => `:has(>.appSingleInfo)|${key}\\n(.+)`;

/**
 * Rendered by script, with the app in the path or behind `#`. A card is opened by script and holds
 * neither the app's id nor its developer. Verified: public parsers of 2023–2026 (facts, cards); the name
 * on a detail page was not seen.
 */
export const huawei: Site = {
  id: 'huawei',
  kind: 'store',
  matches: ['*://appgallery.huawei.com/*'],
  layouts: [
    {
      detail: true,
      item: 'body:has(.appSingleInfo)',
      title: ['.center_info .title', '.detailInfo .title', 'h1'],
      app: {
        id: ['location|/app/(C\\d+)', 'location|[?&]id=([\\w.]+)'],
        developer: [fact('(?:开发者|Developer)')],
        operator: [fact('(?:运营者|服务提供者|提供方)')],
        version: [fact('(?:版本|Version)')],
        filing: [fact('备案号')],
      },
    },
    {
      item: '.tem',
      title: ['.intro_left>p'],
      app: { id: ['a@href|/app/(C\\d+)'] },
    },
  ],
};
