import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import { build } from '../../../../lib/publish/commands/build';
import { inspect } from '../../../../lib/publish/commands/inspect';
import { keygen } from '../../../../lib/publish/commands/keygen';
import { entriesOf, readPublished } from '../../../../lib/publish/folder/published';
import { diskFolder } from '../../../../lib/publish/node/folder';
import { Desk, NAMED } from '../desk';

let desk: Desk;
beforeEach(async () => {
  desk = await Desk.open();
});

const namesIn = async (folder: string): Promise<string[]> => {
  const list = await readPublished(diskFolder(desk.at(folder)).read);
  const entries = list ? [...entriesOf(list).values()] : [];
  return entries.map(({ names }) => names[0]?.text.slice(5, 7) ?? '').sort();
};

describe('keygen', () => {
  it('writes two key files for their owner alone, prints no secret, and never overwrites', async () => {
    expect(await desk.run(keygen, '-o', desk.at('keys'))).toBe(0);
    for (const role of ['root', 'release'] as const) {
      expect((await stat(desk.key(role))).mode & 0o777).toBe(0o600);
      const { secret, id } = JSON.parse(await readFile(desk.key(role), 'utf8'));
      expect(desk.text).toContain(id);
      expect(desk.text).not.toContain(secret);
    }
    await expect(desk.run(keygen, '-o', desk.at('keys'))).rejects.toThrow('已存在，不覆盖');
    await rm(desk.key('root'));
    await expect(desk.run(keygen, '-o', desk.at('keys'))).rejects.toThrow('已存在，不覆盖');
    expect(await readdir(desk.at('keys'))).toEqual(['release.key.json']);
  });
});

describe('build without keys', () => {
  it('gives equal bytes for equal input', async () => {
    await desk.build(['启明', '晨光'], '-o', desk.at('a'), '--bundled');
    await desk.build(['启明', '晨光'], '-o', desk.at('b'), '--bundled');
    const files = await desk.files('a');
    expect(Object.keys(files)).toEqual([
      'bundled.json',
      expect.stringMatching(/^m\/[0-9a-f]{64}\.json$/),
      expect.stringMatching(/^s\/[0-9a-f]{64}\.ndjson$/),
    ]);
    expect(await desk.files('b')).toEqual(files);
  });

  it('writes nothing at all when a row is in error, and the rest with --keep-going', async () => {
    const path = await desk.table('启明', '晨光');
    const text = await readFile(path, 'utf8');
    await writeFile(path, text.replace(/2026-09-01(?!.*\n)/, '2023-13-40'));
    const args = [path, '-o', desk.at('a'), '--bundled', '--report', desk.at('r.json')];
    expect(await desk.run(build, ...args)).toBe(1);
    expect(desk.printed).toContain('表.csv·第3行·列入日期·[错误] 日期不存在或无法识别：2023-13-40');
    expect(desk.printed.at(-1)).toContain('有 1 行错误，未写出任何文件');
    expect(await readdir(desk.folder)).toEqual(['r.json', '表.csv']);
    expect(await desk.run(build, ...args, '--keep-going')).toBe(0);
    expect(await namesIn('a')).toEqual(['启明']);
    const report = JSON.parse(await readFile(desk.at('r.json'), 'utf8'));
    expect(report.counts).toEqual({ accepted: 1, warned: 0, merged: 0, expired: 0, rejected: 1 });
    expect(report.rows).toHaveLength(2);
  });

  it('only checks when no folder is given', async () => {
    expect(await desk.build(['启明'])).toBe(0);
    expect(desk.printed.at(-1)).toBe('未给出 -o，只检查：可登载 1 条');
    expect(await readdir(desk.folder)).toEqual(['表.csv']);
  });

  it('refuses a folder that holds anything else than a list', async () => {
    await mkdir(desk.at('home'));
    await writeFile(desk.at('home/letter.txt'), 'dear');
    await expect(desk.build(['启明'], '-o', desk.at('home'), '--bundled')).rejects.toThrow(
      '有不属于名单的文件（letter.txt）',
    );
    expect(await readdir(desk.at('home'))).toEqual(['letter.txt']);
  });

  it.each([
    [['--as-of', '2026-02-30'], '--as-of 应为 YYYY-MM-DD'],
    [['--colour'], '参数有误'],
  ])('refuses %j', async (args, message) => {
    await expect(desk.build([], ...args)).rejects.toThrow(message);
  });
});

