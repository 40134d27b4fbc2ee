import type { MarkView, MarkWords, SanctionView } from '../domain/verdict';
import { dom } from '../sites/dom';
import { make, makeButton } from './dom';

/**
 * A source as a link when it is http(s), else as text. The list's schema has checked the address already. It is checked
 * once more before it becomes clickable on a page.
 */
export function sourceOf({ label, url }: SanctionView['source']): Node | string {
  if (!/^https?:\/\//i.test(url)) return label;
  return make('a', { href: url, target: '_blank', rel: 'noreferrer noopener' }, label);
}

const paragraph = (...content: (Node | string)[]): HTMLElement => make('p', {}, ...content);
const small = (...content: (Node | string)[]): HTMLElement =>
  paragraph(make('small', {}, ...content));

/** The lines with words. A line without words would take room. */
const said = (make: (...content: string[]) => HTMLElement, text?: string): HTMLElement[] =>
  text ? [make(text)] : [];

const sanctionOf = ({ line, grounds, source, list }: SanctionView): HTMLElement =>
  make(
    'section',
    {},
    paragraph(make('b', {}, line)),
    ...said(paragraph, grounds),
    paragraph(sourceOf(source)),
    ...said(small, list),
  );

/**
 * The dialog of an annotation, the weightiest first: who, any doubt, the acts with reason and source, the button "not
 * this institution?", and last, where a small window may cut it off, the evidence. `popover=auto` puts it into the top
 * layer (no ancestor clips it, no page style covers it) and leaves Escape, the click outside and the return of focus to
 * the browser.
 */
export function makePopover(view: MarkView, words: MarkWords, openRecord: () => void): HTMLElement {
  const close = (): void => dialog.hidePopover();
  const dialog = make(
    'div',
    { role: 'dialog', popover: 'auto', tabindex: '-1', 'aria-labelledby': 'h' },
    makeButton({ class: 'x', 'aria-label': words.close }, close, '×'),
    make('h2', { id: 'h', lang: 'zh-CN' }, view.heading),
    ...said(paragraph, view.doubt),
    ...view.sanctions.map(sanctionOf),
    make('details', {}, make('summary', {}, words.notThis), paragraph(words.notThisHint)),
    paragraph(makeButton({}, openRecord, words.record)),
    make(
      'section',
      {},
      ...[view.basis, ...view.evidence, ...view.also, ...view.provenance].map((line) =>
        small(line),
      ),
    ),
  );
  return dialog;
}

const GAP_PX = 4;
/** The popover shows so many lines at once, even if title and pill fill the window. */
const LEAST_PX = 96;

/**
 * Put an open popover below its pill and title, or above them if it does not fit below and there is more room above. It
 * is never taller than the room. Document coordinates, so that it scrolls along.
 */
export function putBeside(dialog: HTMLElement, pill: Element, title: Element): void {
  const { left, top, bottom } = pill.getBoundingClientRect();
  // Without a doctype the root is as high as its content, and as wide as the window in its own lengths.
  const width = Math.min(innerWidth, dom.documentElement(document).clientWidth);
  const above = Math.min(top, dom.getBoundingClientRect(title).top) - GAP_PX;
  const below = innerHeight - bottom - GAP_PX;
  const { style } = dialog;
  // Where the page is drawn larger or smaller, a length of ours is one of the window all the same. Before Chromium 128
  // the browser measures in the page's lengths.
  style.zoom = `${1 / (pill.currentCSSZoom ?? 1)}`;
  style.maxHeight = '';
  const isAbove = dialog.offsetHeight > below && above > below;
  const room = Math.max(LEAST_PX, (isAbove ? above : below) - GAP_PX);
  style.maxHeight = `${room}px`;
  const x = Math.min(left, width - GAP_PX - dialog.offsetWidth);
  const y = isAbove ? above - dialog.offsetHeight : bottom + GAP_PX;
  style.left = `${scrollX + Math.max(0, x)}px`;
  style.top = `${scrollY + y}px`;
}
