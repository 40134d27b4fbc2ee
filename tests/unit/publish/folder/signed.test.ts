import {
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Entry } from '../../../../lib/domain/entry';
import type { Root } from '../../../../lib/list/format';
import { LATEST_PATH, NOTES_PATH } from '../../../../lib/list/format';
import type { KeyPair } from '../../../../lib/list/keys';
import { checkList, overdueSegments } from '../../../../lib/publish/check/check-list';
import { type Check, Checks } from '../../../../lib/publish/check/checks';
import { differences, readPublished } from '../../../../lib/publish/folder/published';
import { nextNumber } from '../../../../lib/publish/folder/release';
import { rotate } from '../../../../lib/publish/folder/rotate';
import { renew, writeSigned } from '../../../../lib/publish/folder/write';
import { diskFolder } from '../../../../lib/publish/node/folder';
import { entries, entry, HEAD, testKey } from '../../list/sample';
import { runs } from '../../runs';

/** Signed publishes in a folder: numbers, deaths, grace, renewal and rotation. */

const DAY = 86_400_000;
const START = Date.parse('2026-09-01T04:00:00Z');
const FILES = /^(m|s)\//;

let folder: string;
let rootKey: KeyPair;
let releaseKey: KeyPair;

beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'signed-')), 'v1');
  [rootKey, releaseKey] = [await testKey(1), await testKey(2)];
});

/** The lock that a process left, or has. */
const lockOf = (pid: number, host = hostname()) => JSON.stringify({ pid, host, token: 'dead' });

const disk = () => diskFolder(folder);
const publish = (list: readonly Entry[], now = START, above?: number) =>
  writeSigned(disk(), list, () => HEAD, {
    keys: { root: [rootKey], release: [releaseKey] },
    now,
    above,
  });
const published = async () => {
  const list = await readPublished(disk().read);
  if (!list?.signed) throw new Error('no signed list');
  return { ...list, signed: list.signed };
};
const paths = async () => {
  const all = await readdir(folder, { recursive: true, withFileTypes: true });
  return all
    .filter((each) => each.isFile())
    .map((each) => join(each.parentPath, each.name).slice(folder.length + 1))
    .sort();
};
const read = (path: string) => readFile(join(folder, path));
/** Names of what is wrong with the list, or may be, by the checks of `verify`. */
const faults = async (now: number, wanted: Check['state'] = 'fail') => {
  const checks = new Checks();
  await checkList({ read: disk().read }, checks, now);
  return checks.all.filter(({ state }) => state === wanted).map(({ name }) => name);
};

describe('a sequence', () => {
  it('rises with every publish, and is not used again after a death before latest.json', async () => {
    expect((await publish(entries(3))).sequence).toBe(1);
    expect((await publish(entries(4))).sequence).toBe(2);
    const before = await read(LATEST_PATH);
    expect((await publish(entries(5))).sequence).toBe(3);
    // As a death leaves it: everything is there but the last rename.
    await writeFile(join(folder, LATEST_PATH), before);
    expect((await publish(entries(6))).sequence).toBe(4);
  });

  it('goes on from latest.json when the notes are lost', async () => {
    await publish(entries(3));
    await publish(entries(4));
    await rm(join(folder, NOTES_PATH));
    expect((await publish(entries(5))).sequence).toBe(3);
  });

  it.each(['', '{', '{"signed":{"epoch":1,"sequence":-5},"retired":{}}', 'null'])(
    'is not guessed where the notes that know it are damaged: %j',
    async (notes) => {
      await publish(entries(3));
      const before = await read(LATEST_PATH);
      await writeFile(join(folder, NOTES_PATH), notes);
      await expect(publish(entries(4))).rejects.toThrow('publisher.json 已损坏');
      expect(await read(LATEST_PATH)).toEqual(before);
      await rm(join(folder, NOTES_PATH));
      expect((await publish(entries(4), START, 41)).sequence).toBe(42);
    },
  );

  it('is not signed over a first root that was altered on the publisher’s disk', async () => {
    await publish(entries(3));
    const before = await read(LATEST_PATH);
    const root = await read('root/1.json');
    await writeFile(join(folder, 'root/1.json'), `${root.toString().trimEnd()}\r\n`);
    await expect(publish(entries(4))).rejects.toThrow('root/1.json 已被改动');
    expect(await read(LATEST_PATH)).toEqual(before);
    await writeFile(join(folder, 'root/1.json'), root);
    expect((await publish(entries(4))).sequence).toBe(2);
  });

  it('can be lifted above what a lost copy had', async () => {
    await publish(entries(3));
    expect((await publish(entries(3), START, 41)).sequence).toBe(42);
    expect((await publish(entries(3), START, 7)).sequence).toBe(43);
  });

  it('ends at 2^53-1, and a new epoch begins again at 1', () => {
    const root = (epoch: number) => ({ epoch }) as Root;
    const last = { epoch: 1, sequence: Number.MAX_SAFE_INTEGER };
    expect(() => nextNumber(root(1), [last])).toThrow('序号已用尽');
    expect(nextNumber(root(2), [last])).toEqual({ epoch: 2, sequence: 1 });
  });

  it('is not given out twice at one time', async () => {
    await publish(entries(3));
    await writeFile(`${folder}.lock`, lockOf(process.ppid));
    await expect(publish(entries(4))).rejects.toThrow(
      `另一个发布（${hostname()} 上的进程 ${process.ppid}）`,
    );
    // A process that died.
    await writeFile(`${folder}.lock`, lockOf(999_999_999));
    expect((await publish(entries(4))).sequence).toBe(2);
    expect(await readdir(join(folder, '..'))).toEqual(['v1']);
  });

  it.each([
    ['of another machine', lockOf(999_999_999, 'elsewhere')],
    ['that is being written', ''],
    ['that is none of ours', 'hello'],
  ])('is not taken while there is a lock %s, and it is said what to do', async (_, lock) => {
    await publish(entries(3));
    await writeFile(`${folder}.lock`, lock);
    await expect(publish(entries(4))).rejects.toThrow(`若并没有，请删除 ${folder}.lock`);
    expect(await readFile(`${folder}.lock`, 'utf8')).toBe(lock);
  });

  it('is taken where a dead process had the number of this one', async () => {
    await publish(entries(3));
    await writeFile(`${folder}.lock`, lockOf(process.pid));
    expect((await publish(entries(4))).sequence).toBe(2);
  });
});

