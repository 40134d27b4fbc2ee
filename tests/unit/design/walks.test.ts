import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** The two ways that DESIGN section 2 leads a reader: few files, one direction, each file met in one before it. */

const MOST_FILES = 25;
const FROM = ['', 'lib/', 'lib/worker/'];
/** The one room that both sides of a message are in. */
const BETWEEN = 'lib/messages';

const DESIGN = readFileSync('docs/DESIGN.md', 'utf8');

/** The files of a section's table, in order. */
function walkOf(heading: string): string[] {
  const section = DESIGN.split(`### ${heading}\n`)[1]?.split('\n#')[0] ?? '';
  const rows = section.split('\n').filter((line) => line.startsWith('|'));
  const paths = rows.flatMap((row) => [...row.matchAll(/`([\w./-]+\.ts)`/g)]);
  return paths.map(([, path = '']) => {
    const room = FROM.find((each) => existsSync(each + path));
    if (room === undefined) throw new Error(`${path} is not there`);
    return room + path;
  });
}

/** `lib/match/evidence/names.ts` is of `lib/match`, `lib/worker/lists/sync/look.ts` of `lib/worker/lists`. */
const roomOf = (path: string): string =>
  /^(?:lib\/worker\/\w+(?=\/)|lib\/\w+|\w+)/.exec(path)?.[0] ?? '';

/** What a file imports at any time, the adapters of a registry as if they were named in its place. */
function importsOf(path: string): string[] {
  const all = [...readFileSync(path, 'utf8').matchAll(/(?:from |import\()'(\.[^']+)'/g)];
  return all.flatMap(([, to = '']) => {
    const base = join(dirname(path), to);
    const registry = `${base}/index.ts`;
    if (!existsSync(registry)) return `${base}.ts`;
    return base.startsWith('lib/sites/') ? importsOf(registry) : registry;
  });
}

/** Files of a walk that no file before them imports; behind a message, the first one imports what was before it. */
const unmetOn = (walk: readonly string[]): string[] =>
  walk.slice(1).filter((path, at) => {
    const before = walk.slice(0, at + 1);
    const isMet = before.some((each) => importsOf(each).includes(path));
    const isBehind = before.some(
      (each) => roomOf(each) === BETWEEN && importsOf(path).includes(each),
    );
    return !isMet && !isBehind;
  });

/** Rooms that a walk comes back to. */
function enteredAgain(walk: readonly string[]): string[] {
  const rooms = walk.map(roomOf).filter((room) => room !== BETWEEN);
  return rooms.filter((room, at) => room !== rooms[at - 1] && rooms.slice(0, at).includes(room));
}

describe.each(['A search result to its annotation', "A list's bytes to live"])('%s', (heading) => {
  const walk = walkOf(heading);

  it(`is read in ${MOST_FILES} files`, () => {
    expect(walk.length).toBeGreaterThan(20);
    expect(walk.length).toBeLessThanOrEqual(MOST_FILES);
  });

  it('is read in one direction', () => {
    expect(enteredAgain(walk)).toEqual([]);
  });

  it('leads to each file from one before it', () => {
    expect(unmetOn(walk)).toEqual([]);
  });
});

it('would notice a room that is entered again, and a file that nothing led to', () => {
  const walk = ['lib/page/cards.ts', 'lib/sites/reader.ts', 'lib/page/watch.ts'];
  expect(enteredAgain(walk)).toEqual(['lib/page']);
  expect(unmetOn(walk)).toEqual([]);
  expect(unmetOn(['lib/page/cards.ts', 'lib/match/judge.ts'])).toEqual(['lib/match/judge.ts']);
});
