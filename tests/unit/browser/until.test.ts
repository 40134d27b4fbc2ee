import { afterEach, describe, expect, it, vi } from 'vitest';
import { setWitness, soon, until } from '../../browser/until';

const browser = {};
const inVain = () => until('pigs fly', () => false, 0);

describe('what is waited for in vain', () => {
  afterEach(() => {
    setWitness(browser, null);
    vi.useRealTimers();
  });

  it('is told with what there was to see, as it is last told by whom', async () => {
    setWitness(browser, async () => 'a tab: an old word');
    setWitness(browser, async () => 'a tab: 正在读取');
    await expect(inVain()).rejects.toThrow(/pigs fly\na tab: 正在读取$/);
    setWitness(browser, null);
    await expect(inVain()).rejects.toThrow(/pigs fly$/);
  });

  it('is told whatever becomes of who was asked', async () => {
    vi.useFakeTimers();
    const others = [{}, {}, {}];
    const [closed = {}, hanging = {}, busy = {}] = others;
    setWitness(closed, () => Promise.reject(new Error('the browser was closed')));
    setWitness(hanging, () => new Promise(() => {}));
    setWitness(busy, async () => `a tab: ${await soon(new Promise(() => {}))}`);
    setWitness(browser, async () => 'a tab: 正在读取');
    const failed = inVain().then(String, (error: Error) => error.message);
    await vi.runAllTimersAsync();
    for (const each of others) setWitness(each, null);
    expect((await failed).split('\n').slice(1)).toEqual([
      '(Error: the browser was closed)',
      '(no answer)',
      'a tab: (no answer)',
      'a tab: 正在读取',
    ]);
  });

  it('is told without a page that never answers, or cannot', async () => {
    vi.useFakeTimers();
    const never = soon(new Promise(() => {}));
    await vi.advanceTimersToNextTimerAsync();
    expect(await never).toBe('(no answer)');
    expect(await soon(Promise.reject(new Error('closed')))).toBe('(Error: closed)');
    expect(await soon(Promise.resolve('words'))).toBe('words');
  });
});
