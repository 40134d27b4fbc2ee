import type { Site } from '../../domain/site';

const fact = (label: string): string => `.soft_info_more|${label}：\\s*(.+)`;

/**
 * The old pages, which print no developer that a public parser knew of. Verified: public parsers of
 * 2014–2019 (detail page, search); a page of today was not seen.
 */
export const oppo: Site = {
  id: 'oppo',
  kind: 'store',
  matches: ['*://store.oppomobile.com/*', '*://app.cdo.oppomobile.com/*'],
  hosts: ['oppomobile.com'],
  layouts: [
    {
      detail: true,
      item: '.soft_info',
      title: ['h3'],
      app: {
        id: ['document #product_id@value', 'location|(?:pkgName|app_id)=([\\w.]+)'],
        developer: [fact('开发[者商]')],
        version: [fact('版本')],
        filing: [fact('备案号')],
      },
    },
    {
      item: '.list_item',
      title: ['.li_middle_top a'],
      app: { id: ['a@href|pkgName=([\\w.]+)'] },
    },
  ],
};
