import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { LEARNED_DAYS } from '../../../lib/domain/learned-host';
import { siteName } from '../../../lib/domain/stores';
import { listingSites, searchSites, storeSites } from '../../../lib/sites';

const read = (name: string): string =>
  readFileSync(resolve(import.meta.dirname, '../../..', name), 'utf8');
const chinese = read('README.md');
const english = read('README.en.md');

/** Rows of the table of sites, each with its names. */
const rowsOf = (text: string, between: RegExp): string[][] =>
  [...text.matchAll(/^\| [^|]+ \| ([^|\n]+) \|$/gm)]
    .slice(0, 3)
    .map(([, names = '']) => names.split(between));

it('names search engines, stores and listings that have an adapter, and no other', () => {
  const known = [searchSites, storeSites, listingSites].map((sites) => sites.map(siteName));
  const named = rowsOf(chinese, /、/);
  expect(named.map((row, at) => row.filter((name) => !known[at]?.includes(name)))).toEqual([
    [],
    [],
    [],
  ]);
});

it('names as many of each in English, where they have other names', () => {
  const counts = rowsOf(chinese, /、/).map((row) => row.length);
  expect(rowsOf(english, /, /).map((row) => row.length)).toEqual(counts);
});

it('has the same parts in both languages, each leading to the other', () => {
  const parts = (text: string) => (text.match(/^##? /gm) ?? []).length;
  expect(parts(english)).toBe(parts(chinese));
  const links = (text: string) =>
    [...text.matchAll(/\]\(((?:docs|lib)\/[^)]*\.md|(?!README)[A-Z]+\.md|docs\/store\/)\)/g)].map(
      ([, to]) => to,
    );
  expect(new Set(links(english))).toEqual(new Set(links(chinese)));
  expect([chinese, english].map((text) => /\]\((README[.\w]*)\)/.exec(text)?.[1])).toEqual([
    'README.en.md',
    'README.md',
  ]);
});

it.each([
  ['README.md', `页脚写明名单所列单位的网站，在本机记 ${LEARNED_DAYS} 天`],
  ['README.en.md', `is remembered here for ${LEARNED_DAYS} days`],
  ['PRIVACY.md', `${LEARNED_DAYS} 天后忘记`],
  ['PRIVACY.md', `forgotten after ${LEARNED_DAYS} days`],
  ['docs/store/listing-zh-CN.md', `会在本机记 ${LEARNED_DAYS} 天`],
  ['docs/store/listing-en.md', `remembered on this device for ${LEARNED_DAYS} days`],
])('%s says what is kept of websites: %s', (name, words) => {
  expect(read(name)).toContain(words);
});
