import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sites } from '../../../lib/sites';
import { createCardReader } from '../../../lib/sites/reader';
import { stopClock } from '../../stop-clock';
import { FIXTURES, readFixture } from './fixture';
import { loadPage } from './load-page';
import { chooseSite } from './match-pattern';

const fixturesOf = (id: string): string[] =>
  existsSync(`${FIXTURES}/${id}`)
    ? readdirSync(`${FIXTURES}/${id}`).map((name) => name.replace(/\.html$/, ''))
    : [];

stopClock();

describe.each(sites.map((site) => [site.id, site] as const))('%s', (id, site) => {
  it('has a fixture', () => {
    expect(
      fixturesOf(id),
      `write ${FIXTURES}/${id}/*.html, which ends by what is read`,
    ).not.toEqual([]);
  });

  it.each(fixturesOf(id))('reads %s', (name) => {
    const { html, expected } = readFixture(`${id}/${name}`);
    const url = new URL(expected.url);
    const page = loadPage(html, expected.url);
    const reader = createCardReader(site);
    expect(chooseSite(sites, url)?.id).toBe(id);
    expect(reader.query?.(url)).toBe(expected.query);
    const items = reader.read(page, url);
    expect(items.map((item) => item.subject)).toEqual(expected.items);
    for (const { element, anchor } of items) expect(element.contains(anchor)).toBe(true);
    const again = reader.read(page, url);
    expect(again.map((item) => item.element)).toEqual(items.map((item) => item.element));
  });
});

describe('fixture folders', () => {
  it('belong to a registered site each', () => {
    expect(readdirSync(FIXTURES).sort()).toEqual(sites.map((site) => site.id).sort());
  });
});
