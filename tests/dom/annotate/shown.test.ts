import { afterEach, describe, expect, it, vi } from 'vitest';
import { whenShown } from '../../../lib/annotate/shown';

const setPrerendering = (prerendering: boolean): void => {
  Object.assign(document, { prerendering });
};

describe('a page', () => {
  afterEach(() => setPrerendering(false));

  it('that is shown is begun on at once', () => {
    const begin = vi.fn();
    whenShown(begin);
    expect(begin).toHaveBeenCalledTimes(1);
  });

  it('that is rendered ahead is begun on when it is visited', () => {
    setPrerendering(true);
    const begin = vi.fn();
    whenShown(begin);
    expect(begin).not.toHaveBeenCalled();
    setPrerendering(false);
    document.dispatchEvent(new Event('prerenderingchange'));
    expect(begin).toHaveBeenCalledTimes(1);
  });
});

describe('every content script of a site', () => {
  it.each(['search', 'store', 'generic'])('%s waits for its page to be shown', async (name) => {
    vi.resetModules();
    const shown = await import('../../../lib/annotate/shown');
    const spy = vi.spyOn(shown, 'whenShown').mockImplementation(() => {});
    expect(spy).not.toHaveBeenCalled();
    Object.assign(globalThis, { jianxunSite: { id: 'x', layouts: [] } });
    const script = await import(`../../../entrypoints/${name}.ts`);
    script.default.main();
    expect(spy).toHaveBeenCalledTimes(1);
  });
});
