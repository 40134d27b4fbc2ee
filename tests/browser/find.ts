import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export const BROWSERS = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof BROWSERS)[number];

const ON_PATH: Record<BrowserName, readonly string[]> = {
  chromium: [
    'chromium',
    'google-chrome-stable',
    'google-chrome',
    'chromium-browser',
    'microsoft-edge-stable',
    'microsoft-edge',
  ],
  firefox: ['firefox-esr', 'firefox'],
};

const ON_MAC: Record<BrowserName, readonly string[]> = {
  chromium: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
};

const ON_WINDOWS: Record<BrowserName, readonly string[]> = {
  chromium: [
    'Google\\Chrome\\Application\\chrome.exe',
    'Chromium\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe'],
};

const ENV: Record<BrowserName, string> = { chromium: 'CHROME_PATH', firefox: 'FIREFOX_PATH' };

/** Every place where a browser usually is on this kind of machine, best first. */
function usualPlaces(name: BrowserName): string[] {
  if (process.platform === 'darwin') return [...ON_MAC[name]];
  if (process.platform === 'win32') {
    const { ProgramFiles, LOCALAPPDATA } = process.env;
    const roots = [ProgramFiles, process.env['ProgramFiles(x86)'], LOCALAPPDATA];
    return ON_WINDOWS[name].flatMap((path) =>
      roots.flatMap((root) => (root ? join(root, path) : [])),
    );
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return ON_PATH[name].flatMap((file) => folders.map((folder) => join(folder, file)));
}

/**
 * Ubuntu's `firefox` and `chromium-browser` are stubs that hand over to a snap, and a snap cannot read
 * the profile folder that a driver makes for it.
 */
function isSnap(path: string): boolean {
  const real = realpathSync(path);
  if (/(^|\/)snap(\/|$)/.test(real)) return true;
  const head = readFileSync(real).subarray(0, 4096).toString('latin1');
  return head.startsWith('#!') && /\/snap\/bin|snap install/.test(head);
}

/** `CHROME_PATH=none` or `FIREFOX_PATH=none` leaves a browser out, installed or not. */
export const isLeftOut = (name: BrowserName): boolean => process.env[ENV[name]] === 'none';

/**
 * The executable of an installed browser, or null: `CHROME_PATH` or `FIREFOX_PATH` where set, else the
 * usual places. `chromium` is any of Chromium, Chrome and Edge.
 */
export function findBrowser(name: BrowserName): string | null {
  const told = process.env[ENV[name]];
  if (told) return existsSync(told) ? told : null;
  const usable = (path: string) =>
    existsSync(path) && !(process.platform === 'linux' && isSnap(path));
  return usualPlaces(name).find(usable) ?? null;
}

/** Is there a screen to show a window on? */
export function hasDisplay(): boolean {
  if (process.platform !== 'linux') return !process.env.CI;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
