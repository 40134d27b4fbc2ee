import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHost } from '../../lib/domain/host';
import { storeName } from '../../lib/domain/stores';
import { parseStore } from '../../lib/publish/rules/store-words';
import {
  adapterText,
  constantOf,
  fixtureText,
  type NewSite,
  type SiteKind,
} from './new-site-texts';
import { type Plan, Refusal } from './new-write';

const FOLDERS: Record<SiteKind, string> = {
  search: 'search',
  store: 'stores',
  listing: 'listings',
};

type Wanted = { [option in 'kind' | 'id' | 'name' | 'host' | 'store']?: string | undefined };

const isKind = (kind: string | undefined): kind is SiteKind =>
  kind !== undefined && Object.hasOwn(FOLDERS, kind);

/** Words that cannot name a constant, and the registry's own file. */
const RESERVED = new Set(
  'index new default delete import export class const enum function return this void with package static let var'.split(
    ' ',
  ),
);

function storeOf({ store, name = '' }: Wanted): string {
  const id = store ?? parseStore(name);
  if (id === null || parseStore(storeName(id)) !== id)
    throw new Refusal(
      `no store ${store ?? name} in lib/domain/stores.ts: write its name there, then give --store <its id>`,
    );
  return id;
}

/** Checks what was asked for; throws a `Refusal` that says what is wrong. */
export function readNewSite(wanted: Wanted): NewSite {
  const { kind, id = '', name = '', host = '' } = wanted;
  if (!isKind(kind)) throw new Refusal('--kind must be search, store or listing');
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id) || RESERVED.has(id))
    throw new Refusal('--id must be lower-case letters, digits and dashes: my-store');
  if (!/^[^'"\\|、,\p{Cc}]{1,40}$/u.test(name))
    throw new Refusal('--name must be what users call the site: 示例');
  if (parseHost(host) !== host)
    throw new Refusal('--host must be a bare host name: www.example.com');
  if (kind !== 'store' && wanted.store !== undefined)
    throw new Refusal('--store is for a store only');
  return { kind, id, name, host, ...(kind === 'store' && { store: storeOf(wanted) }) };
}

const LINE_WIDTH = 100;

/** The registry with one more adapter, in alphabetical order of ids as it was. */
export function withRegistered(text: string, id: string): string {
  const imports = /^import \{ \w+ \} from '\.\/([\w-]+)';\n/gm;
  const list = /^(export const \w+: readonly Site\[\] = )\[[^\]]*\];$/m;
  const [, declaration] = list.exec(text) ?? [];
  const type = "import type { Site } from '../../domain/site';\n";
  if (!declaration || !text.startsWith(type))
    throw new Refusal('the registry has another form than expected: add the line by hand');
  const ids = [...text.matchAll(imports)].map((match) => match[1] ?? '');
  const all = [...ids, id].sort();
  const lines = all.map((each) => `import { ${constantOf(each)} } from './${each}';\n`).join('');
  const inline = `${declaration}[${all.map(constantOf).join(', ')}];`;
  const long = `${declaration}[\n${all.map((each) => `  ${constantOf(each)},\n`).join('')}];`;
  return text
    .replace(imports, '')
    .replace(type, `${type}${lines}`)
    .replace(list, inline.length <= LINE_WIDTH ? inline : long);
}

/** The files to write below `root`. Reads only; throws where something of that id is there already. */
export function planSite(site: NewSite, root: string): Plan {
  const { id } = site;
  const fixtures = `tests/fixtures/sites/${id}`;
  const adapters = Object.values(FOLDERS).map((folder) => `lib/sites/${folder}/${id}.ts`);
  const taken = [...adapters, fixtures].find((path) => existsSync(join(root, path)));
  if (taken) throw new Refusal(`${taken} is there already; nothing was written`);
  const folder = `lib/sites/${FOLDERS[site.kind]}`;
  const path = `${folder}/index.ts`;
  return {
    files: new Map([
      [`${folder}/${id}.ts`, adapterText(site)],
      [`${fixtures}/page.html`, fixtureText(site)],
    ]),
    edits: new Map([[path, withRegistered(readFileSync(join(root, path), 'utf8'), id)]]),
  };
}
