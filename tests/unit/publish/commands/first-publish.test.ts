import { mkdir, mkdtemp, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { build } from '../../../../lib/publish/commands/build';
import { inspect } from '../../../../lib/publish/commands/inspect';
import { keygen } from '../../../../lib/publish/commands/keygen';
import { readPublished } from '../../../../lib/publish/list/published';
import { diskFolder } from '../../../../lib/publish/node/folder';

const HEAD = '应用名称,开发者,通报机关,通报日期,原文链接';
const row = (name: string, date = '2026-09-01') =>
  `${name},示例启明教育科技有限公司,浙江省通信管理局,${date},https://a.example.org/1`;

let folder: string;
let printed: string[];
const now = Date.parse('2026-11-24T04:00:00Z');
const terminal = { print: (text: string) => void printed.push(text), now: () => now };

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'publish-'));
  printed = [];
});

const at = (...parts: string[]) => join(folder, ...parts);

async function table(...rows: string[]): Promise<string> {
  await writeFile(at('表.csv'), [HEAD, ...rows].join('\n'));
  return at('表.csv');
}

/** Every file below a folder with its content. */
async function filesBelow(path: string): Promise<Record<string, string>> {
  const names = await readdir(path, { recursive: true, withFileTypes: true });
  const files = names
    .filter((name) => name.isFile())
    .map((name) => join(name.parentPath, name.name));
  const read = async (file: string): Promise<[string, string]> => [
    file.slice(path.length + 1),
    (await readFile(file)).toString('base64'),
  ];
  return Object.fromEntries(await Promise.all(files.sort().map(read)));
}

const KEYS = () => ['--key', at('keys/release.key.json'), '--root-key', at('keys/root.key.json')];
const NAMED = ['--title', '示例名单', '--publisher', '示例教育局'];

describe('keygen', () => {
  it('writes two key files for their owner alone, prints no secret, and never overwrites', async () => {
    expect(await keygen.run(['-o', at('keys')], terminal)).toBe(0);
    for (const role of ['root', 'release']) {
      const file = at(`keys/${role}.key.json`);
      expect((await stat(file)).mode & 0o777).toBe(0o600);
      const { secret, id } = JSON.parse(await readFile(file, 'utf8'));
      expect(printed.join()).toContain(id);
      expect(printed.join()).not.toContain(secret);
    }
    await expect(keygen.run(['-o', at('keys')], terminal)).rejects.toThrow('已存在，不覆盖');
  });
});

describe('build without keys', () => {
  it('gives equal bytes for equal input', async () => {
    const path = await table(row('示例口算'), row('示例听写'));
    await build.run([path, '-o', at('a'), '--bundled', '--as-of', '2026-11-24'], terminal);
    await build.run([path, '-o', at('b'), '--bundled', '--as-of', '2026-11-24'], terminal);
    const files = await filesBelow(at('a'));
    expect(Object.keys(files)).toEqual([
      'bundled.json',
      expect.stringMatching(/^m\/[0-9a-f]{64}\.json$/),
      expect.stringMatching(/^s\/[0-9a-f]{64}\.ndjson$/),
    ]);
    expect(await filesBelow(at('b'))).toEqual(files);
  });

  it('writes nothing at all when a row is in error, and the rest with --keep-going', async () => {
    const path = await table(row('示例口算'), row('示例听写', '2023-13-40'));
    const day = ['--as-of', '2026-11-24'];
    const args = [path, '-o', at('a'), '--bundled', ...day, '--report', at('r.json')];
    expect(await build.run(args, terminal)).toBe(1);
    expect(printed).toContain('表.csv·第3行·通报日期·[错误] 日期不存在或无法识别：2023-13-40');
    expect(printed.at(-1)).toContain('有 1 行错误，未写出任何文件');
    expect(await readdir(folder)).toEqual(['r.json', '表.csv']);
    expect(await build.run([...args, '--keep-going'], terminal)).toBe(0);
    const published = await readPublished(diskFolder(at('a')).read);
    expect([...(published?.state.values() ?? [])].map(({ entry }) => entry.app?.name)).toEqual([
      '示例口算',
    ]);
    const report = JSON.parse(await readFile(at('r.json'), 'utf8'));
    expect(report.counts).toEqual({ accepted: 1, warned: 0, merged: 0, expired: 0, rejected: 1 });
    expect(report.rows).toHaveLength(2);
  });

  it('only checks when no folder is given', async () => {
    expect(await build.run([await table(row('示例口算')), '--as-of', '2026-11-24'], terminal)).toBe(
      0,
    );
    expect(printed.at(-1)).toBe('未给出 -o，只检查：可登载 1 条');
    expect(await readdir(folder)).toEqual(['表.csv']);
  });

  it('refuses a folder that holds anything else than a list', async () => {
    await mkdir(at('home'));
    await writeFile(at('home/letter.txt'), 'dear');
    const args = [await table(row('示例口算')), '-o', at('home'), '--bundled'];
    await expect(build.run(args, terminal)).rejects.toThrow('有不属于名单的文件（letter.txt）');
    expect(await readdir(at('home'))).toEqual(['letter.txt']);
  });

  it.each([
    [['--as-of', '2026-02-30'], '--as-of 应为 YYYY-MM-DD'],
    [['--colour'], '参数有误'],
  ])('refuses %j', async (args, message) => {
    await expect(build.run([await table(), ...args], terminal)).rejects.toThrow(message);
  });
});

