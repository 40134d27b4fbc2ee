import { execFileSync, spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { ROOT } from '../browser/build';
import { MATRIX, placeBrowser } from './matrix-browsers';

/**
 * `npm run matrix -- [ID…] [--files FILE…]`: the main end-to-end tests on old and new browsers, each in a
 * folder of its own. Debian alone, as root. Prints a line a browser; 1 when a test fails in any.
 */

const FOLDER = process.env.JIANXUN_MATRIX ?? '/var/tmp/jianxun-matrix';
const MAIN = [
  'smoke',
  'search',
  'popup',
  'record-call',
  'subscriptions',
  'sitecheck',
  'page-moves',
  'vet',
];

function readArguments(args: readonly string[]): {
  ids: readonly string[];
  files: readonly string[];
} {
  const at = args.indexOf('--files');
  const ids = at < 0 ? args : args.slice(0, at);
  const known = MATRIX.map(({ id }) => id);
  const unknown = ids.find((id) => !known.includes(id));
  if (unknown) throw new Error(`no browser ${unknown}: ${known.join(', ')}`);
  return { ids: ids.length > 0 ? ids : known, files: at < 0 ? MAIN : args.slice(at + 1) };
}

/** `Chromium 150.0.7871.100`. */
function versionOf(command: string): string {
  const version = execFileSync(command, ['--version'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return version.trim().replace(/ built on .*/, '');
}

if (process.getuid?.() !== 0)
  throw new Error('npm run matrix needs root: it runs each browser in a root folder of its own');
const { ids, files } = readArguments(process.argv.slice(2));
for (const wanted of MATRIX.filter(({ id }) => ids.includes(id))) {
  const command = placeBrowser(wanted, FOLDER, ROOT);
  const env = {
    ...process.env,
    // The other browser is left out: see `findBrowser`.
    CHROME_PATH: wanted.browser === 'chromium' ? command : 'none',
    FIREFOX_PATH: wanted.browser === 'firefox' ? command : 'none',
  };
  console.log(`${wanted.id}: ${versionOf(command)}`);
  const paths = files.map((name) => resolve(ROOT, `tests/e2e/${name}.test.ts`));
  const run = spawnSync(
    'npx',
    ['vitest', 'run', '--project', 'e2e', '--maxWorkers', '1', ...paths],
    {
      cwd: ROOT,
      env,
      stdio: 'inherit',
    },
  );
  console.log(`${wanted.id}: ${run.status === 0 ? 'ok' : 'FAIL'}`);
  if (run.status !== 0) process.exitCode = 1;
}
