import { printable } from '../../lib/publish/report/terminal';
import { runJudge } from './judge-run';

process.exitCode = await runJudge(process.argv.slice(2), {
  print: (line) => console.log(printable(line)),
  complain: (line) => console.error(printable(line)),
  now: () => Date.now(),
});
