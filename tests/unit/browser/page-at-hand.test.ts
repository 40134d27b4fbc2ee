import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readPageAtHand } from '../../../lib/browser/page-at-hand';

const URL = 'https://a.example.com/';

describe('the page at hand', () => {
  let tab: number;
  beforeEach(async () => {
    fakeBrowser.reset();
    tab = (await fakeBrowser.tabs.create({ url: URL })).id ?? -1;
  });

  it('is address, title and text of one page', async () => {
    expect(await readPageAtHand(tab, async () => '字')).toMatchObject({ url: URL, text: '字' });
    expect(await readPageAtHand(tab, async () => null)).toMatchObject({ url: URL, text: null });
  });

  it('is none where the tab went on while it was read, or is closed', async () => {
    const moved = readPageAtHand(tab, async () => {
      await fakeBrowser.tabs.update(tab, { url: 'https://b.example.com/' });
      return '字';
    });
    expect(await moved).toBeNull();
    expect(await readPageAtHand(tab + 1, async () => '字')).toBeNull();
  });
});
