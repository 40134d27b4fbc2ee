import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { build } from 'wxt';
import { searchSites } from '../../lib/sites';

/**
 * The release bundles themselves: a source that looks right can still be built wrong (a glob that
 * matches nothing bundles no adapter and says no word).
 */

const ROOT = resolve(import.meta.dirname, '../..');
/** DESIGN section 6: each content script, minified. */
const CONTENT_SCRIPT_BYTES = 14_000;

interface ContentScript {
  js: string[];
  matches: string[];
  all_frames?: boolean;
}

interface Manifest {
  manifest_version: number;
  permissions: string[];
  web_accessible_resources?: unknown;
  content_security_policy: { extension_pages: string };
  content_scripts: ContentScript[];
}

const folderOf = (browser: string): string => join(ROOT, '.output/release', `${browser}-mv3`);

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name));
}

/** Every text of the bundle, the list's segments unpacked. */
function textOf(path: string): string {
  const bytes = readFileSync(path);
  return (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8');
}

describe.each(['chrome', 'firefox'])('the release for %s', (browser) => {
  const folder = folderOf(browser);
  let manifest: Manifest;
  let search: { script: string; entry: ContentScript };

  beforeAll(async () => {
    await build({
      root: ROOT,
      browser,
      manifestVersion: 3,
      outDir: '.output/release',
      logger: {
        debug() {},
        log() {},
        info() {},
        warn() {},
        error: console.error,
        fatal: console.error,
        success() {},
        level: 0,
      },
    });
    manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
    const entry = manifest.content_scripts.find(({ js }) => js[0]?.includes('search'));
    if (!entry) throw new Error('no search content script in the manifest');
    search = { entry, script: readFileSync(join(folder, entry.js[0] ?? ''), 'utf8') };
  });

  it('holds every search adapter in script and manifest', () => {
    for (const site of searchSites) {
      expect(search.script, `${site.id} is missing from the bundle`).toContain(site.hosts[0]);
      for (const layout of site.layouts) {
        expect(search.script, `a layout of ${site.id} is missing`).toContain(
          JSON.stringify(layout.item).slice(1, -1).slice(0, 12),
        );
      }
      for (const match of site.matches) expect(search.entry.matches).toContain(match);
    }
  });

  it('keeps the content script within its budget and free of libraries', () => {
    expect(Buffer.byteLength(search.script)).toBeLessThanOrEqual(CONTENT_SCRIPT_BYTES);
    for (const mark of [
      'react.',
      'ZodError',
      'zod',
      'Dexie',
      'publicSuffix',
      'innerHTML',
      'eval(',
    ]) {
      expect(search.script).not.toContain(mark);
    }
  });

  it('asks for nothing beyond the contract', () => {
    expect(manifest.manifest_version).toBe(3);
    expect([...manifest.permissions].sort()).toEqual(['alarms', 'storage', 'unlimitedStorage']);
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.content_security_policy.extension_pages).toContain("trusted-types 'none'");
    for (const { all_frames } of manifest.content_scripts) expect(all_frames).not.toBe(true);
  });

  it('leaves tests, switches and build-time libraries out', () => {
    const scripts = filesBelow(folder)
      .filter((path) => path.endsWith('.js'))
      .map(textOf)
      .join('\n');
    for (const mark of ['trace:', 'jianxun:read', 'pinyin-pro', 'OpenCC', 'tldts']) {
      expect(scripts).not.toContain(mark);
    }
  });

  it('carries the bundled list', () => {
    const names = filesBelow(join(folder, 'list')).map((path) => path.slice(folder.length));
    expect(names).toContain('/list/bundled.json');
    expect(names.filter((name) => name.includes('/s/')).length).toBeGreaterThan(0);
  });
});
