import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { hideOwnEvents } from '../lib/annotate/own-events';
import { removeLeftovers } from '../lib/annotate/shadow-host';

/** The first content script of every page in Firefox: no page learns what its visitor does on an annotation. */
export default defineUnlistedScript({
  include: ['firefox'],
  main() {
    removeLeftovers();
    hideOwnEvents();
  },
});
