import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { annotateListing } from '../lib/annotate/annotate-listing';
import { answerWithText } from '../lib/annotate/shown-text';
import { startSiteCheck } from '../lib/annotate/website/check';

/**
 * The content script of every website without an adapter: checks who runs it, and annotates its cards
 * where it holds a course listing.
 */
export default defineUnlistedScript(() => {
  startSiteCheck();
  annotateListing();
  answerWithText();
});
