import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Sender } from '../../../lib/browser/tabs';
import { RequestError } from '../../../lib/messages/client';
import { answer as answerPrepared, type Handlers } from '../../../lib/messages/router';

const own = (path = '/popup.html'): Sender => ({
  id: fakeBrowser.runtime.id,
  url: fakeBrowser.runtime.getURL(path),
});
const content = (over: Partial<Sender> = {}): Sender => ({
  id: fakeBrowser.runtime.id,
  url: 'https://www.bing.com/search?q=a',
  frameId: 0,
  ...over,
  tab: { id: 7 } as NonNullable<Sender['tab']>,
});

const lookup = vi.fn(async () => ({ hits: [], total: 0, listDate: '' }));
const judge = vi.fn(async () => {
  throw new Error('storage is full');
});
const subscribe = vi.fn(async () => {
  throw new RequestError('bad-subscription', 'no #root');
});
const handlers = { lookup, judge, subscribe } as unknown as Handlers;

const prepare = vi.fn(async () => {});
const answer = (message: unknown, sender: Sender, to: Handlers) =>
  answerPrepared(message, sender, to, prepare);

const judgePayload = { site: 'bing', recognised: 0, subjects: [], fresh: true, gone: [] };

describe('answer', () => {
  beforeEach(() => vi.clearAllMocks());

  it('gives an extension page its value', async () => {
    const reply = await answer({ name: 'lookup', payload: { text: 'a' } }, own(), handlers);
    expect(reply).toEqual({ ok: true, value: { hits: [], total: 0, listDate: '' } });
    expect(prepare).toHaveBeenCalledExactlyOnceWith('lookup');
  });

  it.each([
    ['a foreign extension', { ...own(), id: 'other' }],
    ['a content script', content()],
    ['nobody', {}],
  ])('refuses a lookup from %s before looking at its payload', async (_, sender) => {
    const reply = await answer({ name: 'lookup', payload: 'nonsense' }, sender, handlers);
    expect(reply).toEqual({ ok: false, error: { code: 'not-allowed', detail: 'lookup' } });
    expect(lookup).not.toHaveBeenCalled();
  });

  it.each([
    ['a frame inside a page', content({ frameId: 4 })],
    ['a page that is rendered ahead of its visit', content({ documentLifecycle: 'prerender' })],
    ['a page that was left', content({ documentLifecycle: 'cached' })],
    ['no tab', { ...content(), tab: undefined }],
    ['another extension', { ...content(), id: 'other' }],
  ])('refuses verdicts to %s before looking at its payload', async (_, sender) => {
    const reply = await answer({ name: 'judge', payload: 'nonsense' }, sender as Sender, handlers);
    expect(reply).toEqual({ ok: false, error: { code: 'not-allowed', detail: 'judge' } });
    expect(judge).not.toHaveBeenCalled();
  });

  it.each([[undefined], [null], ['judge'], [{ name: 4 }]])(
    'answers the message %j with an error',
    async (message) => {
      const reply = await answer(message, own(), handlers);
      expect(reply).toMatchObject({ ok: false, error: { code: 'bad-request' } });
    },
  );

  it.each(['constructor', '__proto__', 'nothing', 'vet'])('does not answer %s', async (name) => {
    const reply = await answer({ name, payload: {} }, own(), handlers);
    expect(reply).toEqual({ ok: false, error: { code: 'not-allowed', detail: name } });
  });

  it('names the field of a bad payload', async () => {
    const payload = { ...judgePayload, subjects: [{ ref: -1, url: null, title: 'a' }] };
    const reply = await answer({ name: 'judge', payload }, content(), handlers);
    expect(reply).toEqual({
      ok: false,
      error: { code: 'bad-request', detail: 'judge: subjects.0.ref' },
    });
    expect(judge).not.toHaveBeenCalled();
  });

  it('answers with an error when the handler fails', async () => {
    const reply = await answer({ name: 'judge', payload: judgePayload }, content(), handlers);
    expect(reply).toEqual({ ok: false, error: { code: 'internal', detail: 'storage is full' } });
  });

  it('passes the code of a refusal on', async () => {
    const reply = await answer({ name: 'subscribe', payload: { url: 'x' } }, own(), handlers);
    expect(reply).toEqual({ ok: false, error: { code: 'bad-subscription', detail: 'no #root' } });
  });
});
