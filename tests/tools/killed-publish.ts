import { cpSync, existsSync, mkdirSync } from 'node:fs';
import fs from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';

/**
 * A publisher that dies: `killed-publish.ts FOLDER N ENTRIES.json FORM [DEATHS]` publishes the entries into a folder
 * (`signed` or `unsigned`) and kills itself, as a loss of power would, right before its Nth change to the disk. Exits with
 * 0 when the publish took fewer. With DEATHS it copies the folder to `DEATHS/<n>` before each change instead: that is what
 * a death there would leave behind. For the test of atomic publishing.
 */

const [folder = '', killAt = '0', file = '', form, deaths] = process.argv.slice(2);
let changes = 0;

/** Counts a change; the process does not outlive the chosen one. */
function count(): void {
  changes++;
  if (deaths) {
    const left = join(deaths, String(changes));
    mkdirSync(left, { recursive: true });
    if (existsSync(folder)) cpSync(folder, left, { recursive: true });
  }
  if (changes === Number(killAt)) process.kill(process.pid, 'SIGKILL');
}

for (const name of ['mkdir', 'rename', 'rm', 'unlink', 'writeFile'] as const) {
  const original: (...args: never[]) => unknown = fs[name];
  Object.assign(fs, {
    [name]: (...args: never[]) => {
      count();
      return original(...args);
    },
  });
}
const { open } = fs;
fs.open = async (path, flags, mode) => {
  if (flags !== 'r') count();
  return open(path, flags, mode);
};
// Named imports of the module see the wrapped functions from now on.
syncBuiltinESMExports();

const { writeSigned } = await import('../../lib/publish/folder/write');
const { writeBundled } = await import('../../lib/publish/folder/write-bundled');
const { diskFolder } = await import('../../lib/publish/node/folder');
const { keyPairOf } = await import('../../lib/list/keys');
const entries = JSON.parse(await fs.readFile(file, 'utf8'));
const key = await keyPairOf(new Uint8Array(32).fill(7));
const head = {
  title: '示例名单',
  publisher: '示例教育局',
  licence: '',
  contacts: [],
  asOf: '2026-11-24',
};
const now = Date.parse('2026-11-24T04:00:00Z');
const keys = { root: [key], release: [key] };
if (form === 'unsigned') await writeBundled(diskFolder(folder), entries, head);
else await writeSigned(diskFolder(folder), entries, () => head, { keys, now });
