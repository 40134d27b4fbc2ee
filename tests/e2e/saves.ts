import type { Page } from 'puppeteer-core';
import type { Bytes } from '../../lib/list/bytes';

/** A file that a page handed to the browser's downloads. */
export interface Saved {
  name: string;
  bytes: Bytes;
}

/** From now on the page keeps what it saves, instead of the browser. */
export const keepSaves = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const blobs = new Map<string, Blob>();
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      const url = make(blob);
      blobs.set(url, blob);
      return url;
    };
    HTMLAnchorElement.prototype.click = function () {
      const blob = blobs.get(this.href);
      if (!blob) return;
      const reader = new FileReader();
      reader.onload = () => {
        const [, base64] = String(reader.result).split(',');
        document.body.dataset.saved = `${this.download}|${base64}`;
      };
      reader.readAsDataURL(blob);
    };
  });

/** The file that a page saves when something is done in it. */
export async function savedAfter(page: Page, act: () => Promise<unknown>): Promise<Saved> {
  await page.evaluate(() => document.body.removeAttribute('data-saved'));
  await act();
  await page.waitForSelector('[data-saved]');
  const saved = await page.$eval('body', (body) => body.dataset.saved ?? '');
  const [name = '', base64 = ''] = saved.split('|');
  return { name, bytes: Uint8Array.from(Buffer.from(base64, 'base64')) };
}
