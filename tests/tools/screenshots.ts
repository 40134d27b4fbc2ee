import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { recordPath } from '../../components/links';
import type { Language } from '../../lib/domain/settings';
import { type Build, buildExtension, ROOT, TEST_DAY, TEST_NOW } from '../browser/build';
import { ensureBrowsers } from '../browser/install';
import { launch } from '../browser/launch';
import { listsSettled, subscribe } from '../browser/lists';
import type { Session } from '../browser/session';
import { inState, VIEW_STATES, type World, worldOf } from '../views';
import { publishDemoList } from './demo-list';
import { DEMO_SEARCH } from './demo-search';
import { DEMO_SURFACES } from './demo-surfaces';
import { quantise } from './quantise';
import { openPopover, openSearch, openSurface } from './scenes';
import { shootWeb } from './web-scenes';

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
/** Its result may be somebody else's. */
const ONLY_NAMED = '宁波示例晨光教育培训有限公司';

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
    if (surface.opens) await openPopover(session, page, surface.opens);
    await shoot(page, surface.id);
    await page.close();
  }
}

/** Every view in the states that have pictures; no popup where it has no size. */
async function shootViews(
  world: World,
  sizes: { popup: Size | null; view: Size },
  shoot: Shoot,
): Promise<void> {
  // On a slow machine a lookup of the pictures before may have been remembered.
  await world.session.ask('forgetRecent', {});
  for (const state of VIEW_STATES) {
    const size = state.path(world).startsWith('/popup.html') ? sizes.popup : sizes.view;
    const { picture } = state;
    if (picture === undefined || size === null) continue;
    await inState(state, world, size, async (page) => {
      await shoot(page, picture);
      await page.close();
    });
  }
}

/** A record to which the search page led that only names its subject: the doubt stands before the act. */
async function shootDoubt({ session, tab }: World, size: Size, shoot: Shoot): Promise<void> {
  const { hits } = await session.ask('lookup', { text: ONLY_NAMED });
  const [hit] = hits;
  if (!hit) throw new Error(`the demo list has no ${ONLY_NAMED}`);
  const page = await session.view(`/${recordPath(hit.ref, tab)}`, '.doubt', size);
  await shoot(page, 'record-doubt');
  await page.close();
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
          const world = await worldOf(session, await shootSearch(session, size, shoot));
          await shootViews(world, { popup: size === DESKTOP ? POPUP : size, view: size }, shoot);
          await shootDoubt(world, size, shoot);
          await shootSurfaces(session, size, shoot);
          await shootWeb(session, size, shoot);
        }
      });
}

/** The pictures of a store's page: the surfaces that people meet, in their order. */
async function shootStore(): Promise<void> {
  const save = camera(join(ROOT, 'docs/store/screenshots'));
  for (const language of LANGUAGES)
    await withSession({ language, scheme: 'light' }, async (session) => {
      const shoot: Shoot = (page, scene) => save(page, `${language}-${scene}`);
      const world = await worldOf(session, await shootSearch(session, STORE, shoot));
      await shootSurfaces(session, STORE, shoot);
      await shootViews(world, { popup: null, view: STORE }, shoot);
    });
}

await (process.argv.includes('--store') ? shootStore() : shootAll());
