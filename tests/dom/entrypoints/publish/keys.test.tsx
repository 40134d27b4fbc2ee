import { useState } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Job, NO_KEYS, withKey } from '../../../../entrypoints/publish/held-keys';
import { KeysSection } from '../../../../entrypoints/publish/keys';
import { exportKeyPair, type KeyPair } from '../../../../lib/list/keys';
import type { Keys as HeldKeys } from '../../../../lib/publish/folder/roles';
import type { ListSummary } from '../../../../lib/publish/thread/wishes';
import { eventually } from '../../../eventually';
import { testKey } from '../../../unit/list/sample';
import { button, chooseFile, click, settle, show } from '../stage';

/** What is saved, by the name of its file. */
const saved: string[] = [];
beforeEach(() => {
  saved.length = 0;
  vi.stubGlobal(
    'URL',
    Object.assign(URL, { createObjectURL: () => 'blob:x', revokeObjectURL: () => {} }),
  );
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function save(
    this: HTMLAnchorElement,
  ) {
    saved.push(this.download);
  });
});

const listOf = (root: KeyPair, release: KeyPair): ListSummary => ({
  identity: 'a'.repeat(64),
  title: '示例名单',
  publisher: '示例教育局',
  licence: '',
  contacts: [],
  entries: 1,
  sequence: 1,
  epoch: 1,
  issued: '2026-09-01T00:00:00Z',
  expires: '2026-12-01T00:00:00Z',
  root: { keys: [root.id], threshold: 1 },
  release: { keys: [release.id], threshold: 1 },
  hasEdition: false,
  clock: null,
  changes: null,
});

let held = NO_KEYS;
function Keys({ list, first = 'publish' }: { list: ListSummary | null; first?: Job }) {
  const [keys, setKeys] = useState(NO_KEYS);
  const [job, setJob] = useState(first);
  held = keys;
  return <KeysSection list={list} job={job} keys={keys} onKeys={setKeys} onJob={setJob} />;
}

describe('new keys', () => {
  it('count once both of their files were saved', async () => {
    const { findAll } = await show(<Keys list={null} />, {});
    await click(button(findAll('button'), '生成密钥（第一次发布）'));
    // Numbers are drawn and keys computed meanwhile.
    while (findAll('.panel').length === 0) await settle();
    await click(button(findAll('button'), '保存根密钥'));
    expect([saved, held]).toEqual([['root.key.json'], NO_KEYS]);
    await click(button(findAll('button'), '保存发布密钥'));
    expect(saved).toEqual(['root.key.json', 'release.key.json']);
    expect([held.root.length, held.release.length]).toEqual([1, 1]);
    await click(button(findAll('button'), '从此页移走密钥'));
    expect(held).toEqual(NO_KEYS);
  });
});

describe('the root key', () => {
  it('is asked for at a first publish and to replace release keys', async () => {
    const list = listOf(await testKey(1), await testKey(2));
    const asked = async (wanted: ListSummary | null, job: Job) => {
      const { findAll } = await show(<Keys list={wanted} first={job} />, {});
      return findAll('.publish-keys li').map(({ firstChild }) => firstChild?.textContent);
    };
    expect(await asked(null, 'publish')).toEqual(['根密钥', '发布密钥']);
    expect(await asked(list, 'publish')).toEqual(['发布密钥']);
    expect(await asked(list, 'renew')).toEqual(['发布密钥']);
    expect(await asked(list, 'rotate')).toEqual(['根密钥', '发布密钥']);
  });
});

describe('a key that is opened', () => {
  it.each<[string, number, 'root' | 'release', Job, string]>([
    ['another list’s', 3, 'release', 'publish', 'foreign'],
    ['the root key for a publish', 1, 'release', 'publish', 'is-root'],
    ['the release key in the root’s place', 2, 'root', 'rotate', 'is-release'],
    ['another root key', 3, 'root', 'rotate', 'foreign'],
    ['today’s release key as the new one', 2, 'release', 'rotate', 'is-old'],
  ])('%s is refused with its reason', async (_, seed, role, job, why) => {
    const list = listOf(await testKey(1), await testKey(2));
    const text = exportKeyPair(await testKey(seed));
    expect(await withKey(text, role, () => ({ held: NO_KEYS, list, job }))).toBe(why);
  });

  it('is refused when it is none, and when it is open already', async () => {
    const beside = (held: HeldKeys) => () => ({ held, list: null, job: 'publish' as const });
    expect(await withKey('{}', 'root', beside(NO_KEYS))).toBe('not-a-key');
    const text = exportKeyPair(await testKey(1));
    const one = await withKey(text, 'root', beside(NO_KEYS));
    expect(one).toMatchObject({ release: [] });
    if (typeof one === 'string') throw new Error(one);
    expect(await withKey(text, 'release', beside(one))).toBe('twice');
  });

  it('is kept beside one that is opened with it', async () => {
    const { findAll } = await show(<Keys list={null} />, {});
    let read = (): void => {};
    const both = new Promise<void>((resolve) => {
      read = resolve;
    });
    for (const [at, field] of findAll('input').entries()) {
      const bytes = new TextEncoder().encode(exportKeyPair(await testKey(at + 1)));
      const arrayBuffer = () => both.then(() => bytes.buffer);
      await chooseFile(
        field as HTMLInputElement,
        Object.assign(new File([], 'key.json'), { arrayBuffer }),
      );
    }
    read();
    await eventually(async () => {
      await settle(10);
      expect([held.root.length, held.release.length]).toEqual([1, 1]);
    });
  });

  it('is held against the list that was opened while its file was read', async () => {
    const list = listOf(await testKey(1), await testKey(2));
    const use = { held: NO_KEYS, list: null as ListSummary | null, job: 'publish' as const };
    const reading = withKey(exportKeyPair(await testKey(3)), 'release', () => use);
    use.list = list;
    expect(await reading).toBe('foreign');
  });
});
