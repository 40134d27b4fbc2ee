import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openWelcome } from '../../../../lib/worker/browser/welcome';

const installedBy = (installType: 'admin' | 'normal') =>
  vi.spyOn(fakeBrowser.management, 'getSelf').mockResolvedValue({ installType } as never);

const opened = async (): Promise<string[]> =>
  (await fakeBrowser.tabs.query({}))
    .map(({ url = '' }) => url)
    .filter((url) => url.includes('welcome'));

describe('the page of the first run', () => {
  beforeEach(() => {
    fakeBrowser.reset();
    vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path) => `extension:/${path}`);
    installedBy('normal');
  });

  it('opens after an installation, once', async () => {
    await openWelcome('install');
    await openWelcome('install');
    expect(await opened()).toEqual(['extension://welcome.html']);
  });

  it('opens after no update', async () => {
    await openWelcome('update');
    expect(await opened()).toEqual([]);
  });

  it('opens where the browser tells nothing of the installation', async () => {
    vi.spyOn(fakeBrowser.management, 'getSelf').mockRejectedValue(new Error('not allowed'));
    await openWelcome('install');
    expect(await opened()).toHaveLength(1);
  });

  it('opens in no classroom where an administrator installed us', async () => {
    installedBy('admin');
    await openWelcome('install');
    expect(await opened()).toEqual([]);
  });
});
