import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { createTranslator } from '../../../lib/wording/messages/translate';
import type { MessageKey } from '../../../lib/wording/messages/zh-CN';
import { eventually } from '../../eventually';
import { VIEWS } from '../../views';

/** Every view as a user opens it, where no worker answers: it says what it is, in the user's language. */

const MAINS = import.meta.glob('../../../entrypoints/*/main.tsx');
const t = createTranslator('en');

beforeEach(() => {
  document.body.innerHTML = '<div id="root"></div>';
  document.title = '';
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['en-GB']);
  // A view's own start waits for no test; a file before this one may have said otherwise of the process.
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false);
  vi.stubGlobal('matchMedia', () => Object.assign(new EventTarget(), { matches: false }));
  Object.assign(browser, { extension: { inIncognitoContext: false } });
  browser.tabs.getCurrent = async () => undefined;
});

it.each(VIEWS)('%s has its title and a heading, with no worker', async (view) => {
  const name = t(view === 'popup' ? 'app.name' : (`${view}.title` as MessageKey & 'app.name'));
  await MAINS[`../../../entrypoints/${view}/main.tsx`]?.();
  await eventually(() => {
    expect(document.title).toBe(name);
    expect(document.documentElement.lang).toBe('en');
    expect(document.querySelector('h1')?.textContent).toBe(name);
  });
});
