import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../lib/domain/default-settings';
import { exceptLocked, readPolicy } from '../../../lib/domain/policy';
import { settingsSchema } from '../../../lib/domain/settings';

const ROOT = 'ab'.repeat(32);
const LIST = `https://list.example/list/v1/#root=${ROOT}`;
const NONE = { lists: [], settings: {}, hide: [], faults: [] };

describe('a policy', () => {
  it('is read in whole', () => {
    const raw = { lists: [LIST], settings: { language: 'en' }, hide: ['data', 'muted'] };
    expect(readPolicy(raw)).toEqual({
      lists: [{ url: 'https://list.example/list/v1/', identity: ROOT }],
      settings: { language: 'en' },
      hide: ['data', 'muted'],
      faults: [],
    });
  });

  it.each([
    [undefined, []],
    [{}, []],
    ['x', []],
    [{ lists: 'x' }, [{ of: 'shape', name: 'lists' }]],
    [
      { lists: [LIST, 3, 'http://example.com/', LIST.slice(0, 29)] },
      [
        { of: 'list', n: 2, why: 'not-a-url' },
        { of: 'list', n: 3, why: 'not-https' },
        { of: 'list', n: 4, why: 'no-root' },
      ],
    ],
    [{ lists: Array(65).fill(LIST) }, [{ of: 'many', name: 'lists', most: 64 }]],
    [{ settings: [] }, [{ of: 'shape', name: 'settings' }]],
    [{ settings: { markSize: 'huge' } }, [{ of: 'setting', name: 'markSize', why: 'value' }]],
    [
      { settings: { surfaces: { stores: 'no' } } },
      [{ of: 'setting', name: 'surfaces.stores', why: 'value' }],
    ],
    [
      { settings: { surfaces: { serach: false, websites: false } } },
      [{ of: 'setting', name: 'surfaces.serach', why: 'unknown' }],
    ],
    [
      { settings: { surfaces: { stores: 'no', listings: 0, websites: false } } },
      [
        { of: 'setting', name: 'surfaces.stores', why: 'value' },
        { of: 'setting', name: 'surfaces.listings', why: 'value' },
      ],
    ],
    [{ settings: { colour: 'red' } }, [{ of: 'setting', name: 'colour', why: 'unknown' }]],
    [{ hide: ['data', 'x'] }, [{ of: 'hide', n: 2, value: 'x' }]],
    [{ list: [] }, [{ of: 'key', name: 'list' }]],
    [{ ['x'.repeat(999)]: 1 }, [{ of: 'key', name: 'x'.repeat(60) }]],
  ])('%o names what is wrong in it: %o', (raw, faults) => {
    expect(readPolicy(raw).faults).toEqual(faults);
  });

  it.each([
    [{ stores: 'no', websites: false }, { websites: false }],
    [{ serach: false, search: false }, { search: false }],
    [{}, {}],
  ])('holds but for the kinds of pages that are wrong in it: %o', (surfaces, sound) => {
    const { settings } = readPolicy({ settings: { surfaces } });
    expect(settings).toEqual({ surfaces: { ...DEFAULT_SETTINGS.surfaces, ...sound } });
  });

  it.each([{ stores: 'no' }, { serach: false }])(
    'locks no kinds of pages where none is right: %o',
    (surfaces) => {
      expect(readPolicy({ settings: { surfaces } }).settings).toEqual({});
    },
  );

  it('holds but for what is wrong in it', () => {
    const raw = { lists: ['x', LIST], settings: { markSize: 1, showNamed: false }, hide: ['x'] };
    expect(readPolicy(raw)).toMatchObject({
      lists: [{ identity: ROOT }],
      settings: { showNamed: false },
      hide: [],
    });
    expect(readPolicy(null)).toEqual(NONE);
  });

  it('keeps locked settings as the user had them', () => {
    const wanted = { ...DEFAULT_SETTINGS, language: 'en' as const, showNamed: false };
    const policy = readPolicy({ settings: { language: 'zh-TW' } });
    expect(exceptLocked(wanted, DEFAULT_SETTINGS, policy)).toEqual({
      ...DEFAULT_SETTINGS,
      showNamed: false,
    });
  });
});

it('Chromium is told every setting that can be locked', () => {
  const path = resolve(import.meta.dirname, '../../../public/managed-schema.json');
  const { properties } = JSON.parse(readFileSync(path, 'utf8'));
  expect(Object.keys(properties)).toEqual(['lists', 'settings', 'hide']);
  const { settings } = properties;
  expect(Object.keys(settings.properties)).toEqual(Object.keys(settingsSchema().shape));
  expect(Object.keys(settings.properties.surfaces.properties)).toEqual(
    Object.keys(DEFAULT_SETTINGS.surfaces),
  );
});
