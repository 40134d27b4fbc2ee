import { runJudge } from './judge-run';

/** A page's text must not steer the terminal. */
const plain = (text: string): string => text.replace(/(?![\n\t])\p{Cc}/gu, '');

process.exitCode = await runJudge(process.argv.slice(2), {
  print: (line) => console.log(plain(line)),
  complain: (line) => console.error(plain(line)),
  now: () => Date.now(),
});
