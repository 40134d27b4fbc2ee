import { execFile, spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runCommand } from '../../../../lib/publish/commands/run';
import { COMMAND, writePrograms } from '../../../tools/bundle-programs';

/** The program itself, bundled as its package has it: what it tells of errors that are the machine's. */

const ROOT = join(import.meta.dirname, '../../../..');
let folder = '';
let programs = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cli-'));
  programs = await mkdtemp(join(tmpdir(), 'programs-'));
  // As the package has its libraries beside it.
  await symlink(join(ROOT, 'node_modules'), join(programs, 'node_modules'));
  await writePrograms(COMMAND, programs);
});
afterAll(() => Promise.all([folder, programs].map((each) => rm(each, { recursive: true }))));

/** Runs the program in a folder; `typed` is all that its input has. */
function run(args: readonly string[], cwd: string, env: NodeJS.ProcessEnv = {}, typed = '') {
  const started = promisify(execFile)(process.execPath, [join(programs, 'cli.mjs'), ...args], {
    cwd,
    env: { ...process.env, LANG: 'zh_CN.UTF-8', ...env },
  });
  started.child.stdin?.end(typed);
  return started.then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    ({ code, stdout, stderr }) => ({ code, stdout, stderr }),
  );
}

/** Runs a command in this process. */
async function list(...args: string[]) {
  const said: string[] = [];
  const console = { print: (text: string) => void said.push(text), now: () => Date.now() };
  const code = await runCommand(args, console, 'zh_CN.UTF-8');
  return { code, stdout: said.map((line) => `${line}\n`).join('') };
}

it.each([
  ['build', ['build', '--help']],
  ['keygen', ['keygen', '-h']],
  ['renew', ['help', 'renew']],
])('prints the help of %s for %j', async (name, args) => {
  const told = await list(...args);
  expect(told).toMatchObject({ code: 0 });
  expect(told.stdout).toMatch(new RegExp(`^${name}：.*\n\n用法：.*jianxun-list ${name} `));
});

it('names the file that cannot be written in one line, without a stack', async () => {
  await writeFile(join(folder, 'file'), '');
  const told = await list('keygen', '-o', join(folder, 'file', 'keys'));
  expect(told).toMatchObject({ code: 1 });
  expect(told.stdout).toMatch(/^读写文件失败：.*file.*请检查路径、权限和磁盘空间/);
  expect(told.stdout).not.toContain('    at ');
  const read = await list('build', '-c', folder);
  expect(read.stdout).toContain(`读写文件失败：${folder}（EISDIR`);
});

it.each([
  ['EBUSY', '报告.html', '请先关闭它'],
  ['EPERM', '核验.csv', '请先关闭它'],
  ['EACCES', '核验.csv', '权限'],
  ['ENOSPC', '核验.csv', '磁盘已满'],
  ['ENOSPC', '', '磁盘已满'],
  ['EMFILE', '核验.csv', '请检查路径、权限和磁盘空间'],
])('says of %s what to do, and names the file that was meant', async (code, file, told) => {
  const fault = { code, syscall: 'rename', path: `${file}.writing`, dest: file };
  const said: string[] = [];
  const console = {
    print: (text: string) => void said.push(text),
    now: () => {
      throw Object.assign(new Error(`${code}: a fault, rename`), fault);
    },
  };
  expect(await runCommand(['status', folder], console, 'zh_CN.UTF-8')).toBe(1);
  expect(said.join()).toContain(`读写文件失败${file && `：${file}`}（${code}`);
  expect(said.join()).toContain(told);
});

it('names a port that is in use', async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = String(typeof address === 'object' && address ? address.port : 0);
  const told = await list('serve', folder, '--port', port);
  server.close();
  expect(told).toEqual({
    code: 1,
    stdout: expect.stringContaining(`端口 ${port} 已被占用`),
  });
  expect(told.stdout).not.toContain('文件');
});

it('takes paths from where the person stands, which npm tells, workbooks in their thread too', async () => {
  // What `npm run list -- …` does: it starts the program in the package's folder.
  const asNpm = { npm_lifecycle_event: 'list', INIT_CWD: folder };
  const made = await run(['template', '-o', '表 格'], ROOT, asNpm);
  expect(made).toMatchObject({ code: 0, stderr: '' });
  expect(await readdir(join(folder, '表 格'))).toContain('说明.txt');
  const guide = await readFile(join(folder, '表 格', '说明.txt'), 'utf8');
  expect(guide).toContain('npm run list -- build 机构名单.xlsx --dry-run');
  const told = await run(['build', '表 格/机构名单.xlsx'], ROOT, asNpm);
  expect(told).toMatchObject({ code: 1, stderr: '' });
  expect(told.stdout).toContain('表格里还没有数据');
});

it('says its version, and what a mistyped command may be', async () => {
  const { version } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'));
  expect((await list('--version')).stdout).toBe(`jianxun-list ${version}\n`);
  expect(await list('renwe')).toMatchObject({
    code: 2,
    stdout: expect.stringContaining('renew？'),
  });
  expect((await list('--lang', 'en', 'renwe')).stdout).toContain('Do you mean renew?');
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
  const told = await run(args, ROOT, {}, 'a\nr\n重复\n');
  expect(told).toMatchObject({ code: 0, stderr: '' });
  expect(told.stdout).toContain('审核情况：不采用 1，已采用 1');
});

it('ends without a stack when nobody reads on', async () => {
  const started = spawn(process.execPath, [join(programs, 'cli.mjs'), '--help'], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  started.stdout.destroy();
  let stderr = '';
  started.stderr.on('data', (part: Buffer) => {
    stderr += part.toString();
  });
  const code = await new Promise((resolve) => started.once('close', resolve));
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
});

it('serves no file as if it were a folder', async () => {
  await writeFile(join(folder, '表.csv'), '');
  expect(await list('serve', join(folder, '表.csv'))).toMatchObject({
    code: 1,
    stdout: expect.stringContaining('不是文件夹'),
  });
});

it('signs by no other clock than the one that was asked for', async () => {
  const told = await run(['status', folder], ROOT, { SOURCE_DATE_EPOCH: '2026-11-24' });
  expect(told).toMatchObject({
    code: 1,
    stdout: 'SOURCE_DATE_EPOCH 应为 1970 年以来的秒数：2026-11-24\n',
  });
});
