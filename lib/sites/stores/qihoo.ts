import type { Site } from '../../domain/site';

const fact = (label: string): string => `.base-info|${label}：\\s*(.+)`;

/**
 * The facts stand in a table as "label：value". Cards name no developer. Verified: public parsers of 2015–2022. No live
 * page was seen, so it is not known whether it prints the filing number.
 */
export const qihoo: Site = {
  id: 'qihoo',
  kind: 'store',
  matches: ['*://zhushou.360.cn/*'],
  layouts: [
    {
      when: '/detail/',
      detail: true,
      item: 'body',
      title: ['#app-name span', '#app-name'],
      app: {
        id: ['location|/soft_id/(\\d+)'],
        developer: [fact('(?:作者|开发者)')],
        version: [fact('版本')],
        filing: [fact('备案号')],
      },
    },
    {
      item: '.main li',
      title: ['h3 a[href*="/soft_id/"]'],
      app: { id: ['h3 a@href|/soft_id/(\\d+)'] },
    },
  ],
};
