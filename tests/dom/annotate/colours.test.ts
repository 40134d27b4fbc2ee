import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  DARK,
  FILL_PERCENT,
  inkOf,
  isDark,
  LIGHT,
  OWN,
  type Palette,
  tint,
} from '../../../lib/annotate/colours';
import { CSS } from '../../../lib/annotate/styles';
import { contrast, mix, rgb } from '../../contrast';

const INKS = ['notice', 'penalty', 'severe', 'grey', 'text'] as const;
const PAIRS = (Object.entries({ LIGHT, DARK }) as [string, Palette][]).flatMap(([tone, palette]) =>
  INKS.map((ink) => ({ tone, ink, palette })),
);

describe('contrast', () => {
  it.each(PAIRS)('$tone $ink is legible on the pill and on the card', ({ palette, ink }) => {
    const color = rgb(palette[ink]);
    expect(contrast(color, rgb(palette.card))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(color, mix(palette[ink], FILL_PERCENT, palette.card))).toBeGreaterThanOrEqual(
      4.5,
    );
  });
});

it.each(Object.entries({ LIGHT, DARK }))('small print is legible in %s', (_, { text, card }) => {
  const percent = Number(/small\{opacity:\.(\d)\}/.exec(CSS)?.[1]) * 10;
  expect(contrast(mix(text, percent, card), rgb(card))).toBeGreaterThanOrEqual(4.5);
});

describe('ink', () => {
  it.each([
    [{}, 'notice', 'notice'],
    [{}, 'severe', 'severe'],
    [{}, 'penalty', 'penalty'],
    [{ doubt: '可能同名，请核对' }, 'notice', 'grey'],
    [{ doubt: '可能同名，请核对' }, 'severe', 'grey'],
  ] as const)('of %j %s is %s', (doubt, gravity, ink) => {
    expect(inkOf({ ...doubt, gravity })).toBe(ink);
  });

  it('follows the tone', () => {
    expect(tint(false, 'severe')).toContain(`${OWN}i:${LIGHT.severe}`);
    expect(tint(true, 'severe')).toContain(`${OWN}i:${DARK.severe}`);
  });

  it('has names in each page that it cannot register with @property', async () => {
    const namesOf = (css: string) => css.match(/--\w+/g) ?? [];
    vi.resetModules();
    const other = await import('../../../lib/annotate/colours');
    const drawn = [tint(false, 'severe'), other.tint(false, 'severe')].map(namesOf);
    expect(drawn.map(({ length }) => length)).toEqual([3, 3]);
    expect(new Set(drawn.flat()).size).toBe(6);
    expect(namesOf(CSS).filter((name) => !name.startsWith(OWN))).toEqual([]);
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

  it('is light where Firefox draws no page, and so has no style for it', () => {
    vi.stubGlobal('matchMedia', () => ({ matches: true }));
    vi.stubGlobal('getComputedStyle', () => null);
    expect(isDark(document.body)).toBe(false);
  });
});
