import { writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { addDays, dayOf } from '../../lib/domain/day';
import { verify } from '../../lib/publish/commands/verify';
import { readEdition } from '../../lib/publish/node/edition-files';
import { serveFolder } from '../../lib/publish/node/serve';
import { createTranslator } from '../../lib/wording/messages/translate';
import { FOR_DEVELOPERS } from '../browser/build';
import { sidewaysOverflow } from '../browser/layout';
import { until, untilSays } from '../browser/until';
import { PAGE_FILE } from '../tools/package-page';
import { Desk } from '../unit/publish/desk';
import { hasAll, inEachBrowser } from './each-browser';
import {
  dropTable,
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
import { lookUp, PHONE } from './web-site';

declare const refused: string[];

/** Waits until a page's policy has refused a server that answers and a script of somebody else's. */
async function refuses(page: Page, url: string): Promise<void> {
  await page.evaluate(async (address) => {
    const refused: string[] = [];
    Object.assign(globalThis, { refused });
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
      refused.push(effectiveDirective),
    );
    await fetch(address).catch(() => undefined);
    const script = document.createElement('script');
    script.append('document.documentElement.dataset.ran = ""');
    document.head.append(script);
  }, url);
  await until('the request and the script are refused', () =>
    page.evaluate(
      () =>
        refused.includes('connect-src') && refused.some((directive) => directive !== 'connect-src'),
    ),
  );
  expect(await page.evaluate(() => document.documentElement.dataset.ran)).toBeUndefined();
}

/** Describes what the package's one file does, given its text as it is packed. */
export const describeOneFile = (page: () => string): void =>
  inEachBrowser(
    'publishing from one file',
    { viewport: { width: 1100, height: 900 } },
    ({ name, session }) => {
      it('works as one file from a disk, and makes a site that a phone can search', async () => {
        const desk = await Desk.open();
        const file = desk.at(PAGE_FILE);
        const text = page();
        expect(text).not.toMatch(FOR_DEVELOPERS);
        await writeFile(file, text);
        const alone = await session.emptyPage();
        const faults: string[] = [];
        alone.on('pageerror', (error) => faults.push(String(error)));
        await alone.goto(pathToFileURL(file).href);
        await prepare(alone);
        const language = await alone.evaluate(() => document.documentElement.lang);
        const own = createTranslator(language as 'en' | 'zh-CN');
        // Nothing fixes the clock of this file.
        desk.now = Date.now();
        const day = addDays(dayOf(desk.now), -30);
        const table = workbook(
          rowOf('启明', '列入黑名单', day),
          rowOf('晨光', '列入黑名单', '2026-13-40'),
        );
        await dropTable(alone, table);
        await reads(alone, own('publish.read', { files: '名单.xlsx', rows: 2, n: 1 }));
        await press(alone, own('publish.makeKeys'));
        await alone.waitForSelector('.publish-keys .button');
        await savedBy(alone, own('publish.saveKey.root'));
        await savedBy(alone, own('publish.saveKey.release'));
        for (const [field, text] of Object.entries(LIST)) await say(alone, field, text);
        const { version } = await readEdition();
        await reads(alone, own('publish.edition', { version }));
        await tick(alone, own('publish.skipErrors', { n: 1 }));
        await press(alone, own('publish.do.publish'));
        await reads(alone, own('publish.noAddress'));
        await unpack(await savedBy(alone, own('publish.saveZip')), desk.at('site/list/v1'));
        expect(await desk.run(verify, desk.at('site/list/v1'))).toBe(0);
        expect(faults).toEqual([]);
        const serving = await serveFolder(desk.at('site'));
        await refuses(alone, `${serving.url}list/v1/latest.json`);
        await alone.close();

        // `verify` has compared the site's files with those that web-edition.test.ts opens in each browser, offline too.
        if (!hasAll(name)) return serving.close();
        const phone = await session.emptyPage('tab', PHONE);
        await phone.goto(`${serving.url}list/v1/`);
        await phone.waitForSelector('.search-field textarea');
        await lookUp(phone, nameOf('启明'));
        await untilSays(phone, '.results li .card-title', nameOf('启明'));
        expect(await sidewaysOverflow(phone)).toEqual([]);
        await phone.close();
        await serving.close();
      });
    },
  );
