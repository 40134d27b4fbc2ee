import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { type InlineConfig, build as wxtBuild } from 'wxt';
import { RELEASED, withEnvironment } from '../../lib/build/environment';
import { buildEdition } from '../../web/build';
import { filesBelow } from '../files-below';
import type { BrowserName } from './find';

export const ROOT = resolve(import.meta.dirname, '../..');

/** Everything that a build depends on. */
const INPUTS = [
  'components',
  'entrypoints',
  'lib',
  'public',
  'package-lock.json',
  'package.json',
  'tsconfig.json',
  'web',
  'wxt.config.ts',
];

export interface Build {
  /** Apart from other builds under `.output/`. */
  name: string;
  /** Fixed clock in milliseconds; the machine's clock when absent. */
  now?: number;
  /** Day whose lifecycle the bundled list is built with. */
  asOf?: string;
  /** Keep traces and performance measures, and wait less for what is silent. */
  traces: boolean;
}

/**
 * The day on which the end-to-end tests take place. The bundled list is built as of the same day, so
 * that neither its age nor its content depends on when the tests run.
 */
export const TEST_DAY = '2026-10-15';
export const TEST_NOW = Date.parse(`${TEST_DAY}T04:00:00Z`);

/** The extension with its traces, on the machine's own clock or on the tests' fixed day. */
export const TRY_BUILD: Build = { name: 'try', traces: true };
export const TEST_BUILD: Build = { name: 'e2e', traces: true, now: TEST_NOW, asOf: TEST_DAY };
/** As users get it, on the tests' fixed day: what is measured. */
export const PLAIN_BUILD: Build = { ...TEST_BUILD, name: 'bench-plain', traces: false };

function switchesOf(build: Build): Record<string, string> {
  return {
    WXT_ALLOW_LOOPBACK: '1',
    WXT_E2E: build.traces ? '1' : '',
    WXT_SHORT_WAITS: build.traces ? '1' : '',
    WXT_NOW: build.now === undefined ? '' : String(build.now),
    WXT_AS_OF: build.asOf ?? '',
  };
}

const inputFiles = (): string[] => INPUTS.flatMap((input) => filesBelow(join(ROOT, input)));

/** Changes when any source, switch or (without a fixed day) the day changes. A release has no build's switches. */
function fingerprint(build: Build | null, browser: string): string {
  const hash = createHash('sha256').update(JSON.stringify([browser, build && switchesOf(build)]));
  if (!build?.asOf) hash.update(new Date().toISOString().slice(0, 10));
  for (const file of inputFiles().sort()) {
    hash.update(`\n${relative(ROOT, file)}\n`).update(readFileSync(file));
  }
  return hash.digest('hex');
}

/** WXT reads the switches from the environment. */
const withSwitches = (build: Build, work: () => Promise<unknown>): Promise<unknown> =>
  withEnvironment(switchesOf(build), work);

/** Found in a build whose React is the one for developers. */
export const FOR_DEVELOPERS = /jsxDEV|react-stack-bottom-frame/;

/** WXT's build for a browser, as users get it. Throws what WXT throws. */
export const buildReleased = (
  config: InlineConfig & { browser: 'chrome' | 'firefox' },
): Promise<unknown> =>
  withEnvironment(RELEASED, () => wxtBuild({ root: ROOT, manifestVersion: 3, ...config }));

const silent = (): void => {};
/** WXT's report of files and sizes belongs to `npm run build`; here only failures are told. */
const SILENT_LOGGER = {
  debug: silent,
  log: silent,
  info: silent,
  warn: silent,
  success: silent,
  error: console.error,
  fatal: console.error,
  level: 0,
};

/** Work that is done again only when something that it depends on has changed. */
async function unlessBuilt(stamp: string, wanted: string, work: () => Promise<unknown>) {
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  rmSync(stamp, { force: true });
  await work();
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, wanted);
}

/** Where the web edition of a build lies. */
export const editionFolder = ({ name }: Build): string => join(ROOT, '.output', name, 'web');

/** Build the web edition with the switches of a build, or find that the last one still fits. */
export async function buildEditionFor(build: Build): Promise<void> {
  const folder = editionFolder(build);
  await unlessBuilt(`${folder}.built`, fingerprint(build, 'web'), () =>
    withSwitches(build, () => buildEdition(folder)),
  );
}

/**
 * Build the extension for a browser, or find that the last build still fits, and give its folder.
 * Throws what WXT throws.
 */
export async function buildExtension(build: Build, browser: BrowserName): Promise<string> {
  const target = browser === 'chromium' ? 'chrome' : 'firefox';
  const outDir = `.output/${build.name}`;
  const folder = join(ROOT, outDir, target);
  const stamp = join(ROOT, outDir, `${target}.built`);
  await unlessBuilt(stamp, fingerprint(build, browser), () =>
    withSwitches(build, () =>
      buildReleased({
        browser: target,
        outDir,
        outDirTemplate: '{{browser}}',
        logger: SILENT_LOGGER,
      }),
    ),
  );
  return folder;
}

/** The release of today for a browser, or the last one if it still fits; gives its folder. */
export async function buildRelease(browser: 'chrome' | 'firefox'): Promise<string> {
  const outDir = '.output/release';
  const folder = join(ROOT, outDir, `${browser}-mv3`);
  await unlessBuilt(`${folder}.built`, fingerprint(null, browser), () =>
    buildReleased({ browser, outDir, logger: SILENT_LOGGER }),
  );
  return folder;
}
