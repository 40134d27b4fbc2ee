import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { PROMISES } from './index';
import { isNamed, type Promised } from './promise';
import { pageOf, type Result } from './table';

/**
 * `npm run promises [-- ARGUMENT…]`: run the tests that hold our promises, print the table and write
 * docs/promises.md. Arguments go to Vitest; with `--project unit` the page is only printed, since some did not run.
 */

const ROOT = resolve(import.meta.dirname, '../..');
const PAGE = join(ROOT, 'docs/promises.md');

/** What of Vitest's JSON report counts here. */
interface Report {
  testResults: {
    name: string;
    assertionResults: { ancestorTitles: string[]; title: string; status: string }[];
  }[];
}

interface Ran {
  file: string;
  title: string;
  status: string;
}

function runTests(files: readonly string[], more: readonly string[]): Ran[] {
  const folder = mkdtempSync(join(tmpdir(), 'promises-'));
  const output = join(folder, 'report.json');
  try {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${output}`];
    const args = ['vitest', 'run', ...reporters, ...more, ...files.map((file) => `tests/${file}`)];
    spawnSync('npx', args, { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'] });
    const { testResults }: Report = JSON.parse(readFileSync(output, 'utf8'));
    return testResults.flatMap(({ name, assertionResults }) =>
      assertionResults.map(({ ancestorTitles, title, status }) => ({
        file: relative(join(ROOT, 'tests'), name),
        title: [...ancestorTitles, title].join(' > '),
        status,
      })),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A promise holds when all of its tests ran and passed. */
function resultOf({ tests }: Promised, ran: readonly Ran[]): Result {
  const found = tests.map(({ file, title }) =>
    ran.filter((each) => each.file === file && isNamed(title, each.title)),
  );
  if (found.flat().some(({ status }) => status === 'failed')) return 'broken';
  const isWhole = found.every((cases) => cases.some(({ status }) => status === 'passed'));
  return isWhole ? 'holds' : 'not run';
}

const files = [...new Set(PROMISES.flatMap(({ tests }) => tests.map(({ file }) => file)))].sort();
const ran = runTests(files, process.argv.slice(2));
const results = new Map(PROMISES.map((promise) => [promise, resultOf(promise, ran)]));
const page = pageOf(PROMISES, (promise) => results.get(promise) ?? 'not run');
console.log(page);

const count = (result: Result): number => [...results.values()].filter((r) => r === result).length;
console.log(`${count('holds')} hold, ${count('broken')} broken, ${count('not run')} not run`);
if (count('not run') === 0) writeFileSync(PAGE, page);
else console.log('docs/promises.md is left as it is: not all were run');
if (count('holds') < PROMISES.length) process.exitCode = 1;
