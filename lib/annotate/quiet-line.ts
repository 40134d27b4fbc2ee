import type { PageSite } from '../domain/site';
import { dom } from '../sites/dom';
import { isDark, tint } from './colours';
import { make } from './dom';
import { type makeHost, type Planted, plant } from './shadow-host';

/** Draw the one quiet line about the query into a shadow root: a note, in the worker's words. */
export function renderQuietLine(
  root: ShadowRoot,
  text: string,
  { dark, lang }: { dark: boolean; lang: string },
): void {
  const line = make('div', { role: 'note', lang }, text);
  line.style.cssText = tint(dark, 'grey');
  root.append(line);
}

export interface QuietLine {
  /** Show this line above the results and no other; nothing without a text or a place for it. */
  show(text?: string, lang?: string): void;
  keep(): void;
}

/** The quiet line of a site with queries; `open` makes a styled host. */
export function createQuietLine(
  { results }: PageSite,
  open: () => ReturnType<typeof makeHost>,
): QuietLine {
  let line: Planted | undefined;
  let lineText: string | undefined;
  return {
    show(text, lang = '') {
      if (text === lineText) return;
      line?.remove();
      line = undefined;
      lineText = text;
      if (!text || !results) return;
      const { host, root } = open();
      const dark = isDark(dom.querySelector(document, results) ?? dom.body(document));
      renderQuietLine(root, text, { dark, lang });
      line = plant(host, () => {
        const place = dom.querySelector(document, results);
        if (place) dom.before(place, host);
      });
      line.keep();
    },
    keep: () => line?.keep(),
  };
}
