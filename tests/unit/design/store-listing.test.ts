import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { searchSites } from '../../../lib/sites';

const ROOT = resolve(import.meta.dirname, '../../..');
const read = (path: string): string => readFileSync(resolve(ROOT, path), 'utf8');

/** The stores' own limits, in characters. */
const LIMITS = { name: 45, chrome: 132, firefox: 250, description: 16_000 };

/** The text below each `##` of a listing, in their order: name, two summaries, description, … */
const parts = (markdown: string): string[] =>
  markdown
    .split(/^## .*$/m)
    .slice(1)
    .map((part) => part.trim());

interface Messages {
  name: { message: string };
  description: { message: string };
}

describe.each([
  ['zh-CN', 'zh_CN', /支持(.+?)，主要应用商店/],
  ['en', 'en', /Works on (.+?), the main app stores/],
])('the listing in %s', (language, locale, engines) => {
  const [name = '', chrome = '', firefox = '', description = ''] = parts(
    read(`docs/store/listing-${language}.md`),
  );
  const manifest = JSON.parse(read(`public/_locales/${locale}/messages.json`)) as Messages;

  it.each(
    Object.entries({ name, chrome, firefox, description }).map(([part, text]) => ({ part, text })),
  )('keeps to the limit of $part', ({ part, text }) => {
    expect(text).not.toBe('');
    expect([...text].length).toBeLessThanOrEqual(LIMITS[part as keyof typeof LIMITS]);
  });

  it('says what the manifest says, which Chrome shows as its summary', () => {
    expect(manifest.name.message).toBe(name);
    expect(manifest.description.message).toBe(chrome);
  });

  it('names no more search engines than have an adapter', () => {
    const [, named = ''] = engines.exec(description) ?? [];
    const count = named.split(/、|, /).length;
    expect(count).toBeGreaterThan(5);
    expect(count).toBeLessThanOrEqual(searchSites.length);
  });
});

it('gives a reason for each permission', () => {
  const asked = /^ {4}permissions: \[(.*)\],$/m.exec(read('wxt.config.ts'))?.[1] ?? '';
  const names = [...asked.matchAll(/'(\w+)'/g)].map(([, name]) => name);
  const reasons = [...read('docs/store/permissions.md').matchAll(/^\| `(\w+)` \|/gm)];
  expect(names.length).toBeGreaterThan(2);
  expect(reasons.map(([, name]) => name)).toEqual(names);
});