describe('a publish', () => {
  it('gives equal bytes for equal input upon an equal list', async () => {
    const run = async () => {
      folder = join(await mkdtemp(join(tmpdir(), 'signed-')), 'v1');
      await publish(entries(30));
      await publish(entries(28), START + DAY);
      await publish([...entries(20), entry(25, '更正')], START + 9 * DAY);
      const files = await Promise.all(
        (await paths()).map(async (path) => [path, (await read(path)).toString('base64')]),
      );
      return Object.fromEntries(files);
    };
    expect(await run()).toEqual(await run());
  });

  it('keeps every file of a list for seven days after another took its place', async () => {
    await publish(entries(8));
    const old = (await paths()).filter((path) => FILES.test(path));
    await publish(entries(2), START + DAY);
    expect(await paths()).toEqual(expect.arrayContaining(old));
    await publish(entries(3), START + 8 * DAY - 1);
    expect(await paths()).toEqual(expect.arrayContaining(old));
    await publish(entries(4), START + 8 * DAY);
    const left = await paths();
    expect(old.filter((path) => left.includes(path))).toEqual([]);
    expect(await published()).toMatchObject({ manifest: { live: 4 } });
  });

  it('does not delete a file that is named again', async () => {
    await publish(entries(2));
    const old = (await paths()).filter((path) => path.startsWith('s/'));
    await publish([], START + DAY);
    await publish(entries(2), START + 2 * DAY);
    await publish(entries(2), START + 20 * DAY);
    expect(await paths()).toEqual(expect.arrayContaining(old));
    expect((await published()).state.size).toBe(2);
  });

  it('clears away what one that died left beside the folder, and nothing else', async () => {
    await publish(entries(3));
    const neighbours = ['v1.writing-77', 'v1.writing-2026', 'v1.writing-old', 'v2.writing-1'];
    for (const name of ['v1.writing-dead', ...neighbours]) await mkdir(join(folder, '..', name));
    await writeFile(`${folder}.lock`, lockOf(999_999_999));
    await publish(entries(4));
    expect((await readdir(join(folder, '..'))).sort()).toEqual(['v1', ...neighbours].sort());
  });

  it.each(['m', 's', 'root'])('writes and deletes nothing through a link in %s', async (part) => {
    await publish(entries(3));
    const elsewhere = join(folder, '../elsewhere');
    await rename(join(folder, part), elsewhere);
    await symlink(elsewhere, join(folder, part));
    const before = (await readdir(elsewhere)).sort();
    const later = START + 30 * DAY;
    const work =
      part === 'root'
        ? rotate(disk(), { rootSigners: [rootKey], releaseSigners: [releaseKey], now: later })
        : publish(entries(5), later);
    await expect(work).rejects.toThrow('是指向别处的链接');
    expect((await readdir(elsewhere)).sort()).toEqual(before);
  });

  it('is no first one where latest.json alone is gone', async () => {
    await publish(entries(3));
    await publish(entries(4));
    await rm(join(folder, LATEST_PATH));
    await expect(publish(entries(5))).rejects.toThrow(`缺少 ${LATEST_PATH}`);
    expect(await paths()).toContain('root/1.json');
  });

  it('keeps every number of a history readable, and follows its entries', async () => {
    for (let step = 0; step < runs(15); step++) {
      const list = entries(30).filter((_, n) => (n * 7 + step) % 11 > 2 && n !== step);
      const { publish: done } = await publish(list, START + step * DAY);
      const { manifest } = (await published()).signed.latest;
      expect(await differences(disk().read, manifest, done.lines)).toEqual([]);
      expect(await faults(START + step * DAY)).toEqual([]);
    }
    expect((await published()).manifest.segments.length).toBeLessThan(8);
  });
});

