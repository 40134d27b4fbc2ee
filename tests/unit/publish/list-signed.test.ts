import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { KeyPair } from '../../../lib/list/keys';
import { LATEST_PATH, NOTES_PATH } from '../../../lib/list/paths';
import { folderReader } from '../../../lib/publish/list/folder';
import { renew } from '../../../lib/publish/list/next';
import { readPublished } from '../../../lib/publish/list/published';
import { nextNumber } from '../../../lib/publish/list/release';
import { rotate } from '../../../lib/publish/list/rotate';
import { type Check, verifyList } from '../../../lib/publish/list/verify';
import { writeSigned } from '../../../lib/publish/list/write';
import type { Entry } from '../../../lib/schema/entry';
import type { Root } from '../../../lib/schema/list-files';
import { entries, entry, HEAD, testKey } from '../list/sample';

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

const publish = (list: readonly Entry[], now = START, above?: number) =>
  writeSigned(folder, list, HEAD, { root: [rootKey], release: [releaseKey] }, now, { above });
const published = async (mayLag = false) => {
  const list = await readPublished(folderReader(folder), undefined, { mayLag });
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
const checks = async (now: number, lines?: ReadonlyMap<string, string>) => {
  const all: Check[] = [];
  for await (const check of verifyList(folderReader(folder), { now, ...(lines && { lines }) }))
    all.push(check);
  return all;
};
const failed = (all: readonly Check[]) => all.filter(({ ok }) => !ok).map(({ name }) => name);

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

  it('goes on from latest.json when the notes are lost or broken', async () => {
    await publish(entries(3));
    await publish(entries(4));
    for (const notes of ['', '{"signed":{"epoch":1,"sequence":-5},"retired":{}}', 'null']) {
      await writeFile(join(folder, NOTES_PATH), notes);
      await publish(entries(4));
    }
    await rm(join(folder, NOTES_PATH));
    expect((await publish(entries(5))).sequence).toBe(6);
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
    await writeFile(`${folder}.lock`, String(process.ppid));
    await expect(publish(entries(4))).rejects.toThrow(`另一个发布（进程 ${process.ppid}）`);
    // A process that died.
    await writeFile(`${folder}.lock`, '999999999');
    expect((await publish(entries(4))).sequence).toBe(2);
    expect(await readdir(join(folder, '..'))).toEqual(['v1']);
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

  it('survives a death between any two of its files: the list is the old or the new one', async () => {
    await publish(entries(6));
    const before = await published();
    const old = new Map(
      await Promise.all((await paths()).map(async (path) => [path, await read(path)] as const)),
    );
    await publish(entries(4), START + DAY);
    const added = (await paths()).filter((path) => !old.has(path));
    expect(added.length).toBeGreaterThan(1);
    await writeFile(join(folder, LATEST_PATH), old.get(LATEST_PATH) ?? '');
    for (const path of added) {
      expect((await published()).manifest).toEqual(before.manifest);
      await rm(join(folder, path));
    }
    expect((await published()).manifest).toEqual(before.manifest);
    await publish(entries(5), START + 2 * DAY);
    expect((await published()).state.size).toBe(5);
  });

  it('keeps every number of a history readable, and follows its entries', async () => {
    for (let step = 0; step < 40; step++) {
      const list = entries(30).filter((_, n) => (n * 7 + step) % 11 > 2 && n !== step);
      const { publish: done } = await publish(list, START + step * DAY);
      expect(failed(await checks(START + step * DAY, done.lines))).toEqual([]);
    }
    expect((await published()).manifest.segments.length).toBeLessThan(8);
  });
});

describe('renew', () => {
  it('signs the same manifest under the next sequence, with later dates', async () => {
    await publish(entries(3));
    const before = await published();
    const now = START + 60 * DAY;
    const renewed = await renew(folder, { keys: [releaseKey], now });
    expect(renewed).toMatchObject({ epoch: 1, sequence: 2 });
    const after = await published();
    expect(after.hash).toBe(before.hash);
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
    expect(await held()).toBe(1);
    expect(failed(await checks(START + 40 * DAY))).toEqual(['lifted']);
    await renew(folder, { keys: [releaseKey], now: START + 30 * DAY });
    expect(await held()).toBe(0);
    expect(failed(await checks(START + 40 * DAY))).toEqual([]);
  });

  it('is refused without the list’s keys, and where there is none', async () => {
    const stranger = { keys: [await testKey(9)], now: START };
    await expect(renew(folder, stranger)).rejects.toThrow();
    await publish(entries(3));
    const before = await read(LATEST_PATH);
    await expect(renew(folder, stranger)).rejects.toThrow('发布密钥不足');
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
    const rotated = await rotate(folder, {
      release,
      rootSigners: [rootKey],
      releaseSigners: await signers(5),
      now: START,
    });
    expect(rotated).toEqual({ version: 2, epoch: 2, sequence: 1 });
    expect(failed(await checks(START))).toEqual([]);
    await expect(publish(entries(5))).rejects.toThrow('发布密钥不足');
    releaseKey = await testKey(5);
    expect((await publish(entries(5))).sequence).toBe(2);
  });

  it('changes root keys and thresholds with the old and the new keys, in the same epoch', async () => {
    await publish(entries(3));
    const root = await role([1, 3, 4], 2);
    const plan = { root, releaseSigners: [releaseKey], now: START };
    await expect(rotate(folder, { ...plan, rootSigners: [rootKey] })).rejects.toThrow(
      '新根密钥不足',
    );
    await expect(rotate(folder, { ...plan, rootSigners: await signers(3, 4) })).rejects.toThrow(
      '原根密钥不足',
    );
    const first = await rotate(folder, { ...plan, rootSigners: await signers(1, 3) });
    expect(first).toEqual({ version: 2, epoch: 1, sequence: 2 });
    // Key 1 is lost: the other two replace it.
    const replaced = await role([3, 4, 6], 2);
    const second = { root: replaced, releaseSigners: [releaseKey], now: START };
    await rotate(folder, { ...second, rootSigners: await signers(3, 4) });
    expect((await published()).signed.root).toMatchObject({
      version: 3,
      roles: { root: { threshold: 2 } },
    });
    expect(failed(await checks(START))).toEqual([]);
  });

  it.each([0, 2])('refuses a threshold of %i of one key', async (threshold) => {
    await publish(entries(3));
    const release = await role([5], threshold);
    const plan = { release, rootSigners: [rootKey], releaseSigners: await signers(5), now: START };
    await expect(rotate(folder, plan)).rejects.toThrow(`门限不能是 ${threshold}`);
  });

  it('that died after the new root is finished by renew', async () => {
    await publish(entries(3));
    const before = await read(LATEST_PATH);
    const release = await role([5], 1);
    const keys = await signers(5);
    await rotate(folder, { release, rootSigners: [rootKey], releaseSigners: keys, now: START });
    await writeFile(join(folder, LATEST_PATH), before);
    await expect(published()).rejects.toThrow('wrong-signature');
    expect(failed(await checks(START))).toEqual(['latest']);
    expect(await renew(folder, { keys, now: START })).toMatchObject({ epoch: 2, sequence: 2 });
    expect(failed(await checks(START))).toEqual([]);
  });
});

describe('verify', () => {
  beforeEach(async () => {
    await publish(entries(3));
  });

  it('says yes to each in turn', async () => {
    const all = await checks(START, (await publish(entries(4))).publish.lines);
    expect(all.map(({ name, ok }) => [name, ok])).toEqual(
      ['root', 'latest', 'dates', 'content', 'lifted', 'change'].map((name) => [name, true]),
    );
  });

  it('tells an expired list and one that is dated ahead', async () => {
    expect(failed(await checks(START + 91 * DAY))).toEqual(['dates']);
    expect(failed(await checks(START - 3 * DAY))).toEqual(['dates']);
    expect(failed(await checks(START - DAY))).toEqual([]);
  });

  it('names the entries in which a list differs from what it should hold', async () => {
    const { publish: other } = await publish(entries(3));
    await publish([entry(0, '另一版'), ...entries(5).slice(2)]);
    const [wrong] = (await checks(START, other.lines)).filter(({ ok }) => !ok);
    expect(wrong).toMatchObject({ name: 'change', detail: 'differs in e0, e1, e3, e4' });
  });

  it.each<[string, string[]]>([
    ['s', ['content']],
    ['m', ['content']],
    ['root', ['root']],
  ])('stops at a broken file in %s', async (part, expected) => {
    const [name = ''] = await readdir(join(folder, part));
    const file = await read(`${part}/${name}`);
    file[file.length >> 1] = (file[file.length >> 1] ?? 0) ^ 1;
    await writeFile(join(folder, part, name), file);
    expect(failed(await checks(START))).toEqual(expected);
  });
});
