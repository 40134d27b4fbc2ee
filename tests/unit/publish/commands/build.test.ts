import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import { build } from '../../../../lib/publish/commands/build';
import { Desk } from '../desk';

/** A build that was typed wrong, or given half of the tables, leaves the published list as it was. */

let desk: Desk;
beforeEach(async () => {
  desk = await Desk.open();
});

const bundle = (folder: string, ...names: string[]) =>
  desk.build(names, '-o', desk.at(folder), '--bundled');

describe('a build without --key', () => {
  it.each<[what: string, args: string[], told: string]>([
    ['without --bundled', [], '缺少发布密钥 --key，未写出'],
    ['with --root-key alone', ['--root-key', 'x'], '给出了 --root-key，但缺少发布密钥 --key'],
    ['with --bundled', ['--bundled'], '中是已签名的名单（latest.json），不能用未签名的名单替换'],
  ])('%s leaves a signed list as it was', async (_, args, told) => {
    await desk.publish('启明', '晨光');
    await rm(desk.at('list.json'));
    const before = await desk.files('list');
    expect(Object.keys(before)).toEqual(
      expect.arrayContaining(['latest.json', 'publisher.json', 'root/1.json']),
    );
    await expect(desk.build(['启明', '晨光'], '-o', desk.at('list'), ...args)).rejects.toThrow(
      told,
    );
    expect(await desk.files('list')).toEqual(before);
  });

  it.each(['root', 'publisher.json'])(
    'leaves a folder with %s alone, though latest.json is lost',
    async (part) => {
      await desk.publish('启明');
      const file = part === 'root' ? 'root/1.json' : part;
      const kept = await readFile(desk.at('list', file));
      await desk.clear('list', (path) => path !== file);
      await expect(bundle('list', '启明')).rejects.toThrow(`中是已签名的名单（${part}）`);
      expect(await desk.files('list')).toEqual({ [file]: kept.toString('latin1') });
    },
  );

  it('writes an unsigned list with --bundled, into no folder, an empty one or one of its own', async () => {
    await bundle('new', '启明', '晨光');
    expect(desk.printed.at(-1)).toBe('未签名（扩展自带名单的格式），不能被订阅');
    const first = await desk.files('new');
    await bundle('new', '启明', '云帆');
    expect(await desk.files('new')).not.toEqual(first);
  });

  it('is refused before any table is read', async () => {
    await writeFile(desk.at('坏.csv'), '没有表头');
    const args = [desk.at('坏.csv'), '-o', desk.at('list')];
    await expect(desk.run(build, ...args)).rejects.toThrow('缺少发布密钥 --key');
  });

  it.each([['--key'], ['--root-key']])('cannot have --bundled with %s', async (option) => {
    const args = ['-o', desk.at('list'), '--bundled', option, 'x'];
    await expect(desk.build(['启明'], ...args)).rejects.toThrow('--bundled 不签名');
  });
});

describe('a publish that drops entries', () => {
  beforeEach(() => desk.publish('启明', '晨光', '云帆', '星河'));

  it.each<[what: string, names: string[]]>([
    ['of half of them', ['启明', '晨光']],
    ['of none, with one more', ['启明', '晨光', '云帆', '星河', '知行']],
  ])('%s goes through', async (_, names) => {
    expect(await desk.sign(names)).toBe(0);
  });

  it.each<[what: string, names: string[], told: string]>([
    ['of more than half', ['启明'], '已发布 4 条，本次 1 条，撤下 3 条，超过一半，未写出'],
    [
      'of all, for as many others',
      ['甲乙', '丙丁', '戊己', '庚辛'],
      '已发布 4 条，本次 4 条，撤下 4 条，超过一半',
    ],
    ['of all', [], '已发布 4 条，本次 0 条，撤下 4 条，超过一半'],
  ])('%s asks for --allow-shrink, with the counts', async (_, names, told) => {
    const before = await desk.files('list');
    await expect(desk.sign(names)).rejects.toThrow(told);
    await expect(desk.sign(names)).rejects.toThrow('--allow-shrink');
    expect(await desk.files('list')).toEqual(before);
    expect(await desk.sign(names, '--allow-shrink')).toBe(0);
    expect(desk.text).toContain(`第 2 次发布，${names.length} 条`);
  });

  it('names whom it takes off, though nobody asked', async () => {
    await desk.sign(['启明', '晨光', '云帆']);
    expect(desk.text).toMatch(/撤下 1 条.*星河.*（撤下）.*第 2 次发布，3 条/s);
  });

  it('says which of them were over anyway', async () => {
    await expect(desk.sign(['启明'], '--as-of', '2030-01-01')).rejects.toThrow(
      '撤下 4 条（其中 4 条已到期）',
    );
  });

  it('is told by a dry run', async () => {
    await desk.build(['启明'], '-o', desk.at('list'), '--dry-run');
    expect(desk.text).toContain(
      '已发布 4 条，本次 1 条，撤下 3 条，超过一半：发布时须加 --allow-shrink',
    );
  });

  it('is asked about in an unsigned list too', async () => {
    await bundle('own', '启明', '晨光', '云帆');
    await expect(bundle('own', '启明')).rejects.toThrow('已发布 3 条，本次 1 条，撤下 2 条');
  });
});

