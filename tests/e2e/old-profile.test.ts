import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ListState } from '../../lib/domain/list-state';
import { ROOT } from '../browser/build';
import { listsSettled } from '../browser/lists';
import type { Session } from '../browser/session';
import { readyBrowsers } from '../browser/setup';
import { until } from '../browser/until';
import { borrow, giveBack } from './kept-browser';
import { LEARNED_HOST, MUTED, PAUSED_SITE, SETTINGS } from './old-profile-sample';
import { type ProfileDump, restoreProfile } from './profile-dump';
import { COMPANY, ENTRIES, SCHOOL } from './sample';

/** Profiles of older versions, as `tests/tools/dump-profile.ts` kept them, open with nothing lost. */

const FOLDER = join(ROOT, 'tests/fixtures/profiles');
/** The index of another format is rebuilt when the resume alarm rings. */
const REBUILT_MS = 100_000;

const cases = readyBrowsers().flatMap((ready) =>
  readdirSync(FOLDER)
    .filter((file) => file.endsWith(`-${ready.name}.json`))
    .map((file) => ({ ...ready, file })),
);

it('has a profile of an older version for each browser', () => {
  expect(new Set(cases.map(({ name }) => name)).size).toBe(readyBrowsers().length);
});

describe.each(cases)('the profile $file', ({ file, ...ready }) => {
  const dump = JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as ProfileDump;
  let session: Session;
  let list: ListState | undefined;

  beforeAll(async () => {
    session = await borrow(ready, {});
    await listsSettled(session);
    await restoreProfile(session, dump);
    list = (await session.ask('lists', {})).find(({ url }) => url !== undefined);
  });
  afterAll(async () => {
    expect(await session?.errors()).toEqual([]);
    if (session) giveBack(ready, session, {});
  });

  const lookup = async (text: string) => (await session.ask('lookup', { text })).hits;

  it('still follows its list, which answers from what is stored', async () => {
    const [row] = dump.stores.find((store) => store.name === 'lists')?.rows ?? [];
    expect(list).toMatchObject({ identity: row?.identity, url: row?.url, live: ENTRIES.length });
    const isFound = async () => (await lookup(SCHOOL)).some(({ ref }) => ref.id === 'school');
    await until('the list answers', isFound, REBUILT_MS);
    expect((await lookup(COMPANY))[0]?.ref).toEqual({ list: list?.identity, id: 'company' });
    const record = await session.ask('record', {
      entry: { list: list?.identity ?? '', id: 'app' },
    });
    expect(JSON.stringify(record)).toContain('示例在线');
  });

  it('keeps settings, paused sites, mutes and learned hosts', async () => {
    expect(await session.ask('settings', {})).toMatchObject(SETTINGS);
    expect(await session.ask('settingsState', {})).toMatchObject({ fault: null });
    expect(await session.ask('pausedSites', {})).toEqual([PAUSED_SITE]);
    const muted = await session.ask('muted', {});
    expect(muted).toMatchObject([{ entry: { list: list?.identity, id: MUTED }, name: COMPANY }]);
    const learned = await session.ask('learned', {});
    expect(learned.map(({ host }) => host)).toEqual([LEARNED_HOST]);
  });

  it('has the bundled list beside it again', async () => {
    const bundled = async () => (await session.ask('lists', {})).find(({ url }) => !url)?.live ?? 0;
    await until('the bundled list is live', async () => (await bundled()) > 0, REBUILT_MS);
  });
});
