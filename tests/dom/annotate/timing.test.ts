import { afterEach, describe, expect, it, vi } from 'vitest';
import { whenShown } from '../../../lib/annotate/timing';

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

describe('every content script', () => {
  it.each([
    ['search', 'https://www.bing.com/search?q=a'],
    ['store', 'https://apps.apple.com/cn/app/id1'],
    ['listing', 'https://study.163.com/category/a'],
    ['website', 'https://www.example.com/'],
  ])('%s waits for its page to be shown', async (name, url) => {
    vi.resetModules();
    vi.stubGlobal('location', new URL(url));
    const timing = await import('../../../lib/annotate/timing');
    const spy = vi.spyOn(timing, 'whenShown').mockImplementation(() => {});
    const script = await import(`../../../entrypoints/${name}.ts`);
    expect(spy).not.toHaveBeenCalled();
    script.default.main();
    expect(spy).toHaveBeenCalled();
    vi.unstubAllGlobals();
  });
});
