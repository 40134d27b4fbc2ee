import { describe, expect, it } from 'vitest';
import { hasSavedPages, untabledFiles } from '../../tools/saved-pages';

describe.runIf(hasSavedPages('no table is held against a folder'))('tables of saved pages', () => {
  it('leave out no file of the folder', () => expect(untabledFiles()).toEqual([]));
});
