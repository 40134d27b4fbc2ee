import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SiteSchema } from '../../../lib/schema/site';
import { searchSites } from '../../../lib/sites';

/** Files of the folder that are no adapter. */
const MACHINERY = ['index', 'query', 'read', 'read-page', 'target', 'text'];

const adapters = readdirSync('lib/sites')
  .map((name) => name.replace(/\.ts$/, ''))
  .filter((name) => !MACHINERY.includes(name));

describe('the registry', () => {
  it.each(adapters)('lists %s', (name) => {
    const listed = searchSites.some((site) => site.id === name);
    expect(listed, `${name}.ts should be listed in lib/sites/index.ts, with id '${name}'`).toBe(
      true,
    );
  });

  it('lists no site twice and in alphabetical order', () => {
    const ids = searchSites.map((site) => site.id);
    expect(ids).toEqual([...new Set(ids)].sort());
  });

  it.each(searchSites.map((site) => [site.id, site] as const))(
    '%s is a valid adapter',
    (_, site) => {
      expect(SiteSchema.parse(site)).toEqual(site);
      expect(site.query, 'a search engine needs `query`').toBeTruthy();
    },
  );

  it.each(searchSites.map((site) => [site.id, site] as const))(
    'every selector and expression of %s compiles',
    (_, site) => {
      const selectors = site.layouts.flatMap((layout) => [
        layout.item,
        layout.exclude,
        layout.paid,
        layout.skip,
        ...[
          layout.title,
          layout.url ?? [],
          layout.shown ?? [],
          layout.provider ?? [],
          layout.snippet ?? [],
        ]
          .flat()
          .map((way) => way.split(/[@|]/)[0]),
      ]);
      for (const selector of [site.results, ...selectors]) {
        if (selector) expect(() => document.querySelector(selector), selector).not.toThrow();
      }
      if (site.redirect) new RegExp(site.redirect);
    },
  );

  it('gives the manifest patterns of the one form that the reader knows', () => {
    for (const pattern of searchSites.flatMap(({ matches }) => matches)) {
      expect(pattern).toMatch(/^\*:\/\/(\*\.)?[a-z0-9.-]+\/.+$|^\*:\/\/(\*\.)?[a-z0-9.-]+\/\*$/);
    }
  });
});
