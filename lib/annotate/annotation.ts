import { GRAVITY_SHAPES } from '../domain/gravity-icons';
import type { JudgeReply } from '../domain/page-views';
import type { MarkView, MarkWords } from '../domain/verdict';
import { send } from '../messages/client';
import type { Card } from '../sites/card';
import { inkOf, isDark, tint } from './colours';
import { followNoLinkAround, make, makeButton } from './dom';
import { makePopover, putBeside } from './popover';
import { makeHost, type Planted, placeOf, plant } from './shadow-host';
import { createStyler } from './styles';

/** Events on our elements that the page's delegated handlers must not see, as on a card that is one big link. */
const OURS = ['click', 'auxclick', 'mousedown', 'pointerdown', 'touchstart', 'keydown'];

/** The button after a title: icon and label to see, the description for screen readers. */
function makePill(view: MarkView, act: () => void): HTMLButtonElement {
  return makeButton(
    { class: `p ${view.tier}`, 'aria-label': view.description, 'aria-expanded': 'false' },
    act,
    make(
      'svg',
      { viewBox: '0 0 16 16', 'aria-hidden': 'true' },
      make('path', { d: GRAVITY_SHAPES[view.gravity], 'fill-rule': 'evenodd' }),
    ),
    view.label,
  );
}

/** Give a drawn thing the colours of a page that is dark or light behind it. */
export type Recolour = (dark: boolean) => void;

/**
 * Draw one annotation into a shadow root, closed or open: the pill now, its dialog at the first activation,
 * since most pills are never opened. `dark`: is the page dark behind the annotation? `title`: what it stands after.
 */
export function renderAnnotation(
  root: ShadowRoot,
  view: MarkView,
  words: MarkWords,
  { dark, title, openRecord }: { dark: boolean; title: Element; openRecord: () => void },
): Recolour {
  let dialog: HTMLElement | undefined;
  const pill = makePill(view, () => {
    dialog ??= attach(makePopover(view, words, openRecord), pill, root);
    dialog.togglePopover();
    if (pill.getAttribute('aria-expanded') !== 'true') return;
    putBeside(dialog, pill, title);
    dialog.focus();
  });
  const box = make('span', { lang: words.lang }, pill);
  const recolour: Recolour = (isDark) => {
    box.style.cssText = tint(isDark, inkOf(view)) + words.css;
  };
  recolour(dark);
  // In Firefox `own-events.ts` ends all of them before any page hears one.
  if (!import.meta.env.FIREFOX)
    for (const type of OURS)
      root.addEventListener(type, (event) => {
        event.stopPropagation();
        followNoLinkAround(event, event.target as Element);
      });
  root.append(box);
  return recolour;
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

/** A card of a page, with the annotation that is drawn on it. */
export interface Annotated {
  /** The card's number in messages. */
  readonly ref: number;
  card: Card;
  annotation?: Planted | undefined;
  /** The drawn view as text. */
  drawn?: string | undefined;
}

export function takeOff(state: Annotated): void {
  state.annotation?.remove();
  state.annotation = state.drawn = undefined;
}

export interface Painter {
  /** A new host of ours, styled. */
  open(): ReturnType<typeof makeHost>;
  /** Draw an answer on the cards that it is about. */
  paint(states: readonly Annotated[], reply: JudgeReply): void;
}

/** Draws on one page, with one style sheet. */
export function createPainter(): Painter {
  const style = createStyler();

  const open = (): ReturnType<typeof makeHost> => {
    const made = makeHost();
    style(made.root);
    return made;
  };

  /** Remove annotations that no longer hold, and find the places for new ones. The result draws them. */
  const prepare = (
    state: Annotated,
    words: MarkWords,
    view?: MarkView,
  ): (() => void) | undefined => {
    // If the view is the same, only the size among the words may differ.
    const drawn = words.css + JSON.stringify(view);
    if (drawn === state.drawn) return undefined;
    takeOff(state);
    if (!view) return undefined;
    const place = () => placeOf(state.card.anchor, state.card.element);
    const isPageDark = () => isDark(state.card.anchor);
    const put = place();
    const dark = isPageDark();
    return () => {
      const { host, root } = open();
      const recolour = renderAnnotation(root, view, words, {
        dark,
        title: state.card.anchor,
        openRecord: () => void send('openRecord', { entry: view.entry }).catch(() => {}),
      });
      put(host);
      state.annotation = plant(
        host,
        () => place()(host),
        () => recolour(isPageDark()),
      );
      state.drawn = drawn;
    };
  };

  return {
    open,
    paint(states, { marks, words }) {
      states
        .map((state) =>
          prepare(
            state,
            words,
            marks.find(({ ref }) => ref === state.ref),
          ),
        )
        .forEach((draw) => {
          draw?.();
        });
    },
  };
}
