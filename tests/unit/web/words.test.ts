import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { VIEWS } from '../../views';

/** A view has the messages that it says, in the extension and on the web: what it lacks would be shown as a key. */

const ROOT = resolve(import.meta.dirname, '../../..');
const MESSAGES = join(ROOT, 'lib/wording/messages/zh-CN');
const read = (path: string): string => readFileSync(path, 'utf8');

/** The parts of messages that a file imports for values, from its own folder or theirs. */
const partsIn = (path: string): string[] =>
  [...read(path).matchAll(/^import \{ \w+ \} from '([^']+)';/gm)]
    .map(([, to = '']) => resolve(dirname(path), to))
    .filter((file) => dirname(file) === MESSAGES)
    .map((file) => basename(file));

/** In every view, or in those of the extension alone (`components/surface.ts` keeps those from the others' words). */
const IN_ALL = [
  ...partsIn(join(MESSAGES, 'index.ts')),
  ...partsIn(join(MESSAGES, 'views.ts')),
  ...partsIn(join(ROOT, 'web/instead/views-zh-CN.ts')),
];

/** Message key → the part in which it stands. */
function partsByKey(): Map<string, string> {
  const parts = readdirSync(MESSAGES).map((file) => file.replace('.ts', ''));
  return new Map(
    parts
      .filter((part) => !['all', 'index', 'views', ...IN_ALL].includes(part))
      .flatMap((part) =>
        [...read(join(MESSAGES, `${part}.ts`)).matchAll(/^ {2}'([^']+)':/gm)].map(
          ([, key = '']) => [key, part] as const,
        ),
      ),
  );
}

/** The files of ours that a view imports, for values, at once or late. */
function filesOf(main: string): string[] {
  const found = new Set<string>();
  const open = [main];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (found.has(path) || path.includes('/messages/')) continue;
    found.add(path);
    const imports = read(path).matchAll(
      /^import (?!type )[\s\S]*?from '(\.[^']+)';|import\('(\.[^']+)'\)/gm,
    );
    for (const [, to, late = ''] of imports) {
      const base = resolve(dirname(path), to ?? late);
      open.push(...['.ts', '.tsx', '/index.ts'].map((end) => base + end).filter(existsSync));
    }
  }
  return [...found];
}

/** Keys that a file writes out, and the beginnings of those that it makes. */
const textsIn = (path: string): string[] =>
  [...read(path).matchAll(/'([\w-]+\.[\w.-]+)'|`([\w-]+\.(?:[\w-]+\.)*)\$\{/g)].map(
    ([, whole, start]) => whole ?? start ?? '',
  );

const partsOf = (text: string, parts: ReadonlyMap<string, string>): string[] =>
  [...parts].flatMap(([key, part]) =>
    key === text || (text.endsWith('.') && key.startsWith(text)) ? part : [],
  );

const MAINS = [
  'web/lookup/main.tsx',
  ...VIEWS.map((view) => `entrypoints/${view}/main.tsx`),
  'entrypoints/publish/alone.tsx',
];

describe.each(MAINS)('%s', (path) => {
  it('has the parts of the messages from which it takes a text, and no others', () => {
    const main = join(ROOT, path);
    const parts = partsByKey();
    expect(new Set(parts.values())).toContain('enrol');
    const needed = new Set(
      filesOf(main)
        .flatMap(textsIn)
        .flatMap((text) => partsOf(text, parts)),
    );
    expect(partsIn(main)).toEqual([...needed].sort());
  });
});
