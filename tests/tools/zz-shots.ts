import { mkdirSync, writeFileSync } from 'node:fs';
import { buildExtension, TEST_DAY, TEST_NOW } from '../browser/build';
import { ensureBrowsers } from '../browser/install';
import { launch } from '../browser/launch';
import { listsSettled, subscribe } from '../browser/lists';
import { openState, VIEW_STATES, worldOf } from '../views';
import { publishDemoList } from './demo-list';
import { DEMO_SEARCH } from './demo-search';
import { openSearch } from './scenes';

const [language = 'zh-CN', scheme = 'light', width = '400', filter = 'popup', zoom = '1'] =
  process.argv.slice(2);
const executable = ensureBrowsers(['chromium']).chromium as string;
const extensionDir = await buildExtension(
  { name: 'shots', traces: true, now: TEST_NOW, asOf: TEST_DAY },
  'chromium',
);
const session = await launch('chromium', {
  executable,
  extensionDir,
  language: language as 'en',
  colorScheme: scheme as 'dark',
  viewport: { width: 1100, height: 800 },
});
const { subscription, serving } = await publishDemoList(TEST_NOW, { seed: 7, port: 18_182 });
mkdirSync('/tmp/p/shots', { recursive: true });
try {
  await subscribe(session, subscription);
  await listsSettled(session);
  const page = await openSearch(session, DEMO_SEARCH);
  const tab = await session.tabOf(page);
  const world = await worldOf(session, tab);
  const shot = async (p: any, name: string) => {
    await new Promise((r) => setTimeout(r, 400));
    writeFileSync(
      `/tmp/p/shots/${name}-${language}-${scheme}-${width}${zoom === '1' ? '' : 'z'}.png`,
      await p.screenshot({ fullPage: true }),
    );
  };
  const size = { width: Number(width), height: 600 };
  for (const state of VIEW_STATES) {
    if (!state.path(world).includes(`/${filter}.html`)) continue;
    const p = await openState(state, world, size);
    if (zoom !== '1')
      await p.evaluate((z) => {
        document.documentElement.style.fontSize = `${16 * Number(z)}px`;
      }, zoom);
    await shot(p, state.name.replace(/\W+/g, '_'));
    console.log(state.name, await p.evaluate(() => document.documentElement.scrollHeight));
    await p.close();
  }
  if (filter === 'popup') {
    const p = await session.ownPage('/popup.html?tab=none', size);
    await p.waitForSelector('.lists li');
    for (const [n, text] of Object.entries({
      infix: '示例',
      initials: 'slqm',
      code: '91330281MA0000000X',
      typo: '余姚市示列启明培训学校有限公司',
      one: '作业',
    })) {
      await p.click('.search-field textarea', { clickCount: 3 });
      await p.type('.search-field textarea', text);
      await new Promise((r) => setTimeout(r, 600));
      await shot(p, `q-${n}`);
      console.log(
        n,
        await p.evaluate(() => [
          document.querySelectorAll('.result').length,
          document.querySelector('.results')?.getBoundingClientRect().height,
          document.querySelector('.answer')?.textContent,
        ]),
      );
      await p.focus('.search-field textarea');
      await p.keyboard.press('Escape');
    }
  }
} finally {
  await serving.close();
  await session.close();
}
