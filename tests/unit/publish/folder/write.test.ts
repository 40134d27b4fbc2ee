import { beforeEach, describe, expect, it } from 'vitest';
import type { Entry } from '../../../../lib/domain/entry';
import type { Bytes } from '../../../../lib/list/bytes';
import { LATEST_PATH, rootPath } from '../../../../lib/list/format';
import { MemoryFolder } from '../../../../lib/publish/folder/memory-folder';
import { readPublished } from '../../../../lib/publish/folder/published';
import { writeSigned } from '../../../../lib/publish/folder/write';
import { entries, HEAD, testKey } from '../../list/sample';

/** A first publish, and what it finds of an earlier one. */

const NOW = Date.parse('2026-09-01T04:00:00Z');

let folder: MemoryFolder;
beforeEach(() => {
  folder = new MemoryFolder('v1');
});

/** Publishes with a root key and a release key, by their seeds. */
const publish = async (list: readonly Entry[], [root, release] = [1, 2], into = folder) =>
  writeSigned(into, list, () => HEAD, {
    keys: { root: [await testKey(root)], release: [await testKey(release)] },
    now: NOW,
  });

describe('a first publish', () => {
  it('goes on under the root that lies there where latest.json alone is gone', async () => {
    const { identity } = await publish(entries(3));
    await folder.remove(LATEST_PATH);
    await expect(publish(entries(4), [8, 9])).rejects.toThrow('发布密钥不足');
    expect(await publish(entries(4), [8, 2])).toMatchObject({ identity, sequence: 2 });
    expect((await readPublished(folder.read))?.state.size).toBe(4);
  });

  it('is none where the root is gone with it', async () => {
    await publish(entries(3));
    await folder.remove(LATEST_PATH);
    await folder.remove(rootPath(1));
    await expect(publish(entries(4))).rejects.toThrow('缺少 root/1.json');
  });

  it('is read back before anybody is pointed to it', async () => {
    class TornDisk extends MemoryFolder {
      override add(files: ReadonlyMap<string, Bytes>): Promise<void> {
        const torn = [...files].map(([path, bytes]): [string, Bytes] => [
          path,
          path.startsWith('s/') ? bytes.subarray(0, 20) : bytes,
        ]);
        return super.add(new Map(torn));
      }
    }
    const disk = new TornDisk('v1');
    await expect(publish(entries(3), [1, 2], disk)).rejects.toThrow('wrong-hash');
    expect(disk.files.has(LATEST_PATH)).toBe(false);
  });

  it('signs nothing where its keys are none', async () => {
    const keys = { root: [await testKey(1)], release: [] };
    await expect(writeSigned(folder, entries(3), () => HEAD, { keys, now: NOW })).rejects.toThrow();
    expect([...folder.files.keys()]).toEqual([]);
  });
});
