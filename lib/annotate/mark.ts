import type { MarkView, MarkWords } from '../domain/verdict';
import { make } from './dom';
import { inkOf, tint } from './palette';
import { makePill } from './pill';
import { makePopover, putBeside } from './popover';

/** Events of ours that the page's delegated handlers (a card that is one big link) must not act on. */
const OURS = ['click', 'mousedown', 'pointerdown', 'touchstart', 'keydown'];

/**
 * Draw one mark into a shadow root, closed or open: the pill now, its dialog at the first activation,
 * since most pills are never opened. `dark`: the page is, behind the mark.
 */
export function renderMark(
  root: ShadowRoot,
  view: MarkView,
  words: MarkWords,
  { dark, openRecord }: { dark: boolean; openRecord: () => void },
): void {
  let dialog: HTMLElement | undefined;
  const pill = makePill(view, () => {
    dialog ??= attach(makePopover(view, words, openRecord), pill, root);
    dialog.togglePopover();
    if (pill.getAttribute('aria-expanded') !== 'true') return;
    putBeside(dialog, pill);
    dialog.focus();
  });
  const box = make('span', { lang: words.lang }, pill);
  box.style.cssText = tint(dark, inkOf(view)) + words.css;
  for (const type of OURS) root.addEventListener(type, (event) => event.stopPropagation());
  root.append(box);
}

function attach(dialog: HTMLElement, pill: HTMLButtonElement, root: ShadowRoot): HTMLElement {
  dialog.onbeforetoggle = ({ newState }) => {
    pill.setAttribute('aria-expanded', String(newState === 'open'));
    // Chromium would hand focus back to the host, which takes none.
    if (dialog.contains(root.activeElement)) pill.focus();
  };
  // Names the pill as invoker: a press on it is then no "click outside", which would close the dialog
  // just before the click reopens it.
  pill.popoverTargetElement = dialog;
  pill.after(dialog);
  return dialog;
}
