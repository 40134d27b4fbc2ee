import type { Site } from '../../domain/site';

const fact = (label: string): string => `|(?:^|\\n)${label}[：\\n]+(.+)`;

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
        developer: [fact('开发[者商]')],
        version: [fact('版本号?')],
        filing: [fact('备案号')],
      },
    },
  ],
};
