import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type Build, buildExtension, ROOT } from '../browser/build';
import { hasDisplay } from '../browser/find';
import { ensureAnyBrowser } from '../browser/install';
import { launch } from '../browser/launch';
import { listsSettled, subscribe } from '../browser/lists';
import { type DrawnMark, readMarks } from '../browser/marks';
import type { Session } from '../browser/session';
import { inPicture, worldOf } from '../views';
import { publishDemoList } from './demo-list';
import { DEMO_SEARCH } from './demo-search';
import { openPopover, openSearch } from './scenes';

/** As released, but for a list from this very machine over plain HTTP. */
const DEMO_BUILD: Build = { name: 'demo', traces: false };
const PICTURES = join(ROOT, '.output/demo/pictures');
const POPUP = { width: 400, height: 720 };

/** Publish the demo list, follow it, and say what the extension holds now. */
async function followDemoList(session: Session): Promise<void> {
  const { subscription, serving } = await publishDemoList(Date.now());
  try {
    console.log(`Following ${subscription}`);
    await subscribe(session, subscription);
  } finally {
    await serving.close();
  }
  for (const { title, live, asOf } of await listsSettled(session))
    console.log(`  ${title}: ${live} entries, as of ${asOf}`);
}

/** Print each result with what was drawn after it; true when all is as the table says. */
function printOutcome(marks: readonly DrawnMark[]): boolean {
  const pills = marks.filter(({ kind }) => kind === 'pill');
  let isRight = true;
  for (const { title, expected, why } of DEMO_SEARCH.results) {
    const wanted = expected && expected.tier !== 'related' ? expected.tier : undefined;
    const drawn = pills[0]?.marks === title && wanted ? pills.shift() : undefined;
    const isAsWanted = drawn?.tier === wanted;
    isRight &&= isAsWanted;
    const got = drawn ? `${drawn.tier}: ${drawn.label}` : 'not marked';
    console.log(`${isAsWanted ? 'ok  ' : 'BAD '} ${got.padEnd(28)} ${title}\n       ${why}`);
  }
  for (const { label, marks: title } of pills)
    console.log(`BAD  unexpected “${label}” after ${title}`);
  const line = marks.find(({ kind }) => kind === 'line');
  console.log(`${line ? 'ok  ' : 'BAD '} above the results: ${line?.label ?? 'nothing'}`);
  return isRight && pills.length === 0 && line !== undefined;
}

async function takePictures(session: Session, page: Page): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  const tab = await session.tabOf(page);
  await openPopover(session, page, DEMO_SEARCH.results[1]?.title ?? '');
  await page.screenshot({ path: join(PICTURES, 'search.png') });
  await inPicture('popup', await worldOf(session, tab), POPUP, async (popup) => {
    await popup.screenshot({ path: join(PICTURES, 'popup.png') });
    await popup.close();
  });
  console.log(`Pictures: ${PICTURES}/search.png and popup.png`);
}

async function main(): Promise<number> {
  const { name, path: executable } = ensureAnyBrowser();
  const isVisible = hasDisplay();
  console.log(`Building the extension for ${name}, then starting ${executable}`);
  const extensionDir = await buildExtension(DEMO_BUILD, name);
  const session = await launch(name, {
    executable,
    extensionDir,
    headless: !isVisible,
    viewport: { width: 1100, height: 900 },
  });
  try {
    await followDemoList(session);
    const page = await openSearch(session, DEMO_SEARCH);
    const isRight = printOutcome(await readMarks(session.engine, page));
    await takePictures(session, page);
    console.log(isRight ? 'The right results are marked.' : 'The marks are not as expected.');
    if (isVisible) {
      await page.bringToFront();
      console.log('Close the browser window to end the demo.');
      await new Promise((resolve) => session.engine.driver.once('disconnected', resolve));
    }
    return isRight ? 0 : 1;
  } finally {
    await session.close();
  }
}

process.exitCode = await main();
