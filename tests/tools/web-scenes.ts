import type { Page } from 'puppeteer-core';
import { buildEditionFor, TEST_BUILD } from '../browser/build';
import type { Session } from '../browser/session';
import { ENTRIES, SCHOOL } from '../e2e/sample';
import { allChecked, pasteRows } from '../e2e/vet-page';
import { lookUp, openTab, WebSite, whenReady } from '../e2e/web-site';

/** Scenes of a published web edition on a phone, for the screenshots. */

/** Shown in the list's address and its QR code. */
const PORT = 18_182;

const RECORD = '.results li .card-title a';

const SCENES: Readonly<Record<string, (page: Page, url: string) => Promise<unknown>>> = {
  web: async (page, url) => {
    await page.goto(url);
    await whenReady(page);
  },
  'web-found': async (page, url) => {
    await page.goto(url);
    await whenReady(page);
    await lookUp(page, SCHOOL.slice(3, 7));
    await page.waitForSelector(RECORD);
  },
  'web-record': async (page, url) => {
    await page.goto(url);
    await whenReady(page);
    await lookUp(page, SCHOOL);
    await page.waitForSelector(RECORD);
    await page.goto(await page.$eval(RECORD, (link) => link.href));
    await page.waitForSelector('.timeline li');
  },
  'web-vet': async (page, url) => {
    await page.goto(`${url}vet.html`);
    await page.waitForSelector('.vet-text');
    await pasteRows(page, [SCHOOL, '余姚市示例启明中心', '示例名单外学校', '***'].join('\n'));
    await allChecked(page);
  },
  'web-enrol': async (page, url) => {
    await page.goto(`${url}enrol.html`);
    await page.waitForSelector('h1.view-title');
  },
};

/** Shows each scene in a tab of its own. */
export async function shootWeb(
  session: Session,
  size: { width: number; height: number },
  shoot: (page: Page, scene: string) => Promise<void>,
): Promise<void> {
  await buildEditionFor(TEST_BUILD);
  const site = await WebSite.open(ENTRIES, 1, PORT);
  try {
    for (const [scene, show] of Object.entries(SCENES)) {
      const { page } = await openTab(session, size);
      await show(page, site.url);
      await shoot(page, scene);
      await page.close();
    }
  } finally {
    await site.close();
  }
}
