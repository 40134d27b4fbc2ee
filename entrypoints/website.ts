import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { annotateListing } from '../lib/page/listing';
import { answerWithText } from '../lib/page/shown-text';
import { startSiteCheck } from '../lib/page/website/check';

/**
 * The content script of every website without an adapter: checks who runs it, and annotates its cards
 * where it holds a course listing.
 */
export default defineUnlistedScript(() => {
  if (startSiteCheck()) annotateListing();
  answerWithText();
});
