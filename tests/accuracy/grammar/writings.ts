import { Converter } from 'opencc-js/cn2t';
import type { Draw } from '../types';

/**
 * Ways in which one name is written on a page and stays the same name: `GUIDE.md`, "The same name,
 * written otherwise". Made by code that shares nothing with the normalisation under test.
 */

const ZERO_WIDTH = ['\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u00ad'];

type Write = (name: string, draw: Draw) => string;

const characters = (name: string): string[] => [...name];

/** Puts `what` after one character out of `every`, never at either end. */
const sprinkle =
  (every: number, what: (draw: Draw) => string): Write =>
  (name, draw) =>
    characters(name)
      .map((each, at, all) =>
        at + 1 < all.length && (at === every - 2 || draw.below(every) === 0)
          ? each + what(draw)
          : each,
      )
      .join('');

const toTraditional = Converter({ from: 'cn', to: 't' });
const toTaiwan = Converter({ from: 'cn', to: 'tw' });

/** ASCII in its full-width form. */
const widen: Write = (name) =>
  name.replace(/[!-~]/g, (each) => String.fromCharCode(each.charCodeAt(0) + 0xfee0));

/** The name with every way's mark: what each row of the grammar is written with once. */
export const WRITINGS: Readonly<Record<string, Write>> = {
  'traditional characters': (name) => toTraditional(name),
  'characters as in Taiwan': (name) => toTaiwan(name),
  'full-width forms': widen,
  'zero-width characters inside': sprinkle(3, (draw) => draw.one(ZERO_WIDTH)),
  'spaces inside, as text recognition leaves them': sprinkle(5, () => ' '),
  'ideographic spaces inside': sprinkle(6, () => '\u3000'),
  'every character spaced out': (name) => characters(name).join(' '),
  'upper and lower case mixed': (name, draw) =>
    name.replace(/[a-z]/gi, (each) => (draw.below(2) ? each.toUpperCase() : each.toLowerCase())),
  'variation selectors and joiners inside': sprinkle(4, () => '\ufe0f'),
};
