import type { Site } from '../../domain/site';

const fact = (label: string): string => `.details|${label}[：\\n]+(.+)`;

/**
 * The vendor is the first line above the name, without a class of its own. Cards name no developer. Verified: public
 * parsers of 2016–2024. No live page was seen, so it is not known whether it prints the filing number.
 */
export const xiaomi: Site = {
  id: 'xiaomi',
  kind: 'store',
  matches: ['*://app.mi.com/*', '*://app.xiaomi.com/*'],
  layouts: [
    {
      when: '/details?(\\?|/)',
      detail: true,
      item: 'body',
      title: ['.intro-titles h3'],
      app: {
        id: ['location|[?&]id=([\\w.]+)', 'location|/detail/(\\d+)'],
        developer: ['.intro-titles>p:first-child:not([class])', fact('开发者')],
        version: [fact('版本号?')],
        filing: [fact('备案号')],
      },
    },
    {
      item: '.applist>li',
      title: ['h5 a'],
      app: { id: ['h5 a@href|[?&]id=([\\w.]+)'] },
    },
  ],
};
