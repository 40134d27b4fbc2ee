import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { build } from '../../../../lib/publish/commands/build';
import { exportList } from '../../../../lib/publish/commands/export';
import { renew } from '../../../../lib/publish/commands/renew';
import { rotate } from '../../../../lib/publish/commands/rotate';
import { verify } from '../../../../lib/publish/commands/verify';
import { frontPage } from '../../../../lib/publish/edition/edition';
import { Desk, NAMED } from '../desk';

const DAY = 86_400_000;

let desk: Desk;
beforeEach(async () => {
  desk = await Desk.open();
});
afterEach(() => rm(desk.folder, { recursive: true, force: true }));

const text = (name: string): Promise<string> => readFile(desk.at('list', name), 'utf8');
const paths = async (): Promise<string[]> => Object.keys(await desk.files('list'));
const note = async () => JSON.parse(await text('web.json')) as { files: Record<string, string> };
const states = () => desk.printed.filter((line) => line.includes('网页版'));

describe('build', () => {
  it('writes the web edition beside the list, and the table that export gives', async () => {
    await desk.publish('启明', '晨光');
    expect(desk.text).toContain('网页版：上传后打开 https://贵单位的网站/list/v1/');
    const { files } = await note();
    expect(Object.keys(files)).toEqual(
      expect.arrayContaining(['index.html', 'record.html', 'vet.html', 'call.html', 'table.csv']),
    );
    expect((await paths()).filter((path) => /^(?:web|icon)\/|\.html$/.test(path)).sort()).toEqual(
      Object.keys(files)
        .filter((path) => /^(?:web|icon)\/|\.html$/.test(path))
        .sort(),
    );
    const front = await text('index.html');
    expect(front).toContain('<title>示例名单</title>');
    expect(front).toContain('2 条记录');
    expect(front).not.toContain('%');
    await desk.run(exportList, desk.at('list'), '-o', desk.at('table.csv'));
    expect(await readFile(desk.at('table.csv'), 'utf8')).toBe(await text('table.csv'));
  });

  it('leaves files of others alone, and says which are in the way', async () => {
    await desk.publish('启明');
    await desk.sign(['启明', '晨光'], '--no-web');
    await writeFile(desk.at('list/index.html'), 'my own page');
    await expect(desk.sign(['启明'])).rejects.toThrow('已有别的 index.html');
    expect(await text('index.html')).toBe('my own page');
    await desk.sign(['启明', '晨光', '云帆'], '--no-web');
    expect(await text('index.html')).toBe('my own page');
  });

  it.each([[[]], [['--no-web']]])(
    'leaves no table of an earlier state where its note is damaged: %j',
    async (web) => {
      await desk.publish('启明', '晨光', '云帆');
      await writeFile(desk.at('list/web.json'), `\uFEFF${await text('web.json')}`);
      const before = await text('latest.json');
      const told = 'web.json 已损坏，或者是别的文件';
      await expect(desk.sign(['启明', '晨光'], ...web)).rejects.toThrow(told);
      expect(await text('latest.json')).toBe(before);
      expect(await desk.run(renew, desk.at('list'), '--key', desk.key('release'))).toBe(0);
    },
  );

  it('takes the edition away with --no-web, and nothing else', async () => {
    await desk.publish('启明');
    const { files } = await note();
    await desk.sign(['启明'], '--no-web');
    const left = await paths();
    expect(left.filter((path) => path in files || path === 'web.json')).toEqual([]);
    expect(left).toContain('latest.json');
    expect(await desk.run(verify, desk.at('list'))).toBe(0);
    expect(states()).toEqual([]);
  });

  it('remembers in list.json that none is wanted', async () => {
    const keys = await desk.makeKeys();
    await desk.build(['启明'], '-o', desk.at('list'), ...keys, ...NAMED, '--no-web');
    const remembered = JSON.parse(await readFile(desk.at('list.json'), 'utf8'));
    expect(remembered).toMatchObject({ 'no-web': true });
    await desk.table('启明', '晨光');
    expect(await desk.run(build, '-c', desk.at('list.json'))).toBe(0);
    expect(await paths()).not.toContain('index.html');
    await writeFile(desk.at('list.json'), JSON.stringify({ ...remembered, 'no-web': 'yes' }));
    await expect(desk.run(build, '-c', desk.at('list.json'))).rejects.toThrow('true 或 false');
  });

  it('keeps scripts of an earlier edition for a week', async () => {
    await desk.publish('启明');
    const old = 'web/views-01234567.js';
    await writeFile(desk.at('list', old), 'old');
    const again = () => desk.run(renew, desk.at('list'), '--key', desk.key('release'));
    await again();
    desk.now += 6 * DAY;
    await again();
    expect(await paths()).toContain(old);
    desk.now += 2 * DAY;
    await again();
    expect(await paths()).not.toContain(old);
    expect((await paths()).filter((path) => path.startsWith('web/')).length).toBeGreaterThan(5);
  });
});

