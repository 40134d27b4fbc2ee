import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Day, dayOf } from '../../lib/domain/day';
import { writeZip } from '../../lib/tables/xlsx/zip-write';
import { buildReleased, ROOT } from '../browser/build';
import { lintFaults } from './lint-webext';
import { type Files, readFolder, sourceFiles } from './package-files';
import { packList } from './package-list';
import { rebuildDifferences } from './package-rebuild';
import { ARCHIVE_BYTES } from './size-limits';

/**
 * `npm run package [-- --rebuild | --list]`: archives for the three stores in `.output/package/`, and the sources
 * that addons.mozilla.org asks for; the publisher's own package in `.output/release/`, which `--list` makes alone.
 * Equal sources on one day give equal archives. `WXT_AS_OF` names another day for the bundled list. `--rebuild`
 * builds the sources again and compares.
 */

const FOLDER = join(ROOT, '.output/package');

const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  version: string;
};
const day: Day = process.env.WXT_AS_OF || dayOf(Date.now());

async function buildFor(browser: 'chrome' | 'firefox'): Promise<Files> {
  await buildReleased({ browser, outDir: '.output/package' });
  return readFolder(join(FOLDER, `${browser}-mv3`));
}

/** Writes an archive and gives its path. Throws when a store's archive is too large. */
async function pack(
  name: string,
  files: Files,
  maxBytes = Number.POSITIVE_INFINITY,
): Promise<string> {
  const bytes = writeZip(files);
  const path = join(FOLDER, `jianxun-${version}-${name}.zip`);
  if (bytes.length > maxBytes) {
    throw new Error(`${path}: ${bytes.length} bytes, more than the ${maxBytes} it may have`);
  }
  writeFileSync(path, bytes);
  console.log(`${path}  ${(bytes.length / 1000).toFixed(0)} kB, ${files.size} files`);
  return path;
}

function refuse(what: string, faults: readonly string[]): void {
  if (faults.length > 0) throw new Error(`${what}:\n${faults.join('\n')}`);
}

async function packExtension(): Promise<void> {
  process.env.WXT_AS_OF = day;
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const chromium = await buildFor('chrome');
  const firefox = await buildFor('firefox');
  refuse('web-ext lint', lintFaults(join(FOLDER, 'firefox-mv3')));

  await pack('chrome', chromium, ARCHIVE_BYTES);
  // Edge takes the very package of Chrome.
  await pack('edge', chromium, ARCHIVE_BYTES);
  await pack('firefox', firefox, ARCHIVE_BYTES);
  const sources = await pack('firefox-sources', sourceFiles(day, version));
  if (process.argv.includes('--rebuild')) {
    refuse('the sources build something else', rebuildDifferences(sources, firefox));
    console.log(`rebuilt from the sources: ${firefox.size} files, all equal`);
  }
}

if (!process.argv.includes('--list')) await packExtension();
const { tgz, zip } = await packList();
console.log(`${tgz}\n${zip}`);
