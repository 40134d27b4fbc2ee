import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { TableFile } from '../documents/document';
import { type OfficeDocument, TableFault } from '../sheets/table';
import type { Reading, Task } from './reading-thread';

/**
 * A workbook of 100,000 rows takes seconds. The limits of `lib/tables/limits.ts` keep what a file may ask for
 * small; these end what they did not foresee.
 */
interface ApartLimits {
  ms: number;
  /** Of the thread's heap; what goes beyond ends the thread and not the program. */
  heapMb: number;
  /** How much more the whole program may take while the thread runs: arrays of bytes are on no heap. */
  moreMb: number;
}

const LIMITS: ApartLimits = { ms: 120_000, heapMb: 1536, moreMb: 2048 };
/** How often the memory is looked at: less than libraries can fill in the meantime. */
const LOOK_MS = 20;
const MIB = 1024 * 1024;

const TOO_LONG = '请只留下名单所在的工作表或页，另存为 .xlsx 或 .csv 后重试';
const TOO_MUCH = `内容过多，内存不够；${TOO_LONG}`;

/** The thread's own file lies beside this one: TypeScript in the project, JavaScript in the package. */
const isPackaged = import.meta.url.endsWith('.mjs');
const THREAD = `./reading-thread.${isPackaged ? 'mjs' : 'ts'}`;

const require = createRequire(import.meta.url);

/** Begins the thread's file; where it is TypeScript, by way of tsx. */
function beginning(): string {
  const thread = JSON.stringify(new URL(THREAD, import.meta.url).href);
  if (isPackaged) return `import(${thread});`;
  const tsx = require.resolve('tsx/esm/api').replace(/cjs$/, 'mjs');
  return `import(${JSON.stringify(pathToFileURL(tsx))})
    .then(({ register }) => { register(); return import(${thread}); });`;
}

/** The folder that has the character maps and fonts of PDF files. */
const pdfFolder = (): string => dirname(require.resolve('pdfjs-dist/package.json'));

const startThread = ({ heapMb }: ApartLimits): Worker =>
  new Worker(beginning(), {
    eval: true,
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: heapMb },
  });

/**
 * A thread that read a file and waits for the next: to begin one takes a second, and a collect folder has hundreds of
 * files. It keeps no program from ending. After a large file it ends, since its memory would stay with it.
 */
let idle: Worker | undefined;
const SMALL = MIB;

function takeThread(limits: ApartLimits): Worker {
  const kept = limits === LIMITS ? idle : undefined;
  if (!kept) return startThread(limits);
  idle = undefined;
  kept.ref();
  return kept;
}

/** Keeps a thread for the next file, unless it did not come to an end, grew large or has other limits. */
async function leaveThread(thread: Worker, limits: ApartLimits, isFit: boolean): Promise<void> {
  for (const event of ['message', 'error']) thread.removeAllListeners(event);
  if (!isFit || limits !== LIMITS || idle) {
    await thread.terminate();
    return;
  }
  thread.once('error', () => {
    if (idle === thread) idle = undefined;
  });
  thread.unref();
  idle = thread;
}

function answerOf(thread: Worker, task: Task): Promise<Reading> {
  return new Promise((resolve, reject) => {
    thread.once('message', resolve);
    thread.once('error', (error: NodeJS.ErrnoException) => {
      const isMemory = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      reject(isMemory ? new TableFault(task.file.name, '文件', TOO_MUCH) : error);
    });
    thread.postMessage(task);
  });
}

/** Rejects when time or memory is used up. */
function watch(name: string, { ms, moreMb }: ApartLimits): { spent: Promise<never>; end(): void } {
  const start = performance.now();
  const before = process.memoryUsage.rss();
  let timer: NodeJS.Timeout | undefined;
  const spent = new Promise<never>((_, reject) => {
    const look = () => {
      if (performance.now() - start > ms)
        reject(new TableFault(name, '文件', `读了 ${ms / 1000} 秒还没有读完；${TOO_LONG}`));
      if (process.memoryUsage.rss() - before > moreMb * MIB)
        reject(new TableFault(name, '文件', TOO_MUCH));
    };
    timer = setInterval(look, Math.min(ms, LOOK_MS));
  });
  return { spent, end: () => clearInterval(timer) };
}

/**
 * A document, read in a thread apart that is ended when it takes too long or too much: a file may be small
 * and ask for hours. Throws a `TableFault` that says so.
 */
export async function readApart(
  file: TableFile,
  limits?: Partial<ApartLimits>,
): Promise<OfficeDocument> {
  const { name } = file;
  const own = limits ? { ...LIMITS, ...limits } : LIMITS;
  const thread = takeThread(own);
  const { spent, end } = watch(name, own);
  let answer: Reading | undefined;
  try {
    answer = await Promise.race([
      answerOf(thread, { file, resources: { pdf: pdfFolder() } }),
      spent,
    ]);
  } finally {
    end();
    await leaveThread(thread, own, answer !== undefined && file.bytes.length <= SMALL);
  }
  if ('document' in answer) return answer.document;
  throw new TableFault(name, answer.place, answer.reason);
}
