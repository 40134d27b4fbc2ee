import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { REAL_SITES, type RealSite } from '../dom/page/website/real-sites';
import { REAL_PAGES, type RealPage } from '../dom/sites/real-pages';
import { APPLE_CN_EXCERPT, REAL_STORE_PAGES, type RealStorePage } from '../dom/sites/real-stores';
import { WEBSITE_EXCERPTS } from './saved-excerpts';

/** A folder of real pages that contributors keep; what needs them is left out where none is named. */
export const SAVED_PAGES = resolve(process.env.JIANXUN_PAGES || '.cache/no-saved-pages');

/** The files that lie in some of its folders. */
export const savedIn = (folders: readonly string[]): string[] =>
  folders.flatMap((folder) =>
    readdirSync(`${SAVED_PAGES}/${folder}`).map((name) => `${folder}/${name}`),
  );

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

interface Place {
  path: string;
  url: string;
}

export type SavedSearchPage = RealPage & Place;
export type SavedStorePage = RealStorePage & Place;
export type SavedWebsite = RealSite & Place;
/** A saved page of any table. */
export type TabledPage =
  | ({ kind: 'search' } & SavedSearchPage)
  | ({ kind: 'store' } & SavedStorePage)
  | ({ kind: 'website' } & SavedWebsite);

/** Is there such a folder? Else one line says what is left out. */
export function hasSavedPages(leftOut: string): boolean {
  const isPresent = existsSync(join(SAVED_PAGES, 'MANIFEST.tsv'));
  if (!isPresent) console.log(`JIANXUN_PAGES names no folder of saved pages: ${leftOut}`);
  return isPresent;
}

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

const placed = <T extends { file: string }>(folder: string, page: T): T & { path: string } => ({
  ...page,
  path: join(folder, page.file),
});

/** The pages of app stores, with the addresses of their table. */
export const storePages = (folder = SAVED_PAGES): SavedStorePage[] =>
  [...REAL_STORE_PAGES, APPLE_CN_EXCERPT].map((page) => placed(folder, page));

/** The websites of nobody's adapter, likewise. */
export const websitePages = (folder = SAVED_PAGES): SavedWebsite[] =>
  [...REAL_SITES, ...WEBSITE_EXCERPTS].map((page) => placed(folder, page));

/** Every saved page of all three tables. */
export const savedPages = (folder = SAVED_PAGES): TabledPage[] => [
  ...searchPages(folder).map((page) => ({ kind: 'search' as const, ...page })),
  ...storePages(folder).map((page) => ({ kind: 'store' as const, ...page })),
  ...websitePages(folder).map((page) => ({ kind: 'website' as const, ...page })),
];

/** Saved files of the folder that no table knows. */
export function untabledFiles(folder = SAVED_PAGES): string[] {
  const tabled = new Set(savedPages(folder).map(({ file }) => file));
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.parentPath !== folder)
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .filter((file) => !tabled.has(file));
}
