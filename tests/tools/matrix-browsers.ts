import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { BrowserName } from '../browser/find';

/** A browser of a Debian release. `security` takes the release's updates too, so its newest version. */
export interface MatrixBrowser {
  id: string;
  browser: BrowserName;
  suite: string;
  security: boolean;
  packages: readonly string[];
}

const CHROMIUM = ['chromium', 'chromium-l10n'];
const FIREFOX_ESR = ['firefox-esr', 'firefox-esr-l10n-zh-cn'];

/** Oldest first of each browser. Packages of a release stay as released. Its updates move on. */
export const MATRIX: readonly MatrixBrowser[] = [
  {
    id: 'chromium-bullseye',
    browser: 'chromium',
    suite: 'bullseye',
    security: true,
    packages: CHROMIUM,
  },
  {
    id: 'chromium-bookworm',
    browser: 'chromium',
    suite: 'bookworm',
    security: false,
    packages: CHROMIUM,
  },
  {
    id: 'chromium-today',
    browser: 'chromium',
    suite: 'trixie',
    security: true,
    packages: CHROMIUM,
  },
  {
    id: 'firefox-bookworm',
    browser: 'firefox',
    suite: 'bookworm',
    security: false,
    packages: FIREFOX_ESR,
  },
  {
    id: 'firefox-today',
    browser: 'firefox',
    suite: 'trixie',
    security: true,
    packages: FIREFOX_ESR,
  },
  {
    id: 'firefox-sid',
    browser: 'firefox',
    suite: 'sid',
    security: false,
    packages: ['firefox', 'firefox-l10n-zh-cn'],
  },
];

const KEYRING = '/usr/share/keyrings/debian-archive-keyring.gpg';

/** The mirrors that this machine's own apt reads: of the archive, and of its security updates. */
function mirrors(): { archive: string; security: string } {
  const listed = execFileSync(
    'apt-get',
    ['indextargets', '--format', '$(SITE)', 'Created-By: Packages'],
    { encoding: 'utf8' },
  );
  const sites = [...new Set(listed.split('\n'))].filter((site) => site.startsWith('http'));
  const archive = sites.find((site) => !site.includes('security'));
  const security = sites.find((site) => site.includes('security'));
  if (!archive || !security)
    throw new Error('apt has no mirror of Debian: run apt-get update first');
  return { archive, security };
}

function sourcesOf({ suite, security }: MatrixBrowser): string {
  const sites = mirrors();
  const lines = [`deb [signed-by=${KEYRING}] ${sites.archive} ${suite} main`];
  if (security) lines.push(`deb [signed-by=${KEYRING}] ${sites.security} ${suite}-security main`);
  return `${lines.join('\n')}\n`;
}

/** Options under which apt works in a folder of its own, where no package is installed yet. */
function aptOptions(folder: string): string[] {
  const settings = {
    'Dir::Etc::SourceList': join(folder, 'sources.list'),
    'Dir::Etc::SourceParts': '/dev/null',
    'Dir::Etc::PreferencesParts': '/dev/null',
    'Dir::State::Lists': join(folder, 'lists'),
    'Dir::State::status': join(folder, 'status'),
    'Dir::Cache::archives': join(folder, 'archives'),
    'Dir::Cache::pkgcache': '',
    'Dir::Cache::srcpkgcache': '',
    'APT::Install-Recommends': 'false',
    'APT::Sandbox::User': 'root',
    'Acquire::Languages': 'none',
  };
  return Object.entries(settings).flatMap(([name, value]) => ['-o', `${name}=${value}`]);
}

/** Download a browser with all that it needs, as packages. */
function download(wanted: MatrixBrowser, folder: string): string[] {
  for (const name of ['lists/partial', 'archives/partial'])
    mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, 'status'), '');
  writeFileSync(join(folder, 'sources.list'), sourcesOf(wanted));
  const apt = (...args: string[]) =>
    execFileSync('apt-get', [...aptOptions(folder), '-qq', ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  apt('update');
  apt('install', '-y', '--download-only', ...wanted.packages, 'fonts-noto-cjk');
  const archives = join(folder, 'archives');
  return readdirSync(archives)
    .filter((name) => name.endsWith('.deb'))
    .map((name) => join(archives, name));
}

/** Unpack packages into a root folder. No script of theirs runs, and the machine's own system stays. */
function unpack(packages: readonly string[], root: string): void {
  // In today's Debian these are one folder each; older packages still name the other.
  for (const name of ['bin', 'lib', 'lib64', 'sbin']) {
    mkdirSync(join(root, 'usr', name), { recursive: true });
    symlinkSync(`usr/${name}`, join(root, name));
  }
  const command =
    'dpkg-deb --fsys-tarfile "$0" | tar --extract --keep-directory-symlink --directory "$1"';
  for (const file of packages) execFileSync('sh', ['-c', command, file, root]);
  for (const name of ['dev', 'proc', 'sys', 'tmp', 'work'])
    mkdirSync(join(root, name), { recursive: true });
}

/** A command that runs the browser in its root, where this machine's devices, `/tmp` and the project are. */
function writeCommand(root: string, program: string, project: string, file: string): void {
  const binds = ['/dev', '/proc', '/sys', '/tmp', project];
  const lines = binds.map(
    (path) => `mkdir -p "${root}${path}"; mount --rbind "${path}" "${root}${path}"`,
  );
  const inside = [...lines, `exec chroot "${root}" "${program}" "$@"`].join('\n');
  // The mounts live in a namespace of their own and go with the browser.
  writeFileSync(file, `#!/bin/sh\nexec unshare --mount sh -c '${inside}' sh "$@"\n`);
  chmodSync(file, 0o755);
}

/** Put a browser into `folder` unless it is there, and give the command that starts it. Needs root. */
export function placeBrowser(wanted: MatrixBrowser, folder: string, project: string): string {
  const root = join(folder, wanted.id);
  const command = `${root}.sh`;
  // The command is written last, so what it stands for is whole.
  if (!existsSync(command)) {
    rmSync(root, { recursive: true, force: true });
    const apt = `${root}.apt`;
    unpack(download(wanted, apt), root);
    rmSync(apt, { recursive: true });
  }
  const programs = [
    'usr/lib/chromium/chromium',
    'usr/lib/firefox-esr/firefox-esr',
    'usr/lib/firefox/firefox',
  ];
  const program = programs.find((path) => existsSync(join(root, path)));
  if (!program) throw new Error(`${wanted.id}: no browser in ${root}`);
  // Each time: another copy of the project may have put the browser there.
  writeCommand(root, `/${program}`, project, command);
  return command;
}