describe('renew and rotate', () => {
  it('bring the edition up to date where there is one, and add none', async () => {
    await desk.publish('启明');
    await writeFile(desk.at('list/index.html'), 'damaged');
    await desk.run(renew, desk.at('list'), '--key', desk.key('release'));
    expect(await text('index.html')).toContain('<title>示例名单</title>');
    await writeFile(desk.at('list/table.csv'), 'damaged');
    const keys = ['--root-key', desk.key('root'), '--key', desk.key('release')];
    await desk.run(rotate, desk.at('list'), ...keys);
    expect(await desk.run(verify, desk.at('list'))).toBe(0);
    await desk.sign(['启明'], '--no-web');
    await desk.run(renew, desk.at('list'), '--key', desk.key('release'));
    expect(await paths()).not.toContain('index.html');
  });
});

describe('verify', () => {
  beforeEach(() => desk.publish('启明', '晨光'));

  it('finds the edition whole, and its table equal to the list', async () => {
    expect(await desk.run(verify, desk.at('list'))).toBe(0);
    expect(states()).toEqual([
      expect.stringMatching(/^\[通过\] 网页版：\d+ 个文件都是这一版的，表格与名单相符$/),
    ]);
  });

  it.each(['index.html', 'table.csv', 'offline.js'])('finds a change in %s', async (name) => {
    await writeFile(desk.at('list', name), `${await text(name)} `);
    expect(await desk.run(verify, desk.at('list'))).toBe(1);
    expect(states()[0]).toContain(`内容不符：${name}`);
  });

  it('finds a table and scripts of somebody else, whatever their note says', async () => {
    const { sha256Hex, utf8 } = await import('../../../../lib/list/bytes');
    const { files, ...rest } = await note();
    const forge = async (name: string) => {
      const bytes = utf8('forged');
      await writeFile(desk.at('list', name), bytes);
      files[name] = await sha256Hex(bytes);
      await writeFile(desk.at('list/web.json'), JSON.stringify({ ...rest, files }));
      expect(await desk.run(verify, desk.at('list'))).toBe(1);
    };
    await forge('offline.js');
    expect(states()[0]).toContain('不是本程序写出的文件：offline.js');
    await forge('table.csv');
    expect(states()[0]).toContain('table.csv 与名单不符');
  });
});

it('asks for no edition in a folder that is not one', async () => {
  await mkdir(desk.at('list'));
  await writeFile(desk.at('list/web.json'), '{}');
  const keys = await desk.makeKeys();
  const first = desk.build(['启明'], '-o', desk.at('list'), ...keys, ...NAMED);
  await expect(first).rejects.toThrow('不属于名单的文件（web.json）');
});

it('writes the list’s own words as text, whatever they are', () => {
  const page = frontPage('<h1>%TITLE%</h1><p>%PUBLISHER% %COUNT% %DAY% %OTHER%</p>', {
    title: '<script>%DAY%</script>',
    publisher: '"A" & B',
    live: 3,
    asOf: '2026-11-24',
  });
  expect(page).toBe(
    '<h1>&lt;script&gt;%DAY%&lt;/script&gt;</h1><p>&quot;A&quot; &amp; B 3 2026-11-24 %OTHER%</p>',
  );
});
