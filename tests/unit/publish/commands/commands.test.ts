import { appendFile, cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import { LIST_FAULTS } from '../../../../lib/domain/list-state';
import { ListError } from '../../../../lib/list/list-error';
import { build } from '../../../../lib/publish/commands/build';
import { diff } from '../../../../lib/publish/commands/diff';
import { keygen } from '../../../../lib/publish/commands/keygen';
import { renew } from '../../../../lib/publish/commands/renew';
import { rotate } from '../../../../lib/publish/commands/rotate';
import { status } from '../../../../lib/publish/commands/status';
import { template } from '../../../../lib/publish/commands/template';
import { verify } from '../../../../lib/publish/commands/verify';
import { wordFault } from '../../../../lib/publish/folder/publish-error';
import { serveFolder } from '../../../../lib/publish/node/serve';
import { Desk, NAMED } from '../desk';

let desk: Desk;
beforeEach(async () => {
  desk = await Desk.open();
});

describe('template', () => {
  it.each(['机构名单.csv', '机构名单.xlsx', '应用通报.csv', '应用通报.xlsx'])(
    '%s has every needed column, and its example is not a row',
    async (name) => {
      await desk.run(template, '-o', desk.at('t'));
      expect(await desk.run(build, desk.at('t', name), '--dry-run')).toBe(1);
      expect(desk.text).toContain('以 # 开头的行未读取：第 2 行');
      expect(desk.text).not.toContain('无法识别');
      expect(desk.printed.at(-1)).toMatch(/^表格里还没有数据/);
    },
  );

  it('has examples that are sound rows once the # is gone', async () => {
    await desk.run(template, '-o', desk.at('t'));
    for (const name of ['机构名单.csv', '应用通报.csv']) {
      const text = await readFile(desk.at('t', name), 'utf8');
      await writeFile(desk.at('t', name), text.replace('# 示例行，不会被读取：', ''));
      await desk.run(build, desk.at('t', name), '--dry-run');
      expect(desk.printed.at(-1)).toBe('只检查，未写出：可登载 1 条');
    }
  });

  it('has a mapping that is read, a text that Windows opens, and overwrites nothing', async () => {
    await desk.run(template, '-o', desk.at('t'));
    const mapping = ['--mapping', desk.at('t/列对应.csv')];
    await desk.run(build, desk.at('t/机构名单.csv'), '--dry-run', ...mapping);
    expect(desk.printed.at(-1)).toMatch(/^表格里还没有数据/);
    expect(await readFile(desk.at('t/说明.txt'), 'utf8')).toMatch(/^\uFEFF名单发布说明\r\n/);
    await expect(desk.run(template, '-o', desk.at('t'))).rejects.toThrow('已存在，不覆盖');
  });
});

describe('--dry-run', () => {
  it('writes nothing but the report, and says what would change', async () => {
    await desk.publish('启明', '晨光');
    const before = await desk.files('list');
    const args = ['-o', desk.at('list'), '--dry-run', '--report', desk.at('r.html')];
    expect(await desk.build(['启明', '云帆'], ...args)).toBe(0);
    expect(desk.text).toContain('新增 1 条，变更 0 条，撤下 1 条，到期 0 条');
    expect(desk.text).toContain('  + 余姚市示例云帆培训有限公司');
    expect(await readFile(desk.at('r.html'), 'utf8')).toContain(
      '- 余姚市示例晨光培训有限公司（撤下）',
    );
    expect(await desk.files('list')).toEqual(before);
  });
});

describe('diff', () => {
  it('compares tables with a list, and two lists', async () => {
    await desk.publish('启明', '晨光');
    await cp(desk.at('list'), desk.at('old'), { recursive: true });
    const table = await desk.table('启明', '云帆');
    await desk.run(diff, table, '--against', desk.at('list'));
    const lines = [
      '新增 1 条，变更 0 条，撤下 1 条，到期 0 条',
      '  + 余姚市示例云帆培训有限公司',
      '  - 余姚市示例晨光培训有限公司（撤下）',
    ];
    expect(desk.printed).toEqual(lines);
    await desk.sign(['启明', '云帆']);
    await desk.run(diff, desk.at('old'), desk.at('list'));
    expect(desk.printed).toEqual(lines);
  });

  it('says that two lists are no older and newer one', async () => {
    await desk.publish('启明', '晨光');
    await cp(desk.at('list'), desk.at('old'), { recursive: true });
    await desk.sign(['启明', '云帆']);
    await desk.run(diff, desk.at('list'), desk.at('old'));
    expect(desk.printed[0]).toBe('注意：前一份（第 2 次发布）比后一份（第 1 次）新，是不是写反了');
    const keys = await desk.makeKeys('others');
    await rm(desk.at('list.json'));
    await desk.build(['启明'], '-o', desk.at('other'), ...keys, ...NAMED);
    await desk.run(diff, desk.at('old'), desk.at('other'));
    expect(desk.printed[0]).toContain('这是两份不同的名单');
  });

  it('tells of rows in error, which build would stop at, and of no other row', async () => {
    await desk.publish('启明', '晨光');
    const table = await desk.table('启明', '晨光');
    await desk.run(diff, table, '--against', desk.at('list'));
    expect(desk.text).not.toContain('错误');
    const rows = (await readFile(table, 'utf8')).split('\n');
    const mistyped = [...rows.slice(0, 2), rows[2]?.replace('2026-09-01', '2026-13-08')];
    await writeFile(table, mistyped.join('\n'));
    await desk.run(diff, table, '--against', desk.at('list'));
    expect(desk.text).toContain('有 1 行错误，build 会停下');
  });

  it('takes several files for tables, and compares them with the list that list.json remembers', async () => {
    const table = await desk.table('启明', '云帆');
    await cp(table, desk.at('表2.csv'));
    await desk.publish('启明', '晨光');
    await desk.run(diff, desk.at('表.csv'), desk.at('表2.csv'));
    expect(desk.printed[0]).toBe('新增 1 条，变更 0 条，撤下 0 条，到期 0 条');
    await writeFile(desk.at('list.json'), '{}');
    const both = [desk.at('表.csv'), desk.at('表2.csv')];
    await expect(desk.run(diff, ...both)).rejects.toThrow('--against');
  });

  it.each([
    [['a'], '用法：diff'],
    [['a', 'b', 'c'], '用法：diff'],
    [['none', 'none'], 'none 中没有名单'],
  ])('refuses %j', async (args, told) => {
    await expect(desk.run(diff, ...args)).rejects.toThrow(told);
  });
});

const DAY = 86_400_000;

describe('renew and rotate', () => {
  beforeEach(() => desk.publish('启明', '晨光'));

  it.each([
    ['12', 13],
    ['0', 2],
  ])('renew --above %s signs number %d', async (above, sequence) => {
    await desk.run(renew, desk.at('list'), '--key', desk.key('release'), '--above', above);
    expect((await desk.list()).signed.latest.sequence).toBe(sequence);
  });

  it.each([['9007199254740990'], ['9007199254740991']])(
    '--above %s would burn the last number, and is refused with what to do',
    async (above) => {
      const args = [desk.at('list'), '--key', desk.key('release'), '--above', above];
      await expect(desk.run(renew, ...args)).rejects.toThrow('rotate');
      expect((await desk.list()).signed.latest.sequence).toBe(1);
    },
  );

  it.each([
    ['behind the last signature', -2, '早于这份名单上次签发的时间'],
    ['years ahead of it', 800, '距上次签发已 800 天'],
  ])('a clock %s is told before anything is signed', async (_, days, told) => {
    desk.now += days * DAY;
    await desk.run(renew, desk.at('list'), '--key', desk.key('release'));
    expect(desk.printed[0]).toContain(told);
    await desk.run(renew, desk.at('list'), '--key', desk.key('release'));
    expect(desk.text).not.toContain('时钟');
  });

  it('rotate replaces a stolen release key: the list keeps its identity and the old key is nobody', async () => {
    const { identity } = (await desk.list()).signed;
    await desk.run(keygen, '-o', desk.at('new'));
    const root = ['--root-key', desk.key('root')];
    const fresh = ['--new-key', desk.key('release', 'new')];
    await desk.run(rotate, desk.at('list'), ...root, ...fresh);
    expect((await desk.list()).signed).toMatchObject({
      identity,
      root: { version: 2, epoch: 2 },
      latest: { epoch: 2, sequence: 1 },
    });
    await expect(desk.run(renew, desk.at('list'), '--key', desk.key('release'))).rejects.toThrow(
      '发布密钥不足',
    );
    expect(await desk.run(renew, desk.at('list'), '--key', desk.key('release', 'new'))).toBe(0);
    expect(await desk.run(verify, desk.at('list'))).toBe(0);
    expect(desk.text).toContain('共 2 版，逐版签名有效');
  });

  it('a rotation that died before its signature is finished by build, which --dry-run foresees', async () => {
    const before = await readFile(desk.at('list/latest.json'));
    await desk.run(keygen, '-o', desk.at('new'));
    const fresh = desk.key('release', 'new');
    const rotating = () =>
      desk.run(rotate, desk.at('list'), '--root-key', desk.key('root'), '--new-key', fresh);
    await rotating();
    await writeFile(desk.at('list/latest.json'), before);
    await expect(rotating()).rejects.toThrow(
      '已经是这份名单的发布密钥，不用再换；上次更换没有做完的，请运行 renew',
    );
    const table = await desk.table('启明', '云帆');
    const args = [table, '-o', desk.at('list'), '--key', fresh];
    expect(await desk.run(build, ...args, '--dry-run')).toBe(0);
    expect(desk.text).toContain('新增 1 条，变更 0 条，撤下 1 条');
    expect(await desk.run(build, ...args)).toBe(0);
    expect((await desk.list()).signed).toMatchObject({ latest: { epoch: 2 }, root: { epoch: 2 } });
    expect(await desk.run(verify, desk.at('list'))).toBe(0);
  });

  it('who signs with a key that was replaced is told which one is the list’s', async () => {
    await desk.run(keygen, '-o', desk.at('new'));
    const fresh = ['--new-key', desk.key('release', 'new')];
    await desk.run(rotate, desk.at('list'), '--root-key', desk.key('root'), ...fresh);
    await expect(desk.sign(['启明', '晨光'])).rejects.toThrow(
      '换过密钥的，是最近一次 rotate 的 --new-key，list.json 里的 key 也要改成它',
    );
  });

  it('rotate changes nothing for keys that are given twice, are root keys or are the old ones', async () => {
    await desk.run(keygen, '-o', desk.at('new'));
    const before = await desk.files('list');
    const root = desk.key('root');
    const fresh = desk.key('release', 'new');
    for (const [keys, told] of [
      [[fresh, fresh], '给出了两次'],
      [[root], '不能既是根密钥又是发布密钥'],
      [[desk.key('release')], '不用再换'],
    ] as const) {
      const args = keys.flatMap((key) => ['--new-key', key]);
      const rotating = desk.run(rotate, desk.at('list'), '--root-key', root, ...args);
      await expect(rotating).rejects.toThrow(told);
      expect(await desk.files('list')).toEqual(before);
    }
  });

  it('a first publish is not written for a key given twice or in both roles', async () => {
    const [root, release] = [desk.key('root'), desk.key('release')];
    for (const [keys, told] of [
      [['--root-key', root, '--key', release, '--key', release], '给出了两次'],
      [['--root-key', root, '--root-key', root, '--key', release], '给出了两次'],
      [['--root-key', root, '--key', root], '不能既是根密钥又是发布密钥'],
    ] as const) {
      const named = ['--title', '示例名单', '--publisher', '示例教育局'];
      const building = desk.build(['启明'], '-o', desk.at('first'), ...keys, ...named);
      await expect(building).rejects.toThrow(told);
      await expect(desk.files('first')).rejects.toThrow('ENOENT');
    }
  });

  it('rotate names the keys that were replaced, and none where none was', async () => {
    const idOf = async (...key: Parameters<Desk['key']>) =>
      JSON.parse(await readFile(desk.key(...key), 'utf8')).id;
    const old = await idOf('release');
    const root = ['--root-key', desk.key('root')];
    await desk.run(rotate, desk.at('list'), ...root, '--key', desk.key('release'));
    expect(desk.text).not.toContain('销毁');
    expect(await desk.run(keygen, '-o', desk.at('new'), '--role', 'release')).toBe(0);
    expect(desk.text).not.toContain('根密钥');
    expect(await readdir(desk.at('new'))).toEqual(['release.key.json']);
    await desk.run(rotate, desk.at('list'), ...root, '--new-key', desk.key('release', 'new'));
    expect(desk.text.match(/销毁.*/g)).toEqual([`销毁：公钥标识 ${old}`]);
  });

  it('keygen makes a root key alone, and no other role', async () => {
    await expect(desk.run(keygen, '-o', desk.at('new'), '--role', 'Root')).rejects.toThrow(
      '--role',
    );
    expect(await desk.run(keygen, '-o', desk.at('new'), '--role', 'root')).toBe(0);
    expect(desk.text).toContain('根密钥请移到离线介质');
    expect(await readdir(desk.at('new'))).toEqual(['root.key.json']);
  });

  it('rotate replaces the root key, with the old one and the new one', async () => {
    await desk.run(keygen, '-o', desk.at('new'));
    const keys = ['--key', desk.key('release'), '--new-root-key', desk.key('root', 'new')];
    await desk.run(rotate, desk.at('list'), '--root-key', desk.key('root'), ...keys);
    expect((await desk.list()).signed.root.version).toBe(2);
    const stale = ['--root-key', desk.key('root'), '--key', desk.key('release')];
    await expect(desk.run(rotate, desk.at('list'), ...stale)).rejects.toThrow('根密钥不足');
  });

  it.each([
    [['--root-key', 'a'], '用法：rotate'],
    [['--root-key', 'a', '--key', 'b', '--new-key', 'c'], '不能与 --key 同用'],
  ])('rotate refuses %j', async (args, told) => {
    await expect(desk.run(rotate, desk.at('list'), ...args)).rejects.toThrow(told);
  });
});

describe('verify', () => {
  beforeEach(() => desk.publish('启明', '晨光', '云帆'));

  const states = () => desk.printed.map((line) => /^\[(.+?)\] (.+?)：/.exec(line)?.slice(1, 3));

  it('says one line a check, over HTTP as in a folder', async () => {
    expect(await desk.run(verify, desk.at('list'))).toBe(0);
    const names =
      '根文件 根有效期 签名 有效期 清单 分段 撤下原文 条目 内容 显示期限 网页版 密钥'.split(' ');
    expect(states().slice(0, names.length)).toEqual(names.map((name) => ['通过', name]));
    const serving = await serveFolder(desk.at('list'));
    const url = `${serving.url}#root=${(await desk.list()).signed.identity}`;
    expect(await desk.run(verify, url)).toBe(0);
    expect(desk.text).toContain('与订阅地址一致');
    expect(await desk.run(verify, `${serving.url}#root=${'0'.repeat(64)}`)).toBe(1);
    expect(states()[0]).toEqual(['失败', '根文件']);
    await serving.close();
  });

  it('finds another first root in the place of the list’s own, which list.json remembers', async () => {
    const at = (...args: string[]) => desk.run(verify, ...args, '-c', desk.at('list.json'));
    expect(await at()).toBe(0);
    const serving = await serveFolder(desk.at('list'));
    const fields = JSON.parse(await readFile(desk.at('list.json'), 'utf8'));
    await writeFile(desk.at('list.json'), JSON.stringify({ ...fields, url: serving.url }));
    // As git leaves it where it changes the ends of lines.
    await appendFile(desk.at('list/root/1.json'), '\r\n');
    for (const place of [[], [desk.at('list')], [serving.url]]) {
      expect(await at(...place)).toBe(1);
      expect(states()[0]).toEqual(['失败', '根文件']);
    }
    expect(await desk.run(status, '-c', desk.at('list.json'))).toBe(20);
    expect(desk.text).toContain('！ 根文件：第一个根文件与指纹不符');
    // Whoever remembers nothing takes the root that lies there.
    expect(await desk.run(verify, desk.at('list'))).toBe(0);
    await serving.close();
  });

  it.each<[what: string, path: RegExp, check: string]>([
    ['root', /^root\//, '根文件'],
    ['latest', /^latest/, '签名'],
    ['manifest', /^m\//, '清单'],
    ['segment', /^s\//, '分段'],
  ])('finds a changed byte in the %s', async (_, path, check) => {
    const files = await desk.files('list');
    const name = Object.keys(files).find((each) => path.test(each)) ?? '';
    const bytes = Buffer.from(files[name] ?? '', 'latin1');
    const middle = bytes.length >> 1;
    bytes.writeUInt8((bytes[middle] ?? 0) ^ 1, middle);
    await writeFile(desk.at('list', name), bytes);
    expect(await desk.run(verify, desk.at('list'))).toBe(1);
    expect(states()).toContainEqual(['失败', check]);
    expect(desk.printed.at(-1)).toBe('\n有检查未通过。');
  });

  it('tells an expired list from a forged one, and one that will expire soon', async () => {
    desk.now += 80 * DAY;
    expect(await desk.run(verify, desk.at('list'))).toBe(0);
    expect(states()).toContainEqual(['注意', '有效期']);
    desk.now += 20 * DAY;
    expect(await desk.run(verify, desk.at('list'))).toBe(1);
    expect(states()).toContainEqual(['通过', '签名']);
    expect(states()).toContainEqual(['失败', '有效期']);
  });

  it('tells what has ended since', async () => {
    desk.now = Date.parse('2027-09-02T04:00:00Z');
    await desk.run(renew, desk.at('list'), '--key', desk.key('release'));
    expect(await desk.run(verify, desk.at('list'))).toBe(0);
    expect(desk.text).toContain('[注意] 显示期限：3 条已届满');
  });

  it('compares with the list before: shrunk, or older', async () => {
    await cp(desk.at('list'), desk.at('old'), { recursive: true });
    await desk.sign(['启明'], '--allow-shrink');
    expect(await desk.run(verify, desk.at('list'), '--before', desk.at('old'))).toBe(0);
    expect(desk.text).toContain('[注意] 与上一版：3 条中撤下 2 条，过半');
    expect(await desk.run(verify, desk.at('old'), '--before', desk.at('list'))).toBe(1);
    expect(desk.text).toContain('[失败] 与上一版：');
  });

  it('says as readers do that the only entry of a list may go', async () => {
    await desk.sign(['启明'], '--allow-shrink');
    await cp(desk.at('list'), desk.at('old'), { recursive: true });
    await desk.sign(['晨光'], '--allow-shrink');
    expect(await desk.run(verify, desk.at('list'), '--before', desk.at('old'))).toBe(0);
    expect(desk.text).toContain('[通过] 与上一版：1 条中撤下 1 条');
    expect(desk.text).not.toContain('过半');
  });

  it('says as readers do that a list shrank: not of units that got a code, nor of what was over', async () => {
    await cp(desk.at('list'), desk.at('old'), { recursive: true });
    const compare = () => desk.run(verify, desk.at('list'), '--before', desk.at('old'));
    const [head = '', ...rows] = (
      await readFile(await desk.table('启明', '晨光', '云帆'), 'utf8')
    ).split('\n');
    const coded = rows.map((row, at) => `91330281MA0EXAMP${at}T,${row}`);
    await writeFile(desk.at('有代码.csv'), [`统一社会信用代码,${head}`, ...coded].join('\n'));
    await desk.run(
      build,
      desk.at('有代码.csv'),
      '-o',
      desk.at('list'),
      '--key',
      desk.key('release'),
    );
    const ids = async (folder: string) => [...(await desk.list(folder)).state.keys()];
    expect(await ids('list')).not.toContain((await ids('old'))[0]);
    expect(await compare()).toBe(0);
    expect(desk.text).toContain('[通过] 与上一版：3 条中撤下 0 条');
    desk.now = Date.parse('2027-09-02T04:00:00Z');
    await desk.sign(['启明'], '--allow-shrink', '--allow-empty');
    await compare();
    expect(desk.text).toContain('[通过] 与上一版：3 条中撤下 3 条');
  });

  it('compares with the list that another copy of the folder was published as', async () => {
    await cp(desk.at('list'), desk.at('copy'), { recursive: true });
    const compare = () => desk.run(verify, desk.at('copy'), '--before', desk.at('list'));
    expect(await compare()).toBe(0);
    await desk.sign(['启明', '晨光']);
    expect(await compare()).toBe(1);
    // The copy signs the same number.
    desk.now += DAY;
    await desk.run(renew, desk.at('copy'), '--key', desk.key('release'));
    expect(await compare()).toBe(1);
    expect(desk.text).toContain('[失败] 与上一版：同一序号有两种不同的内容');
  });

  it('finds an empty folder', async () => {
    expect(await desk.run(verify, desk.at('keys-none'))).toBe(1);
    expect(states()[0]).toEqual(['失败', '根文件']);
  });
});

describe('the faults of a published list', () => {
  it.each(LIST_FAULTS)('%s is told in Chinese, with what to do', (kind) => {
    expect(wordFault(new ListError(kind, 's/a.ndjson'))).toMatch(
      /^\p{Script=Han}.*[：，]请.*（.*s\/a\.ndjson）$/u,
    );
  });

  it.each([
    ['latest.json', ''],
    ['latest.json', '<html>'],
    ['root/1.json', null],
    ['m/', null],
    ['s/', null],
    ['s/', 'half'],
  ])('in its publisher’s own folder is not to be uploaded: %s, %j', async (part, text) => {
    await desk.publish('启明', '晨光');
    const name = Object.keys(await desk.files('list')).find((each) => each.startsWith(part)) ?? '';
    await rm(desk.at('list', name));
    if (text !== null) await writeFile(desk.at('list', name), text);
    expect(await desk.run(verify, desk.at('list'))).toBe(1);
    expect(desk.text).toContain('名单文件夹里的，先从备份或网站取回，不要上传（');
  });
});