describe('build with keys', () => {
  it('starts a list, prints its subscription, and appends the changes of the next publish', async () => {
    await desk.publish('启明', '晨光');
    const first = (await desk.list()).signed;
    expect(first.latest).toMatchObject({ epoch: 1, sequence: 1 });
    expect(first.latest.expires).toBe('2027-02-22T04:00:00.000Z');
    expect(desk.text).toContain(`订阅地址：https://贵单位的网站/list/v1/#root=${first.identity}\n`);
    const before = await desk.files('list');

    await desk.sign(['晨光', '云帆']);
    const second = await desk.list();
    expect(second.signed).toMatchObject({ identity: first.identity, latest: { sequence: 2 } });
    expect(second.manifest).toMatchObject({ title: '示例名单', live: 2 });
    // The first segment is written again without the entry that is gone; its old file stays for a week.
    expect(second.manifest.segments.map(({ records }) => records)).toEqual([1, 2]);
    expect(await namesIn('list')).toEqual(['云帆', '晨光']);
    const after = await desk.files('list');
    const isOfOnePublish = (path: string) => /^(?:latest|publisher|index|table|web)\./.test(path);
    for (const path of Object.keys(before).filter((path) => !isOfOnePublish(path)))
      expect(after[path]).toBe(before[path]);
  });

  it('is refused with keys that are not the list’s, without a root, and without a title', async () => {
    await desk.run(keygen, '-o', desk.at('keys'));
    const root = ['--root-key', desk.key('root')];
    await expect(desk.sign(['启明'], ...root)).rejects.toThrow('新名单需要 --title 和 --publisher');
    await expect(desk.sign(['启明'], ...NAMED)).rejects.toThrow(
      /以前发布过的，请先把名单的整个文件夹.*取回原处.*第一次发布的，需要 --root-key/,
    );
    await desk.sign(['启明'], ...root, ...NAMED);
    const before = await desk.files('list');
    await desk.run(keygen, '-o', desk.at('other'));
    const signBy = (file: string) =>
      desk.build(['启明', '晨光'], '-o', desk.at('list'), '--key', file);
    await expect(signBy(desk.key('release', 'other'))).rejects.toThrow('发布密钥不足');
    await expect(signBy(desk.at('表.csv'))).rejects.toThrow('not a key file');
    expect(await desk.files('list')).toEqual(before);
  });

  const LONG = '教'.repeat(121);
  const LIMITS: [what: string, args: string[], told: string][] = [
    ['title', ['--title', LONG], '名称（--title）有 121 个字符，最多 120 个字符'],
    [
      'publisher',
      ['--publisher', `余姚市${LONG}`],
      '发布单位（--publisher）有 124 个字符，最多 120',
    ],
    ['licence', ['--licence', LONG], '许可（--licence）有 121 个字符，最多 120 个字符'],
    [
      'contact',
      ['--contact', 'a'.repeat(201)],
      '联系方式（--contact）有 201 个字符，最多 200 个字符',
    ],
    ['ten contacts', Array(10).fill('--contact=a'), '联系方式（--contact）有 10 项，最多 8 项'],
    ['a title without a word', ['--title', '——'], '名称（--title）应为一行文字'],
    ['two lines', ['--publisher', '甲\n乙'], '发布单位（--publisher）应为一行文字'],
    ['two lines of a contact', ['--contact', 'a\tb'], '联系方式（--contact）应为一行文字'],
  ];
  it.each(LIMITS)('says what of the list clients would not take: %s', async (_, args, told) => {
    await desk.run(keygen, '-o', desk.at('keys'));
    const root = ['--root-key', desk.key('root')];
    const others = NAMED.flatMap((each, at) =>
      at % 2 === 0 && !args.includes(each) ? NAMED.slice(at, at + 2) : [],
    );
    await expect(desk.sign(['启明'], ...root, ...others, ...args)).rejects.toThrow(told);
    expect(await readdir(desk.folder)).not.toContain('list');
    await desk.sign(['启明'], ...root, ...NAMED);
    const before = await desk.files('list');
    await expect(desk.sign(['启明', '晨光'], ...args)).rejects.toThrow(told);
    expect(await desk.files('list')).toEqual(before);
  });

  it('takes texts and contacts up to what clients take', async () => {
    await desk.run(keygen, '-o', desk.at('keys'));
    const most = '教'.repeat(120);
    const texts = ['--title', most, '--publisher', most, '--licence', most];
    const contacts = Array(8).fill(`--contact=${'a'.repeat(200)}`);
    const root = ['--root-key', desk.key('root')];
    expect(await desk.sign(['启明'], ...root, ...texts, ...contacts)).toBe(0);
    expect((await desk.list()).manifest.contacts).toHaveLength(8);
    await desk.sign(['启明', '晨光']);
    expect((await desk.list()).manifest.contacts).toHaveLength(8);
    await desk.sign(['启明', '晨光'], '--contact', '');
    expect((await desk.list()).manifest.contacts).toEqual([]);
  });

  it.each([
    ['http://jyj.example.com/list/v1/', '应以 https:// 开头'],
    ['example.org/list/v1', '不是网址，应以 https:// 开头'],
    ['https://me:key@example.org/', '不能带用户名或密码'],
    ['https://example.org/list/v1/?v=1', '不能带“?”'],
  ])('writes nothing for an address at which nobody could follow: %s', async (url, told) => {
    await desk.run(keygen, '-o', desk.at('keys'));
    const args = ['--root-key', desk.key('root'), ...NAMED, '--url', url];
    await expect(desk.sign(['启明'], ...args)).rejects.toThrow(
      `--url（list.json 里的 url）${url}：${told}`,
    );
    expect((await readdir(desk.folder)).sort()).toEqual(['keys', '表.csv']);
  });

  it.each([
    'https://example.org/list/v1',
    'https://example.org/list/v1//',
    'https://example.org/list/v1/latest.json',
    `https://example.org/list/v1/#root=${'0'.repeat(64)}`,
  ])('tells and remembers the address as readers follow it: %s', async (url) => {
    await desk.run(keygen, '-o', desk.at('keys'));
    await desk.sign(['启明'], '--root-key', desk.key('root'), ...NAMED, '--url', url);
    const { identity } = (await desk.list()).signed;
    expect(desk.text).toContain(`订阅地址：https://example.org/list/v1/#root=${identity}\n`);
    const { url: remembered } = JSON.parse(await readFile(desk.at('list.json'), 'utf8'));
    expect(remembered).toBe('https://example.org/list/v1/');
  });

  it('can be inspected, whole and entry by entry', async () => {
    await desk.publish('启明', '晨光');
    expect(await desk.run(inspect, desk.at('list'))).toBe(0);
    expect(desk.printed).toContain('名单：示例名单（示例教育局），截至2026年11月24日');
    expect(desk.printed).toContain('条目：2（机构 2）');
    expect(desk.printed).toContain('处理：罚款、没收 2');
    expect(desk.text).toContain('第 1 次，2026年11月24日签发，有效至2027年2月22日\n');
    expect(desk.text).toContain('决定日期：2026年9月1日');
    const [[id = '', entry] = []] = entriesOf(await desk.list());
    await desk.run(inspect, desk.at('list'), id);
    expect(JSON.parse(desk.text)).toEqual(entry);
    await expect(desk.run(inspect, desk.at('list'), 'none')).rejects.toThrow('没有条目 none');
    await expect(desk.run(inspect, desk.at('keys'))).rejects.toThrow('没有名单');
  });
});
