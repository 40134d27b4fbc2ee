import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { TableFile } from '../tables/read';
import { type Sheet, TableFault } from '../tables/table';
import type { Reading } from './reading-thread';

/**
 * A workbook of 100,000 rows takes seconds. The limits of `lib/tables/limits.ts` keep what a file may ask for
 * small; this ends what they did not foresee.
 */
const READ_MS = 120_000;
/** Of the thread's heap; what goes beyond ends the thread and not the program. */
const HEAP_MB = 2048;

const TOO_LONG = '请只留下名单所在的工作表，另存为 .xlsx 或 .csv 后重试';

/** The thread's own file lies beside this one: TypeScript in the project, JavaScript in the package. */
const isPackaged = import.meta.url.endsWith('.mjs');
const THREAD = `./reading-thread.${isPackaged ? 'mjs' : 'ts'}`;

/** Begins the thread's file; where it is TypeScript, by way of tsx. */
function beginning(): string {
  const thread = JSON.stringify(new URL(THREAD, import.meta.url).href);
  if (isPackaged) return `import(${thread});`;
  const tsx = createRequire(import.meta.url)
    .resolve('tsx/esm/api')
    .replace(/cjs$/, 'mjs');
  return `import(${JSON.stringify(pathToFileURL(tsx))})
    .then(({ register }) => { register(); return import(${thread}); });`;
}

const startThread = (file: TableFile): Worker =>
  new Worker(beginning(), {
    eval: true,
    workerData: file,
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
  });

function answerOf(thread: Worker, name: string): Promise<Reading> {
  return new Promise((resolve, reject) => {
    thread.once('message', resolve);
    thread.once('error', (error: NodeJS.ErrnoException) => {
      const isMemory = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      reject(isMemory ? new TableFault(name, '文件', `内容过多，内存不够；${TOO_LONG}`) : error);
    });
  });
}

/**
 * Every sheet of a file, read in a thread of its own that is ended after `limitMs`: a file may be small and ask
 * for hours. Throws a `TableFault` that says so.
 */
export async function readSheetsApart(file: TableFile, limitMs = READ_MS): Promise<Sheet[]> {
  const { name } = file;
  const thread = startThread(file);
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    const fault = new TableFault(name, '文件', `读了 ${limitMs / 1000} 秒还没有读完；${TOO_LONG}`);
    timer = setTimeout(() => reject(fault), limitMs);
  });
  try {
    const answer = await Promise.race([answerOf(thread, name), late]);
    if ('sheets' in answer) return answer.sheets;
    throw new TableFault(name, answer.place, answer.reason);
  } finally {
    clearTimeout(timer);
    await thread.terminate();
  }
}
