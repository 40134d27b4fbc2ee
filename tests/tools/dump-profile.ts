import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../browser/build';
import type { BrowserName } from '../browser/find';
import { ensureBrowsers } from '../browser/install';
import { launch } from '../browser/launch';
import { ListHost } from '../browser/list-host';
import { actAsUser } from '../e2e/old-profile-sample';
import { dumpProfile } from '../e2e/profile-dump';

/**
 * `npx tsx tests/tools/dump-profile.ts <folder> <version>`: let the end-to-end build of an older version (its
 * `.output/e2e`) be used, and keep what its profile holds in `tests/fixtures/profiles`. The version's
 * requests must still be named as today's.
 */
const [folder, version] = process.argv.slice(2);
if (!folder || !version) throw new Error('usage: dump-profile.ts <folder> <version>');

const server = await ListHost.open();
for (const [key, executable] of Object.entries(ensureBrowsers())) {
  const name = key as BrowserName;
  const extensionDir = join(folder, name === 'chromium' ? 'chrome' : 'firefox');
  const session = await launch(name, { executable, extensionDir });
  try {
    await actAsUser(session, server);
    const file = join(ROOT, `tests/fixtures/profiles/${version}-${name}.json`);
    writeFileSync(file, `${JSON.stringify(await dumpProfile(session), null, 1)}\n`);
    console.log(file);
  } finally {
    await session.close();
  }
}
await server.close();
