import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { zhTW } from '../../lib/build/taiwan';
import { PINYIN } from '../../lib/generated/pinyin';
import { SUFFIXES } from '../../lib/generated/suffixes';
import { listingSites, searchSites, sites, storeSites } from '../../lib/sites';
import { en } from '../../lib/wording/messages/en';
import { buildRelease, editionFolder, FOR_DEVELOPERS, TEST_BUILD } from '../browser/build';
import { readyBrowsers } from '../browser/setup';
import { filesBelow } from '../files-below';
import { CONTENT_SCRIPT_BYTES, WORKER_BYTES } from '../tools/size-limits';

/**
 * The release bundles themselves: a source that looks right can still be built wrong (a glob that
 * matches nothing bundles no adapter and says no word).
 */

const KINDS = [
  ['search.js', searchSites],
  ['store.js', storeSites],
  ['listing.js', listingSites],
] as const;
const SCRIPTS = [...KINDS.map(([name]) => name), 'website.js'];

/** Neither `externally_connectable` nor permissions that are asked for later. */
const MANIFEST_KEYS = [
  'action',
  'background',
  'commands',
  'content_scripts',
  'content_security_policy',
  'default_locale',
  'description',
  'host_permissions',
  'icons',
  'manifest_version',
  'name',
  'omnibox',
  'options_ui',
  'permissions',
  'version',
];
const OWN_KEYS = {
  chrome: ['minimum_chrome_version', 'storage'],
  firefox: ['browser_specific_settings'],
};

interface ContentScript {
  js: string[];
  matches: string[];
  exclude_matches?: string[];
  match_origin_as_fallback?: boolean;
  all_frames?: boolean;
}

interface Manifest {
  manifest_version: number;
  permissions: string[];
  web_accessible_resources?: unknown;
  background: { type?: string };
  content_security_policy: { extension_pages: string };
  host_permissions: string[];
  content_scripts: ContentScript[];
}

