import type { JudgeReply } from '../domain/page-views';
import type { MarkView, MarkWords } from '../domain/verdict';
import { send } from '../messages/client';
import { renderAnnotation } from './annotation';
import { type CardState, removeAnnotation } from './card-states';
import { isDark } from './colours';
import { makeHost, placeOf, plant } from './shadow-host';
import { createStyler } from './styles';

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
