import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ROOT } from '../browser/build';

/** Real pages that contributors keep beside the project; absent from a plain clone. */
export const SAVED_PAGES = resolve(ROOT, '../shared/pages');

/** Pages whose address the manifest does not tell, and excerpts: file → plausible real address. */
const ADDRESSES: Record<string, string> = {
  'baidu/www-2020-08-bs-normal.html': 'https://www.baidu.com/s?wd=Python',
  'baidu/www-2020-08-bs-baike-img.html': 'https://www.baidu.com/s?wd=Python',
  'baidu/www-2020-08-bs-pages-single.html': 'https://www.baidu.com/s?wd=trdewersdtrewrsfdxgcrtd、',
  'baidu/news-2025-12-chengdu.html':
    'https://www.baidu.com/s?rtt=1&bsst=1&cl=2&tn=news&ie=utf-8&word=成都',
  'baidu/news-2025-12-riben-p2.html':
    'https://www.baidu.com/s?rtt=1&bsst=1&cl=2&tn=news&ie=utf-8&word=日本&pn=10',
  'bing/cn-2026-07-jiqi-xuexi-desktop.html': 'https://cn.bing.com/search?q=机器学习+filetype%3Apdf',
  'bing/www-2026-06-empty-shell.html': 'https://www.bing.com/search?q=Python',
  'toutiao/so-2026-06-verification-page.html':
    'https://so.toutiao.com/search?keyword=人工智能&dvpf=pc',
  'duckduckgo/2019-test-keyword-p1.html': 'https://duckduckgo.com/html/?q=test+keyword',
  'excerpts/baidu-www-2026-10-result13.html':
    'https://www.baidu.com/s?wd=model+context+protocol&pn=10',
  'excerpts/so360-2026-10.html': 'https://www.so.com/s?q=model+context+protocol',
  'excerpts/sogou-web-2026-10.html': 'https://www.sogou.com/web?query=model+context+protocol',
};

/** Where the manifest's count of cards tells the organic results of a search page. */
const COUNTS: Record<string, readonly RegExp[]> = {
  so360: [/li\.res-list=(\d+)/],
  baidu: [/organic [^=]*=(\d+)/],
  bing: [/li\.b_algo=(\d+)/],
  sogou: [/\.vrwrap=(\d+)/, /\.rb=(\d+)/],
  google: [/#rso h3=(\d+)/, /div\.kCrYT>a=(\d+)/],
  duckduckgo: [/\.result__a=(\d+)/],
  toutiao: [/^(\d+)/],
};

export interface SavedPageRow {
  /** Path below the folder of saved pages. */
  file: string;
  path: string;
  url: string;
  /** Organic results that the manifest counts; null for an excerpt, which it does not list. */
  organic: number | null;
}

export const hasSavedPages = (folder = SAVED_PAGES): boolean =>
  existsSync(join(folder, 'MANIFEST.tsv'));

function organicOf(site: string, counted: string): number | null {
  const found = COUNTS[site]?.map((count) => count.exec(counted)?.[1]);
  return found ? found.reduce((sum, each) => sum + Number(each ?? 0), 0) : null;
}

/** The search pages of a folder with a MANIFEST.tsv, and its excerpts of search pages. */
export function searchPages(folder = SAVED_PAGES): SavedPageRow[] {
  const [head = '', ...lines] = readFileSync(join(folder, 'MANIFEST.tsv'), 'utf8')
    .trim()
    .split('\n');
  const columns = head.split('\t');
  const listed = lines.flatMap((line) => {
    const cells = line.split('\t');
    const cell = (name: string) => cells[columns.indexOf(name)] ?? '';
    const [site, file] = [cell('site'), cell('file')];
    const told = cell('page_or_query');
    const url = ADDRESSES[file] ?? (/^https?:/.test(told) ? told : null);
    if (!COUNTS[site] || !url) return [];
    const organic = organicOf(site, cell('cards_counted'));
    return [{ file, path: join(folder, file), url, organic }];
  });
  const excerpts = Object.entries(ADDRESSES)
    .filter(([file]) => file.startsWith('excerpts/') && existsSync(join(folder, file)))
    .map(([file, url]) => ({ file, path: join(folder, file), url, organic: null }));
  return [...listed, ...excerpts];
}
