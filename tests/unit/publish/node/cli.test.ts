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

/** Runs the program; `typed` is all that its input has. */
function start(typed: string, ...args: string[]) {
  const started = promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', join(ROOT, 'lib/publish/node/cli.ts'), ...args],
    { cwd: ROOT },
  );
  started.child.stdin?.end(typed);
  return started.then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    ({ code, stdout, stderr }) => ({ code, stdout, stderr }),
  );
}
const list = (...args: string[]) => start('', ...args);

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

it('reviews by lines of its input, of a pipe as of a terminal', async () => {
  const table = join(folder, '通报.csv');
  await writeFile(
    table,
    '机构名称,处罚结果,处罚机关,处罚日期,原文链接\n' +
      '余姚市示例启明培训有限公司,罚款5万元,余姚市教育局,2026-09-01,https://jyj.shili.example/1\n' +
      '余姚市示例晨光培训有限公司,罚款1万元,余姚市教育局,2026-09-01,https://jyj.shili.example/1\n',
  );
  const args = ['review', table, '--terminal', '--as-of', '2026-11-24'];
  const told = await start('a\nr\n重复\n', ...args);
  expect(told).toMatchObject({ code: 0, stderr: '' });
  expect(told.stdout).toContain('审核情况：不采用 1，已采用 1');
});
