import { afterEach, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, SETTINGS_VERSION } from '../../../lib/domain/default-settings';
import { openSettings, STEPS, toStored } from '../../../lib/domain/stored-settings';
import { EXAMPLES } from './settings-examples';

const versions = Array.from({ length: SETTINGS_VERSION }, (_, at) => at + 1);

describe('stored settings', () => {
  it('have an example and a step for every version', () => {
    expect(Object.keys(EXAMPLES).map(Number)).toEqual(versions);
    expect(Object.keys(STEPS).map(Number)).toEqual(versions.slice(0, -1));
  });

  it.each(versions)('of version %i are read with every field that they set', (version) => {
    const { settings, fault } = openSettings(EXAMPLES[version]);
    expect(fault).toBeNull();
    expect(settings).toMatchObject(withoutVersion(EXAMPLES[version]));
  });

  it.each(versions.slice(0, -1))('of version %i become the next version exactly', (version) => {
    const next = STEPS[version]?.(EXAMPLES[version] ?? {});
    expect(Object.keys(next ?? {}).sort()).toEqual(Object.keys(EXAMPLES[version + 1] ?? {}).sort());
    expect(next?.version).toBe(version + 1);
  });

  it('are what is written now', () => {
    const { settings } = openSettings(EXAMPLES[SETTINGS_VERSION]);
    expect(toStored(settings)).toEqual(EXAMPLES[SETTINGS_VERSION]);
  });

  it('of version 1 go on showing all of it', () => {
    expect(openSettings(EXAMPLES[1]).settings).toEqual({ ...DEFAULT_SETTINGS, ...EXAMPLES[1] });
  });

  it.each([
    ['nothing', undefined, null],
    ['a text', 'zh-CN', { kind: 'unreadable', field: '' }],
    ['a list', [], { kind: 'unreadable', field: '' }],
    ['a strange version', { version: 'x' }, { kind: 'unreadable', field: 'version' }],
    ['version 0', { version: 0 }, { kind: 'unreadable', field: 'version' }],
    ['a later version', { version: 99, language: 'en' }, { kind: 'newer', field: 'version' }],
  ])('that are %s leave the defaults, and say why', (_, stored, fault) => {
    expect(openSettings(stored)).toEqual({ settings: DEFAULT_SETTINGS, fault });
  });

  it.each([
    [{ language: 'fr' }, 'language', { language: DEFAULT_SETTINGS.language }],
    [{ markSize: 3 }, 'markSize', { markSize: DEFAULT_SETTINGS.markSize }],
    [{ surfaces: 'all' }, 'surfaces', { surfaces: DEFAULT_SETTINGS.surfaces }],
    [{ surfaces: { search: 0 } }, 'surfaces.search', { surfaces: DEFAULT_SETTINGS.surfaces }],
    [
      { surfaces: { search: 'no', stores: false } },
      'surfaces.search',
      { surfaces: { ...DEFAULT_SETTINGS.surfaces, stores: false } },
    ],
  ])('with %o lose that field alone, and name it', (change, field, instead) => {
    const { settings, fault } = openSettings({ ...EXAMPLES[SETTINGS_VERSION], ...change });
    expect(fault).toEqual({ kind: 'bad-field', field });
    expect(settings).toEqual(withoutVersion({ ...EXAMPLES[SETTINGS_VERSION], ...instead }));
  });
});

describe('a migration that fails', () => {
  const step = STEPS[1];
  afterEach(() => {
    if (step) STEPS[1] = step;
  });

  it.each([
    [
      'throws',
      () => {
        throw new Error('broken');
      },
    ],
    ['is missing', undefined],
  ])('since its step %s is told, and never served as if it had worked', (_, broken) => {
    if (broken) STEPS[1] = broken;
    else delete STEPS[1];
    expect(openSettings(EXAMPLES[1])).toEqual({
      settings: DEFAULT_SETTINGS,
      fault: { kind: 'migration', field: 'version' },
    });
  });
});

function withoutVersion({ version: _, ...fields }: Record<string, unknown> = {}) {
  return fields;
}