describe('renew', () => {
  it('signs the same manifest under the next sequence, with later dates', async () => {
    await publish(entries(3));
    const before = await published();
    const now = START + 60 * DAY;
    const renewed = await renew(disk(), { keys: { root: [], release: [releaseKey] }, now });
    expect(renewed).toMatchObject({ epoch: 1, sequence: 2 });
    const after = await published();
    expect(after.signed.latest.manifest).toEqual(before.signed.latest.manifest);
    expect(after.signed.latest).toMatchObject({
      issued: new Date(now).toISOString(),
      expires: new Date(now + 90 * DAY).toISOString(),
    });
  });

  it('takes what was lifted out of the files when that is due', async () => {
    await publish(entries(40));
    await publish(entries(38), START + DAY);
    const held = async () =>
      (await published()).records.flat().filter(({ id, isPut }) => isPut && id === 'e39').length;
    const overdue = async (today: string) =>
      overdueSegments((await published()).manifest, today).map(({ stale }) => stale);
    expect(await held()).toBe(1);
    expect(await overdue('2026-10-02')).toEqual([]);
    expect(await overdue('2026-10-03')).toEqual(['2026-09-02']);
    expect(await faults(START + 31 * DAY, 'warn')).not.toContain('撤下原文');
    expect(await faults(START + 32 * DAY, 'warn')).toContain('撤下原文');
    await renew(disk(), { keys: { root: [], release: [releaseKey] }, now: START + 30 * DAY });
    expect(await held()).toBe(0);
    expect(await overdue('2026-12-01')).toEqual([]);
  });

  it('once a week keeps no file with what was lifted, forty-four days later', async () => {
    await publish(entries(40));
    await publish(entries(38), START + DAY);
    const holding = async () => {
      const segments = (await paths()).filter((path) => path.startsWith('s/'));
      const texts = await Promise.all(
        segments.map(async (path) => gunzipSync(await read(path)).toString()),
      );
      return texts.filter((text) => text.includes('{"put":{"id":"e39"')).length;
    };
    expect(await holding()).toBe(1);
    // Thirty days until no named segment holds it, seven that the old file stays, and a week to the next renewal.
    for (let day = 8; day <= 1 + 30 + 7 + 7; day += 7)
      await renew(disk(), { keys: { root: [], release: [releaseKey] }, now: START + day * DAY });
    expect(await holding()).toBe(0);
  });

  it('is refused without the list’s keys, and where there is none', async () => {
    const stranger = { keys: { root: [], release: [await testKey(9)] }, now: START };
    await expect(renew(disk(), stranger)).rejects.toThrow();
    await publish(entries(3));
    const before = await read(LATEST_PATH);
    await expect(renew(disk(), stranger)).rejects.toThrow('发布密钥不足');
    expect(await read(LATEST_PATH)).toEqual(before);
  });
});

