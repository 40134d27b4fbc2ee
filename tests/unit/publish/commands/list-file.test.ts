import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { build } from '../../../../lib/publish/commands/build';
import { checkHosts } from '../../../../lib/publish/commands/check-hosts';
import { diff } from '../../../../lib/publish/commands/diff';
import { exportList } from '../../../../lib/publish/commands/export';
import { inspect } from '../../../../lib/publish/commands/inspect';
import { keygen } from '../../../../lib/publish/commands/keygen';
import { renew } from '../../../../lib/publish/commands/renew';
import { review } from '../../../../lib/publish/commands/review';
import { rotate } from '../../../../lib/publish/commands/rotate';
import { verify } from '../../../../lib/publish/commands/verify';
import { Desk, NAMED } from '../desk';

/** `list.json`: what a first publish notes down, and what it takes from a person. */

let desk: Desk;
beforeEach(async () => {
  desk = await Desk.open();
});

const config = () => ['-c', desk.at('list.json')];
const remembered = async () => JSON.parse(await readFile(desk.at('list.json'), 'utf8'));
const write = (fields: object) => writeFile(desk.at('list.json'), JSON.stringify(fields));

describe('a first publish', () => {
  it('notes beside the table where everything is, by paths from there, and no secret', async () => {
    await desk.publish('启明', '晨光');
    expect(desk.text).toMatch(/^已记在 .*list\.json（不含密钥本身）/m);
    expect(await remembered()).toEqual({
      tables: ['表.csv'],
      out: 'list',
      key: ['keys/release.key.json'],
      title: '示例名单',
      publisher: '示例教育局',
      identity: (await desk.list()).signed.identity,
    });
  });

  it('leaves a list.json that is there as it is', async () => {
    await write({ licence: 'CC0-1.0' });
    await desk.build(['启明'], '-o', desk.at('list'), ...(await desk.makeKeys()), ...NAMED);
    expect(await remembered()).toEqual({ licence: 'CC0-1.0' });
    expect((await desk.list()).manifest.licence).toBe('CC0-1.0');
  });

  it('notes nothing of a list that is not signed', async () => {
    await desk.build(['启明'], '-o', desk.at('own'), '--bundled');
    await expect(remembered()).rejects.toThrow('ENOENT');
  });
});

