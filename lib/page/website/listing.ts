import type { CardReader } from '../../sites/card';
import { dom } from '../../sites/dom';
import { createGenericReader, isOnTeaching } from '../../sites/generic-reader';
import { annotateCards } from '../cards';
import { begin, measure, whenIdle, whenMoved, whenParsed, whenShown } from '../timing';

/** Pages that fill their lists by script are looked at once more. */
const LATE_MS = 2500;

/** The page's text, with that of its scripts: a page that does not speak of teaching is asked nothing else. */
function readWhole(): string {
  const body = dom.body(document);
  return (body && dom.textContent(body)) ?? '';
}

/**
 * Annotate the cards of a page without an adapter, if it holds a course listing. The page is looked at while the
 * browser is idle: when it is parsed, whenever it moves on in place, and once more after each of these if its text has
 * changed. Until a listing is found, the page is never watched.
 */
export function annotateListing(): void {
  let isListing = false;
  /** Length of the text that gave no listing. */
  let before: number | undefined;
  const look = (isLast?: boolean, text = readWhole(), resting?: CardReader): void => {
    if (isListing) return;
    const start = begin();
    const reader =
      resting ?? (text.length !== before && isOnTeaching(text) ? createGenericReader() : undefined);
    const { length } = reader?.read(document, new URL(location.href)) ?? [];
    measure('look', start, () => ({ items: length }));
    if (length) {
      isListing = true;
      // The first reader was not told of changes between its goes, so its cards are read anew.
      annotateCards({ id: 'generic' }, { reader: createGenericReader() });
    } else if (reader?.isBehind()) whenIdle(() => look(isLast, text, reader));
    else {
      before = text.length;
      if (!isLast) setTimeout(() => whenIdle(() => look(true)), LATE_MS);
    }
  };
  whenShown(() => {
    whenParsed(() => whenIdle(() => look()));
    whenMoved(look);
  });
}
