import { readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { type Build, buildExtension } from '../browser/build';
import { filesBelow } from '../files-below';
import type { Task } from './harness/tasks';

const RELEASE: Build = { name: 'bench-release', traces: false };

/** Bytes that a ZIP archive adds to a file, without its name, which it holds twice. */
const ZIP_HEADS = 76;

/** Bytes of the folder as a ZIP archive. */
function zipped(folder: string): number {
  return filesBelow(folder).reduce((sum, path) => {
    const bytes = readFileSync(path);
    const packed = Math.min(bytes.length, deflateRawSync(bytes, { level: 9 }).length);
    return sum + packed + ZIP_HEADS + 2 * relative(folder, path).length;
  }, 0);
}

const SCRIPTS = ['search.js', 'store.js', 'listing.js', 'website.js', 'background.js'];

const bytesOf = (folder: string, name: string): number => statSync(join(folder, name)).size;

function extensionSizes(folder: string): [string, number][] {
  return [
    ...SCRIPTS.map((name): [string, number] => [name, bytesOf(folder, name)]),
    ['whole extension, zipped', zipped(folder)],
  ];
}

/** Sizes of the release. */
export const measureSizes: Task['run'] = async (_, tell) => {
  tell('size: the release for Chromium');
  const base = { operation: 'size', place: 'Chromium' as const, size: null, unit: 'B' as const };
  const folder = await buildExtension(RELEASE, 'chromium');
  return extensionSizes(folder).map(([contender, bytes]) => ({
    ...base,
    contender,
    side: 'ours',
    samples: [bytes],
  }));
};
