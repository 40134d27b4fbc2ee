import { readFile, writeFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { formatSubscription } from '../../lib/domain/subscription';
import { build } from '../../lib/publish/commands/build';
import { keygen } from '../../lib/publish/commands/keygen';
import { renew } from '../../lib/publish/commands/renew';
import { verify } from '../../lib/publish/commands/verify';
import { editionArchive } from '../../lib/publish/edition/archive';
import { readEdition } from '../../lib/publish/node/edition-files';
import { createTranslator } from '../../lib/wording/messages/translate';
import { TEST_NOW } from '../browser/build';
import { type HostedList, ListHost } from '../browser/list-host';
import { listsSettled, subscribe } from '../browser/lists';
import { Desk } from '../unit/publish/desk';
import { hasAll, inEachBrowser } from './each-browser';
import {
  choose,
  dropTable,
  filesOf,
  HEAD,
  LIST,
  nameOf,
  prepare,
  press,
  reads,
  rowOf,
  savedBy,
  say,
  tick,
  unpack,
  workbook,
} from './publish-page';
import type { Saved } from './saves';

const t = createTranslator('zh-CN');

const FIRST = workbook(
  rowOf('启明'),
  rowOf('晨光'),
  rowOf('云帆', '罚款5万元', '2026-13-40'),
  rowOf('星河', '责令改正'),
);
const CORRECTED = workbook(rowOf('启明', '警告'), rowOf('云帆'));

inEachBrowser(
  'publishing without a terminal',
  { viewport: { width: 1100, height: 900 } },
  (given) => {
    const { session, name } = given;
    let host: ListHost;
    let hosted: HostedList;
    /** Of a clerk who makes the same list by command. */
    let desk: Desk;
    let page: Page;
    let first: Saved;
    /** The newest publish of the list, and its number. */
    let newest: Saved;
    let n = 1;
    const keys: Record<'root' | 'release', Saved> = {
      root: { name: '', bytes: new Uint8Array() },
      release: { name: '', bytes: new Uint8Array() },
    };

    const open = async (size = { width: 1100, height: 900 }): Promise<Page> => {
      const opened = await session.view('/publish.html', '.drop-zone', size);
      await prepare(opened);
      return opened;
    };
    const byCommand = async (table: { name: string; bytes: Uint8Array }, ...more: string[]) => {
      await writeFile(desk.at(table.name), table.bytes);
      const args = [desk.at(table.name), '-o', desk.at('v1'), '--key', desk.at('release.key.json')];
      expect(await desk.run(build, ...args, '--keep-going', ...more)).toBe(0);
    };
    const written = async (saved: Saved) =>
      Object.fromEntries(
        [...(await filesOf(saved))].map(([path, bytes]) => [
          path,
          Buffer.from(bytes).toString('latin1'),
        ]),
      );
    const withEdition = async (page: Page) => {
      const edition = await readEdition();
      const bytes = editionArchive(edition);
      await choose(page, t('publish.editionFile'), [{ name: 'jianxun-web.zip', bytes }]);
      await reads(page, t('publish.edition', { version: edition.version }));
    };
    const onDisk = () => desk.files('v1');

    beforeAll(async () => {
      await session.ask('saveSettings', { language: 'zh-CN' });
      host = await ListHost.open();
      hosted = host.add(name);
      desk = await Desk.open();
      desk.now = TEST_NOW;
      page = await open();
    });
    afterAll(() => host.close());

    it('tells of every row what became of it and why, and names what cannot be read', async () => {
      await dropTable(page, FIRST);
      await reads(page, t('publish.read', { files: '名单.xlsx', rows: 4, n: 2 }));
      const groups = await page.$$eval('.count-filter button', (all) =>
        all.map(({ textContent }) => textContent),
      );
      expect(groups).toEqual(['全部 4', '错误 1', '不登载 1', '登载 2']);
      await press(page, '错误 1');
      const [row] = await page.$$eval('.publish-rows tbody tr', (all) =>
        all.map(({ textContent }) => textContent),
      );
      expect(row).toContain(nameOf('云帆'));
      expect(row).toContain('日期不存在或无法识别：2026-13-40');
      for (const [file, why] of [
        ['公告.pdf', '是 PDF'],
        ['图.png', '是图片'],
        ['坏.xlsx', '不是完好的文件'],
      ] as const) {
        const bytes = { 公: '%PDF-1.7\n', 图: '\x89PNG\r\n', 坏: 'PK\x03\x04xl/workbook.xml' };
        const content = bytes[file[0] as keyof typeof bytes];
        await dropTable(page, { name: file, bytes: Buffer.from(content, 'latin1') });
        await reads(page, why);
      }
      expect(await page.$('.publish-rows')).toBeNull();
      await dropTable(page, FIRST);
      await reads(page, t('publish.read', { files: '名单.xlsx', rows: 4, n: 2 }));
    });

    it('makes keys, signs, and writes the files that the command writes with them', async () => {
      await press(page, t('publish.makeKeys'));
      await page.waitForSelector('.publish-keys .button');
      keys.root = await savedBy(page, t('publish.saveKey.root'));
      expect((await page.$$('.publish-keys code')).length).toBe(0);
      keys.release = await savedBy(page, t('publish.saveKey.release'));
      expect([keys.root.name, keys.release.name]).toEqual(['root.key.json', 'release.key.json']);
      for (const [field, text] of Object.entries(LIST)) await say(page, field, text);
      await say(page, 'url', hosted.base);
      await withEdition(page);
      await tick(page, t('publish.skipErrors', { n: 1 }));
      await press(page, t('publish.do.publish'));
      await reads(page, t('publish.writtenText', { n: 1, entries: 2, date: '2027年1月13日' }));
      first = await savedBy(page, t('publish.saveZip'));
      newest = first;

      for (const saved of Object.values(keys))
        await writeFile(desk.at(saved.name), saved.bytes, { mode: 0o600 });
      await byCommand(
        FIRST,
        ...['--root-key', desk.at('root.key.json'), '--title', LIST.title],
        ...['--publisher', LIST.publisher, '--contact', LIST.contacts],
      );
      expect(await written(first)).toEqual(await onDisk());
      expect(await desk.run(verify, desk.at('v1'))).toBe(0);
      expect(desk.printed.at(-1)).toContain('全部检查通过');
    });

    it('keeps no key in any storage', async () => {
      const kept = await page.evaluate(async () => {
        const { storage } = (globalThis as unknown as { chrome: { storage: Areas } }).chrome;
        const areas = [storage.local, storage.session, storage.sync];
        const names = (await indexedDB.databases()).map(({ name }) => name ?? '');
        const rows = await Promise.all(names.map(rowsOf));
        return JSON.stringify([
          { ...localStorage },
          { ...sessionStorage },
          await Promise.all(areas.map((area) => area.get(null))),
          rows,
        ]);

        type Areas = Record<'local' | 'session' | 'sync', { get(all: null): Promise<object> }>;
        /** Every row of a database, bytes as text. */
        async function rowsOf(name: string): Promise<unknown[]> {
          const database = await new Promise<IDBDatabase>((resolve) => {
            const opening = indexedDB.open(name);
            opening.onsuccess = () => resolve(opening.result);
          });
          const found: unknown[] = [];
          for (const table of database.objectStoreNames) {
            const all = database.transaction(table).objectStore(table).getAll();
            await new Promise((resolve) => {
              all.onsuccess = resolve;
            });
            for (const row of all.result)
              found.push(
                JSON.stringify(row, (_, value) =>
                  ArrayBuffer.isView(value) ? String(value) : value,
                ),
              );
          }
          database.close();
          return found;
        }
      });
      expect(kept.length).toBeGreaterThan(100);
      for (const { bytes } of Object.values(keys)) {
        const { secret } = JSON.parse(Buffer.from(bytes).toString());
        const raw = Buffer.from(secret, 'base64');
        for (const form of [secret, raw.toString('hex'), String(new Uint8Array(raw))])
          expect(kept).not.toContain(form);
      }
    });

    it('gives a list that the extension follows', async () => {
      hosted.files = await filesOf(first);
      const address = await page.$eval('.text-out textarea', ({ value }) => value);
      const root = Buffer.from(hosted.files.get('root/1.json') ?? []);
      const identity = Buffer.from(await crypto.subtle.digest('SHA-256', root)).toString('hex');
      expect(address).toBe(formatSubscription({ url: hosted.base, identity }));
      expect(await subscribe(session, address)).toMatchObject({ title: LIST.title, live: 2 });
      const { hits } = await session.ask('lookup', { text: nameOf('启明') });
      expect(hits).toHaveLength(1);
      await page.close();
    });

    // What changed is told, signed and written by the same code in both, as at the first publish.
    if (hasAll(name))
      it('corrects and takes off: the archive and the corrected table, and no key but the list’s own', async () => {
        page = await open();
        await dropTable(page, CORRECTED);
        await reads(page, t('publish.read', { files: '名单.xlsx', rows: 2, n: 2 }));
        await choose(page, t('publish.openZip'), [first]);
        await reads(page, t('publish.lifted', { n: 1 }));
        await reads(page, t('publish.added', { n: 1 }));
        await reads(page, t('publish.changed', { n: 1 }));
        await choose(page, t('publish.openKey.release'), [
          { name: 'a.json', bytes: Buffer.from('{}') },
        ]);
        await reads(page, t('publish.keyFault.not-a-key'));
        await choose(page, t('publish.openKey.release'), [keys.root]);
        await reads(page, t('publish.keyFault.is-root'));
        await desk.run(keygen, '-o', desk.at('others'));
        const bytes = await readFile(desk.at('others/release.key.json'));
        await choose(page, t('publish.openKey.release'), [{ name: 'release.key.json', bytes }]);
        await reads(page, t('publish.keyFault.foreign'));
        await choose(page, t('publish.openKey.release'), [keys.release]);
        await reads(page, t('publish.keyHeld'));
        await reads(page, t('publish.editionGoes'));
        await withEdition(page);
        await press(page, t('publish.do.publish'));
        await reads(page, t('publish.writtenText', { n: 2, entries: 2, date: '2027年1月13日' }));
        newest = await savedBy(page, t('publish.saveZip'));
        n = 2;
        await byCommand(CORRECTED);
        expect(await written(newest)).toEqual(await onDisk());

        hosted.files = await filesOf(newest);
        await session.ask('syncNow', {});
        await listsSettled(session);
        const found = async (brand: string) =>
          (await session.ask('lookup', { text: nameOf(brand) })).hits.length;
        expect([await found('启明'), await found('云帆'), await found('晨光')]).toEqual([1, 1, 0]);
        await page.close();
      });

    it('renews without a table, from the folder or its archive', async () => {
      page = await open();
      if (name === 'firefox') {
        const files = [...(await filesOf(newest))].map(([path, content]) => ({
          name: `site/list/v1/${path}`,
          bytes: content,
        }));
        const notes = { name: 'site/笔记.txt', bytes: Buffer.from('与名单无关') };
        await choose(page, t('publish.openFolder'), [notes, ...files]);
      } else await choose(page, t('publish.openZip'), [newest]);
      // The number alone is that of a first publish too, before anything is opened.
      await reads(page, t('publish.closeList'));
      await reads(page, t('preview.numberText', { n, date: '2027年1月13日' }));
      await choose(page, t('publish.openKey.release'), [keys.release]);
      await reads(page, t('publish.keyHeld'));
      await withEdition(page);
      await press(page, t('publish.do.renew'));
      await reads(page, t('publish.writtenText', { n: n + 1, entries: 2, date: '2027年1月13日' }));
      const third = await savedBy(page, t('publish.saveZip'));
      expect(await desk.run(renew, desk.at('v1'), '--key', desk.at('release.key.json'))).toBe(0);
      expect(await written(third)).toEqual(await onDisk());
      // What follows is signed by the same code, and list-stories.test.ts follows such lists in each browser.
      if (!hasAll(name)) return page.close();

      await press(page, t('publish.lostKey'));
      await choose(page, t('publish.openKey.root'), [keys.root]);
      await reads(page, t('publish.keyHeld'));
      await press(page, t('publish.makeRelease'));
      await page.waitForSelector('.publish-keys .button');
      await savedBy(page, t('publish.saveKey.release'));
      await press(page, t('publish.do.rotate'));
      await reads(page, t('publish.writtenText', { n: 1, entries: 2, date: '2027年1月13日' }));
      const rotated = await savedBy(page, t('publish.saveZip'));
      await unpack(rotated, desk.at('rotated'));
      expect(await desk.run(verify, desk.at('rotated'))).toBe(0);
      hosted.files = await filesOf(rotated);
      await session.ask('syncNow', {});
      const states = await listsSettled(session);
      expect(states.find(({ title }) => title === LIST.title)).toMatchObject({ live: 2 });
      expect(states.find(({ title }) => title === LIST.title)?.fault).toBeUndefined();
      await page.close();
    });

    if (name === 'chromium') {
      it('writes into a folder of the disk, and opens it again', async () => {
        page = await open();
        // The browser's own dialogue cannot be answered by a test; a folder of the page's own stands for the chosen one.
        await page.evaluate(() => {
          Object.assign(globalThis, {
            showDirectoryPicker: async () =>
              (await navigator.storage.getDirectory()).getDirectoryHandle('v1', { create: true }),
          });
        });
        await choose(page, t('publish.openZip'), [newest]);
        await reads(page, t('preview.numberText', { n: 2, date: '2027年1月13日' }));
        await choose(page, t('publish.openKey.release'), [keys.release]);
        await reads(page, t('publish.keyHeld'));
        await press(page, t('publish.do.renew'));
        await reads(page, t('publish.writtenText', { n: 3, entries: 2, date: '2027年1月13日' }));
        await press(page, t('publish.writeFolder'));
        await reads(page, t('publish.folderDone'));
        await press(page, t('publish.closeList'));
        await reads(page, t('publish.firstTime'));
        await press(page, t('publish.openFolder'));
        await reads(page, t('preview.numberText', { n: 3, date: '2027年1月13日' }));

        // Twice signed, once written.
        await choose(page, t('publish.openKey.release'), [keys.release]);
        await reads(page, t('publish.keyHeld'));
        for (const n of [4, 5]) {
          await press(page, t('publish.do.renew'));
          await reads(page, t('publish.writtenText', { n, entries: 2, date: '2027年1月13日' }));
        }
        await press(page, t('publish.writeBack', { folder: 'v1' }));
        await reads(page, t('publish.folderDone'));

        // Somebody else publishes into the folder meanwhile.
        await press(page, t('publish.do.renew'));
        await reads(page, t('publish.writtenText', { n: 6, entries: 2, date: '2027年1月13日' }));
        await page.evaluate(async () => {
          const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('v1');
          const stream = await (await folder.getFileHandle('latest.json')).createWritable();
          await stream.write('elsewhere');
          await stream.close();
        });
        await press(page, t('publish.writeBack', { folder: 'v1' }));
        await reads(page, t('publish.folderOther', { path: 'latest.json' }));
        const latest = await page.evaluate(async () => {
          const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('v1');
          return (await (await folder.getFileHandle('latest.json')).getFile()).text();
        });
        expect(latest).toBe('elsewhere');
        await page.close();
      });
    }

    if (hasAll(name))
      it('is cancelled in the midst of a large table, and goes on with the next', async () => {
        page = await open();
        const rows = Array.from({ length: 30_000 }, (_, at) => rowOf(`启明第${at}`));
        await dropTable(page, { name: '大.csv', bytes: Buffer.from([HEAD, ...rows].join('\n')) });
        await page.waitForSelector('.publish-work progress');
        await press(page, t('view.cancel'));
        await page.waitForSelector('[data-busy=false]');
        expect(await page.$('.publish-rows')).toBeNull();
        await dropTable(page, FIRST);
        await reads(page, t('publish.read', { files: '名单.xlsx', rows: 4, n: 2 }));
        await page.close();
      });
  },
);
