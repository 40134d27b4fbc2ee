import { expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../lib/domain/default-settings';
import { changeSettings, settingsChangeSchema, settingsSchema } from '../../../lib/domain/settings';

it.each([{}, { markSize: 'large' }, { surfaces: { stores: false } }, DEFAULT_SETTINGS])(
  'the change %j is read as it is, without defaults for the rest',
  (change) => {
    expect(settingsChangeSchema().parse(change)).toEqual(change);
  },
);

it.each([
  [{ markSize: 'huge' }, 'markSize'],
  [{ markSize: undefined }, 'markSize'],
  [{ surfaces: { stores: 1 } }, 'surfaces.stores'],
])('of the bad change %o the field is named', (change, field) => {
  const { error } = settingsChangeSchema().safeParse(change);
  expect(error?.issues.map(({ path }) => path.join('.'))).toEqual([field]);
});

it('a field that is missing takes its default', () => {
  expect(settingsSchema().parse({})).toEqual(DEFAULT_SETTINGS);
});

it('what a change does not name stays as it is', () => {
  const large = changeSettings(DEFAULT_SETTINGS, { markSize: 'large' });
  const changed = changeSettings(large, { surfaces: { search: false } });
  const surfaces = { ...DEFAULT_SETTINGS.surfaces, search: false };
  expect(changed).toEqual({ ...DEFAULT_SETTINGS, markSize: 'large', surfaces });
});
