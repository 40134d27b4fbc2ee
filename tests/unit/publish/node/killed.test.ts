import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Entry } from '../../../../lib/domain/entry';
import { readPublished } from '../../../../lib/publish/folder/published';
import { diskFolder } from '../../../../lib/publish/node/folder';
import { runs } from '../../runs';
import { buildOrgs } from '../helpers';

/**
 * A publish that is killed before each of its changes to the disk: what lies in the folder is always the
 * whole old list or the whole new one, and the next publish goes through. `npm run soak -- properties` kills at every
 * change.
 */

const ROOT = resolve(import.meta.dirname, '../../../..');
const SCRIPT = join(ROOT, 'tests/tools/killed-publish.ts');
/** More changes than any publish of these lists makes. */
const MANY = 60;
const isSoak = runs(1) > 1;
/** A share of the changes, and a smaller one for the forms of publishing that most do not use. */
const [SHARE, SMALL_SHARE] = isSoak ? [1, 1] : [3, 5];

const entriesOf = async (...names: string[]): Promise<Entry[]> =>
  (await buildOrgs(names.map((name) => ({ 机构名称: `余姚市示例${name}培训有限公司` })))).entries;
const OLD = await entriesOf('启明', '晨光');
const NEW = await entriesOf('启明', '云帆', '星河');

let base: string;
const at = (name: string): string => join(base, name);

beforeAll(async () => {
  base = await mkdtemp(join(tmpdir(), 'killed-'));
  await writeFile(at('old.json'), JSON.stringify(OLD));
  await writeFile(at('new.json'), JSON.stringify(NEW));
  // One bundle: dozens of publishers start, and reading the sources would cost each most of its time.
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: SCRIPT,
      outDir: base,
      emptyOutDir: false,
      rolldownOptions: { output: { entryFileNames: 'publisher.mjs' } },
    },
  });
});

afterAll(() => rm(base, { recursive: true }));

/** True when the publish was killed, false when it came to its end. */
function publish(folder: string, entries: string, killAt: number, form = ''): boolean {
  const args = [at('publisher.mjs'), folder, String(killAt), at(entries), form];
  const { signal, status, stderr } = spawnSync(process.execPath, args, {
    cwd: ROOT,
    encoding: 'utf8',
  });
  if (signal !== 'SIGKILL' && status !== 0) throw new Error(stderr);
  return signal === 'SIGKILL';
}

const idsOf = (entries: readonly Entry[]): string => entries.map(({ id }) => id).join();

/** The ids of the list in a folder, by the client's own checks; `none` when nothing is there yet. */
async function listIn(folder: string): Promise<string> {
  const published = await readPublished(diskFolder(folder).read);
  if (!published) return 'none';
  return [...published.state.keys()].sort().join();
}

/** Kills at every nth change in turn, until one publish is not killed; what was seen after each death. */
async function killAtChanges(
  nth: number,
  entries: string,
  prepare: (folder: string) => Promise<void>,
  form = '',
) {
  const seen: string[] = [];
  for (let killAt = nth; killAt < MANY; killAt += nth) {
    const folder = at(`${entries}-${form}-${killAt}`);
    await prepare(folder);
    if (!publish(folder, entries, killAt, form)) return seen;
    seen.push(await listIn(folder));
    // Dead publishers leave a lock and half-written files behind; they must not stop the next one.
    if (killAt % 9 === 0) {
      expect(publish(folder, entries, 0, form)).toBe(false);
      expect(await listIn(folder)).toBe(idsOf(entries === 'old.json' ? OLD : NEW));
    }
  }
  throw new Error('a publish makes more changes than expected');
}

describe('a publisher killed before any of its changes', () => {
  it('leaves the whole old list or the whole new one', { timeout: 900_000 }, async () => {
    expect(publish(at('before'), 'old.json', 0)).toBe(false);
    const seen = await killAtChanges(SHARE, 'new.json', (folder) =>
      cp(at('before'), folder, { recursive: true }),
    );
    expect(seen.length).toBeGreaterThan(24 / SHARE);
    expect(new Set(seen)).toEqual(new Set([idsOf(OLD), idsOf(NEW)]));
    // Once the new list is there, it stays.
    expect(seen.lastIndexOf(idsOf(OLD))).toBeLessThan(seen.indexOf(idsOf(NEW)));
  });

  it('leaves the whole old list or the whole new one where it is not signed', {
    timeout: 900_000,
  }, async () => {
    expect(publish(at('unsigned'), 'old.json', 0, 'unsigned')).toBe(false);
    const seen = await killAtChanges(
      SMALL_SHARE,
      'new.json',
      (folder) => cp(at('unsigned'), folder, { recursive: true }),
      'unsigned',
    );
    expect(seen.length).toBeGreaterThan(12 / SMALL_SHARE);
    expect(new Set(seen)).toEqual(new Set([idsOf(OLD), idsOf(NEW)]));
    expect(seen.lastIndexOf(idsOf(OLD))).toBeLessThan(seen.indexOf(idsOf(NEW)));
  });

  it('leaves nothing or the whole list of a first publish', { timeout: 900_000 }, async () => {
    const seen = await killAtChanges(SMALL_SHARE, 'old.json', async () => {});
    expect(seen.length).toBeGreaterThan(12 / SMALL_SHARE);
    for (const each of seen) expect(['none', idsOf(OLD)]).toContain(each);
  });
});
