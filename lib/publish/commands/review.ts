import { dirname, join, resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { PublishError } from '../list/publish-error';
import { openReviewPage } from '../node/review-page';
import {
  appendDecisions,
  type ReviewFiles,
  readDecisions,
  reviewFiles,
  writeAccepted,
} from '../node/review-files';
import { batchesOf, isCollectFolder } from '../node/review-sources';
import { Review } from '../review/session';
import { STATES } from '../review/states';
import { reviewInTerminal } from '../review/terminal';
import { WORDS } from '../review/words';
import { type Command, type Console, readArguments, readAsOf } from './arguments';

const OPTIONS = {
  out: { type: 'string', short: 'o' },
  terminal: { type: 'boolean' },
  'as-of': { type: 'string' },
} as const;

/** Beside the collect folder's ledger, else beside the first file. */
function defaultOut(first: string): string {
  return isCollectFolder(first) ? join(first, 'accepted.csv') : join(dirname(first), 'accepted.csv');
}

/** How many items stand how. */
function summaryOf(review: Review): string {
  const states = [...review.all.values()].map(({ state }) => state);
  return STATES.flatMap((state) => {
    const count = states.filter((each) => each === state).length;
    return count > 0 ? `${WORDS['zh-CN'].states[state]} ${count}` : [];
  }).join('，');
}

async function inTerminal(review: Review, { print }: Console): Promise<void> {
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  const ended = new Promise<null>((resolveEnd) => lines.once('close', () => resolveEnd(null)));
  try {
    await reviewInTerminal(review, {
      print,
      ask: (prompt) => Promise.race([lines.question(prompt).catch(() => null), ended]),
    });
  } finally {
    lines.close();
  }
}

async function inPage(review: Review, { print }: Console): Promise<void> {
  const page = await openReviewPage(review);
  print(`请在浏览器中打开（只有本机能打开）：${page.url}`);
  print('审完请在网页上按“结束”，或在这里按 Ctrl+C。每次决定都已当场记下，不会丢。');
  process.once('SIGINT', page.close);
  await page.ended;
  process.off('SIGINT', page.close);
}

async function finish(review: Review, files: ReviewFiles, { print }: Console): Promise<void> {
  const count = await writeAccepted(files.accepted, review);
  print(`审核情况：${summaryOf(review) || WORDS['zh-CN'].nothing}`);
  const withheld = [...review.all.values()].filter(({ isWithheld }) => isWithheld).length;
  if (withheld > 0) print(`其中 ${withheld} 行原文不见了，在您决定之前不写出`);
  print(`已采用 ${count} 行，写在 ${files.accepted}`);
  if (count > 0) print(`接着检查：build ${files.accepted} --dry-run`);
}

/** Drafts and rows one by one beside their source; what is accepted becomes a table that `build` reads. */
export const review: Command = {
  usage: `review DIR|FILE… [-o accepted.csv] [--terminal] [--as-of YYYY-MM-DD]
    逐条审核：原文和读出的内容并排，采用、改正、不采用或过几天再问。默认在本机的网页上，
    --terminal 在终端里。采用的行写成表格，接着交给 build；没有采用的一行也不会登载。`,
  async run(args, console) {
    const { values, positionals } = readArguments(args, OPTIONS);
    const [first] = positionals;
    if (first === undefined)
      throw new PublishError('请给出收集文件夹（collect 写的），或至少一个文件');
    const files = reviewFiles(resolve(values.out ?? defaultOut(first)));
    const asOf = readAsOf(values['as-of'], console.now());
    const decisions = await readDecisions(files.decisions, console.print);
    const opened = await Review.open(await batchesOf(positionals), decisions, asOf, {
      append: (lines) => appendDecisions(files.decisions, lines),
      now: console.now,
    });
    if (opened.waiting > 0) await (values.terminal ? inTerminal : inPage)(opened, console);
    await finish(opened, files, console);
    return 0;
  },
};
