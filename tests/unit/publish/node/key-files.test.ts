import { execFileSync } from 'node:child_process';
import { chmod, copyFile, mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import { build } from '../../../../lib/publish/commands/build';
import { keygen } from '../../../../lib/publish/commands/keygen';
import { renew } from '../../../../lib/publish/commands/renew';
import { rotate } from '../../../../lib/publish/commands/rotate';
import { serve } from '../../../../lib/publish/commands/serve';
import { verify } from '../../../../lib/publish/commands/verify';
import { Desk } from '../desk';

let desk: Desk;
beforeEach(async () => {
  desk = await Desk.open();
});

const exists = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  );

describe('keys and git', () => {
  const init = (folder: string) => execFileSync('git', ['init', '--quiet', folder]);

  it('are not written into a work tree that would commit them', async () => {
    init(desk.at('tree'));
    await expect(desk.run(keygen, '-o', desk.at('tree/deep/keys'))).rejects.toThrow(
      '未被忽略，密钥可能被提交',
    );
    expect(await exists(desk.at('tree/deep'))).toBe(false);
  });

  it('are written where git ignores them', async () => {
    init(desk.at('tree'));
    await writeFile(desk.at('tree/.gitignore'), '*.key.json\n');
    expect(await desk.run(keygen, '-o', desk.at('tree/keys'))).toBe(0);
  });

  it('are not written below a broken work tree that git cannot speak for', async () => {
    await mkdir(desk.at('tree/.git'), { recursive: true });
    await expect(desk.run(keygen, '-o', desk.at('tree/keys'))).rejects.toThrow('可能被提交');
  });
});

describe('keys and other people', () => {
  beforeEach(() => desk.publish('启明', '晨光'));

  it.runIf(process.platform !== 'win32')('are refused when others can read them', async () => {
    await chmod(desk.key('release'), 0o640);
    await expect(desk.run(renew, desk.at('list'), '--key', desk.key('release'))).rejects.toThrow(
      `请先运行 chmod 600 ${desk.key('release')}`,
    );
  });

  it.each([
    ['under their own name', 'release.key.json'],
    ['under any other', 'm/notes.txt'],
  ])('stop every command that would publish them, %s', async (_, name) => {
    await copyFile(desk.key('release'), desk.at('list', name));
    const key = ['--key', desk.key('release')];
    const told = `中有密钥文件（${name}）`;
    const table = await desk.table('启明');
    const list = desk.at('list');
    await expect(desk.run(build, table, '-o', list, ...key)).rejects.toThrow(told);
    await expect(desk.run(renew, list, ...key)).rejects.toThrow(told);
    const root = ['--root-key', desk.key('root')];
    await expect(desk.run(rotate, list, ...root, ...key)).rejects.toThrow(told);
    await expect(desk.run(serve, list)).rejects.toThrow(told);
    expect(await desk.run(verify, list)).toBe(1);
    expect(desk.text).toContain(`[失败] 密钥：文件夹中有密钥文件：${name}`);
  });

  it('are told from other files by their secret, not by being PEM of a public key', async () => {
    await writeFile(desk.at('list/m/a.txt'), '-----BEGIN PUBLIC KEY-----');
    expect(await desk.run(verify, desk.at('list'))).toBe(0);
    await writeFile(desk.at('list/m/b.txt'), '-----BEGIN PRIVATE KEY-----');
    expect(await desk.run(verify, desk.at('list'))).toBe(1);
  });

  it.each([
    ['absent', 'none.json', '找不到密钥文件'],
    ['no key', '表.csv', '不是密钥文件'],
  ])('that are %s are refused by name', async (_, name, told) => {
    await expect(desk.run(renew, desk.at('list'), '--key', desk.at(name))).rejects.toThrow(told);
  });

  it('never appear in what is printed or published', async () => {
    const secrets = await Promise.all(
      (['root', 'release'] as const).map(
        async (role) => JSON.parse(await readFile(desk.key(role), 'utf8')).secret,
      ),
    );
    await desk.run(renew, desk.at('list'), '--key', desk.key('release'));
    const everything = desk.text + Object.values(await desk.files('list')).join();
    for (const secret of secrets) expect(everything).not.toContain(secret);
  });
});
