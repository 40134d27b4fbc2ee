import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runs } from '../../runs';

/** Real processes, several at once, beside the lock of one that died. */

const RIVAL = resolve(import.meta.dirname, '../../../tools/lock-rival.ts');
const RIVALS = 4;
const ROUNDS = runs(8);

let base: string;
let folder: string;
let rivals: ChildProcess[];

beforeAll(async () => {
  base = await mkdtemp(join(tmpdir(), 'lock-'));
  folder = join(base, 'v1');
  rivals = Array.from({ length: RIVALS }, () =>
    fork(RIVAL, [folder], { execArgv: ['--import', 'tsx'] }),
  );
  await Promise.all(rivals.map((rival) => once(rival, 'message')));
});

afterAll(() => {
  for (const rival of rivals) rival.kill();
});

async function race(): Promise<string[]> {
  const answers = rivals.map(async (rival) => String((await once(rival, 'message'))[0]));
  for (const rival of rivals) rival.send('go');
  return Promise.all(answers);
}

it('lets no two publishers in at once beside a dead lock, and one of them at least', async () => {
  for (let round = 0; round < ROUNDS; round++) {
    const dead = { pid: 999_999_999, host: hostname(), token: `dead-${round}` };
    await writeFile(`${folder}.lock`, JSON.stringify(dead));
    const met = await race();
    expect(met).not.toContain('met another');
    expect(met).toContain('alone');
    expect(await readdir(base)).toEqual([]);
  }
});
