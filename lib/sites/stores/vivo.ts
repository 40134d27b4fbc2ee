import type { Site } from '../../domain/site';

const fact = (label: string): string => `.more-detail|${label}[：\\n]+(.+)`;

/**
 * Rendered by script, with the app behind `#` or in the query; only an app's own page has a list of
 * "more details". Verified: that list and the addresses by public tools of 2022–2026; name and cards were
 * not seen.
 */
export const vivo: Site = {
  id: 'vivo',
  kind: 'store',
  matches: [
    '*://h5.appstore.vivo.com.cn/*',
    '*://info.appstore.vivo.com.cn/*',
    '*://h5coml.vivo.com.cn/*',
  ],
  hosts: ['appstore.vivo.com.cn', 'h5coml.vivo.com.cn'],
  layouts: [
    {
      detail: true,
      item: 'body:has(.more-detail)',
      title: ['[class*=app-name],[class*=appName]', 'h1', 'h3'],
      app: {
        id: ['location|appId=(\\d+)', 'location|/detail/(\\d+)'],
        developer: [fact('开发[者商]')],
        operator: [fact('运营[者商]')],
        version: [fact('版本号?')],
        filing: [fact('备案号')],
      },
    },
    {
      item: 'li:has([class*=app-name]),li:has([class*=appName])',
      title: ['[class*=app-name],[class*=appName]'],
      app: { id: ['a@href|appId=(\\d+)'] },
    },
  ],
};
