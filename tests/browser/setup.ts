import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildEditionFor, buildExtension, ROOT, TEST_BUILD } from './build';
import type { BrowserName } from './find';
import { ensureBrowsers } from './install';

/** A browser that is here, with the test build for it. */
export interface Ready {
  name: BrowserName;
  executable: string;
  extensionDir: string;
}

const NOTE = join(ROOT, '.output/e2e/ready.json');

/** Find or install the browsers, build the extension for each and the web edition, and leave a note for the tests. */
export async function makeReady(): Promise<void> {
  const ready: Ready[] = [];
  for (const [key, executable] of Object.entries(ensureBrowsers())) {
    const name = key as BrowserName;
    ready.push({ name, executable, extensionDir: await buildExtension(TEST_BUILD, name) });
  }
  await buildEditionFor(TEST_BUILD);
  mkdirSync(join(ROOT, '.output/e2e'), { recursive: true });
  writeFileSync(NOTE, JSON.stringify(ready));
}

/** The browsers that the end-to-end tests run in. */
export function readyBrowsers(): Ready[] {
  if (!existsSync(NOTE)) throw new Error('the end-to-end tests are started by tests/e2e/setup.ts');
  return JSON.parse(readFileSync(NOTE, 'utf8')) as Ready[];
}
