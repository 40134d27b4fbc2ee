import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { annotateSite } from '../lib/annotate/annotate-cards';
import { listingSites } from '../lib/sites/listings';

/** The content script of course listings. */
export default defineUnlistedScript(() => annotateSite(listingSites));
