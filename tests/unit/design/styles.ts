import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../../..');

/** Every style sheet of the views and of what they share, as a path below the root. */
export const STYLE_SHEETS: readonly string[] = ['components', 'entrypoints'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.css'))
    .map((name) => `${folder}/${name}`),
);

export const TOKENS = 'components/styles/tokens.css';

/** A style sheet without its comments. */
export const readStyles = (path: string): string =>
  readFileSync(join(ROOT, path), 'utf8').replace(/\/\*.*?\*\//gs, '');

/** What a user may have asked for, as `tokens.css` names it. */
export interface Wish {
  scheme: 'light' | 'dark';
  contrast: 'no-preference' | 'more';
}

/** Does a media query of `tokens.css` hold? Only what is about colours can. */
function holds(query: string, wish: Wish): boolean {
  return query.split(' and ').every((part) => {
    if (part === '(prefers-contrast: more)') return wish.contrast === 'more';
    if (part === '(pointer: coarse)') return false;
    throw new Error(`tokens.css asks ${part}, which this parser does not know`);
  });
}

/** `--ink: #1c2430;` of both schemes, or `--ink: light-dark(#1c2430, #e7ebf1);`. */
const COLOUR = /--([\w-]+):\s*(?:light-dark\()?(#[\da-f]+)(?:,\s*(#[\da-f]+)\))?;/gi;

/**
 * The colour tokens of `tokens.css`, by name without dashes, as a user with this wish gets them: the
 * blocks of `:root` in their order, the later winning.
 */
export function colourTokens(wish: Wish): Map<string, string> {
  const blocks = readStyles(TOKENS).matchAll(/(?:@media ([^{]+?) \{\s*)?:root \{([^}]*)\}/g);
  const tokens = new Map<string, string>();
  for (const [, query, body = ''] of blocks) {
    if (query && !holds(query, wish)) continue;
    for (const [, name = '', light = '', dark = light] of body.matchAll(COLOUR))
      tokens.set(name, wish.scheme === 'dark' ? dark : light);
  }
  return tokens;
}
