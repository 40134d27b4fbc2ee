import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../../..');

/** What the benches compare with. None of it may reach the extension or the publisher. */
const COMPARED = [
  '@leeoniya/ufuzzy',
  '@monyone/aho-corasick',
  'flexsearch',
  'fuse.js',
  'minisearch',
  'modern-ahocorasick',
];

const sources = ['lib', 'components', 'entrypoints'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && /\.tsx?$/.test(file.name))
    .map((file) => readFileSync(join(file.parentPath, file.name), 'utf8')),
);
const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Record<
  'dependencies' | 'devDependencies',
  Record<string, string>
>;

describe.each(COMPARED)('%s', (name) => {
  it('serves the benches alone', () => {
    expect(Object.keys(manifest.devDependencies)).toContain(name);
    expect(Object.keys(manifest.dependencies)).not.toContain(name);
    const quoted = new RegExp(`['"]${name}(?:/[^'"]*)?['"]`);
    expect(sources.filter((source) => quoted.test(source))).toEqual([]);
  });
});
