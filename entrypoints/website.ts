import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerWithText } from '../lib/page/shown-text';
import { startSiteCheck } from '../lib/page/website/check';
import { annotateListing } from '../lib/page/website/listing';

/**
 * The content script of every website without an adapter: checks who runs it, and annotates its cards
 * where it holds a course listing.
 */
export default defineUnlistedScript(() => {
  if (startSiteCheck()) annotateListing();
  answerWithText();
});
