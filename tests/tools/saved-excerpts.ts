import { readFileSync } from 'node:fs';
import { type SavedPage, savedPage } from '../browser/saved-page';
import type { RealSite } from '../dom/page/website/real-sites';

/** Saved pieces of websites, as the tables of whole pages tell theirs. */
export const WEBSITE_EXCERPTS: readonly RealSite[] = [
  {
    file: 'excerpts/koolearn-footer-2018.html',
    url: 'https://www.koolearn.com/',
    filings: ['京ICP备05067669号'],
    linked: true,
    security: ['京公网安备11010802017616号'],
    operators: ['109ece2eb086', 'c0d10fb2c925'],
    because: 'its copyright notices name a brand and a site; 京ICP证 is a licence',
  },
];

/** Pages that declare another charset than the one they were saved in, as the site sends them. */
export const RIGHT_CHARSETS: readonly (RealSite & { charset: string })[] = [
  {
    file: 'icp/gae-rtfund_xxpl.html',
    url: 'https://www.rtfund.com/right-charset',
    filings: ['粤ICP备11027090号'],
    linked: true,
    security: [],
    operators: [],
    charset: 'utf-8',
    because: 'the operator stands beside the number without a word that says so',
  },
];

/** The App Store's data alone, in as much of a page as a store's own scripts would find. */
function storePage(data: string): string {
  const { data: pages } = JSON.parse(data) as { data: [{ data: { title: string } }] };
  return `<!doctype html><meta charset="utf-8"><title>App Store</title>
<main><h1>${pages[0].data.title}</h1></main>
<script type="application/json" id="serialized-server-data">${data.replaceAll('<', '\\u003c')}</script>`;
}

/** A session's answer for a saved file. `charset` is the site's own header's, if the page declares a wrong one. */
export function openSaved(
  { path, charset }: { path: string; charset?: string },
  runScripts = false,
): SavedPage {
  const bytes = readFileSync(path);
  if (path.endsWith('.json')) return savedPage(storePage(bytes.toString('utf8')));
  const page = savedPage(bytes, runScripts);
  return charset ? { ...page, contentType: `text/html; charset=${charset}` } : page;
}
