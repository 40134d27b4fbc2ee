import { dom } from '../sites/dom';
import { createGenericReader } from '../sites/generic-reader';
import { annotateCards } from './cards';
import { begin, measure, whenIdle, whenParsed, whenShown } from './timing';

/** Pages that fill their lists by script are looked at once more. */
const LATE_MS = 2500;

/** How long the page's text is. */
function unitsOfText(): number {
  const body = dom.body(document);
  return (body && dom.textContent(body)?.length) ?? 0;
}

/**
 * Annotate the cards of a page without an adapter, where it holds a course listing. A page without one
 * is looked at while the browser is idle, once more if its text has changed by then, and never watched.
 */
export function annotateListing(): void {
  /** `unitsBefore`: length of the text that gave no listing. */
  const look = (reader = createGenericReader(), unitsBefore?: number, known?: number): void => {
    const start = begin();
    const units = known ?? unitsOfText();
    const { length } = units === unitsBefore ? [] : reader.read(document, new URL(location.href));
    measure('look', start, () => ({ items: length }));
    // The first reader was not told of changes between its goes, so its cards are read anew.
    if (length) annotateCards({ id: 'generic' }, { reader: createGenericReader() });
    else if (reader.isBehind()) whenIdle(() => look(reader, unitsBefore, units));
    else if (unitsBefore === undefined)
      setTimeout(() => whenIdle(() => look(createGenericReader(), units)), LATE_MS);
  };
  whenShown(() => whenParsed(() => whenIdle(() => look())));
}
