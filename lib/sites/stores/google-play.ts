import type { Layout, Site } from '../../domain/site';

const DATA = 'document script[class="ds:5"]@';

const detail: Omit<Layout, 'app'> = {
  when: '/store/apps/details',
  detail: true,
  item: 'body>c-wiz',
  exclude: '[aria-hidden=true],[style*="display:none"],[style*="display: none"]',
  title: ['h1'],
};

const app = {
  id: ['location|[?&]id=([\\w.]+)'],
  developer: ['a[href*="/store/apps/dev"]'],
  operator: ['.HhKIQc div|^([^@\\n]+)$'],
};

/**
 * A page that was left may stay in the document, hidden. The first link to a developer's page stands below
 * the name; "About the developer" gives the legal name. Only the script of the page that was loaded holds
 * the version, and opening the next app in place leaves it behind. Verified: saved pages of 2026-07 (app,
 * search with a featured app, developer).
 */
export const googlePlay: Site = {
  id: 'google-play',
  kind: 'store',
  store: 'google',
  matches: ['*://play.google.com/store/*'],
  layouts: [
    {
      ...detail,
      dataOf: `${DATA}|details\\?id\\\\u003d([\\w.]+)`,
      app: { ...app, version: [`${DATA}|\\[\\[\\["([^"]+)"\\]\\],\\[\\[\\[\\d`] },
    },
    { ...detail, app },
    {
      item: 'a.Si6A0c[href*="apps/details?id="],div:has(>a.Qfxief)',
      title: ['.DdYX5', '.vWM94c', '.Epkrse'],
      url: ['a@href'],
      app: {
        id: ['@href|[?&]id=([\\w.]+)', 'a@href|[?&]id=([\\w.]+)'],
        developer: ['.wMUdtb', '.LbQbAe'],
      },
    },
  ],
};
