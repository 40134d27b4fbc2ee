import { standWherePersonStands } from '../node/program';
import { printable } from '../report/terminal';
import { runCommand } from './run';

/** The program: what of it is the process's own. */

standWherePersonStands();
// Whoever reads along, as `head` does, may have read enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});
const epoch = process.env.SOURCE_DATE_EPOCH ?? '';
const IS_SECONDS = /^\d{1,11}$/;

const console = {
  print: (text: string) => process.stdout.write(`${printable(text)}\n`),
  // SOURCE_DATE_EPOCH (reproducible-builds.org) fixes the clock, so that equal input gives equal bytes.
  now: () => (epoch === '' ? Date.now() : Number(epoch) * 1000),
};
// A clock that was mistyped must not pass for that of today.
if (epoch !== '' && !IS_SECONDS.test(epoch)) {
  console.print(`SOURCE_DATE_EPOCH 应为 1970 年以来的秒数：${epoch}`);
  process.exitCode = 1;
} else process.exitCode = await runCommand(process.argv.slice(2), console, process.env.LANG);
