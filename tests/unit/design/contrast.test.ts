import { describe, expect, it } from 'vitest';
import { contrast, rgb } from '../../contrast';
import { colourTokens, readStyles, STYLE_SHEETS, TOKENS, type Wish } from './styles';

/** WCAG 2.2: 1.4.3 for text, 1.4.6 for users who ask for more, 1.4.11 for lines that tell something. */
const TEXT = { 'no-preference': 4.5, more: 7 } as const;
const LINE = 3;

const PLAIN_GROUNDS = ['ground', 'surface', 'neutral-ground'];
const MEANT = ['notice', 'penalty', 'severe', 'neutral'];

/** Which inks stand on which grounds. A colour that is in no row is refused below. */
const INKS: Record<string, readonly string[]> = {
  ink: [...PLAIN_GROUNDS, ...MEANT.map((name) => `${name}-ground`)],
  'ink-soft': [...PLAIN_GROUNDS, ...MEANT.map((name) => `${name}-ground`)],
  accent: [...PLAIN_GROUNDS, ...MEANT.map((name) => `${name}-ground`)],
  'accent-hover': PLAIN_GROUNDS,
  'on-accent': ['accent', 'accent-hover'],
  ...Object.fromEntries(MEANT.map((name) => [name, [...PLAIN_GROUNDS, `${name}-ground`]])),
};
/** Borders of controls and the focus ring; a hairline between two parts only decorates. */
const LINES: Record<string, readonly string[]> = {
  'line-strong': PLAIN_GROUNDS.slice(0, 2),
  focus: PLAIN_GROUNDS,
};
const DECORATION = ['line'];

const WISHES: Wish[] = (['light', 'dark'] as const).flatMap((scheme) =>
  (['no-preference', 'more'] as const).map((wanted) => ({ scheme, contrast: wanted })),
);

/** Rows of `table` that fall short of `least`, with their figure. */
function tooWeak(wish: Wish, table: Record<string, readonly string[]>, least: number): string[] {
  const tokens = colourTokens(wish);
  const colour = (name: string) => rgb(tokens.get(name) ?? `--${name} is missing`);
  return Object.entries(table).flatMap(([ink, grounds]) =>
    grounds
      .map((ground) => ({ ground, ratio: contrast(colour(ink), colour(ground)) }))
      .filter(({ ratio }) => ratio < least)
      .map(({ ground, ratio }) => `${ink} on ${ground}: ${ratio.toFixed(2)}`),
  );
}

describe.each(WISHES)('colours in a $scheme scheme, contrast $contrast', (wish) => {
  it('let every text be read on every ground that it stands on', () => {
    expect(tooWeak(wish, INKS, TEXT[wish.contrast])).toEqual([]);
  });

  it('let controls and focus be seen', () => {
    expect(tooWeak(wish, LINES, LINE)).toEqual([]);
  });

  it('have each a place in these tables', () => {
    const known = new Set([
      ...Object.keys({ ...INKS, ...LINES }),
      ...Object.values({ ...INKS, ...LINES }).flat(),
      ...DECORATION,
    ]);
    expect([...colourTokens(wish).keys()].filter((name) => !known.has(name))).toEqual([]);
  });

  it('hold no green, which would say that somebody is without fault', () => {
    const green = [...colourTokens(wish)].filter(([, value]) => {
      const [red, middle, blue] = rgb(value);
      return middle > red + 12 && middle > blue + 12;
    });
    expect(green).toEqual([]);
  });
});

/** A block with its nested rules. Paper is white and its ink black, whatever the screen's colours. */
const PRINT = /@media print \{(?:[^{}]|\{[^{}]*\})*\}/g;
const COLOUR = /#[\da-f]{3,8}\b|\b(?:rgb|hsl|lab|lch|oklab|oklch|hwb)a?\(/i;

it.each(STYLE_SHEETS.filter((path) => path !== TOKENS))('%s has no colour of its own', (path) => {
  expect(COLOUR.exec(readStyles(path).replace(PRINT, ''))?.[0]).toBeUndefined();
});

describe('contrast', () => {
  it.each([
    ['#000', '#ffffff', 21, 5],
    ['#777777', '#fff', 4.48, 2],
  ])('of %s on %s is what WCAG computes', (one, two, ratio, digits) => {
    expect(contrast(rgb(one), rgb(two))).toBeCloseTo(ratio, digits);
  });
});
