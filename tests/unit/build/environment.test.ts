import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { withEnvironment } from '../../../lib/build/environment';

const [SET, UNSET] = ['JIANXUN_TRIED_SET', 'JIANXUN_TRIED_UNSET'];
const now = () => [process.env[SET], process.env[UNSET]];
const OTHERS = { [SET]: 'during', [UNSET]: 'during' };

describe('withEnvironment', () => {
  beforeEach(() => {
    process.env[SET] = 'before';
  });
  afterEach(() => {
    delete process.env[SET];
  });

  it('shows the work other variables, and gives what it gives', async () => {
    const given = await withEnvironment(OTHERS, async () => {
      await Promise.resolve();
      return now();
    });
    expect(given).toEqual(['during', 'during']);
  });

  it.each([
    ['the work is done', async () => {}],
    ['it failed', () => Promise.reject(new Error('no'))],
  ])('puts back what was there, and nothing that was not, when %s', async (_, work) => {
    await withEnvironment(OTHERS, work).catch(() => undefined);
    expect(now()).toEqual(['before', undefined]);
    expect(UNSET in process.env).toBe(false);
  });
});
