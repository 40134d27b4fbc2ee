import { afterEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { ask, send } from '../../../lib/messages/client';

/** A page that was left has a document of no window. */
const leave = (): void => void vi.spyOn(document, 'defaultView', 'get').mockReturnValue(null);

const answers = {
  'with a value': () => Promise.resolve({ ok: true, value: [] }),
  'with a refusal': () => Promise.resolve({ ok: false, error: { code: 'internal', detail: '' } }),
  'by nobody': () => Promise.reject(new Error('Receiving end does not exist')),
};

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

it.each(Object.entries(answers))(
  'goes on no more in a page that was left, answered %s',
  async (_, answer) => {
    vi.stubEnv('FIREFOX', 'true');
    vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(answer as never);
    const settled = vi.fn();
    const asked = (): Promise<void> => ask('lists', {}).then(settled, settled);
    await asked();
    expect(settled).toHaveBeenCalledOnce();
    leave();
    asked();
    await new Promise((resolve) => setTimeout(resolve));
    expect(settled).toHaveBeenCalledOnce();
  },
);

it.each([
  ['send', send],
  ['ask', ask],
])('%s rejects, and never throws, when the extension was just updated', async (_, request) => {
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(() => {
    throw new Error('Extension context invalidated.');
  });
  const sent = request('lists', {});
  await expect(sent).rejects.toThrow('invalidated');
});

it('asks once more where the worker ended before it answered, and not a third time', async () => {
  const lost = new Error('The message channel closed before a response was received.');
  const worker = vi
    .spyOn(browser.runtime, 'sendMessage')
    .mockRejectedValueOnce(lost)
    .mockResolvedValueOnce({ ok: true, value: [] } as never);
  expect(await ask('lists', {})).toEqual([]);
  expect(worker).toHaveBeenCalledTimes(2);
  worker.mockReset().mockRejectedValue(lost);
  await expect(ask('lists', {})).rejects.toBe(lost);
  expect(worker).toHaveBeenCalledTimes(2);
});

it('takes a refusal for an answer: nothing is asked again', async () => {
  const worker = vi
    .spyOn(browser.runtime, 'sendMessage')
    .mockResolvedValue({ ok: false, error: { code: 'internal', detail: '' } } as never);
  await expect(ask('lists', {})).rejects.toThrow('internal');
  expect(worker).toHaveBeenCalledTimes(1);
});
