import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Language } from '../../lib/schema/settings';
import { type Build, buildExtension, ROOT, TEST_DAY, TEST_NOW } from '../browser/build';
import { ensureBrowsers } from '../browser/install';
import { launch } from '../browser/launch';
import { listsSettled, subscribe } from '../browser/lists';
import type { Session } from '../browser/session';
import { publishDemoList } from './demo-list';
import { DEMO_SEARCH } from './demo-search';
import { DEMO_SURFACES } from './demo-surfaces';
import {
  openCall,
  openEmptyPopup,
  openPopover,
  openPopup,
  openRecord,
  openSearch,
  openSurface,
  openVet,
  openWelcome,
  whilePaused,
} from './scenes';

/** A released build on a fixed day, so that the pictures do not change with the calendar. */
const BUILD: Build = { name: 'screenshots', traces: false, now: TEST_NOW, asOf: TEST_DAY };
const FOLDER = join(ROOT, 'docs/screenshots');
const FIXED = { seed: 7, port: 18_181 };

const DESKTOP = { width: 1100, height: 800 };
const NARROW = { width: 360, height: 740 };
const POPUP = { width: 400, height: 600 };

const LANGUAGES: readonly Language[] = ['zh-CN', 'en'];
const SCHEMES = ['light', 'dark'] as const;
/** Marked as the site on the list, by the table of the demo. */
const LISTED = DEMO_SEARCH.results[1]?.title ?? '';

/** A school of the demo's list. */
const CALLER = '余姚市示例启明培训学校有限公司';

interface Look {
  language: Language;
  scheme: (typeof SCHEMES)[number];
}

type Size = { width: number; height: number };

/** Puts one picture into `docs/screenshots/`, named by scene, language, scheme and width. */
async function shoot(page: Page, scene: string, look: Look, size: Size): Promise<void> {
  const narrow = size === NARROW ? ['360'] : [];
  const name = [scene, look.language, look.scheme, ...narrow].join('-');
  // A caret that blinks and colours that fade in would differ from run to run.
  await page.evaluate(() => {
    document.documentElement.style.caretColor = 'transparent';
  });
  await new Promise((resolve) => setTimeout(resolve, 300));
  await page.screenshot({ path: join(FOLDER, `${name}.png`) as `${string}.png` });
  console.log(`${name}.png`);
}

/** Gives the tab, which the popup tells about. */
async function shootSearch(session: Session, look: Look, size: Size): Promise<number> {
  const page = await openSearch(session, DEMO_SEARCH);
  await page.setViewport(size);
  await openPopover(session, page, LISTED);
  await shoot(page, 'search', look, size);
  return session.tabOf(page);
}

async function shootSurfaces(session: Session, look: Look, size: Size): Promise<void> {
  for (const surface of DEMO_SURFACES) {
    const page = await openSurface(session, surface, size);
    await shoot(page, surface.id, look, size);
    await page.close();
  }
}

async function shootPopups(session: Session, look: Look, tab: number, size: Size): Promise<void> {
  await shoot(await openEmptyPopup(session, tab, size), 'popup-empty', look, size);
  const { host } = await session.ask('page', { tab });
  await whilePaused(session, host ?? '', async () =>
    shoot(await openEmptyPopup(session, tab, size), 'popup-paused', look, size),
  );
  const found = await openPopup(session, tab, '示例启明', size);
  await shoot(found, 'popup', look, size);
  const none = await openPopup(session, tab, '示例名单外学校', size);
  await shoot(none, 'not-listed', look, size);
}

/** The page about a call, empty and with a caller who was found and taken for it. */
async function shootCall(session: Session, look: Look, size: Size): Promise<void> {
  const empty = await openCall(session, { fields: {} }, size);
  await shoot(empty, 'call', look, size);
  const fields = { name: CALLER, phone: '0574-62123456', offer: '暑期数学班', knew: '姓名、班级' };
  const found = await openCall(session, { fields }, size);
  await found.waitForSelector('.offered input');
  await found.click('.offered input');
  await found.$eval('.channels', (channels) => channels.scrollIntoView());
  await shoot(found, 'call-found', look, size);
}

async function shootPages(session: Session, look: Look, size: Size): Promise<void> {
  const options = await session.ownPage('/options.html', size);
  await options.waitForSelector('.cards li');
  await shoot(options, 'options', look, size);
  const record = await openRecord(session, CALLER, size);
  await shoot(record, 'record', look, size);
  await shootCall(session, look, size);
  await shoot(await openVet(session, size), 'vet', look, size);
  await shoot(await openWelcome(session, size), 'welcome', look, size);
}

async function shootLook(executable: string, extensionDir: string, look: Look): Promise<void> {
  const session = await launch('chromium', {
    executable,
    extensionDir,
    language: look.language,
    colorScheme: look.scheme,
    viewport: DESKTOP,
  });
  const { subscription, serving } = await publishDemoList(TEST_NOW, FIXED);
  try {
    await subscribe(session, subscription);
    await listsSettled(session);
    const sizes = look.scheme === 'light' ? [DESKTOP, NARROW] : [DESKTOP];
    for (const size of sizes) {
      const tab = await shootSearch(session, look, size);
      await shootPopups(session, look, tab, size === DESKTOP ? POPUP : size);
      await shootSurfaces(session, look, size);
      await shootPages(session, look, size);
    }
  } finally {
    await serving.close();
    await session.close();
  }
}

async function main(): Promise<void> {
  const executable = ensureBrowsers(['chromium']).chromium;
  if (!executable) throw new Error('the pictures are taken in Chromium');
  const extensionDir = await buildExtension(BUILD, 'chromium');
  mkdirSync(FOLDER, { recursive: true });
  for (const language of LANGUAGES)
    for (const scheme of SCHEMES) await shootLook(executable, extensionDir, { language, scheme });
}

await main();
