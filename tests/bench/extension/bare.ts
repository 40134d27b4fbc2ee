import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../browser/build';
import type { BrowserName } from '../../browser/find';

const SCRIPT = 'chrome.runtime.onMessage.addListener((message, sender, reply) => { reply(1); });\n';

/** An extension whose worker has nothing but a listener: no worker answers sooner than this one. */
export function bareExtension(browser: BrowserName): string {
  const folder = join(ROOT, '.output/bench', `bare-${browser}`);
  mkdirSync(folder, { recursive: true });
  const manifest = {
    manifest_version: 3,
    name: 'bare',
    version: '1',
    background:
      browser === 'chromium' ? { service_worker: 'worker.js' } : { scripts: ['worker.js'] },
    browser_specific_settings: { gecko: { id: 'bare@example.com' } },
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'worker.js'), SCRIPT);
  return folder;
}
