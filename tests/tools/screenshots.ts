import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Language } from '../../lib/domain/settings';
import { type Build, buildExtension, ROOT, TEST_DAY, TEST_NOW } from '../browser/build';
import { ensureBrowsers } from '../browser/install';
import { launch } from '../browser/launch';
import { listsSettled, subscribe } from '../browser/lists';
import type { Session } from '../browser/session';
import { publishDemoList } from './demo-list';
import { DEMO_SEARCH } from './demo-search';
import { DEMO_SURFACES } from './demo-surfaces';
import { quantise } from './quantise';
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

/**
 * `npm run screenshots`: every surface in each language, scheme and width into `docs/screenshots/`.
 * With `-- --store`: what the stores show, 1280 by 800, into `docs/store/screenshots/`.
 */

/** A released build on a fixed day, so that the pictures do not change with the calendar. */
const BUILD: Build = { name: 'screenshots', traces: false, now: TEST_NOW, asOf: TEST_DAY };
const FIXED = { seed: 7, port: 18_181 };

const DESKTOP = { width: 1100, height: 800 };
const NARROW = { width: 360, height: 740 };
const STORE = { width: 1280, height: 800 };
const POPUP = { width: 400, height: 600 };

const LANGUAGES: readonly Language[] = ['zh-CN', 'en'];
const SCHEMES = ['light', 'dark'] as const;
/** Marked as the site on the list, by the table of the demo. */
const LISTED = DEMO_SEARCH.results[1]?.title ?? '';
const SCHOOL = '余姚市示例启明培训学校有限公司';

interface Look {
  language: Language;
  scheme: (typeof SCHEMES)[number];
}

type Size = { width: number; height: number };
type Shoot = (page: Page, scene: string) => Promise<void>;

/** Writes pictures of at most 256 colours into a folder, which is emptied first. */
function camera(folder: string): (page: Page, name: string) => Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return async (page, name) => {
    // A caret that blinks and colours that fade in would differ from run to run.
    await page.evaluate(() => {
      document.documentElement.style.caretColor = 'transparent';
    });
    await new Promise((resolve) => setTimeout(resolve, 300));
    writeFileSync(join(folder, `${name}.png`), quantise(await page.screenshot()));
    console.log(`${name}.png`);
  };
}

/** Gives the tab, which the popup tells about. */
async function shootSearch(session: Session, size: Size, shoot: Shoot): Promise<number> {
  const page = await openSearch(session, DEMO_SEARCH);
  await page.setViewport(size);
  await openPopover(session, page, LISTED);
  await shoot(page, 'search');
  return session.tabOf(page);
}

async function shootSurfaces(session: Session, size: Size, shoot: Shoot): Promise<void> {
  for (const surface of DEMO_SURFACES) {
    const page = await openSurface(session, surface, size);
    await shoot(page, surface.id);
    await page.close();
  }
}

async function shootPopups(session: Session, tab: number, size: Size, shoot: Shoot): Promise<void> {
  const keep = async (scene: string, page: Page) => {
    await shoot(page, scene);
    await page.close();
  };
  await keep('popup-empty', await openEmptyPopup(session, tab, size));
  const { host } = await session.ask('page', { tab });
  await whilePaused(session, host ?? '', async () =>
    keep('popup-paused', await openEmptyPopup(session, tab, size)),
  );
  await keep('popup', await openPopup(session, tab, '示例启明', size));
  await keep('not-listed', await openPopup(session, tab, '示例名单外学校', size));
}

const openOptions = async (session: Session, size: Size): Promise<Page> => {
  const options = await session.ownPage('/options.html', size);
  await options.waitForSelector('.cards li');
  return options;
};

/** The page about a call whose caller was found and taken for it, from the channels on. */
async function openFound(session: Session, size: Size): Promise<Page> {
  const fields = { name: SCHOOL, phone: '0574-62123456', offer: '暑期数学班', knew: '姓名、班级' };
  const page = await openCall(session, { fields }, size);
  await page.waitForSelector('.offered input');
  await page.click('.offered input');
  await page.$eval('.channels', (channels) => channels.scrollIntoView());
  return page;
}

/** The extension's own pages, each in a state that says something. `tab` shows the search page. */
async function shootPages(
  session: Session,
  { size, tab }: { size: Size; tab: number },
  shoot: Shoot,
): Promise<void> {
  const pages: Record<string, () => Promise<Page>> = {
    options: () => openOptions(session, size),
    record: () => openRecord(session, SCHOOL, size, tab),
    call: () => openCall(session, { fields: {} }, size),
    'call-found': () => openFound(session, size),
    vet: () => openVet(session, size),
    welcome: () => openWelcome(session, size),
  };
  for (const [scene, open] of Object.entries(pages)) {
    const page = await open();
    await shoot(page, scene);
    await page.close();
  }
}

/** A browser that follows the demo list. */
async function withSession(look: Look, work: (session: Session) => Promise<void>): Promise<void> {
  const executable = ensureBrowsers(['chromium']).chromium;
  if (!executable) throw new Error('the pictures are taken in Chromium');
  const extensionDir = await buildExtension(BUILD, 'chromium');
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
    await work(session);
  } finally {
    await serving.close();
    await session.close();
  }
}

async function shootAll(): Promise<void> {
  const save = camera(join(ROOT, 'docs/screenshots'));
  for (const language of LANGUAGES)
    for (const scheme of SCHEMES)
      await withSession({ language, scheme }, async (session) => {
        for (const size of [DESKTOP, NARROW]) {
          const end = size === NARROW ? '-360' : '';
          const shoot: Shoot = (page, scene) => save(page, `${scene}-${language}-${scheme}${end}`);
          const tab = await shootSearch(session, size, shoot);
          await shootPopups(session, tab, size === DESKTOP ? POPUP : size, shoot);
          await shootSurfaces(session, size, shoot);
          await shootPages(session, { size, tab }, shoot);
        }
      });
}

/** What a store's page shows: the surfaces that people meet, in their order. */
async function shootStore(): Promise<void> {
  const save = camera(join(ROOT, 'docs/store/screenshots'));
  for (const language of LANGUAGES)
    await withSession({ language, scheme: 'light' }, async (session) => {
      const shoot: Shoot = (page, scene) => save(page, `${language}-${scene}`);
      const tab = await shootSearch(session, STORE, shoot);
      await shootSurfaces(session, STORE, shoot);
      await shootPages(session, { size: STORE, tab }, shoot);
    });
}

await (process.argv.includes('--store') ? shootStore() : shootAll());
