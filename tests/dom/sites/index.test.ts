import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isHostWithin } from '../../../lib/domain/host';
import { SiteSchema } from '../../../lib/domain/site';
import { storeName } from '../../../lib/domain/stores';
import { parseStore } from '../../../lib/publish/rules/store-words';
import { listingSites, searchSites, sites, storeSites } from '../../../lib/sites';
import { chooseSite, matchesPattern } from './match-pattern';

const REGISTRIES = { search: searchSites, stores: storeSites, listings: listingSites };
const KINDS = { search: 'search', stores: 'store', listings: 'listing' } as const;
const FOLDERS = ['search', 'stores', 'listings'] as const;

describe.each(FOLDERS)('the registry of %s', (folder) => {
  const registered = REGISTRIES[folder];
  const adapters = readdirSync(`lib/sites/${folder}`)
    .map((name) => name.replace(/\.ts$/, ''))
    .filter((name) => name !== 'index');

  it.each(adapters)('lists %s', (name) => {
    const listed = registered.some((site) => site.id === name);
    const message = `${name}.ts should be listed in lib/sites/${folder}/index.ts, with id '${name}'`;
    expect(listed, message).toBe(true);
  });

  it('lists no site twice and in alphabetical order', () => {
    const ids = registered.map((site) => site.id);
    expect(ids).toEqual([...new Set(ids)].sort());
  });

  it('gives every host to one adapter, by which a script knows its page', () => {
    const hosts = registered.flatMap(({ id, matches }) =>
      [...new Set(matches.map((pattern) => /:\/\/(?:\*\.)?([^/]+)/.exec(pattern)?.[1] ?? ''))].map(
        (host) => ({ id, host }),
      ),
    );
    const shared = hosts.filter((one) =>
      hosts.some((other) => other.id !== one.id && isHostWithin(one.host, other.host)),
    );
    expect(shared).toEqual([]);
  });

  it('lists its own kind alone', () => {
    expect(registered.filter(({ kind }) => kind !== KINDS[folder])).toEqual([]);
  });
});

const table = sites.map((site) => [site.id, site] as const);

describe('every adapter', () => {
  it.each(table)('%s is valid', (_, site) => {
    expect(SiteSchema.parse(site)).toEqual(site);
    if (site.kind === 'search') expect(site.query, 'a search engine needs `query`').toBeTruthy();
    else expect(site.query, 'only a search engine has `query`').toBeUndefined();
    const { store = site.id } = site;
    if (site.kind === 'store') expect(parseStore(storeName(store))).toBe(store);
  });

  it.each(table)('every selector and expression of %s compiles', (_, site) => {
    const ways = site.layouts.flatMap((layout) => [
      ...[layout.title, layout.url, layout.shown, layout.provider, layout.snippet].flat(),
      ...Object.values(layout.app ?? {}).flat(),
      layout.dataOf,
    ]);
    const selectors = [
      site.results,
      ...site.layouts.flatMap(({ item, exclude, skip }) => [item, exclude, skip]),
      ...ways.map((way) => way?.split(/[@|]/)[0]?.replace(/^document /, '')),
    ];
    for (const selector of selectors)
      if (selector) expect(() => document.querySelector(selector), selector).not.toThrow();
    const expressions = ways.map((way) => way?.split('|').slice(1).join('|'));
    for (const each of [site.redirect, ...site.layouts.map(({ when }) => when), ...expressions])
      if (each) expect(() => new RegExp(each), each).not.toThrow();
  });

  it('matches pages by patterns of the one form that the reader knows', () => {
    for (const pattern of sites.flatMap(({ matches }) => matches)) {
      expect(pattern).toMatch(/^\*:\/\/(\*\.)?[a-z0-9.-]+\/.+$|^\*:\/\/(\*\.)?[a-z0-9.-]+\/\*$/);
    }
  });
});

describe('match patterns', () => {
  it.each([
    ['*://*.example.com/s*', 'https://www.example.com/s?q=1', true],
    ['*://*.example.com/s*', 'http://example.com/search', true],
    ['*://*.example.com/s*', 'https://badexample.com/s', false],
    ['*://*.example.com/s*', 'https://www.example.com/a/s', false],
    ['*://*.example.com/s*', 'ftp://www.example.com/s', false],
    ['*://www.example.com/*', 'https://m.example.com/', false],
    ['*://*.example.com/s?*', 'https://a.example.com/s?q=a', true],
    ['*://*.example.com/s?*', 'https://a.example.com/sx', false],
  ])('%s and %s', (pattern, url, matches) => {
    expect(matchesPattern(pattern, new URL(url))).toBe(matches);
  });

  it.each([
    ['https://www.baidu.com/s?wd=a', 'baidu'],
    ['https://m.baidu.com/from=844b/s?word=a', 'baidu'],
    ['https://cn.bing.com/search?q=a', 'bing'],
    ['https://www.bing.com/maps?q=a', undefined],
    ['http://www.sogou.com/sogou?query=a', 'sogou'],
    ['https://m.sogou.com/web/searchList.jsp?keyword=a', 'sogou'],
    ['https://m.so.com/s?q=a', 'so360'],
    ['https://www.google.com.hk/search?q=a', 'google'],
    ['https://lite.duckduckgo.com/lite/?q=a', 'duckduckgo'],
    ['https://so.toutiao.com/search?keyword=a', 'toutiao'],
    ['https://quark.sm.cn/s?q=a', 'quark'],
    ['https://so.m.sm.cn/s?q=a', 'quark'],
    ['https://www.example.com/s?q=a', undefined],
  ])('%s is %s', (url, id) => {
    expect(chooseSite(searchSites, new URL(url))?.id).toBe(id);
  });
});
