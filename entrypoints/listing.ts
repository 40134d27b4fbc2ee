import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { annotateSite } from '../lib/page/cards';
import { listingSites } from '../lib/sites/listings';

/** The content script of course listings. */
export default defineUnlistedScript(() => annotateSite(listingSites));
