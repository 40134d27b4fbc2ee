import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PAGES } from '../../../web/build';

/** A page of the web edition has the messages that its view says: what it lacks would be shown as a key. */

const ROOT = resolve(import.meta.dirname, '../../..');
const MESSAGES = join(ROOT, 'lib/wording/messages/zh-CN');

/** In every page, or of what only the extension's views say (`components/surface.ts` keeps those away). */
const ASIDE = [
  ...['lists', 'popup', 'record', 'web'],
  ...['extension', 'options', 'publish', 'welcome'],
];

/** Message key → the part in which it stands. */
function partsByKey(): Map<string, string> {
  const base = readFileSync(join(MESSAGES, 'index.ts'), 'utf8');
  const inAll =
    /zhCN = \[([^\]]*)\]/
      .exec(base)?.[1]
      ?.split(',')
      .map((part) => part.trim()) ?? [];
  const found = new Map<string, string>();
  for (const file of readdirSync(MESSAGES)) {
    const part = file.replace('.ts', '');
    if (['index', 'views', ...ASIDE, ...inAll].includes(part)) continue;
    for (const [, key = ''] of readFileSync(join(MESSAGES, file), 'utf8').matchAll(
      /^ {2}'([^']+)':/gm,
    ))
      found.set(key, part);
  }
  return found;
}

/** The files of ours that a page's view imports, for values. */
function filesOf(main: string): string[] {
  const found = new Set<string>();
  const open = [join(ROOT, main)];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (found.has(path) || path.includes('/messages/')) continue;
    found.add(path);
    const imports = readFileSync(path, 'utf8').matchAll(
      /^import (?!type )[\s\S]*?from '(\.[^']+)';/gm,
    );
    for (const [, to = ''] of imports) {
      const base = resolve(dirname(path), to);
      open.push(...['.ts', '.tsx', '/index.ts'].map((end) => base + end).filter(existsSync));
    }
  }
  return [...found];
}

/** Keys, or the beginnings of keys that a template makes, of which a file takes texts. */
const textsIn = (path: string): string[] =>
  [...readFileSync(path, 'utf8').matchAll(/\bt\(\s*['`]([\w.-]+)/g)].map(([, text]) => text ?? '');

const partsOf = (text: string, parts: ReadonlyMap<string, string>): string[] =>
  [...parts].flatMap(([key, part]) =>
    key === text || (text.endsWith('.') && key.startsWith(text)) ? part : [],
  );

describe.each(Object.entries(PAGES))('the page %s', (_, { main, words }) => {
  it('has the parts of the messages from which its view takes a text, and no others', () => {
    const parts = partsByKey();
    expect(new Set(parts.values())).toContain('call');
    const needed = new Set(
      filesOf(main)
        .flatMap(textsIn)
        .flatMap((text) => partsOf(text, parts)),
    );
    expect([...needed].sort()).toEqual([...words].sort());
  });
});
