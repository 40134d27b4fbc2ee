import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { whenMoved, whenShown } from '../../../lib/page/timing';
import { dom } from '../../../lib/sites/dom';

describe('a page', () => {
  afterEach(() => vi.restoreAllMocks());

  it('that is shown is begun on at once', () => {
    const begin = vi.fn();
    whenShown(begin);
    expect(begin).toHaveBeenCalledTimes(1);
  });

  it('is begun on at once although an element of it takes the name', () => {
    Object.assign(document, { prerendering: document.createElement('img') });
    const begin = vi.fn();
    whenShown(begin);
    expect(begin).toHaveBeenCalledTimes(1);
    Reflect.deleteProperty(document, 'prerendering');
  });

  it('that is rendered ahead is begun on when it is visited', () => {
    vi.spyOn(dom, 'prerendering').mockReturnValue(true);
    const begin = vi.fn();
    whenShown(begin);
    expect(begin).not.toHaveBeenCalled();
    document.dispatchEvent(new Event('prerenderingchange'));
    expect(begin).toHaveBeenCalledTimes(1);
  });
});

describe('a page that moves in place', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllEnvs();
  });

  it('is looked at after each move where the browser has no Navigation API', () => {
    vi.stubEnv('FIREFOX', 'true');
    expect(window.navigation).toBeUndefined();
    history.pushState({}, '', '/shop/17');
    const look = vi.fn();
    whenMoved(look);
    vi.advanceTimersByTime(10_000);
    expect(look).not.toHaveBeenCalled();
    for (const [at, path] of ['/shop/18', '/shop/19', '#part'].entries()) {
      history.pushState({}, '', path);
      vi.advanceTimersByTime(10_000);
      expect(look).toHaveBeenCalledTimes(at + 1);
    }
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
    const timing = await import('../../../lib/page/timing');
    const spy = vi.spyOn(timing, 'whenShown').mockImplementation(() => {});
    // Files share a window: a script that listens on would answer the tests of others.
    vi.spyOn(window, 'addEventListener').mockImplementation(() => {});
    const script = await import(`../../../entrypoints/${name}.ts`);
    expect(spy).not.toHaveBeenCalled();
    script.default.main();
    expect(spy).toHaveBeenCalled();
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });
});
