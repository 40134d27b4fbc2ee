/**
 * What is read of each saved page of a search engine: numbers only, never a page's content.
 * `cards` is the organic count of that folder's MANIFEST.tsv; a difference has its reason here.
 */
export interface RealPage {
  file: string;
  site: string;
  /** Organic cards that the page holds. */
  cards: number;
  /** Organic items recognised, where it differs from `cards`. */
  organic?: number;
  /** Advertisements, which are items like any other. */
  paid?: number;
  /** Items of whose target the page tells nothing. */
  unresolved?: number;
  /** Items with a snippet, where somebody counted; the others are boxes of several results. */
  snippets?: number;
  /** Why numbers differ from the manifest's, or why targets are missing. */
  because?: string;
}

const NAME_FOR_ADDRESS =
  'a site’s name stands where others show their address, and only /link?url=';

export const REAL_PAGES: readonly RealPage[] = [
  { file: 'baidu/news-2025-12-chengdu.html', site: 'baidu', cards: 10 },
  { file: 'baidu/news-2025-12-riben-p2.html', site: 'baidu', cards: 10 },
  { file: 'baidu/www-2018-09-lianyungang.html', site: 'baidu', cards: 10 },
  {
    file: 'baidu/www-2020-08-bs-baike-img.html',
    site: 'baidu',
    cards: 10,
    unresolved: 1,
    because: NAME_FOR_ADDRESS,
  },
  {
    file: 'baidu/www-2020-08-bs-normal.html',
    site: 'baidu',
    cards: 10,
    unresolved: 3,
    because: NAME_FOR_ADDRESS,
  },
  { file: 'baidu/www-2020-08-bs-pages-single.html', site: 'baidu', cards: 2 },
  {
    file: 'baidu/zhannei-2022-01-diannao-peixun.html',
    site: 'baidu',
    cards: 0,
    because: 'a site search without results',
  },
  { file: 'excerpts/baidu-www-2026-10-result13.html', site: 'baidu', cards: 1 },
  { file: 'bing/cn-2026-07-jiqi-xuexi-desktop.html', site: 'bing', cards: 10 },
  { file: 'bing/www-2020-01-zh-win10-iso.html', site: 'bing', cards: 6 },
  {
    file: 'bing/www-2020-06-ads.html',
    site: 'bing',
    cards: 6,
    paid: 2,
    because: 'an answer box that repeats the first result is no card of its own',
  },
  { file: 'bing/www-2022-06-intel.html', site: 'bing', cards: 10 },
  {
    file: 'bing/www-2026-06-empty-shell.html',
    site: 'bing',
    cards: 0,
    because: 'a shell without results',
  },
  {
    file: 'duckduckgo/2019-test-keyword-p1.html',
    site: 'duckduckgo',
    cards: 11,
    organic: 10,
    because: 'the eleventh `.result` is the button for more results',
  },
  {
    file: 'google/js-2019-06-zh-canju-yingyu.html',
    site: 'google',
    cards: 10,
    because: 'the manifest counts headings; none but the ten results is a link',
  },
  {
    file: 'google/js-2022-09-modern-times-hk.html',
    site: 'google',
    cards: 6,
    because:
      'the other five headings are of videos, questions, images, an entity, related searches',
  },
  {
    file: 'google/nojs-2022-09-f104.html',
    site: 'google',
    cards: 13,
    organic: 9,
    because: 'three of the links are folded answers to other questions, one leads to images',
  },
  { file: 'sogou/web-2012-08-gbk.html', site: 'sogou', cards: 10 },
  { file: 'sogou/web-2017-04-no-results.html', site: 'sogou', cards: 0, because: 'no results' },
  { file: 'sogou/web-2020-01-insite-zhihu.html', site: 'sogou', cards: 10 },
  {
    file: 'excerpts/sogou-web-2026-10.html',
    site: 'sogou',
    cards: 2,
    because: 'a third block holds related searches',
  },
  { file: 'so360/so-2019-12-no-mdurl.html', site: 'so360', cards: 10, snippets: 9 },
  { file: 'so360/so-2020-02-no-results.html', site: 'so360', cards: 0, because: 'no results' },
  { file: 'so360/so-2020-04-news-tab.html', site: 'so360', cards: 10, snippets: 10 },
  { file: 'so360/so-2020-kuaiji-peixun.html', site: 'so360', cards: 10, snippets: 7 },
  { file: 'so360/so-2022-09-sichuan-dizhen.html', site: 'so360', cards: 10, snippets: 8 },
  {
    file: 'excerpts/so360-2026-10.html',
    site: 'so360',
    cards: 4,
    organic: 3,
    because: 'the translation box has no title',
  },
  {
    file: 'toutiao/so-2026-06-verification-page.html',
    site: 'toutiao',
    cards: 0,
    because: 'a verification page',
  },
];
