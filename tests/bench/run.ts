import { keep, readKept } from './harness/kept';
import { thisMachine } from './harness/machine';
import { OPERATIONS } from './harness/operations';
import { type Options, readOptions, USAGE } from './harness/options';
import type { Row } from './harness/row';
import { TASKS } from './harness/tasks';
import { writeDocument } from './report/document';
import { printTables } from './report/print';

/**
 * `npm run bench`: what the extension costs, beside what this machine can do at best. Prints tables, keeps all samples in `.output/bench/` and writes
 * `docs/benchmarks.md`. Nothing here is a test: figures pass or fail nothing.
 */

const isWanted = (what: Options['what'], { operation }: Row): boolean =>
  what.has(OPERATIONS[operation]?.group ?? '');

async function runTasks(options: Options): Promise<void> {
  const machine = thisMachine();
  const day = new Date().toISOString().slice(0, 10);
  for (const [task, { gives, run }] of Object.entries(TASKS)) {
    if (!gives.some((group) => options.what.has(group))) continue;
    const start = performance.now();
    const rows = await run(options, (line) => console.error(line));
    keep({ task, day, machine, rows });
    const seconds = Math.round((performance.now() - start) / 1000);
    console.log(`${printTables(rows.filter((row) => isWanted(options.what, row)))}\n`);
    console.error(`${task}: ${seconds} s`);
  }
}

const options = readOptions(process.argv.slice(2));
if (options) {
  await runTasks(options);
  if (options.writes) writeDocument(readKept());
} else {
  console.error(USAGE);
  process.exitCode = 2;
}
