import type { JudgeReply } from '../domain/page-views';
import type { MarkView, MarkWords } from '../domain/verdict';
import { send } from '../messages/client';
import { makeHost, randomTag } from './host';
import { type Row, unmark } from './ledger';
import { renderMark } from './mark';
import { placeOf } from './place';
import { plant } from './planted';
import { createStyler } from './styles';
import { isDark } from './tone';

export interface Painter {
  /** A new host of ours, styled. */
  open(): ReturnType<typeof makeHost>;
  /** Draw an answer: the rows that it is about. */
  paint(rows: readonly Row[], reply: JudgeReply): void;
}

/** What draws on one page: one tag name, one style sheet. */
export function createPainter(): Painter {
  const tag = randomTag();
  const style = createStyler();

  const open = (): ReturnType<typeof makeHost> => {
    const made = makeHost(tag);
    style(made.root);
    return made;
  };

  /** Take off what no longer holds and read the page for what is to be drawn; drawing is for later. */
  const prepare = (row: Row, words: MarkWords, view?: MarkView): (() => void) | undefined => {
    const drawn = view && JSON.stringify(view);
    if (drawn === row.drawn) return undefined;
    unmark(row);
    if (!view) return undefined;
    const put = placeOf(row.item.anchor, row.item.element);
    const dark = isDark(row.item.anchor);
    return () => {
      const { host, root } = open();
      const openRecord = (): void => void send('openRecord', { entry: view.entry }).catch(() => {});
      renderMark(root, view, words, { dark, openRecord });
      put(host);
      row.mark = plant(host, () => placeOf(row.item.anchor, row.item.element)(host));
      row.drawn = drawn;
    };
  };

  return {
    open,
    paint(rows, { marks, words }) {
      const views = new Map(marks.map((view) => [view.ref, view]));
      const drawings = rows.map((row) => prepare(row, words, views.get(row.ref)));
      for (const draw of drawings) draw?.();
    },
  };
}
