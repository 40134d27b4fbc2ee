/** Sentences of our documents that promise something, each with the tests that hold it. */

/** The documents that make promises. */
export const DOCUMENTS = ['SECURITY.md', 'PRIVACY.md', 'lib/list/FORMAT.md'] as const;

interface TestName {
  /** Below `tests/`. */
  file: string;
  /** Names of its groups and its own, joined by ` > `. `*` stands for what a table of cases fills in. */
  title: string;
}

export interface Promised {
  document: (typeof DOCUMENTS)[number];
  /** Word by word as the document has it, and so in each language that it speaks. */
  sentences: readonly string[];
  tests: readonly TestName[];
}

/** `unit/list/verify.test.ts > latest > newer` names a test. */
function testName(name: string): TestName {
  const [file = '', ...titles] = name.split(' > ');
  return { file, title: titles.join(' > ') };
}

/** A promise by its sentence, or by that of each language, and by names of tests. */
export type Row = [sentence: string | readonly string[], ...tests: string[]];

export const promisesOf = (
  document: Promised['document'],
  rows: readonly Row[],
): readonly Promised[] =>
  rows.map(([sentence, ...tests]) => ({
    document,
    sentences: typeof sentence === 'string' ? [sentence] : sentence,
    tests: tests.map(testName),
  }));

/** The constant parts of a title: what is written in its file, or in the tables that the file imports. */
export const constantParts = (title: string): string[] =>
  title
    .split(/ > |\*/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** Whether a test that ran is one that the title names. */
export function isNamed(title: string, ran: string): boolean {
  const parts = title.split('*').map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`, 's').test(ran);
}

/** Tests that hold promises of several documents. */
export const SYNC = 'unit/worker/lists/sync';
export const SIGNED = 'unit/publish/folder/signed.test.ts';
export const VERIFY = 'unit/list/verify.test.ts';
export const OUTPUT = 'e2e/output.test.ts > the release for *';
export const REQUEST =
  'unit/list/download.test.ts > a request for a file of a list > carries no cookies, no referrer and nothing but the path, and follows no redirect';

/** A case of the test vectors. */
export const vector = (name: string): string =>
  `unit/list/vectors.test.ts > a client with the Ed25519 of * > ${name}*`;
