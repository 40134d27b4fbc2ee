import { ask } from '../messages/client';
import type { JudgeReply } from '../schema/messages';
import type { PageSite } from '../schema/site';
import type { MarkView, MarkWords } from '../schema/verdict';
import { makeHost, randomTag } from './host';
import { type Row, unmark } from './ledger';
import { renderMark } from './mark';
import { placeOf } from './place';
import { type Planted, plant } from './planted';
import { renderQuietLine } from './quiet-line';
import { createStyler } from './styles';
import { isDark } from './tone';

export interface Painter {
  /** Draw an answer: the rows that it is about, and the quiet line. */
  paint(rows: readonly Row[], reply: JudgeReply): void;
  /** Show this line above the results and no other; nothing without a text or a place for it. */
  showLine(text?: string, lang?: string): void;
  keepLine(): void;
}

/** What draws on one page: one tag name, one style sheet, one quiet line. */
export function createPainter({ results }: PageSite): Painter {
  const tag = randomTag();
  const style = createStyler();
  let line: Planted | undefined;
  let lineText: string | undefined;

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
      const openRecord = (): void => void ask('openRecord', { entry: view.entry }).catch(() => {});
      renderMark(root, view, words, { dark, openRecord });
      put(host);
      row.mark = plant(host, () => placeOf(row.item.anchor, row.item.element)(host));
      row.drawn = drawn;
    };
  };

  const showLine = (text?: string, lang = ''): void => {
    if (text === lineText) return;
    line?.remove();
    line = undefined;
    lineText = text;
    if (!text || !results) return;
    const { host, root } = open();
    const dark = isDark(document.querySelector(results) ?? document.body);
    renderQuietLine(root, text, { dark, lang });
    line = plant(host, () => document.querySelector(results)?.before(host));
    line.keep();
  };

  return {
    paint(rows, { marks, words, queryLine }) {
      const views = new Map(marks.map((view) => [view.ref, view]));
      const drawings = rows.map((row) => prepare(row, words, views.get(row.ref)));
      for (const draw of drawings) draw?.();
      showLine(queryLine?.text, words.lang);
    },
    showLine,
    keepLine: () => line?.keep(),
  };
}
