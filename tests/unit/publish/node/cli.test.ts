import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';

/** The program itself: what it tells of errors that are the machine's. */

const ROOT = join(import.meta.dirname, '../../../..');
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cli-'));
});
afterAll(() => rm(folder, { recursive: true }));

const list = (...args: string[]) =>
  promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', join(ROOT, 'lib/publish/node/cli.ts'), ...args],
    { cwd: ROOT },
  ).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    ({ code, stdout, stderr }) => ({ code, stdout, stderr }),
  );

it.each([
  ['build', ['build', '--help']],
  ['keygen', ['keygen', '-h']],
  ['renew', ['help', 'renew']],
])('prints the help of %s for %j', async (name, args) => {
  const told = await list(...args);
  expect(told).toMatchObject({ code: 0, stderr: '' });
  expect(told.stdout).toMatch(new RegExp(`^${name}：.*\n\n用法：.*jianxun-list ${name} `));
});

it('names the file that cannot be written in one line, without a stack', async () => {
  await writeFile(join(folder, 'file'), '');
  const told = await list('keygen', '-o', join(folder, 'file', 'keys'));
  expect(told).toMatchObject({ code: 1, stderr: '' });
  expect(told.stdout).toMatch(/^读写文件失败：.*file.*请检查路径、权限和磁盘空间/);
  expect(told.stdout).not.toContain('    at ');
});
