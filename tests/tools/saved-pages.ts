import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ROOT } from '../browser/build';
import { REAL_PAGES, type RealPage } from '../dom/sites/real-pages';

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

export interface SavedSearchPage extends RealPage {
  path: string;
  url: string;
}

export const hasSavedPages = (folder = SAVED_PAGES): boolean =>
  existsSync(join(folder, 'MANIFEST.tsv'));

/** Addresses that the manifest tells, by file. */
function readManifest(folder: string): Map<string, string> {
  const [head = '', ...lines] = readFileSync(join(folder, 'MANIFEST.tsv'), 'utf8').split('\n');
  const columns = head.split('\t');
  const [file, told] = [columns.indexOf('file'), columns.indexOf('page_or_query')];
  const rows = lines.map((line) => line.split('\t'));
  return new Map(rows.map((cells) => [cells[file] ?? '', cells[told] ?? '']));
}

/** The search pages of the table of saved pages, each with the address that it was saved from. */
export function searchPages(folder = SAVED_PAGES): SavedSearchPage[] {
  const told = readManifest(folder);
  return REAL_PAGES.map((page) => {
    const url = ADDRESSES[page.file] ?? told.get(page.file) ?? '';
    if (!URL.canParse(url)) throw new Error(`tests/tools/saved-pages.ts lacks ${page.file}`);
    return { ...page, path: join(folder, page.file), url };
  });
}
