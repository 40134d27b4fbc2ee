import { read, utils } from '@e965/xlsx';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { clickOn } from '../browser/keyboard';
import { until } from '../browser/until';
import { keepSaves, savedAfter } from './saves';

/** What tests of the vetting view do with it and read of it. */

/** Row numbers with what they came to. */
export const states = (page: Page): Promise<[string, string][]> =>
  page.$$eval('.vet-rows tbody tr', (rows) =>
    rows.map((row): [string, string] => [
      row.querySelector('.vet-number')?.textContent ?? '',
      row.getAttribute('data-state') ?? '',
    ]),
  );

export const text = (page: Page): Promise<string> =>
  page.$eval('main', (main) => main.textContent ?? '');

export async function statesAre(page: Page, wanted: [string, string][]): Promise<void> {
  let found: [string, string][] = [];
  await until('the rows are checked', async () => {
    found = await states(page);
    return JSON.stringify(found) === JSON.stringify(wanted);
  }).catch(() => expect(found).toEqual(wanted));
}

/** Every row was asked about, near names too. */
export const allChecked = (page: Page): Promise<unknown> =>
  until(
    'all is checked',
    () =>
      page.evaluate(
        () =>
          document.querySelector('.vet-rows') !== null &&
          document.querySelector('.vet-progress progress, .vet-rows [data-state=waiting]') === null,
      ),
    60_000,
  );

export async function pasteRows(page: Page, rows: string): Promise<void> {
  await page.$eval('textarea', (area) => {
    area.focus();
    area.select();
  });
  await page.evaluate((pasted) => document.execCommand('insertText', false, pasted), rows);
  await clickOn(page, '.vet-input .button-primary');
}

/** Drop files as a file manager does. */
export const drop = (
  page: Page,
  name: string,
  bytes: Uint8Array,
  ...others: string[]
): Promise<void> =>
  page.evaluate(
    (file, base64, more) => {
      const content = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([content], file));
      for (const each of more) dataTransfer.items.add(new File(['x'], each));
      const target = document.querySelector('.vet-input');
      target?.dispatchEvent(
        new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }),
      );
    },
    name,
    Buffer.from(bytes).toString('base64'),
    others,
  );

/** What an export button, counted from 0, gives to the browser's downloads. */
export async function exported(page: Page, button = 0): Promise<Buffer> {
  await keepSaves(page);
  const buttons = await page.$$('.section-head .button:enabled');
  const { bytes } = await savedAfter(page, async () => buttons[button]?.click());
  return Buffer.from(bytes);
}

/** The cells as a spreadsheet shows them; without a CSV's mark of UTF-8 it would show other letters. */
export function asSpreadsheet(file: Buffer): string[][] {
  const { Sheets, SheetNames } = read(file, { type: 'buffer' });
  const sheet = Sheets[SheetNames[0] ?? ''];
  return sheet ? utils.sheet_to_json<string[]>(sheet, { header: 1, raw: false, defval: '' }) : [];
}
