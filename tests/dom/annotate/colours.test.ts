import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  DARK,
  FILL_PERCENT,
  inkOf,
  LIGHT,
  type Palette,
  tint,
} from '../../../lib/annotate/palette';
import { isDark } from '../../../lib/annotate/tone';

type Rgb = [number, number, number];

function rgb(hex: string): Rgb {
  const digits = hex.length === 4 ? hex.replace(/[\da-f]/g, '$&$&') : hex;
  const at = (from: number): number => Number.parseInt(digits.slice(from, from + 2), 16);
  return [at(1), at(3), at(5)];
}

/** WCAG 2.2, "relative luminance" and "contrast ratio". */
function luminance(color: Rgb): number {
  const [red = 0, green = 0, blue = 0] = color.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
function contrast(one: Rgb, two: Rgb): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(two)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** `color-mix(in srgb, ink FILL_PERCENT%, card)` */
function fill(ink: string, card: string): Rgb {
  const [from, to] = [rgb(ink), rgb(card)];
  const share = FILL_PERCENT / 100;
  return from.map((value, at) => value * share + (to[at] ?? 0) * (1 - share)) as Rgb;
}

const INKS = ['notice', 'penalty', 'severe', 'grey', 'text'] as const;
const PAIRS = (Object.entries({ LIGHT, DARK }) as [string, Palette][]).flatMap(([tone, palette]) =>
  INKS.map((ink) => ({ tone, ink, palette })),
);

describe('contrast', () => {
  it.each(PAIRS)('$tone $ink is legible on the pill and on the card', ({ palette, ink }) => {
    const color = rgb(palette[ink]);
    expect(contrast(color, rgb(palette.card))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(color, fill(palette[ink], palette.card))).toBeGreaterThanOrEqual(4.5);
  });

  it('computes what WCAG computes', () => {
    expect(contrast(rgb('#000'), rgb('#ffffff'))).toBeCloseTo(21, 5);
    expect(contrast(rgb('#777777'), rgb('#fff'))).toBeCloseTo(4.48, 2);
  });
});

describe('ink', () => {
  it.each([
    ['identified', 'notice', 'notice'],
    ['identified', 'severe', 'severe'],
    ['named', 'penalty', 'penalty'],
    ['possible', 'notice', 'grey'],
    ['possible', 'severe', 'grey'],
  ] as const)('of %s %s is %s', (tier, gravity, ink) => {
    expect(inkOf({ tier, gravity })).toBe(ink);
  });

  it('follows the tone', () => {
    expect(tint(false, 'severe')).toContain(`--i:${LIGHT.severe}`);
    expect(tint(true, 'severe')).toContain(`--i:${DARK.severe}`);
  });
});

describe('tone of the page behind a mark', () => {
  afterEach(() => {
    document.documentElement.removeAttribute('style');
    vi.unstubAllGlobals();
  });

  it.each([
    ['white', '', 'dark', false],
    ['black', '', 'light', true],
    ['#1b1b1b', '', 'light', true],
    ['#f5f5f5', '', 'dark', false],
    ['transparent', 'background:#222', 'light', true],
    ['rgba(0,0,0,.05)', 'background:#fff', 'dark', false],
    ['transparent', '', 'dark', false],
    ['transparent', 'color-scheme:light dark', 'dark', true],
    ['transparent', 'color-scheme:light dark', 'light', false],
  ])('%s on "%s" under a %s scheme: dark %s', (background, page, scheme, expected) => {
    vi.stubGlobal('matchMedia', () => ({ matches: scheme === 'dark' }));
    document.documentElement.setAttribute('style', page);
    document.body.innerHTML = `<div style="background:${background}"><p><b>x</b></p></div>`;
    expect(isDark(document.querySelector('b') as Element)).toBe(expected);
  });
});
