// @vitest-environment jsdom
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Site, SiteSchema } from '../../../lib/domain/site';
import { createCardReader } from '../../../lib/sites/reader';
import { FIXTURES, parseFixture } from '../../dom/sites/fixture';
import { loadPage } from '../../dom/sites/load-page';
import { stopClock } from '../../stop-clock';
import { planSite, readNewSite, withRegistered } from '../../tools/new-site-plan';
import { constantOf, UNVERIFIED } from '../../tools/new-site-texts';
import { Refusal, writePlan } from '../../tools/new-write';
import { ScratchRoot } from './scratch-root';

let root: ScratchRoot;

const BASE = { id: 'zz-example', name: '示例站', host: 'www.shili.example' };
const KINDS = [
  ['search', 'search', {}],
  ['store', 'stores', { store: 'lenovo' }],
  ['listing', 'listings', {}],
] as const;

const create = (wanted: Parameters<typeof readNewSite>[0]): void => {
  writePlan(planSite(readNewSite(wanted), root.path), root.path);
};

/** The adapter of a text, whose only types are those of its one import. */
async function load(text: string): Promise<Site> {
  const plain = text.replace(/^import type .*$/m, '').replace(': Site =', ' =');
  const module = await import(
    /* @vite-ignore */ `data:text/javascript,${encodeURIComponent(plain)}`
  );
  return module.zzExample;
}

describe.each(KINDS)('a new %s', (kind, folder, more) => {
  const wanted = { kind, ...BASE, ...more };
  const adapter = `lib/sites/${folder}/zz-example.ts`;

  beforeEach(() => {
    root = new ScratchRoot(['lib/sites', FIXTURES]);
  });
  afterEach(() => root.remove());
  stopClock();

  it('is one adapter, one registry line and one fixture, and nothing else', () => {
    const registry = `lib/sites/${folder}/index.ts`;
    expect(root.changedBy(() => create(wanted))).toEqual([
      registry,
      adapter,
      `${FIXTURES}/zz-example/page.html`,
    ]);
    expect(root.read(registry)).toContain("import { zzExample } from './zz-example';\n");
  });

  it('is valid, and its fixture reads as it says', async () => {
    create(wanted);
    const written = await load(root.read(adapter));
    const site = SiteSchema.parse(written);
    expect(site).toEqual(written);
    const fixture = root.read(`${FIXTURES}/zz-example/page.html`);
    const { html, expected } = parseFixture(fixture);
    const page = loadPage(html, expected.url);
    const reader = createCardReader(site);
    const url = new URL(expected.url);
    expect(reader.query?.(url)).toBe(expected.query);
    expect(reader.read(page, url).map(({ subject }) => subject)).toEqual(expected.items);
  });

  it('is formatted as the tree is', () => {
    create(wanted);
    for (const path of [adapter, `lib/sites/${folder}/index.ts`]) root.expectFormatted(path);
  });

  it('never overwrites', () => {
    create(wanted);
    const before = root.snapshot();
    for (const [other] of KINDS)
      expect(() =>
        create({ ...wanted, kind: other, store: other === 'store' ? 'lenovo' : undefined }),
      ).toThrow('is there already; nothing was written');
    expect(root.snapshot()).toEqual(before);
  });

  it('that cannot be written whole leaves nothing behind', () => {
    rmSync(join(root.path, FIXTURES), { recursive: true });
    writeFileSync(join(root.path, FIXTURES), 'no folder');
    const before = root.snapshot();
    expect(() => create(wanted)).toThrow(/ENOTDIR|EEXIST/);
    expect(root.snapshot()).toEqual(before);
  });
});

describe('readNewSite', () => {
  it.each([
    [{ kind: 'news' }, '--kind'],
    [{ kind: undefined }, '--kind'],
    [{ id: '58' }, '--id'],
    [{ id: 'index' }, '--id'],
    [{ id: '../x' }, '--id'],
    [{ id: 'Example' }, '--id'],
    [{ name: '' }, '--name'],
    [{ name: "a'b" }, '--name'],
    [{ name: '示例|站' }, '--name'],
    [{ name: '示例、站' }, '--name'],
    [{ host: 'https://shili.example/' }, '--host'],
    [{ host: 'Shili.Example' }, '--host'],
    [{ host: 'localhost' }, '--host'],
    [{ store: 'lenovo' }, '--store'],
    [{ kind: 'store' }, 'lib/domain/stores.ts'],
    [{ kind: 'store', store: 'nowhere' }, 'lib/domain/stores.ts'],
  ])('refuses %j and says why', (change, why) => {
    const wanted = { kind: 'listing', ...BASE, ...change };
    expect(() => readNewSite(wanted)).toThrow(Refusal);
    expect(() => readNewSite(wanted)).toThrow(why);
  });

  it('knows a store by any of its spellings', () => {
    expect(readNewSite({ ...BASE, kind: 'store', name: '联想乐商店' }).store).toBe('lenovo');
  });
});

describe('withRegistered', () => {
  const registry = (ids: readonly string[], list: string): string =>
    [
      "import type { Site } from '../../domain/site';\n",
      ...ids.map((id) => `import { ${constantOf(id)} } from './${id}';\n`),
      `\n/** Every one. */\nexport const storeSites: readonly Site[] = ${list};\n`,
    ].join('');

  it.each([
    [[], '[]', ['b'], '[b]'],
    [['a', 'c'], '[a, c]', ['a', 'b', 'c'], '[a, b, c]'],
    [['c-d'], '[cD]', ['b', 'c-d'], '[b, cD]'],
  ])('%j', (before, list, after, longer) => {
    expect(withRegistered(registry(before, list), 'b')).toBe(registry(after, longer));
  });

  it('refuses a registry that it does not understand', () => {
    expect(() => withRegistered('export const storeSites = all();\n', 'b')).toThrow(Refusal);
  });
});

describe('every adapter of a store or a listing', () => {
  const files = ['stores', 'listings'].flatMap((folder) =>
    readdirSync(`lib/sites/${folder}`)
      .filter((name) => name !== 'index.ts')
      .map((name) => `lib/sites/${folder}/${name}`),
  );

  it.each(files)('%s says how it was verified', (file) => {
    const text = readFileSync(file, 'utf8');
    expect(text, `${file} needs a comment "Verified: …"`).toContain('Verified: ');
    expect(text, `look at a page of the site, then say so in ${file}`).not.toContain(UNVERIFIED);
  });
});
