import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { ElementHandle, Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { recordPath } from '../../components/links';
import { sha256Hex } from '../../lib/list/bytes';
import { clickOn } from '../browser/keyboard';
import { savedPage } from '../browser/saved-page';
import { until } from '../browser/until';
import { inEachBrowser } from './each-browser';
import { followList } from './follow-list';
import { ENTRIES, SCHOOL } from './sample';
import { keepSaves, savedAfter } from './saves';

/** What a user keeps of a page and its records, saved by the built extension. */

const SIZE = { width: 400, height: 600 };
const HOSTILE = `<!doctype html><meta charset="utf-8"><title>&lt;img src=x onerror=alert(1)&gt;</title>
<body><h1>暑期班</h1><p>&lt;/td&gt;&lt;script&gt;alert(1)&lt;/script&gt;</p><p>=HYPERLINK("x")</p><p hidden>看不见的字</p></body>`;
/** Any picture. */
const PICTURE = resolve(import.meta.dirname, '../../public/icon/16.png');
const ADDRESS = 'https://qiming.example.com/class?name=%3Cscript%3E';

/** Presses the button of an open form, and unpacks what is saved. */
async function save(view: Page) {
  await keepSaves(view);
  const { bytes: zip } = await savedAfter(view, () => clickOn(view, '.dossier .actions button'));
  await view.waitForSelector('.dossier-hash');
  const hash = await view.$eval('.dossier-hash', (part) => part.textContent ?? '');
  const files = unzipSync(zip);
  return { zip, hash, files, text: (name: string) => strFromU8(files[name] ?? new Uint8Array()) };
}

inEachBrowser('a dossier', { viewport: SIZE }, ({ name: browser, session }) => {
  let list: string;
  let tab: number;

  beforeAll(async () => {
    list = await followList(session, ENTRIES);
    const page = await session.visit(ADDRESS, savedPage(HOSTILE), 'window');
    tab = await session.tabOf(page);
    await until('the site was checked', async () => {
      const { marks } = await session.ask('page', { tab });
      return marks.length > 0;
    });
  });

  describe('of the page at hand', () => {
    let saved: Awaited<ReturnType<typeof save>>;
    beforeAll(async () => {
      const popup = await session.view(`/popup.html?tab=${tab}`, '.page-dossier summary', SIZE);
      await clickOn(popup, '.page-dossier summary');
      await popup.waitForSelector('.dossier textarea');
      await popup.type('.dossier textarea', '9月2日电话里说可以退');
      const field = await popup.waitForSelector('.dossier input[type=file]');
      await (field as ElementHandle<HTMLInputElement>).uploadFile(PICTURE);
      await until('it is attached', async () =>
        (await popup.$eval('.dossier', (part) => part.textContent ?? '')).includes('已附 1 张'),
      );
      saved = await save(popup);
      await popup.close();
    });

    it('has the records, what was typed and what the page shows, no more', async () => {
      const { text } = saved;
      expect(text('名单记录.txt')).toContain(SCHOOL);
      expect(text('名单记录.txt')).toContain('原文：https://www.notice.example/2026/09');
      expect(text('名单记录.txt')).toContain('与网页如何对上：');
      expect(text('我的说明.txt')).toContain('9月2日电话里说可以退');
      expect(text('网页文字.txt')).toContain('</td><script>alert(1)</script>');
      expect(text('网页文字.txt')).not.toContain('看不见的字');
      expect(JSON.parse(text('名单记录.json')).page.url).toBe(ADDRESS);
    });

    it('names the hash of each file and its own', async () => {
      const { files, text, zip, hash } = saved;
      expect(hash).toBe(await sha256Hex(zip));
      const lines = text('SHA256.txt').trimEnd().split('\n');
      expect(lines).toHaveLength(Object.keys(files).length - 1);
      for (const line of lines)
        expect(line.slice(0, 64)).toBe(
          await sha256Hex(new Uint8Array(files[line.slice(66)] ?? [])),
        );
    });

    it('says that there is no picture of a page that is not in front', () => {
      expect(saved.text('说明.html')).toContain('没有截图：浏览器没有给出这个网页的画面。');
      expect(Object.keys(saved.files)).not.toContain('网页截图.png');
    });

    it('has the picture that was chosen, byte by byte', () => {
      expect([...(saved.files['图片-1.png'] ?? [])]).toEqual([...readFileSync(PICTURE)]);
    });
  });

  // The driver of Firefox sees no real popup, and no other view may take the picture.
  if (browser === 'chromium') {
    it('has a picture of what the page shows, from the popup over it', async () => {
      const page = await session.visit(ADDRESS, savedPage(HOSTILE), 'window');
      await page.bringToFront();
      const popup = await session.clickToolbar(page);
      await popup.waitForSelector('.page-dossier summary');
      await clickOn(popup, '.page-dossier summary');
      await popup.waitForSelector('.dossier textarea');
      const { files, text } = await save(popup);
      const picture = files['网页截图.png'] ?? new Uint8Array();
      expect(strFromU8(picture.subarray(1, 4))).toBe('PNG');
      expect(text('SHA256.txt')).toContain('网页截图.png');
      expect(text('说明.html')).not.toContain('没有截图');
      await page.close();
    });
  }

  it('of a record has the record alone', async () => {
    const record = await session.view(
      `/${recordPath({ list, id: 'school' })}`,
      'details:has(.dossier) summary',
    );
    await clickOn(record, 'details:has(.dossier) summary');
    const { text, files } = await save(record);
    expect(text('名单记录.txt')).toContain(SCHOOL);
    expect(Object.keys(files)).not.toContain('网页文字.txt');
    expect(text('说明.html')).toContain('没有附网页');
    await record.close();
  });

  it('leaves nothing behind in this browser', async () => {
    const { names } = await session.ask('watched', {});
    expect(names).toEqual([]);
    expect(JSON.stringify(await session.ask('stored', {}))).not.toContain('9月2日');
  });
});
