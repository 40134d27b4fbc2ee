import type { JudgeReply } from '../domain/page-views';
import type { MarkView, MarkWords } from '../domain/verdict';
import { send } from '../messages/client';
import type { Card } from '../sites/card';
import { renderAnnotation } from './annotation';
import { isDark } from './colours';
import { makeHost, type Planted, placeOf, plant } from './shadow-host';
import { createStyler } from './styles';

/** What a page's cards are known by, and what is drawn on them. */

/**
 * A title that counts down is read every time, but not asked about for ever: twenty changes of digits
 * alone are enough. The recycled rows of a virtualised list change many times for good reason.
 */
const CHANGES_CAP = 1000;
const DIGITS_WEIGHT = 50;

const withoutDigits = (print: string): string => print.replace(/\d+/g, '');

/** What is known of one card on the page. */
export interface CardState {
  /** The card's number in messages. */
  readonly ref: number;
  card: Card;
  /** The subject as text: the worker is asked again only when this changes. */
  print: string;
  changes: number;
  /** The turn in which the worker was last asked about it. */
  turn: number;
  annotation?: Planted | undefined;
  /** The drawn view as text. */
  drawn?: string | undefined;
}

interface CardStates {
  /** By the card's element, so that nothing is asked or annotated twice. */
  byElement: Map<Element, CardState>;
  /**
   * Take over what the page shows now. Cards that are gone lose their state, changed ones their
   * annotation. Gives the states to ask about (new, changed, or not yet asked about in this turn), the
   * refs of annotated cards that are gone, and whether every earlier card is gone, as after a search in
   * place.
   */
  update(
    cards: readonly Card[],
    turn: number,
  ): { due: CardState[]; gone: number[]; replaced: boolean };
}

function removeAnnotation(state: CardState): void {
  state.annotation?.remove();
  state.annotation = state.drawn = undefined;
}

export function createCardStates(): CardStates {
  const byElement = new Map<Element, CardState>();
  let next = 0;

  /** Forget the cards that are no longer there; gives the refs of those that were annotated. */
  const dropAbsent = (present: ReadonlyMap<Element, Card>): number[] => {
    const gone: number[] = [];
    for (const [element, state] of byElement) {
      if (present.has(element)) continue;
      if (state.annotation) gone.push(state.ref);
      removeAnnotation(state);
      byElement.delete(element);
    }
    return gone;
  };

  const stateOf = (card: Card): CardState => {
    const known = byElement.get(card.element);
    // A reader gives the same object for an unchanged card.
    if (known?.card === card) return known;
    const print = JSON.stringify(card.subject);
    const state: CardState = known ?? { ref: next++, card, print, changes: 0, turn: -1 };
    byElement.set(card.element, state);
    state.card = card;
    if (state.print !== print) {
      removeAnnotation(state);
      state.changes += withoutDigits(state.print) === withoutDigits(print) ? DIGITS_WEIGHT : 1;
      state.print = print;
      state.turn = state.changes > CHANGES_CAP ? Number.POSITIVE_INFINITY : -1;
    }
    return state;
  };

  return {
    byElement,
    update(cards, turn) {
      const present = new Map<Element, Card>();
      for (const card of cards) present.set(card.element, card);
      const before = byElement.size;
      const gone = dropAbsent(present);
      const replaced = before > 0 && byElement.size === 0;
      const due: CardState[] = [];
      for (const card of present.values()) {
        const state = stateOf(card);
        if (state.turn >= turn) continue;
        state.turn = turn;
        due.push(state);
      }
      return { due, gone, replaced };
    },
  };
}

export interface Painter {
  /** A new host of ours, styled. */
  open(): ReturnType<typeof makeHost>;
  /** Draw an answer on the cards that it is about. */
  paint(states: readonly CardState[], reply: JudgeReply): void;
}

/** What draws on one page, with one style sheet. */
export function createPainter(): Painter {
  const style = createStyler();

  const open = (): ReturnType<typeof makeHost> => {
    const made = makeHost();
    style(made.root);
    return made;
  };

  /** Take off what no longer holds and read the page for what is to be drawn; drawing is for later. */
  const prepare = (
    state: CardState,
    words: MarkWords,
    view?: MarkView,
  ): (() => void) | undefined => {
    const drawn = view && JSON.stringify(view);
    if (drawn === state.drawn) return undefined;
    removeAnnotation(state);
    if (!view) return undefined;
    const put = placeOf(state.card.anchor, state.card.element);
    const dark = isDark(state.card.anchor);
    return () => {
      const { host, root } = open();
      const openRecord = (): void => void send('openRecord', { entry: view.entry }).catch(() => {});
      const title = state.card.anchor;
      const recolour = renderAnnotation(root, view, words, { dark, title, openRecord });
      put(host);
      state.annotation = plant(
        host,
        () => placeOf(state.card.anchor, state.card.element)(host),
        () => recolour(isDark(state.card.anchor)),
      );
      state.drawn = drawn;
    };
  };

  return {
    open,
    paint(states, { marks, words }) {
      const views = new Map(marks.map((view) => [view.ref, view]));
      const drawings = states.map((state) => prepare(state, words, views.get(state.ref)));
      for (const draw of drawings) draw?.();
    },
  };
}
