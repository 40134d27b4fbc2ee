import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROMISES } from '../promises';
import { FACTS } from '../promises/facts';
import { constantParts, DOCUMENTS, isNamed } from '../promises/promise';
import { rowOf } from '../promises/table';

/** What SECURITY, PRIVACY and FORMAT promise is held by tests: `npm run promises` runs them. */

const ROOT = resolve(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const texts = new Map<string, string>(DOCUMENTS.map((path) => [path, read(path)]));

/** A test's file and the tests' own files that it imports, which hold its tables of cases. */
function sourceOf(file: string, seen = new Set<string>()): string {
  if (seen.has(file) || file.startsWith('..') || !existsSync(join(ROOT, 'tests', file))) return '';
  seen.add(file);
  const source = read(join('tests', file));
  const imported = [...source.matchAll(/from '(\.[^']+)'/g)].flatMap(([, to = '']) =>
    ['.ts', '.tsx'].map((end) => join(dirname(file), to) + end),
  );
  return [source, ...imported.map((each) => sourceOf(each, seen))].join('\n');
}

/** The paragraphs, items and table rows of a document, without code, headings and heads of tables. */
function unitsOf(document: string): string[] {
  return (texts.get(document) ?? '')
    .replaceAll(/^```[\s\S]*?^```/gm, '')
    .replaceAll(/^#.*|^\|.*\n\| ?-.*/gm, '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

describe('a promise', () => {
  it('stands in its document word by word', () => {
    const lost = PROMISES.flatMap(({ document, sentences }) =>
      sentences
        .filter((sentence) => !texts.get(document)?.includes(sentence))
        .map((sentence) => `${document} does not say any more: ${sentence}`),
    );
    expect(lost).toEqual([]);
  });

  it('names tests that exist', () => {
    const lost = PROMISES.flatMap(({ sentences, tests }) =>
      tests.length === 0
        ? [`no test holds: ${sentences[0]}`]
        : tests.flatMap(({ file, title }) => {
            if (!existsSync(join(ROOT, 'tests', file))) return [`there is no tests/${file}`];
            const source = sourceOf(file);
            return constantParts(title)
              .filter((part) => !source.includes(part))
              .map((part) => `tests/${file} names no test: ${part}`);
          }),
    );
    expect(lost).toEqual([]);
  });

  it.each(DOCUMENTS)(
    'is in every paragraph, item and row of %s, or that one states a fact',
    (document) => {
      const sentences = PROMISES.filter((each) => each.document === document).flatMap(
        (each) => each.sentences,
      );
      const without = unitsOf(document).filter(
        (unit) =>
          !sentences.some((sentence) => unit.includes(sentence)) &&
          !FACTS[document].some((start) => unit.startsWith(start)),
      );
      expect(
        without,
        'add the promise with its test to tests/promises/, or its beginning to tests/promises/facts.ts where it promises nothing',
      ).toEqual([]);
    },
  );

  it('stands in docs/promises.md, which `npm run promises` makes', () => {
    const page = read('docs/promises.md');
    const lines = page.split('\n').filter((line) => /^\| (?!promise|---)/.test(line));
    expect(lines.map((line) => line.replace(/ (?:holds|broken|not run) \|$/, ''))).toEqual(
      PROMISES.map(rowOf),
    );
  });
});

describe('the title of a test', () => {
  it.each([
    ['latest > newer', 'latest > newer', true],
    ['latest > newer', 'latest > newer still', false],
    ['stories in * > theft*', 'stories in firefox > theft: a thief', true],
    ['a (b)', 'a b', false],
  ])('%s names %s: %s', (title, ran, isOne) => {
    expect(isNamed(title, ran)).toBe(isOne);
  });
});
