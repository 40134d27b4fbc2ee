import type { Site } from '../../domain/site';

/** A card's data is JSON in a script beside it; names of fields differ by kind of card. */
const data = (paths: string): string[] =>
  paths.split(' ').map((path) => `@:data.initialData.${path}`);

/** Quark and its mobile index Shenma. */
export const quark: Site = {
  id: 'quark',
  name: '夸克',
  kind: 'search',
  matches: ['*://*.sm.cn/s?*'],
  hosts: ['sm.cn', 'quark.cn'],
  query: ['q'],
  results: '#results,main',
  layouts: [
    {
      item: 'script[id^=s-data-]',
      title: data('titleProps.content title.content title data.title company_name title.text'),
      url: data('sourceProps.dest_url source.dest_url normal_url url title_url data.url title.url'),
      provider: data('sourceProps.source source.source source.name source'),
      snippet: data('summaryProps.content summary.content desc'),
    },
    {
      item: '.ali_row',
      title: ['h2 a'],
    },
  ],
};
