import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Entry } from '../../../../lib/domain/entry';
import { readPublished } from '../../../../lib/publish/folder/published';
import { diskFolder } from '../../../../lib/publish/node/folder';
import { writePrograms } from '../../../tools/bundle-programs';
import { buildOrgs } from '../helpers';

/**
 * A publish that is killed before any of its changes to the disk: what lies in the folder is always the whole old list or
 * the whole new one, and the next publish goes through.
 */

const ROOT = resolve(import.meta.dirname, '../../../..');
const SCRIPT = join(ROOT, 'tests/tools/killed-publish.ts');

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
  await writePrograms({ publisher: SCRIPT }, base);
});

afterAll(() => rm(base, { recursive: true }));

type Form = 'signed' | 'unsigned';

/** True when the publish was killed, false when it came to its end. */
function publish(folder: string, entries: string, form: Form, killAt = 0, deaths = ''): boolean {
  const args = [at('publisher.mjs'), folder, String(killAt), at(entries), form, deaths];
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

/** How many deaths lie between two after which the next publish is tried, and which one is a kill indeed. */
const NEXT_EVERY = 9;
const KILL = 5;

/** Publishes into a copy of `before`, and tells what a death before each of the changes leaves. */
async function seenAtDeaths(entries: string, form: Form, before?: string): Promise<string[]> {
  const whole = idsOf(entries === 'old.json' ? OLD : NEW);
  const [folder, deaths] = [at(`to-${entries}-${form}`), at(`deaths-${entries}-${form}`)];
  const prepare = (to: string) => before && cp(before, to, { recursive: true });
  await prepare(folder);
  expect(publish(folder, entries, form, 0, deaths)).toBe(false);
  expect(await listIn(folder)).toBe(whole);
  const seen: string[] = [];
  const count = (await readdir(deaths)).length;
  for (let death = 1; death <= count; death++) {
    const left = join(deaths, String(death));
    seen.push(await listIn(left));
    // Dead publishers leave a lock and half-written files behind; they must not stop the next one.
    if (death % NEXT_EVERY > 0) continue;
    expect(publish(left, entries, form)).toBe(false);
    expect(await listIn(left)).toBe(whole);
  }
  const killed = at(`killed-${entries}-${form}`);
  await prepare(killed);
  expect(publish(killed, entries, form, count - KILL)).toBe(true);
  expect(await listIn(killed)).toBe(seen[count - KILL - 1]);
  expect(publish(killed, entries, form)).toBe(false);
  expect(await listIn(killed)).toBe(whole);
  return seen;
}

/** Publishes the new list over the old one. */
async function seenOverOld(form: Form): Promise<string[]> {
  const before = at(`before-${form}`);
  expect(publish(before, 'old.json', form)).toBe(false);
  const seen = await seenAtDeaths('new.json', form, before);
  expect(new Set(seen)).toEqual(new Set([idsOf(OLD), idsOf(NEW)]));
  // Once the new list is there, it stays.
  expect(seen.lastIndexOf(idsOf(OLD))).toBeLessThan(seen.indexOf(idsOf(NEW)));
  return seen;
}

describe('a publisher killed before any of its changes', () => {
  it('leaves the whole old list or the whole new one', async () => {
    expect((await seenOverOld('signed')).length).toBeGreaterThan(24);
  });

  it('leaves the whole old list or the whole new one where it is not signed', async () => {
    expect((await seenOverOld('unsigned')).length).toBeGreaterThan(12);
  });

  it('leaves nothing or the whole list of a first publish', async () => {
    const seen = await seenAtDeaths('old.json', 'signed');
    expect(seen.length).toBeGreaterThan(12);
    for (const each of seen) expect(['none', idsOf(OLD)]).toContain(each);
  });
});
