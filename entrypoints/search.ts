import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { annotateSite } from '../lib/annotate/annotate-cards';
import { createQuietLine } from '../lib/annotate/quiet-line';
import { searchSites } from '../lib/sites/search';

/** The content script of search engines. */
export default defineUnlistedScript(() => annotateSite(searchSites, createQuietLine));
