import type { MarkView, MarkWords, SanctionView } from '../domain/verdict';
import { dom } from '../sites/dom';
import { make, makeButton } from './dom';

/**
 * A source as a link when it is http(s), else as text. The list's schema has checked it already; what
 * becomes clickable on somebody's page is checked once more.
 */
export function sourceOf({ label, url }: SanctionView['source']): Node | string {
  if (!/^https?:\/\//i.test(url)) return label;
  return make('a', { href: url, target: '_blank', rel: 'noreferrer noopener' }, label);
}

const paragraph = (...content: (Node | string)[]): HTMLElement => make('p', {}, ...content);
const small = (...content: (Node | string)[]): HTMLElement =>
  paragraph(make('small', {}, ...content));

const sanctionOf = ({ line, grounds, until, source, list }: SanctionView): HTMLElement =>
  make(
    'section',
    {},
    paragraph(line),
    paragraph(grounds),
    small(until, ' ', sourceOf(source)),
    ...(list ? [small(list)] : []),
  );

/**
 * The dialog of an annotation: who, how sure and why, what and until when, which list, and what to do when it
 * is not this institution. `popover=auto` puts it into the top layer (no ancestor clips it, no page
 * style covers it) and leaves Escape, the click outside and the return of focus to the browser.
 */
export function makePopover(view: MarkView, words: MarkWords, openRecord: () => void): HTMLElement {
  const close = (): void => dialog.hidePopover();
  const dialog = make(
    'div',
    { role: 'dialog', popover: 'auto', tabindex: '-1', 'aria-labelledby': 'h' },
    makeButton({ class: 'x', 'aria-label': words.close }, close, '×'),
    make('h2', { id: 'h' }, view.heading),
    paragraph(make('b', {}, view.certainty)),
    small(words.evidence),
    make('ul', {}, ...view.evidence.map((line) => make('li', {}, line))),
    ...view.sanctions.map(sanctionOf),
    ...[...view.also, view.provenance].map((line) => small(line)),
    make('details', {}, make('summary', {}, words.notThis), paragraph(words.notThisHint)),
    paragraph(makeButton({}, openRecord, words.record)),
  );
  return dialog;
}

const GAP_PX = 4;

/**
 * Put an open popover by its pill: below it, above it where only there it fits, and inside the
 * viewport in any case. Document coordinates, so that it scrolls along.
 */
export function putBeside(dialog: HTMLElement, pill: Element): void {
  const { left, top, bottom } = pill.getBoundingClientRect();
  const { clientWidth, clientHeight } = dom.documentElement(document);
  const { offsetWidth: width, offsetHeight: height } = dialog;
  const isAbove = bottom + GAP_PX + height > clientHeight && top - GAP_PX > height;
  const x = Math.min(left, clientWidth - GAP_PX - width);
  const y = Math.min(isAbove ? top - GAP_PX - height : bottom + GAP_PX, clientHeight - height);
  dialog.style.left = `${scrollX + Math.max(0, x)}px`;
  dialog.style.top = `${scrollY + Math.max(0, y)}px`;
}