describe('rotate', () => {
  const role = async (seeds: number[], threshold: number) => ({
    keys: await Promise.all(seeds.map(testKey)),
    threshold,
  });
  const signers = (...seeds: number[]) => Promise.all(seeds.map(testKey));

  it('replaces a stolen release key under a new epoch, whose sequence begins again', async () => {
    await publish(entries(3));
    await publish(entries(4));
    const release = await role([5], 1);
    const rotated = await rotate(disk(), {
      release,
      rootSigners: [rootKey],
      releaseSigners: await signers(5),
      now: START,
    });
    expect(rotated).toEqual({ version: 2, epoch: 2, sequence: 1, replaced: [releaseKey.id] });
    expect(await faults(START)).toEqual([]);
    await expect(publish(entries(5))).rejects.toThrow('发布密钥不足');
    releaseKey = await testKey(5);
    expect((await publish(entries(5))).sequence).toBe(2);
  });

  it('counts a key that is given twice once', async () => {
    await publish(entries(3));
    const release = await role([5, 6, 7], 2);
    const plan = { release, rootSigners: [rootKey], now: START };
    await rotate(disk(), { ...plan, releaseSigners: await signers(5, 6) });
    const twice = { keys: { root: [], release: await signers(5, 5) }, now: START };
    await expect(renew(disk(), twice)).rejects.toThrow('需要 2 把，给出的只有 1 把属于它');
  });

  it('changes root keys and thresholds with the old and the new keys, in the same epoch', async () => {
    await publish(entries(3));
    const root = await role([1, 3, 4], 2);
    const plan = { root, releaseSigners: [releaseKey], now: START };
    await expect(rotate(disk(), { ...plan, rootSigners: [rootKey] })).rejects.toThrow(
      '新根密钥不足',
    );
    await expect(rotate(disk(), { ...plan, rootSigners: await signers(3, 4) })).rejects.toThrow(
      '原根密钥不足',
    );
    const first = await rotate(disk(), { ...plan, rootSigners: await signers(1, 3) });
    expect(first).toEqual({ version: 2, epoch: 1, sequence: 2, replaced: [] });
    // Key 1 is lost: the other two replace it.
    const replaced = await role([3, 4, 6], 2);
    const second = { root: replaced, releaseSigners: [releaseKey], now: START };
    await rotate(disk(), { ...second, rootSigners: await signers(3, 4) });
    expect((await published()).signed.root).toMatchObject({
      version: 3,
      roles: { root: { threshold: 2 } },
    });
    expect(await faults(START)).toEqual([]);
  });

  it.each([0, 2])('refuses a threshold of %i of one key', async (threshold) => {
    await publish(entries(3));
    const release = await role([5], threshold);
    const plan = { release, rootSigners: [rootKey], releaseSigners: await signers(5), now: START };
    await expect(rotate(disk(), plan)).rejects.toThrow(`门限不能是 ${threshold}`);
  });

  it('that died after the new root is finished by renew', async () => {
    await publish(entries(3));
    const before = await read(LATEST_PATH);
    const release = await role([5], 1);
    const keys = await signers(5);
    await rotate(disk(), {
      release,
      rootSigners: [rootKey],
      releaseSigners: keys,
      now: START,
    });
    await writeFile(join(folder, LATEST_PATH), before);
    await expect(published()).rejects.toThrow('wrong-signature');
    expect(await faults(START)).toEqual(['签名']);
    expect(await renew(disk(), { keys: { root: [], release: keys }, now: START })).toMatchObject({
      epoch: 2,
      sequence: 2,
    });
    expect(await faults(START)).toEqual([]);
  });
});

describe('differences', () => {
  it('names the entries in which a list differs from what it should hold', async () => {
    const { publish: other } = await publish(entries(3));
    await publish([entry(0, '另一版'), ...entries(5).slice(2)]);
    const { manifest } = (await published()).signed.latest;
    const wrong = await differences(disk().read, manifest, other.lines);
    expect(wrong.sort()).toEqual(['e0', 'e1', 'e3', 'e4']);
  });
});

describe('a broken file', () => {
  it.each<[string, string]>([
    ['s', 'wrong-hash'],
    ['m', 'wrong-hash'],
    ['root', 'not-a-list'],
  ])('in %s is not built upon', async (part, kind) => {
    await publish(entries(3));
    const [name = ''] = await readdir(join(folder, part));
    const file = await read(`${part}/${name}`);
    file[file.length >> 1] = (file[file.length >> 1] ?? 0) ^ 1;
    await writeFile(join(folder, part, name), file);
    await expect(publish(entries(4))).rejects.toThrow(kind);
    await expect(
      renew(disk(), { keys: { root: [], release: [releaseKey] }, now: START }),
    ).rejects.toThrow(kind);
  });
});

describe('a next root that is none', () => {
  const page = new TextEncoder().encode('<!doctype html><title>首页</title>');

  it('stops its publisher, since the file is damaged', async () => {
    await publish(entries(3));
    await writeFile(join(folder, 'root/2.json'), page);
    await expect(publish(entries(4), START + DAY)).rejects.toThrow('root/2.json');
  });

  it('does not stop him where it is empty, as a full disk leaves it', async () => {
    await publish(entries(3));
    await writeFile(join(folder, 'root/2.json'), '');
    expect(await publish(entries(4), START + DAY)).toMatchObject({ epoch: 1, sequence: 2 });
  });

  it('is absent to whoever reads the list: some hosts answer a page for what they do not have', async () => {
    await publish(entries(3));
    const host = disk().read;
    const list = await readPublished(async (path) => (await host(path)) ?? page);
    expect(list?.state.size).toBe(3);
  });
});
