import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { annotateSite } from '../lib/page/cards';
import { storeSites } from '../lib/sites/stores';

/** The content script of app stores. */
export default defineUnlistedScript(() => annotateSite(storeSites));
