import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

export const STYLES = resolve(import.meta.dirname, '../../../components/styles');

/** What a reader may have asked for, as `tokens.css` names it. */
export interface Wish {
  scheme: 'light' | 'dark';
  contrast: 'no-preference' | 'more';
}

/** Does a media query of `tokens.css` hold? Only what is about colours can. */
function holds(query: string, wish: Wish): boolean {
  return query.split(' and ').every((part) => {
    if (part === '(prefers-color-scheme: dark)') return wish.scheme === 'dark';
    if (part === '(prefers-contrast: more)') return wish.contrast === 'more';
    if (part === '(pointer: coarse)') return false;
    throw new Error(`tokens.css asks ${part}, which this reader does not know`);
  });
}

/**
 * The colour tokens of `tokens.css`, by name without dashes, as a reader with this wish gets them: the
 * blocks of `:root` in their order, the later winning.
 */
export function colourTokens(wish: Wish): Map<string, string> {
  const css = readFileSync(`${STYLES}/tokens.css`, 'utf8').replace(/\/\*.*?\*\//gs, '');
  const blocks = css.matchAll(/(?:@media ([^{]+?) \{\s*)?:root \{([^}]*)\}/g);
  const tokens = new Map<string, string>();
  for (const [, query, body = ''] of blocks) {
    if (query && !holds(query, wish)) continue;
    for (const [, name = '', value = ''] of body.matchAll(/--([\w-]+):\s*(#[\da-f]+);/gi))
      tokens.set(name, value);
  }
  return tokens;
}