describe('a first list without an entry', () => {
  const KEYS = ['--title', '示例名单', '--publisher', '示例教育局'];

  it('is refused, signed or not, unless --allow-empty says that it is meant', async () => {
    const keys = [...(await desk.makeKeys()), ...KEYS];
    for (const args of [keys, ['--bundled']]) {
      const folder = desk.at(`list${args.length}`);
      const told = '没有一条可登载的记录，未写出';
      await expect(desk.build([], '-o', folder, ...args)).rejects.toThrow(told);
      await expect(readdir(folder)).rejects.toThrow();
      expect(await desk.build([], '-o', folder, ...args, '--allow-empty')).toBe(0);
      expect(desk.text).toContain('0 条');
    }
  });

  it('is refused where no row of the table is to be published', async () => {
    desk.result = '不予处罚';
    const args = ['-o', desk.at('list'), '--bundled', '--keep-going'];
    await expect(desk.build(['启明'], ...args)).rejects.toThrow('--allow-empty');
  });
});

describe('arguments', () => {
  it.each<[what: string, args: string[], told: string]>([
    ['mistyped', ['--allow-shrnk'], '--allow-shrnk'],
    ['of one value, given twice', ['--title', '甲', '--title', '乙'], '--title 只能给出一次'],
    ['of one value, given twice in two forms', ['-o', 'a', '--out=b'], '--out 只能给出一次'],
    ['without a value', ['--above'], '--above'],
    ['with a number in another form', ['--above', '1e3'], '--above 应为整数'],
    ['with a switch that has a value', ['--bundled=no'], '--bundled'],
  ])('%s are refused', async (_, args, told) => {
    await desk.publish('启明');
    const before = await desk.files('list');
    await expect(desk.sign(['启明', '晨光'], ...args)).rejects.toThrow(told);
    expect(await desk.files('list')).toEqual(before);
  });
});

it('writes no report over a table that it reads, dry or not', async () => {
  const table = await desk.table('启明');
  const before = await readFile(table, 'utf8');
  for (const dry of [[], ['--dry-run']])
    await expect(
      desk.run(build, table, '--report', desk.at('.', '表.csv'), ...dry),
    ).rejects.toThrow('不覆盖');
  expect(await readFile(table, 'utf8')).toBe(before);
  expect(await desk.run(build, table, '--report', desk.at('报告.csv'))).toBe(0);
});

it.each(['.json', '.csv', '.html', '.txt'])(
  'writes a report in place of its own and of nothing else: %s',
  async (form) => {
    const table = await desk.table('启明');
    const report = ['--dry-run', '--report', desk.at('报告', `报告${form}`)];
    for (const _ of ['first', 'again']) expect(await desk.run(build, table, ...report)).toBe(0);
    await writeFile(desk.at('报告', `报告${form}`), '{"role":"root"}');
    await expect(desk.run(build, table, ...report)).rejects.toThrow('不是 build 写的，不覆盖');
  },
);

it('writes no report over a key or into a list, though nothing but a report is asked for', async () => {
  await desk.publish('启明');
  const [keys, list] = [await desk.files('keys'), await desk.files('list')];
  const table = await desk.table('启明');
  for (const [report, told] of [
    [desk.key('root'), '不覆盖'],
    [desk.at('list', 'latest.json'), '不覆盖'],
    [desk.at('list', '报告.html'), '不能公开'],
  ] as const)
    await expect(desk.run(build, table, '--dry-run', '--report', report)).rejects.toThrow(told);
  expect([await desk.files('keys'), await desk.files('list')]).toEqual([keys, list]);
});

it('writes no report into the folder that its own first publish makes a list of', async () => {
  const args = ['-o', desk.at('new'), '--bundled', '--report', desk.at('new', '报告', '表.html')];
  await expect(desk.build(['启明'], ...args)).rejects.toThrow('不能公开');
  await expect(desk.files('new')).rejects.toThrow('ENOENT');
});

it('publishes units that got a credit code or a new name as the units that they were', async () => {
  await desk.publish('启明', '晨光', '云帆');
  const head = '机构名称,曾用名,统一社会信用代码,处理结果,作出机关,列入日期,原文链接';
  const rest = '罚款5万元,余姚市教育局,2026-09-01,https://b.example.org/2';
  const rows = [
    `余姚市示例启明培训有限公司,,91330281MA0EXAMP1T,${rest}`,
    `余姚市示例晨光培训有限公司,,91310115MA0EXAMP2X,${rest}`,
    `余姚市示例新航培训有限公司,余姚市示例云帆培训有限公司,,${rest}`,
  ];
  await writeFile(desk.at('表.csv'), [head, ...rows].join('\n'));
  const args = ['-o', desk.at('list'), '--key', desk.key('release')];
  expect(await desk.run(build, desk.at('表.csv'), ...args, '--dry-run')).toBe(0);
  expect(desk.text).toContain('新增 0 条，变更 3 条，撤下 0 条，到期 0 条');
  expect(await desk.run(build, desk.at('表.csv'), ...args)).toBe(0);
});
