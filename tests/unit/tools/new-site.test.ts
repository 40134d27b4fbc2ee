// @vitest-environment jsdom
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Site, SiteSchema } from '../../../lib/domain/site';
import { createCardReader } from '../../../lib/sites/card-reader';
import { FIXTURES, parseFixture } from '../../dom/sites/fixture';
import { loadPage } from '../../dom/sites/load-page';
import { NewSiteError, planSite, readNewSite, withRegistered } from '../../tools/new-site-plan';
import { constantOf, UNVERIFIED } from '../../tools/new-site-texts';
import { writePlan } from '../../tools/new-write';

const REPOSITORY = process.cwd();
let root: string;

/** Every file below the root with its text. */
function snapshot(): Record<string, string> {
  const files = readdirSync(root, { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    files
      .filter((file) => file.isFile())
      .map((file) => join(file.parentPath, file.name))
      .map((path) => [path.slice(root.length + 1), readFileSync(path, 'utf8')]),
  );
}

const BASE = { id: 'zz-example', name: '示例站', host: 'www.shili.example' };
const KINDS = [
  ['search', 'search', {}],
  ['store', 'stores', { store: 'lenovo' }],
  ['listing', 'listings', {}],
] as const;

const create = (wanted: Parameters<typeof readNewSite>[0]): void => {
  writePlan(planSite(readNewSite(wanted), root), root);
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
    root = mkdtempSync(join(tmpdir(), 'new-site-'));
    for (const path of ['lib/sites', FIXTURES])
      cpSync(join(REPOSITORY, path), join(root, path), { recursive: true });
  });
  afterEach(() => rmSync(root, { recursive: true }));

  it('is one adapter, one registry line and one fixture, and nothing else', () => {
    const before = snapshot();
    create(wanted);
    const after = snapshot();
    const changed = Object.keys(after).filter((path) => after[path] !== before[path]);
    expect(changed.sort()).toEqual([
      `lib/sites/${folder}/index.ts`,
      adapter,
      `${FIXTURES}/zz-example/page.html`,
    ]);
    expect(after[`lib/sites/${folder}/index.ts`]).toContain(
      "import { zzExample } from './zz-example';\n",
    );
  });

  it('is valid, and its fixture reads as it says', async () => {
    create(wanted);
    const written = await load(readFileSync(join(root, adapter), 'utf8'));
    const site = SiteSchema.parse(written);
    expect(site).toEqual(written);
    const fixture = readFileSync(join(root, FIXTURES, 'zz-example/page.html'), 'utf8');
    const { html, expected } = parseFixture(fixture);
    const page = loadPage(html, expected.url);
    const reader = createCardReader(site);
    const url = new URL(expected.url);
    expect(reader.query?.(url)).toBe(expected.query);
    expect(reader.read(page, url).map(({ subject }) => subject)).toEqual(expected.items);
  });

  it('is formatted as the tree is', () => {
    create(wanted);
    for (const path of [adapter, `lib/sites/${folder}/index.ts`]) {
      const text = readFileSync(join(root, path), 'utf8');
      const biome = join(REPOSITORY, 'node_modules/.bin/biome');
      const args = ['check', '--write', `--stdin-file-path=${join(REPOSITORY, path)}`];
      expect(execFileSync(biome, args, { input: text, encoding: 'utf8' })).toBe(text);
    }
  });

  it('never overwrites', () => {
    create(wanted);
    const before = snapshot();
    for (const [other] of KINDS)
      expect(() =>
        create({ ...wanted, kind: other, store: other === 'store' ? 'lenovo' : undefined }),
      ).toThrow('is there already; nothing was written');
    expect(snapshot()).toEqual(before);
  });

  it('that cannot be written whole leaves nothing behind', () => {
    rmSync(join(root, FIXTURES), { recursive: true });
    writeFileSync(join(root, FIXTURES), 'no folder');
    const before = snapshot();
    expect(() => create(wanted)).toThrow(/ENOTDIR|EEXIST/);
    expect(snapshot()).toEqual(before);
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
    [{ host: 'https://shili.example/' }, '--host'],
    [{ host: 'Shili.Example' }, '--host'],
    [{ host: 'localhost' }, '--host'],
    [{ store: 'lenovo' }, '--store'],
    [{ kind: 'store' }, 'lib/domain/stores.ts'],
    [{ kind: 'store', store: 'nowhere' }, 'lib/domain/stores.ts'],
  ])('refuses %j and says why', (change, why) => {
    const wanted = { kind: 'listing', ...BASE, ...change };
    expect(() => readNewSite(wanted)).toThrow(NewSiteError);
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
    expect(() => withRegistered('export const storeSites = all();\n', 'b')).toThrow(NewSiteError);
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
