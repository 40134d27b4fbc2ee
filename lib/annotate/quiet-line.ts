import type { PageSite } from '../domain/site';
import { send } from '../messages/client';
import { dom, inDocument } from '../sites/dom';
import type { Recolour } from './annotation';
import { isDark, tint } from './colours';
import { make, makeButton } from './dom';
import { type makeHost, type Planted, plant } from './shadow-host';

/** Draw the one quiet line about the query into a shadow root: a note that opens the record or the look-up. */
export function renderQuietLine(
  root: ShadowRoot,
  text: string,
  { dark, lang, open }: { dark: boolean; lang: string; open: () => void },
): Recolour {
  const button = makeButton({}, open, text);
  button.style.cssText = 'border:0;padding:.4em .8em;text-align:start;text-decoration:underline';
  const line = make('div', { role: 'note', lang }, button);
  const recolour: Recolour = (isDark) => {
    line.style.cssText = `padding:0;${tint(isDark, 'grey')}`;
  };
  recolour(dark);
  root.append(line);
  return recolour;
}

/** The worker knows the query of this page's line. */
const openQuery = (): void => void send('openQuery', {}).catch(() => {});

interface QuietLine {
  /** Show this line above the results, in place of another. Shows nothing without a text or a place for it. */
  show(text?: string, lang?: string): void;
  keep(): void;
  recolour(): void;
}

/** The quiet line of a site with queries; `open` makes a styled host. */
export function createQuietLine(
  { results }: Pick<PageSite, 'results'>,
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
      const place = (): Element | null => inDocument.querySelector(document, results);
      const dark = (): boolean => isDark(place() ?? dom.body(document));
      const recolour = renderQuietLine(root, text, { dark: dark(), lang, open: openQuery });
      line = plant(
        host,
        () => {
          const at = place();
          if (at) dom.before(at, host);
        },
        () => recolour(dark()),
      );
      line.keep();
    },
    keep: () => line?.keep(),
    recolour: () => line?.recolour(),
  };
}
