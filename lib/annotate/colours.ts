import type { MarkView } from '../domain/verdict';
import { dom } from '../sites/dom';
import { drawName, styleOf } from './dom';

/** One tone's colours: gravity's three inks, grey, text, and the card that all of them stand on. */
export interface Palette extends Record<MarkView['gravity'], string> {
  grey: string;
  text: string;
  card: string;
}

/**
 * Every ink keeps 4.5:1 (WCAG 2.2, 1.4.3) on the card and on the pill's own fill; a test computes it.
 * Pills and cards are opaque, so a page that turns dark later stays legible. There is no green:
 * nothing here says that somebody is safe.
 */
export const LIGHT: Palette = {
  notice: '#1a4fa3',
  penalty: '#8a4600',
  severe: '#a3121d',
  grey: '#59626c',
  text: '#1f2328',
  card: '#fff',
};

export const DARK: Palette = {
  notice: '#a8c7fa',
  penalty: '#ffc46b',
  severe: '#ffb0ab',
  grey: '#b4b9bf',
  text: '#e8eaed',
  card: '#202124',
};

/** How much of its ink is in the fill of a pill. */
export const FILL_PERCENT = 9;

/**
 * Begins the names of our custom properties, drawn anew in every page: a page's `@property` holds in closed roots too,
 * and by a name that it knew it could make the words of an annotation transparent.
 */
export const OWN = `--${drawName()}`;

/** The colours that `styles.ts` reads: `i` is the ink of an annotation, the others of its card. */
export function tint(dark: boolean, ink: keyof Palette): string {
  const palette = dark ? DARK : LIGHT;
  return `color:${palette.text};${OWN}i:${palette[ink]};${OWN}c:${palette.card};${OWN}l:${palette.notice}`;
}

/** The tone of an annotation: its gravity, or grey if the page may be somebody else's. */
export function inkOf({ doubt, gravity }: Pick<MarkView, 'doubt' | 'gravity'>): keyof Palette {
  return doubt ? 'grey' : gravity;
}

const DARK_SCHEME = '(prefers-color-scheme:dark)';
/** A page may fade to its other colours. */
const FADED_MS = 300;

/** Call `recolour` when the user's colour scheme has changed and the page with it. */
export function whenRecoloured(recolour: () => void, options?: AddEventListenerOptions): void {
  const late = (): void => void setTimeout(recolour, FADED_MS);
  matchMedia(DARK_SCHEME).addEventListener('change', late, options);
}

/**
 * Is the page dark behind `element`? The nearest opaque background decides, whatever the user's
 * colour scheme: a light page under a dark scheme wants light annotations. Where nothing is opaque the
 * canvas shows, which is dark only under a dark scheme and when the page says that it can be.
 */
export function isDark(element: Element | null): boolean {
  for (let at = element; at; at = dom.parentElement(at)) {
    const { backgroundColor: color = '' } = styleOf(at);
    const [red = 0, green = 0, blue = 0, alpha = 1] = color.match(/[\d.]+/g)?.map(Number) ?? [];
    // Rec. 601 luma is near enough to choose between two palettes.
    if (/^rgb/.test(color) && alpha > 0.5) return 0.3 * red + 0.6 * green + 0.1 * blue < 128;
  }
  const { colorScheme = '' } = styleOf(dom.documentElement(document));
  return matchMedia(DARK_SCHEME).matches && /dark/.test(colorScheme);
}
