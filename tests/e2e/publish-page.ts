import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Bytes } from '../../lib/list/bytes';
import { Budget } from '../../lib/tables/limits';
import { writeXlsx } from '../../lib/tables/xlsx/write';
import { openZip } from '../../lib/tables/xlsx/zip';
import { en } from '../../lib/wording/messages/en';
import { keepMessages } from '../../lib/wording/messages/translate';
import { zhCN } from '../../lib/wording/messages/zh-CN';
import { zhCNOfViews } from '../../lib/wording/messages/zh-CN/views';
import { until } from '../browser/until';
import { keepSaves, type Saved, savedAfter } from './saves';

/** What tests of the view that publishes do with it and read of it, in a browser of any language. */

keepMessages('zh-CN', ...zhCN, zhCNOfViews);
keepMessages('en', en);

export const HEAD = ['机构名称', '处理结果', '作出机关', '列入日期', '列入原因', '原文链接'];
export const nameOf = (brand: string): string => `余姚市示例${brand}培训学校有限公司`;
export const rowOf = (brand: string, result = '罚款5万元', day = '2026-09-01'): string[] => [
  nameOf(brand),
  result,
  '余姚市市场监督管理局',
  day,
  '虚假宣传',
  `https://notices.example.org/${encodeURIComponent(brand)}.html`,
];
export const workbook = (...rows: string[][]): Given => ({
  name: '名单.xlsx',
  bytes: writeXlsx('名单', [HEAD, ...rows]),
});

/** How the list describes itself. */
export const LIST = {
  title: '示例市名单',
  publisher: '示例市教育局',
  contacts: 'mailto:list@example.org',
};

/** Make a page of the view ready for a test. */
export async function prepare(page: Page): Promise<void> {
  await page.bringToFront();
  await page.waitForSelector('.drop-zone');
  await keepSaves(page);
}

/** Presses the button with this text; throws where there is none, or where it cannot be pressed. */
export const press = (page: Page, text: string): Promise<void> =>
  page.evaluate((wanted) => {
    const button = [...document.querySelectorAll('button')].find(
      ({ textContent }) => textContent === wanted,
    );
    if (!button || button.disabled)
      throw new Error(`no button ${wanted}: ${document.querySelector('main')?.textContent}`);
    button.click();
  }, text);

/** Presses a button and gives the file that comes of it. */
export const savedBy = (page: Page, text: string): Promise<Saved> =>
  savedAfter(page, () => press(page, text));

interface Given {
  name: string;
  bytes: Uint8Array;
}

/** Drops files on the place for tables, as a file manager does. */
export const dropTable = (page: Page, { name, bytes }: Given): Promise<void> =>
  page.evaluate(
    (file, base64) => {
      const content = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([content], file));
      const event = new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer });
      document.querySelector('.drop-zone')?.dispatchEvent(event);
    },
    name,
    Buffer.from(bytes).toString('base64'),
  );

/** Chooses files in the file field whose button has this text, each below its path where it is a folder's. */
export const choose = (page: Page, label: string, files: readonly Given[]): Promise<void> =>
  page.evaluate(
    (wanted, given) => {
      const found = [...document.querySelectorAll('label')].find(
        ({ textContent }) => textContent === wanted,
      );
      const field = found?.control;
      if (!(field instanceof HTMLInputElement)) throw new Error(`no field ${wanted}`);
      const { files } = given.reduce((transfer, { name, base64 }) => {
        const content = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
        const file = new File([content], name.split('/').at(-1) ?? name);
        if (name.includes('/')) Object.defineProperty(file, 'webkitRelativePath', { value: name });
        transfer.items.add(file);
        return transfer;
      }, new DataTransfer());
      Object.defineProperty(field, 'files', { value: files, configurable: true });
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    label,
    files.map(({ name, bytes }) => ({ name, base64: Buffer.from(bytes).toString('base64') })),
  );

/** Ticks the box of this label. */
export const tick = (page: Page, label: string): Promise<void> =>
  page.evaluate((wanted) => {
    const found = [...document.querySelectorAll<HTMLElement>('.field-check label')].find(
      ({ textContent }) => textContent === wanted,
    );
    if (!found) throw new Error(`no box ${wanted}: ${document.querySelector('main')?.textContent}`);
    found.click();
  }, label);

/** Types into a field of the list's description. */
export async function say(page: Page, name: string, text: string): Promise<void> {
  await page.focus(`[name=${name}]`);
  await page.$eval(`[name=${name}]`, (field) => (field as HTMLInputElement).select());
  await page.evaluate((typed) => document.execCommand('insertText', false, typed), text);
}

/** Waits until the thread has nothing to do, and a text stands on the page. */
export async function reads(page: Page, wanted: string): Promise<void> {
  let text = '';
  await until(`“${wanted}” is said`, async () => {
    text = await page.$eval('main', (main) => main.textContent ?? '');
    return text.includes(wanted) && (await page.$('[data-busy=true]')) === null;
  }).catch(() => {
    throw new Error(`“${wanted}” is not said in: ${text}`);
  });
}

/** Every file of an archive, by its path. */
export async function filesOf({ bytes }: Saved): Promise<Map<string, Bytes>> {
  const { names, read } = openZip(bytes, new Budget());
  const files = await Promise.all(
    names.map(async (name) => [name, (await read(name)) ?? new Uint8Array()] as const),
  );
  return new Map(files);
}

/** Unpacks an archive below a folder. */
export async function unpack(saved: Saved, folder: string): Promise<void> {
  for (const [path, content] of await filesOf(saved)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}
