import type { Site } from '../../domain/site';

/** The block of details is the second or the third: the blocks above it are the developer's own words. */
const facts = (field: string): string[] =>
  ['.apk_left_title', '.apk_left_title~.apk_left_title', '.apk_left_title~*~.apk_left_title'].map(
    (block) => `${block} .apk_left_title_info|^应用包名：[^]*${field}：(.+)`,
  );

/** Verified: public parsers of 2017–2024 and a saved block of details; cards and a live page were not seen. */
export const coolapk: Site = {
  id: 'coolapk',
  kind: 'store',
  matches: ['*://www.coolapk.com/*', '*://m.coolapk.com/*'],
  hosts: ['coolapk.com'],
  layouts: [
    {
      when: '/apk/',
      detail: true,
      item: 'body',
      skip: '.list_app_info',
      title: ['.detail_app_title'],
      app: {
        id: ['location|/apk/([\\w.]+)'],
        developer: facts('开发者名称'),
        version: ['.list_app_info@'],
        filing: facts('备案号'),
      },
    },
    {
      item: 'a[href*="/apk/"]',
      title: ['.list_app_title', '[class*=app_title]'],
      app: { id: ['@href|/apk/([\\w.]+)'] },
    },
  ],
};
