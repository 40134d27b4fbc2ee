import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createQuietLine } from '../lib/annotate/quiet-line';
import { annotateSite } from '../lib/page/cards';
import { searchSites } from '../lib/sites/search';

/** The content script of search engines. */
export default defineUnlistedScript(() => annotateSite(searchSites, createQuietLine));