describe('list.json', () => {
  beforeEach(() => desk.publish('启明', '晨光'));

  it('tells inspect where readers find the list', async () => {
    await desk.run(inspect, ...config());
    expect(desk.text).toMatch(/订阅地址：https:\/\/贵单位/);
    await write({ ...(await remembered()), url: 'https://example.org/list/v1/' });
    await desk.run(inspect, ...config());
    expect(desk.text).toMatch(/订阅地址：https:\/\/example\.org\/list\/v1\/#root=/);
  });

  it('is enough for build, diff, verify and renew, wherever the person stands', async () => {
    await desk.table('启明', '云帆');
    expect(await desk.run(diff, ...config())).toBe(0);
    expect(desk.text).toContain('新增 1 条，变更 0 条，撤下 1 条');
    expect(await desk.run(build, ...config())).toBe(0);
    expect(await desk.run(renew, ...config())).toBe(0);
    expect(desk.text).toContain('第 3 次发布，内容不变，共 2 条\n有效期延长到 2027-02-22');
    expect(await desk.run(verify, ...config())).toBe(0);
  });

  it('is found beside the table that is given', async () => {
    expect(await desk.run(build, await desk.table('启明', '云帆'))).toBe(0);
    expect(desk.text).toContain('第 2 次发布，2 条');
  });

  it('gives way to what is given', async () => {
    await desk.sign(['启明', '晨光'], '--title', '另一个名称');
    expect((await desk.list()).manifest.title).toBe('另一个名称');
    expect((await remembered()).title).toBe('示例名单');
  });

  it('lets no other table replace the list unasked', async () => {
    const before = await desk.files('list');
    await writeFile(desk.at('另.csv'), await readFile(await desk.table('启明'), 'utf8'));
    await expect(desk.run(build, desk.at('另.csv'))).rejects.toThrow('这次给出的不同');
    expect(await desk.run(build, desk.at('另.csv'), '--dry-run')).toBe(0);
    expect(await desk.files('list')).toEqual(before);
  });

  it('names the new release key once the list is rotated, and stays as it is beside another list', async () => {
    await desk.run(keygen, '-o', desk.at('new'));
    const keys = ['--root-key', desk.key('root'), '--new-key', desk.key('release', 'new')];
    const before = await remembered();
    await cp(desk.at('list'), desk.at('copy'), { recursive: true });
    expect(await desk.run(rotate, desk.at('copy'), ...config(), ...keys)).toBe(0);
    expect(await remembered()).toEqual(before);
    expect(await desk.run(rotate, ...config(), ...keys)).toBe(0);
    expect(desk.text).toMatch(/list\.json 里的 key 已改为新的发布密钥$/m);
    expect(await remembered()).toEqual({ ...before, key: ['new/release.key.json'] });
    expect(await desk.run(build, ...config())).toBe(0);
  });

  it('plays no part in a list that is not signed', async () => {
    expect(await desk.build(['启明'], '-o', desk.at('own'), '--bundled')).toBe(0);
    expect(desk.text).toContain('未签名');
  });

  it.each<[what: string, text: string, told: string]>([
    ['a field that is mistyped', '{"tittle": "甲"}', '没有“tittle”这一项，是否为“title”？'],
    ['a field that is unknown', '{"颜色": "红"}', '没有“颜色”这一项；可以写的有：tables'],
    ['a number for a text', '{"title": 1}', '“title”应为英文双引号里的文字'],
    ['a text that is empty', '{"url": " "}', '“url”应为英文双引号里的文字'],
    ['a list of other things', '{"key": [1]}', '“key”应为方括号里的几段文字'],
    ['Chinese quotes', '{“title”: "甲"}', '不是 JSON'],
    ['a list', '[]', '应为 {"tables"'],
    ['a key', '{"key": "-----BEGIN PRIVATE KEY-----"}', '里面有密钥'],
    ['a key file', '{"secret": "AAAA"}', '里面有密钥'],
  ])('names %s', async (_, text, told) => {
    await writeFile(desk.at('list.json'), text);
    const run = desk.run(build, ...config());
    await expect(run).rejects.toThrow('list.json：');
    await expect(desk.run(build, ...config())).rejects.toThrow(told);
  });

  it('begins no other list where the one that it remembers is gone', async () => {
    const first = await desk.files('list');
    const { identity } = await remembered();
    await rm(desk.at('list'), { recursive: true });
    const keys = await desk.makeKeys('new');
    const told = `list.json 记着的名单已不在 ${desk.at('list')}：请从网站或备份把它的整个文件夹取回`;
    const begin = () => desk.run(build, ...config(), ...keys);
    await expect(begin()).rejects.toThrow(told);
    // Another list in its place.
    await desk.build(
      ['启明'],
      '-o',
      desk.at('other'),
      ...keys,
      '--title',
      '甲',
      '--publisher',
      '乙',
    );
    await rename(desk.at('other'), desk.at('list'));
    await expect(begin()).rejects.toThrow(told);
    await rm(desk.at('list'), { recursive: true });

    // From the website.
    for (const [path, text] of Object.entries(first)) {
      await mkdir(dirname(desk.at('list', path)), { recursive: true });
      await writeFile(desk.at('list', path), text, 'latin1');
    }
    expect(await desk.run(build, ...config())).toBe(0);
    expect((await desk.list()).signed).toMatchObject({ identity, latest: { sequence: 2 } });

    // Who means it says so.
    await rm(desk.at('list'), { recursive: true });
    const { identity: _, ...others } = await remembered();
    await write(others);
    expect(await begin()).toBe(0);
  });

  it('lets another folder have another list', async () => {
    const keys = await desk.makeKeys('new');
    expect(await desk.build(['启明', '晨光'], '-o', desk.at('other'), ...keys)).toBe(0);
    expect((await desk.list('other')).signed.identity).not.toBe((await remembered()).identity);
  });

  it('may have one text where several may stand, and what Windows writes before a text', async () => {
    await desk.table('启明', '晨光', '云帆');
    const fields = { tables: '表.csv', out: 'list', key: 'keys/release.key.json' };
    await writeFile(desk.at('list.json'), `\uFEFF${JSON.stringify(fields)}`);
    expect(await desk.run(build, ...config())).toBe(0);
    expect(desk.text).toContain('第 2 次发布，3 条');
  });

  it.each<[what: string, encode: (text: string) => Buffer]>([
    ['UTF-16', (text) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
    // 示例名单
    [
      'GBK',
      (text) =>
        Buffer.from(text.replace(/[^\0-\x7f]+/g, '\xca\xbe\xc0\xfd\xc3\xfb\xb5\xa5'), 'latin1'),
    ],
  ])('is read as an editor saved it in %s', async (_, encode) => {
    await rename(await desk.table('启明', '晨光', '云帆'), desk.at('t.csv'));
    const fields = {
      tables: ['t.csv'],
      out: 'list',
      key: 'keys/release.key.json',
      title: '示例名单',
    };
    await writeFile(desk.at('list.json'), encode(JSON.stringify(fields)));
    expect(await desk.run(build, ...config())).toBe(0);
    expect((await desk.list()).manifest.title).toBe('示例名单');
  });

  it('in no known encoding is to be saved by an editor of texts', async () => {
    await writeFile(desk.at('list.json'), Buffer.from([0xff, 0, 0xff]));
    await expect(desk.run(build, ...config())).rejects.toThrow('另存为 UTF-8');
  });
});

describe('a file that list.json names, or that somebody else wrote', () => {
  const exported = (name: string) =>
    desk.run(exportList, ...config(), desk.at('list'), '-o', desk.at(name));
  beforeEach(() => desk.publish('启明', '晨光'));

  it('is written over by no export, which writes its own anew', async () => {
    const table = await readFile(desk.at('表.csv'), 'utf8');
    await writeFile(desk.at('旧表.csv'), table);
    const { tables } = await remembered();
    for (const name of ['表.csv', '旧表.csv', 'list.json'])
      await expect(exported(name)).rejects.toThrow('不覆盖');
    expect(await readFile(desk.at('表.csv'), 'utf8')).toBe(table);
    expect((await remembered()).tables).toEqual(tables);
    await writeFile(desk.at('空.csv'), '');
    for (const name of ['空.csv', '导出.csv', '导出.csv']) expect(await exported(name)).toBe(0);
    await write({ ...(await remembered()), tables: ['导出.csv'] });
    await expect(exported('导出.csv')).rejects.toThrow('不覆盖');
  });

  it('is written over by no report and no table of checked hosts', async () => {
    await writeFile(desk.at('另.csv'), await readFile(desk.at('表.csv')));
    for (const name of ['表.csv', 'list.json']) {
      const [report, out] = [
        ['--report', desk.at(name), '--dry-run'],
        ['-o', desk.at(name)],
      ];
      await expect(desk.run(build, desk.at('另.csv'), ...report)).rejects.toThrow('不覆盖');
      await expect(desk.run(checkHosts, desk.at('另.csv'), ...out)).rejects.toThrow('不覆盖');
    }
    expect((await remembered()).tables).toEqual(['表.csv']);
  });

  it.each(['导出.xlsx', '导出.XLS', '导出.et', '导出.docx', '导出.pdf'])(
    'is written under no name below which no program would open a text: %s',
    async (name) => {
      const out = desk.at(name);
      for (const [command, ...args] of [
        [exportList, desk.at('list'), '-o', out],
        [build, desk.at('表.csv'), '--dry-run', '--report', out],
        [checkHosts, desk.at('表.csv'), '-o', out],
        [checkHosts, desk.at('表.csv'), '--fill', out],
        [review, desk.at('表.csv'), '--terminal', '-o', out],
      ] as const)
        await expect(desk.run(command, ...args)).rejects.toThrow(`${name}：写出的是文字`);
      expect(await readdir(desk.folder)).not.toContain(name);
    },
  );
});

describe('without list.json', () => {
  it('says what is missing, with an example', async () => {
    await mkdir(desk.at('empty'));
    await rm(desk.at('list.json'), { force: true });
    await expect(desk.run(verify, '-c', desk.at('empty/list.json'))).rejects.toThrow('找不到');
    await expect(desk.run(renew, desk.at('empty'))).rejects.toThrow('缺少发布密钥，例如：renew');
    await write({});
    await expect(desk.run(build, ...config())).rejects.toThrow(
      '缺少 TABLE…，list.json 也没有记着（首次发布时会写下）。例如：build 机构名单.xlsx',
    );
  });
});
