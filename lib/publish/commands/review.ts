import { dirname, join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { withLock } from '../node/lock';
import { PROGRAM } from '../node/program';
import { stage, wipe } from '../node/progress';
import {
  ACCEPTED,
  appendDecisions,
  openDecisions,
  type ReviewFiles,
  refuseOthers,
  reviewFiles,
  writeAccepted,
} from '../node/review-files';
import { openReviewPage } from '../node/review-page';
import { batchesOf, isCollectFolder } from '../node/review-sources';
import { printable } from '../report/terminal';
import type { Accept } from '../review/decisions';
import type { Batch } from '../review/item';
import { Review } from '../review/session';
import { STATES } from '../review/states';
import { reviewInTerminal } from '../review/terminal';
import { WORDS } from '../review/words';
import { someOf } from '../rules/text-parts';
import { AS_OF, readAsOf } from './arguments';
import { type Console, defineCommand } from './command';

const OPTIONS = {
  out: {
    short: 'o',
    value: 'FILE',
    zh: '采用的行写到这个表格；不写时写在收集文件夹或第一个文件旁边的 accepted.csv',
    en: 'table for the accepted rows; without it, accepted.csv in the folder or beside the first file',
  },
  terminal: {
    zh: '在终端里审核，不打开网页',
    en: 'review in the terminal instead of a page',
  },
  all: {
    zh: '已有结果的也再看一遍，可以改主意',
    en: 'also what was decided, to decide it anew',
  },
  'as-of': AS_OF,
} as const;

/** Beside the collect folder's ledger, else beside the first file. */
const defaultOut = (first: string): string =>
  join(isCollectFolder(first) ? first : dirname(first), ACCEPTED);

/** How many items stand how. */
function summaryOf(review: Review): string {
  const states = [...review.all.values()].map(({ state }) => state);
  return STATES.flatMap((state) => {
    const count = states.filter((each) => each === state).length;
    return count > 0 ? `${WORDS['zh-CN'].states[state]} ${count}` : [];
  }).join('，');
}

/** Asks on standard input. An iterator keeps lines that come before they are asked for, as those of a pipe do. */
function asking(): { ask(prompt: string): Promise<string | null>; close(): void } {
  const input = createInterface({ input: process.stdin, output: process.stdout });
  const lines = input[Symbol.asyncIterator]();
  let isEnded = false;
  input.once('close', () => {
    isEnded = true;
  });
  return {
    async ask(text) {
      const prompt = printable(text);
      // Of a pipe that has ended lines may be left; Node 24 prompts for none of them.
      if (isEnded) process.stdout.write(prompt);
      else {
        input.setPrompt(prompt);
        input.prompt();
      }
      const { value, done } = await lines.next();
      return done ? null : value;
    },
    close: () => input.close(),
  };
}

async function inTerminal(review: Review, { print, ask }: Console, isAll: boolean): Promise<void> {
  if (ask) return reviewInTerminal(review, { print, ask }, isAll);
  const asked = asking();
  try {
    await reviewInTerminal(review, { print, ask: asked.ask }, isAll);
  } finally {
    asked.close();
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

/** Tells the notices of which no row was read, the newest first: nothing of them is asked. */
function tellUnread(batches: readonly Batch[], { print }: Console): void {
  const unread = batches.filter(({ items }) => items.length === 0).map(({ title }) => title);
  if (unread.length > 0) print(`没有读出一行，请看原文：${someOf(unread.toReversed(), '篇')}`);
}

/** Tells which accepted rows are not in the table, since nobody gave what they are of. */
function tellOthers(others: readonly Accept[], { print }: Console): void {
  if (others.length === 0) return;
  const sources = [...new Set(others.map(({ source }) => source))];
  print(
    `另有 ${others.length} 行以前采用过，没有写进表格：它们来自这次没有给出的 ${someOf(sources, '处')}。要一起登载，请把这些文件（收集来的给收集文件夹）和这次的一并交给 review`,
  );
}

async function finish(review: Review, files: ReviewFiles, { print }: Console): Promise<void> {
  const count = await writeAccepted(files, review).catch((error) => {
    print(
      `决定都已记下，只是 ${files.accepted} 没有写出：排除下面的问题后，再运行一次 review 即可`,
    );
    throw error;
  });
  print(`审核情况：${summaryOf(review) || WORDS['zh-CN'].nothing}`);
  const withheld = [...review.all.values()].filter(({ isWithheld }) => isWithheld).length;
  if (withheld > 0) print(`其中 ${withheld} 行原文不见了，或另有撤销、移出，在您决定之前不写出`);
  print(`已采用 ${count} 行，写在 ${files.accepted}`);
  if (count > 0) print(`接着检查：${PROGRAM} build ${files.accepted} --dry-run`);
}

/** Drafts and rows one by one beside their source; what is accepted becomes a table that `build` reads. */
export const review = defineCommand({
  name: 'review',
  summary: {
    zh: '逐条审核收集来的通报或表格：采用、改正、不采用、过几天再问',
    en: 'review collected notices or tables row by row: accept, correct, reject, ask later',
  },
  operands: {
    text: 'DIR|FILE…',
    zh: 'collect 写的文件夹，或几个文件（表格、网页、文书）',
    en: 'a folder that collect wrote, or files (tables, pages, documents)',
    most: Number.POSITIVE_INFINITY,
  },
  options: OPTIONS,
  notes: {
    zh: '默认在本机的网页上审核（只有本机能打开）。没有采用的一行也不会写进表格。决定记在旁边的 decisions.jsonl 里，原文变了会再问。表格每次整个重写，只写这次给出的；退出码：0；10 以前采用过的别的来源不在其中；1 出错。',
    en: 'By default on a page that this machine alone can open. No row is written that nobody accepted. Decisions are kept in decisions.jsonl beside the table, and asked again when the source changes. The table is written anew from what is given. Exit codes: 0; 10 rows accepted before are of other sources; 1 an error.',
  },
  examples: [
    { line: 'review 收集', zh: '审核收集来的', en: 'what was collected' },
    {
      line: 'review 通报.html 名单.xls -o 已审核/accepted.csv',
      zh: '审核手头的两个文件',
      en: 'two files at hand',
    },
  ],
  async run({ values, operands }, console) {
    const [first = ''] = operands;
    const files = await reviewFiles(resolve(values.out ?? defaultOut(first)), operands);
    const asOf = readAsOf(values['as-of'], console.now());
    // Two reviews at once would each write the table without the other's decisions.
    return withLock(files.decisions, async () => {
      const decisions = await openDecisions(files.decisions, console.print);
      await refuseOthers(files, decisions);
      stage('读取要审核的文件');
      const batches = await batchesOf(operands);
      wipe();
      tellUnread(batches, console);
      const opened = await Review.open(batches, decisions, asOf, {
        append: (lines) => appendDecisions(files.decisions, lines),
        now: console.now,
      });
      const { all = false, terminal } = values;
      if (opened.waiting > 0 || (all && opened.all.size > 0))
        await (terminal ? inTerminal : inPage)(opened, console, all);
      await finish(opened, files, console);
      const others = decisions.acceptedElsewhere(batches);
      tellOthers(others, console);
      return others.length > 0 ? 10 : 0;
    });
  },
});
