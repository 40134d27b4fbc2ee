import type { Site } from '../../domain/site';

const DATA = 'document #__NEXT_DATA__@|GameDetail"';
/**
 * A field of the app that the script describes: the first item of the component `GameDetail`, whose list
 * of items may be a JSON text inside the JSON. Not beyond the next `itemData`, which is that of other apps.
 */
const data = (field: string, value: string): string =>
  `${DATA}[^{}]+\\{(?:(?!mData)[^])+?\\W${field}${value}`;
/** A text that is not empty, between plain quotes or escaped ones. */
const NAME = '.{2,4}?"([^"\\\\,}][^"\\\\]+)\\\\?"';

const NOW = '[class*=Info_info]';
const ANY = `${NOW},[class*=othinfo-c],.pp-comp`;
/** The value printed after a label. */
const after = (block: string, label: string, value = '(.+)'): string =>
  `${block}|${label}[：\\s]+${value}`;

/**
 * The script of the page that was loaded stays when another app is opened in place. A search card names
 * no developer. Verified: public parsers of 2024–2026 (script, classes of the detail page) and of
 * 2014–2022 (`/myapp/`, version on `a.app.qq.com`); the name on `a.app.qq.com` and the label of the filing
 * number were not seen.
 */
export const tencent: Site = {
  id: 'tencent',
  kind: 'store',
  matches: ['*://sj.qq.com/*', '*://a.app.qq.com/*'],
  layouts: [
    {
      when: 'detail/',
      detail: true,
      item: 'body',
      dataOf: `${DATA}[^]+?pkg_name\\W+([\\w.]+)`,
      title: ['h1'],
      app: {
        id: ['location|detail/([\\w.]+)'],
        developer: [data('developer', NAME)],
        operator: [data('operator', NAME)],
        version: [data('version_name', '\\W+([\\w.]+)')],
        filing: [after(NOW, '备案号')],
      },
    },
    {
      when: 'detail/|(pkgn|apkN)ame=',
      detail: true,
      item: 'body',
      title: ['.det-name-int', 'h1', '[class*=-name]'],
      app: {
        id: ['location|(?:detail/|ame=)([\\w.]+)'],
        developer: [after(ANY, '开发[商者]')],
        version: [after(ANY, '版本号?', 'V?(.+)')],
      },
    },
    {
      item: 'a[href*="detail/"]',
      title: ['[class*=name]'],
      app: { id: ['@href|detail/([\\w.]+)'] },
    },
  ],
};
