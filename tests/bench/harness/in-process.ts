import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../../browser/build';
import type { Job } from '../node';
import type { Figure } from './row';

const SCRIPT = join(ROOT, 'tests/bench/measure.ts');
/** Far more than a browser gives an extension. */
const HEAP_MB = 12_000;
const TAIL = 400;

interface Ended {
  output: string;
  errors: string;
  code: number | null;
  isLate: boolean;
}

function run(job: Job, limitMs: number): Promise<Ended> {
  const flags = ['--expose-gc', `--max-old-space-size=${HEAP_MB}`, '--no-warnings'];
  const args = [...flags, '--import', 'tsx', SCRIPT, JSON.stringify(job)];
  const child = spawn(process.execPath, args, { cwd: ROOT });
  let [output, errors, isLate] = ['', '', false];
  child.stdout.on('data', (data) => {
    output += data;
  });
  child.stderr.on('data', (data) => {
    errors += data;
  });
  const timer = setTimeout(() => {
    isLate = true;
    child.kill('SIGKILL');
  }, limitMs);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve({ output, errors, code, isLate });
    });
  });
}

const LINE_OF_ERROR = /^(?:\w*Error|FATAL ERROR|RangeError).*$/m;

function whyFailed({ errors, isLate }: Ended, limitMs: number): string {
  if (isLate) return `not done after ${limitMs / 1000} s`;
  return (
    (LINE_OF_ERROR.exec(errors)?.[0] ?? errors.trim()).slice(0, TAIL) || 'ended without a word'
  );
}

/** The figures of a job in a Node process of its own, or why there are none. */
export async function measureInProcess(job: Job, limitMs: number): Promise<Figure[] | string> {
  const ended = await run(job, limitMs);
  if (ended.code !== 0) return whyFailed(ended, limitMs);
  return JSON.parse(ended.output.trim().split('\n').at(-1) ?? '[]') as Figure[];
}
