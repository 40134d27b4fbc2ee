import { renderAnnotation } from '../../lib/annotate/annotation';
import { renderBanner } from '../../lib/annotate/banner';
import { renderQuietLine } from '../../lib/annotate/quiet-line';
import { createStyler } from '../../lib/annotate/styles';
import type { BannerWords, MarkView, MarkWords } from '../../lib/domain/verdict';

/** Runs inside a page: draws with the very renderer of the extension, in open roots. */
const style = createStyler();

function openRoot(parent: Element): ShadowRoot {
  const host = document.createElement('x-open');
  parent.append(host);
  const root = host.attachShadow({ mode: 'open' });
  style(root);
  return root;
}

/** @public Called inside the page that the test opens. */
export function drawMarks(views: readonly MarkView[], words: MarkWords, dark: boolean): void {
  const list = document.querySelector('main') ?? document.body;
  renderQuietLine(openRoot(list), '您搜索的“示例启明”与名单中 1 条记录同名', {
    dark,
    lang: words.lang,
    open: () => {},
  });
  for (const view of views) {
    const line = document.createElement('h2');
    line.textContent = view.heading;
    list.append(line);
    renderAnnotation(openRoot(line), view, words, { dark, title: line, openRecord: () => {} });
  }
}

/** @public Called likewise. */
export function drawBanner(view: MarkView, words: BannerWords, dark: boolean): void {
  const nothing = (): void => {};
  const { strip, recolour } = renderBanner(openRoot(document.body), view, words, {
    openRecord: nothing,
    dismiss: async () => true,
    undo: nothing,
    close: nothing,
  });
  recolour(dark);
  strip.showPopover();
}