describe('build with keys', () => {
  beforeEach(async () => {
    await keygen.run(['-o', at('keys')], terminal);
  });

  const publish = async (rows: string[], ...more: string[]) =>
    build.run([await table(...rows), '-o', at('list'), '--as-of', '2026-11-24', ...more], terminal);

  it('starts a list, prints its subscription, and appends the changes of the next publish', async () => {
    await publish([row('示例口算'), row('示例听写')], ...KEYS(), ...NAMED);
    const first = await readPublished(diskFolder(at('list')).read);
    expect(first?.signed?.latest).toMatchObject({ epoch: 1, sequence: 1 });
    expect(first?.signed?.latest.expires).toBe('2027-02-22T04:00:00.000Z');
    expect(printed.at(-1)).toBe(
      `订阅地址：https://你的网站/list/v1/#root=${first?.signed?.identity}`,
    );
    const before = await filesBelow(at('list'));

    await publish([row('示例听写'), row('示例背诵')], ...KEYS().slice(0, 2));
    const second = await readPublished(diskFolder(at('list')).read);
    expect(second?.signed).toMatchObject({
      identity: first?.signed?.identity,
      latest: { sequence: 2 },
    });
    expect(second?.manifest).toMatchObject({ title: '示例名单', live: 2 });
    // The first segment is written again without the entry that is gone; its old file stays for a week.
    expect(second?.manifest.segments.map(({ records }) => records)).toEqual([1, 2]);
    const names = [...(second?.state.values() ?? [])].map(({ entry }) => entry.app?.name);
    expect(names.sort()).toEqual(['示例听写', '示例背诵']);
    const after = await filesBelow(at('list'));
    for (const path of Object.keys(before).filter((path) => !/^(latest|publisher)/.test(path)))
      expect(after[path]).toBe(before[path]);
  });

  it('is refused with keys that are not the list’s, without a root, and without a title', async () => {
    await expect(publish([row('示例口算')], ...KEYS())).rejects.toThrow(
      '新名单需要 --title 和 --publisher',
    );
    await expect(publish([row('示例口算')], ...KEYS().slice(0, 2), ...NAMED)).rejects.toThrow(
      '首次发布需要 --root-key',
    );
    await publish([row('示例口算')], ...KEYS(), ...NAMED);
    const before = await filesBelow(at('list'));
    await keygen.run(['-o', at('other')], terminal);
    const both = [row('示例口算'), row('示例听写')];
    await expect(publish(both, '--key', at('other/release.key.json'))).rejects.toThrow(
      '发布密钥不足',
    );
    await expect(publish([row('示例听写')], '--key', at('表.csv'))).rejects.toThrow(
      'not a key file',
    );
    expect(await filesBelow(at('list'))).toEqual(before);
  });

  it('does not build upon a list that was tampered with', async () => {
    await publish([row('示例口算')], ...KEYS(), ...NAMED);
    const segment = (await readdir(at('list/s')))[0] ?? '';
    await writeFile(at('list/s', segment), 'other');
    await expect(publish([row('示例听写')], ...KEYS())).rejects.toThrow('wrong-hash');
  });

  it('can be inspected, whole and entry by entry', async () => {
    await publish([row('示例口算'), row('示例听写')], ...KEYS(), ...NAMED);
    printed = [];
    expect(await inspect.run([at('list')], terminal)).toBe(0);
    expect(printed).toContain('名单：示例名单（示例教育局），截至 2026-11-24');
    expect(printed).toContain('条目：2（app 2）');
    expect(printed).toContain('处理：app-notice 2');
    const published = await readPublished(diskFolder(at('list')).read);
    const [id = ''] = published?.state.keys() ?? [];
    printed = [];
    await inspect.run([at('list'), id], terminal);
    expect(JSON.parse(printed.join('\n'))).toEqual(published?.state.get(id)?.entry);
    await expect(inspect.run([at('list'), 'none'], terminal)).rejects.toThrow('没有条目 none');
    await expect(inspect.run([at('keys')], terminal)).rejects.toThrow('没有名单');
  });
});
