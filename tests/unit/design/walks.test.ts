import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** The ways that the documents lead a reader: few files, one direction, each file met in one before it. */

const FROM = ['', 'lib/', 'lib/worker/', 'lib/publish/'];
/** The one room that both sides of a message are in. */
const BETWEEN = 'lib/messages';

/** The files of a section's table, in order. */
function walkOf(document: string, heading: string): string[] {
  const text = readFileSync(`docs/${document}`, 'utf8');
  const section = text.split(new RegExp(`\n##+ ${heading}\n`))[1]?.split('\n#')[0] ?? '';
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
  /^(?:lib\/(?:worker|publish)\/\w+(?=\/)|lib\/\w+|\w+)/.exec(path)?.[0] ?? '';

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

/** Files of a walk that no file before them imports, and that are not right behind a message that they import. */
const unmetOn = (walk: readonly string[]): string[] =>
  walk.slice(1).filter((path, at) => {
    const before = walk.slice(0, at + 1);
    const isMet = before.some((each) => importsOf(each).includes(path));
    const last = walk[at] ?? '';
    const isBehind = roomOf(last) === BETWEEN && importsOf(path).includes(last);
    return !isMet && !isBehind;
  });

/** A room of DESIGN with all that is in it: `lib/publish`, `lib/worker`. */
const houseOf = (path: string): string => /^(?:lib\/)?\w+/.exec(path)?.[0] ?? '';

/** Rooms that a walk comes back to. */
function enteredAgain(walk: readonly string[], of = roomOf): string[] {
  const rooms = walk.map(of).filter((room) => room !== BETWEEN);
  return rooms.filter((room, at) => room !== rooms[at - 1] && rooms.slice(0, at).includes(room));
}

describe.each([
  ['walks.md', 'A search result to its annotation', 25],
  ['walks.md', "A list's bytes to live", 25],
  ['walks.md', 'A typed name to its answer', 25],
  ['publisher.md', 'The way of a row', 20],
] as const)('%s: %s', (document, heading, most) => {
  const walk = walkOf(document, heading);

  it(`is read in ${most} files`, () => {
    expect(walk.length).toBeGreaterThan(most - 5);
    expect(walk.length).toBeLessThanOrEqual(most);
  });

  it('is read in one direction', () => {
    expect(enteredAgain(walk)).toEqual([]);
    expect(enteredAgain(walk, houseOf)).toEqual([]);
  });

  it('leads to each file from one before it', () => {
    expect(unmetOn(walk)).toEqual([]);
  });
});

it('would notice a room that is entered again, and a file that nothing led to', () => {
  const walk = ['lib/page/cards.ts', 'lib/sites/reader.ts', 'lib/page/watch.ts'];
  expect(enteredAgain(walk)).toEqual(['lib/page']);
  const publish = [
    'lib/publish/node/read-tables.ts',
    'lib/tables/csv.ts',
    'lib/publish/sheets/text.ts',
  ];
  expect([enteredAgain(publish), enteredAgain(publish, houseOf)]).toEqual([[], ['lib/publish']]);
  expect(unmetOn(walk)).toEqual([]);
  expect(unmetOn(['lib/page/cards.ts', 'lib/match/judge.ts'])).toEqual(['lib/match/judge.ts']);
  const message = 'lib/messages/to-worker.ts';
  const [next, behind] = ['lib/domain/backup.ts', 'lib/worker/handlers.ts'];
  expect(unmetOn([message, behind])).toEqual([]);
  expect(unmetOn([message, next, behind])).toEqual([behind]);
});
