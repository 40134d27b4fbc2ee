import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../../..');

/** Width and height of a PNG file, from its first chunk. */
function sizeOf(path: string): [width: number, height: number] {
  const bytes = readFileSync(resolve(ROOT, path));
  expect(bytes.toString('latin1', 1, 4)).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

it.each([
  ['public/icon/16.png', 16],
  ['public/icon/32.png', 32],
  ['public/icon/48.png', 48],
  ['public/icon/128.png', 128],
  ['public/icon/paused-16.png', 16],
  ['public/icon/paused-32.png', 32],
  ['public/icon/fault-16.png', 16],
  ['public/icon/fault-32.png', 32],
  ['docs/store/icon-128.png', 128],
])('%s is a square of %i pixels', (path, pixels) => {
  expect(sizeOf(path)).toEqual([pixels, pixels]);
});
