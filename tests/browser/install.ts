import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { BROWSERS, type BrowserName, findBrowser, isLeftOut } from './find';

/** Debian's packages for each part; Chromium comes without a Chinese font or Chinese menus. */
const PACKAGES = {
  chromium: ['chromium', 'chromium-l10n'],
  firefox: ['firefox-esr', 'firefox-esr-l10n-zh-cn'],
  font: ['fonts-noto-cjk'],
} as const;

/** The name of this system by `/etc/os-release` (`debian`, `ubuntu`), or the platform's name elsewhere. */
function systemId(): string {
  if (!existsSync('/etc/os-release')) return process.platform;
  return /^ID="?([\w-]+)"?$/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1] ?? 'linux';
}

function hasChineseFont(): boolean {
  if (process.platform !== 'linux') return true;
  const fonts = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' });
  return fonts.status === 0 && fonts.stdout.trim() !== '';
}

/** Debian's own browsers keep their Chinese menus in packages of their own. */
function lacksChinese(name: BrowserName): boolean {
  if (!/^\/usr\/bin\/(chromium|firefox-esr)$/.test(findBrowser(name) ?? '')) return false;
  // `ii` = wanted and installed, as `dpkg --list` abbreviates it.
  const state = spawnSync('dpkg', ['--list', PACKAGES[name][1]], { encoding: 'utf8' });
  return !/^ii /m.test(state.stdout ?? '');
}

/** Debian packages that these browsers lack. */
function missingPackages(wanted: readonly BrowserName[]): string[] {
  const browsers = wanted.flatMap((name) => {
    if (!findBrowser(name)) return PACKAGES[name];
    return lacksChinese(name) ? PACKAGES[name].slice(1) : [];
  });
  return hasChineseFont() ? browsers : [...browsers, ...PACKAGES.font];
}

/** The one command that brings both browsers to this system. */
function installCommand(packages: readonly string[]): string {
  const id = systemId();
  if (id === 'debian') return `sudo apt-get install -y ${packages.join(' ')}`;
  if (id === 'ubuntu') {
    // Ubuntu's own browser packages are snaps, which a driver cannot use.
    return 'sudo add-apt-repository -y ppa:mozillateam/ppa && sudo apt-get install -y -t "o=LP-PPA-mozillateam" firefox fonts-noto-cjk';
  }
  if (id === 'darwin') return 'brew install --cask google-chrome firefox';
  if (id === 'win32') return 'winget install Google.Chrome Mozilla.Firefox';
  return 'install Chrome, Chromium, Edge or Firefox, or set CHROME_PATH or FIREFOX_PATH';
}

/** False when apt-get could not: offline, say. Then an installed browser may have to do. */
function aptInstall(packages: readonly string[]): boolean {
  console.error(`Installing with apt-get: ${packages.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args: string[]) =>
    spawnSync('apt-get', ['-qq', ...args], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  apt('update');
  return apt('install', '-y', '--no-install-recommends', ...packages).status === 0;
}

export type Installed = Partial<Record<BrowserName, string>>;

function found(wanted: readonly BrowserName[]): Installed {
  return Object.fromEntries(
    wanted.flatMap((name) => {
      const path = findBrowser(name);
      return path ? [[name, path]] : [];
    }),
  );
}

/**
 * The executables of the wanted browsers. As root on Debian whatever is missing is installed first;
 * elsewhere one of them is enough, and what is missing is said with the command that installs it.
 * Throws, with that command, when there is none at all.
 */
export function ensureBrowsers(all: readonly BrowserName[] = BROWSERS): Installed {
  const wanted = all.filter((name) => !isLeftOut(name));
  const missing = missingPackages(wanted);
  if (missing.length === 0) return found(wanted);
  const canInstall = systemId() === 'debian' && process.getuid?.() === 0;
  if (canInstall && aptInstall(missing)) return found(wanted);
  const installed = found(wanted);
  const hint = `To install what is missing: ${installCommand(missing)}`;
  if (Object.keys(installed).length === 0) {
    throw new Error(`No usable Chrome, Chromium, Edge or Firefox was found.\n${hint}`);
  }
  console.error(hint);
  return installed;
}

/** Any one browser, Chromium first: enough for the demo. */
export function ensureAnyBrowser(): { name: BrowserName; path: string } {
  for (const name of BROWSERS) {
    const path = findBrowser(name);
    if (path && hasChineseFont()) return { name, path };
  }
  const [name, path] = Object.entries(ensureBrowsers())[0] ?? [];
  if (!name || !path) throw new Error('apt-get brought no browser');
  return { name: name as BrowserName, path };
}
