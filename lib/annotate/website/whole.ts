import { ask } from '../../sites/dom';

/** What only websites are asked of their document as a whole: the scripts of other pages have no room for it. */
export const whole = ask<Document>('Document')('contentType fullscreenElement');
