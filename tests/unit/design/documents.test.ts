import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** The documents that are the contract can be read, and name what is there. */

const DOCUMENTS = [
  'DESIGN',
  'annotating',
  'lookup',
  'matching',
  'publisher',
  'storing',
  'views',
  'walks',
].map((name) => `docs/${name}.md`);
const WORDS = 80;
/** What a path in a document is from: the root, or the rooms that its section is about. */
const FROM = ['', 'lib/', 'lib/publish/', 'lib/worker/'];

const textOf = (path: string): string => readFileSync(path, 'utf8').replace(/```.*?```/gs, '');

const paragraphsOf = (text: string): string[] =>
  text.split(/\n\n|\n(?=- |\d+\. )/).filter((each) => !each.trimStart().startsWith('|'));

const wordsOf = (paragraph: string): number => paragraph.trim().split(/\s+/).length;

/** `match/scan/`, `sites/dom.ts`, `docs/budgets.md`; no pattern, no address, and nothing that is made. */
const pathsOf = (text: string): string[] =>
  [...text.matchAll(/`((?:[\w.-]+\/)+(?:[\w-]+\.(?:tsx?|md|mjs|json))?)`/g)]
    .map(([, path = '']) => path)
    .filter((path) => !/^(?:root|lib\/generated)\//.test(path));

describe.each(DOCUMENTS)('%s', (document) => {
  it(`has no paragraph over ${WORDS} words`, () => {
    const long = paragraphsOf(textOf(document)).filter((each) => wordsOf(each) > WORDS);
    expect(long).toEqual([]);
  });

  it('names files and folders that are there', () => {
    const paths = pathsOf(textOf(document));
    expect(paths.length).toBeGreaterThan(2);
    const missing = paths.filter((path) => !FROM.some((room) => existsSync(room + path)));
    expect(missing).toEqual([]);
  });
});
