import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { searchSites } from '../../../lib/sites';
import { readItems, readQuery } from '../../../lib/sites/read-page';
import { loadPage } from './load-page';
import { chooseSite } from './match-pattern';

/** What stands beside a fixture `x.html` as `x.json`. */
interface Expected {
  url: string;
  query: string;
  items: { title: string; url: string | null; provider?: string; snippet?: string; paid?: true }[];
}

const FIXTURES = 'tests/fixtures/sites';

const fixturesOf = (id: string): string[] =>
  existsSync(`${FIXTURES}/${id}`)
    ? readdirSync(`${FIXTURES}/${id}`).filter((name) => name.endsWith('.html'))
    : [];

describe.each(searchSites.map((site) => [site.id, site] as const))('%s', (id, site) => {
  it('has a fixture', () => {
    expect(fixturesOf(id), `write ${FIXTURES}/${id}/*.html with its .json beside it`).not.toEqual(
      [],
    );
  });

  it.each(fixturesOf(id))('reads %s', (name) => {
    const file = `${FIXTURES}/${id}/${name}`;
    const expected: Expected = JSON.parse(readFileSync(file.replace(/html$/, 'json'), 'utf8'));
    const url = new URL(expected.url);
    const page = loadPage(readFileSync(file), expected.url);
    expect(chooseSite(searchSites, url)?.id).toBe(id);
    expect(readQuery(site, url)).toBe(expected.query);
    const items = readItems(site, page, url);
    expect(items.map((item) => item.subject)).toEqual(expected.items);
    for (const { element, anchor } of items) expect(element.contains(anchor)).toBe(true);
    const again = readItems(site, page, url);
    expect(again.map((item) => item.element)).toEqual(items.map((item) => item.element));
  });
});

describe('fixture folders', () => {
  it('belong to a registered site each', () => {
    expect(readdirSync(FIXTURES).sort()).toEqual(searchSites.map((site) => site.id).sort());
  });
});
