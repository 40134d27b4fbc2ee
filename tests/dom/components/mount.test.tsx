import { act } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { mount } from '../../../components/app';

/** Words that are slow to come: the file of a language is still on its way. */
vi.mock(import('../../../lib/wording/messages/translate'), async (original) => ({
  ...(await original()),
  isInMemory: () => false,
  loadTranslator: () => new Promise<never>(() => {}),
}));

const asked = vi.fn(async (_: unknown) => undefined);
beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  asked.mockClear();
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(asked);
});
afterEach(() => document.body.replaceChildren());

async function mounted(printed: string): Promise<HTMLElement> {
  document.body.innerHTML = `<div id="root">${printed}</div>`;
  await act(async () => mount(null, <p>view</p>));
  const root = document.getElementById('root');
  if (!root) throw new Error('no root');
  return root;
}

it('asks the worker while the words of an empty page come', async () => {
  await mounted('');
  expect(asked).toHaveBeenCalled();
});

it('leaves what was printed until the words are there', async () => {
  const root = await mounted('<p>名单</p>');
  expect(root.textContent).toBe('名单');
});
