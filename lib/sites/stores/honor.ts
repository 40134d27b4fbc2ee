import type { Site } from '../../domain/site';

const LABEL = '(?:开发[者商]|版本号?|备案号|更新时间)[：\\n]+';

/** A fact beside another one. A developer that an app's introduction names in passing does not count. */
const facts = (label: string): string[] => [
  `|(?:^|\\n)${label}[：\\n]+(.+)\\n${LABEL}`,
  `|(?:^|\\n)${LABEL}.+\\n${label}[：\\n]+(.+)`,
];

/**
 * The store has no open pages but the one that its share button gives, whose address does not name the
 * app. Verified: that address alone, by public links of 2024–2026; the page was not seen, and what it is
 * read by are the usual names of such classes.
 */
export const honor: Site = {
  id: 'honor',
  kind: 'store',
  matches: ['*://appmarket-h5.cloud.honor.com/*'],
  layouts: [
    {
      when: '/share/',
      detail: true,
      item: 'body',
      title: ['[class*=app-name],[class*=appName],[class*=app_name]'],
      app: {
        id: ['location|[?&](?:pkgName|packageName)=([\\w.]+)'],
        developer: facts('开发[者商]'),
        version: facts('版本号?'),
        filing: facts('备案号'),
      },
    },
  ],
};