/** Every text of the bundle, the list's segments unpacked. */
function textOf(path: string): string {
  const bytes = readFileSync(path);
  return (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8');
}

const forDevelopers = (folder: string): string[] =>
  filesBelow(folder).filter((path) => path.endsWith('.js') && FOR_DEVELOPERS.test(textOf(path)));

it('is tried in the browsers with the libraries that users get', () => {
  const tried = [
    ...readyBrowsers().map(({ extensionDir }) => extensionDir),
    editionFolder(TEST_BUILD),
  ];
  for (const folder of tried) {
    // Its views are made with React, so there is something to find.
    expect(filesBelow(folder).some((path) => textOf(path).includes('react'))).toBe(true);
    expect(forDevelopers(folder)).toEqual([]);
  }
});

describe.each(['chrome', 'firefox'] as const)('the release for %s', (browser) => {
  let folder: string;
  let manifest: Manifest;

  const script = (name: string): string => readFileSync(join(folder, name), 'utf8');

  beforeAll(async () => {
    folder = await buildRelease(browser);
    manifest = JSON.parse(script('manifest.json'));
  });

  // A selector is in the bundle as it stands, whatever quotes are around it.
  it.each(KINDS)(
    'runs %s with all its adapters on their pages, and on no other',
    (name, adapters) => {
      const entry = manifest.content_scripts.find(({ js }) => js.includes(name));
      expect(entry?.js).toEqual([name]);
      expect(entry?.matches).toEqual(adapters.flatMap(({ matches }) => matches));
      const items = adapters.flatMap(({ layouts }) => layouts.map(({ item }) => item));
      for (const item of items) expect(script(name)).toContain(item);
    },
  );

  it('runs website.js on every other website', () => {
    const entry = manifest.content_scripts.find(({ js }) => js.includes('website.js'));
    expect(entry?.js).toEqual(['website.js']);
    expect(entry?.matches).toEqual(['http://*/*', 'https://*/*']);
    expect(entry?.match_origin_as_fallback).toBe(true);
    expect(entry?.exclude_matches).toEqual(sites.flatMap(({ matches }) => matches));
  });

  it('hides what is done on annotations before any page runs, where the browser would tell', () => {
    const [first] = manifest.content_scripts;
    const expected = { js: ['own-events.js'], run_at: 'document_start' };
    if (browser === 'firefox') expect(first).toMatchObject(expected);
    else expect(JSON.stringify(manifest)).not.toContain('own-events');
  });

  it.each(SCRIPTS)('holds %s within the budget', (name) => {
    expect(Buffer.byteLength(script(name))).toBeLessThanOrEqual(CONTENT_SCRIPT_BYTES);
  });

  it.each(SCRIPTS)('keeps libraries, dangerous sinks and signs to the page out of %s', (name) => {
    const sinks = ['innerHTML', 'eval(', 'dispatchEvent', 'postMessage', 'CustomEvent'];
    for (const mark of ['react', 'ZodError', 'Dexie', 'publicSuffix', ...sinks]) {
      expect(script(name)).not.toContain(mark);
    }
  });

  it('asks for nothing beyond the contract', () => {
    expect(manifest.manifest_version).toBe(3);
    expect([...manifest.permissions].sort()).toEqual([
      'activeTab',
      'alarms',
      'contextMenus',
      'storage',
      'unlimitedStorage',
    ]);
    expect(manifest.web_accessible_resources).toBeUndefined();
    for (const { all_frames } of manifest.content_scripts) expect(all_frames).not.toBe(true);
  });

  it('has exactly this policy for its views', () => {
    expect(manifest.content_security_policy).toEqual({
      extension_pages:
        "script-src 'self'; object-src 'self'; require-trusted-types-for 'script'; trusted-types publish-thread;",
    });
  });

  it('has these keys and hosts in its manifest, and no others', () => {
    expect(Object.keys(manifest).sort()).toEqual([...MANIFEST_KEYS, ...OWN_KEYS[browser]].sort());
    expect(manifest.host_permissions).toEqual(['http://*/*', 'https://*/*']);
  });

  it('has no eval and no function made of text in any script', () => {
    const scripts = filesBelow(folder).filter((path) => path.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(SCRIPTS.length);
    expect(scripts.filter((path) => /\beval\(|\bFunction\(/.test(textOf(path)))).toEqual([]);
  });

  it('starts the worker as one script, in Firefox without what only some requests need', () => {
    const core = script(browser === 'firefox' ? 'worker-core.js' : 'background.js');
    expect(Buffer.byteLength(core)).toBeLessThan(WORKER_BYTES[browser]);
    if (browser === 'chrome') expect(core).toMatch(/^[\0-\x7f]*$/);
    expect(manifest.background.type).toBe(browser === 'firefox' ? 'module' : undefined);
    const late = readdirSync(folder).filter((name) => /^worker-(?!core)/.test(name));
    if (browser === 'chrome') expect(late).toEqual([]);
    else {
      expect(core).not.toContain('Dexie');
      expect(core).not.toContain('ZodMini');
      expect(late.map(script).join('\n')).toContain('Dexie');
    }
  });

  it('answers look-ups and the settings in Firefox without the database’s library', () => {
    if (browser === 'chrome') return;
    const answers = script('worker-answers.js');
    const imports = [...answers.matchAll(/from[`"]\.\/worker-([\w-]+)\.js[`"]/g)];
    expect(imports.map(([, name]) => name).sort()).toEqual([
      'core',
      'requests',
      'rolldown-runtime',
    ]);
    expect(answers).not.toContain('Dexie');
    expect(answers).toContain('settings-unsynced');
    expect(script('worker-requests.js')).toContain('ZodMini');
    expect(script('worker-core.js')).toMatch(/worker-answers\.js`\)[^;]{0,40}LookupIndex/);
  });

  it('makes one Trusted Types policy, which names the script of the thread that publishes', () => {
    const scripts = filesBelow(folder).filter((path) => path.endsWith('.js'));
    const makers = scripts.filter((path) => textOf(path).includes('createPolicy('));
    expect(makers.map((path) => basename(path))).toEqual([
      expect.stringMatching(/^publish-[\w-]+\.js$/),
    ]);
    const [maker = ''] = makers;
    expect(textOf(maker).match(/createPolicy\(/g)).toHaveLength(1);
    expect(textOf(maker)).not.toMatch(/createHTML|createScript\b/);
  });

  it('knows no way to the network but fetch, and pages’ scripts not even that', () => {
    const others = /XMLHttpRequest|sendBeacon|WebSocket|EventSource|RTCPeerConnection|WebTransport/;
    const scripts = filesBelow(folder).filter((path) => path.endsWith('.js'));
    expect(scripts.filter((path) => others.test(textOf(path)))).toEqual([]);
    expect(SCRIPTS.filter((name) => /\bfetch\(/.test(script(name)))).toEqual([]);
  });

  it('leaves tests, switches, build-time libraries and code for developers out', () => {
    expect(forDevelopers(folder)).toEqual([]);
    const scripts = filesBelow(folder)
      .filter((path) => path.endsWith('.js'))
      .map(textOf)
      .join('\n');
    // The idiom stands in the dictionary of opencc-js, which does not say its name.
    for (const mark of ['trace:', 'jianxun:read', 'pinyin-pro', '一干二净', 'tldts']) {
      expect(scripts).not.toContain(mark);
    }
  });

  it('carries the words of each language once, Chinese within the scripts', () => {
    const worker = script(browser === 'firefox' ? 'worker-core.js' : 'background.js');
    expect(worker).not.toContain(en['options.title']);
    expect(JSON.parse(script('messages/en.json'))).toEqual(en);
    expect(JSON.parse(script('messages/zh-TW.json'))).toEqual(zhTW);
    expect(script('suffixes.txt')).toBe(SUFFIXES);
    expect(script('pinyin.txt')).toBe(PINYIN);
  });

  it('carries the bundled list', () => {
    const names = filesBelow(join(folder, 'list')).map((path) => path.slice(folder.length));
    expect(names).toContain('/list/bundled.json');
    expect(names.filter((name) => name.includes('/s/')).length).toBeGreaterThan(0);
  });
});
