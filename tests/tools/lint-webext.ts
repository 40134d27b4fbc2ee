import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../browser/build';

/**
 * `web-ext lint` on the Firefox build: no error, and exactly these warnings. One that is gone has to
 * leave the list, so that it cannot hide another.
 */
const ALLOWED: Record<string, number> = {
  // React assigns to innerHTML where a component asks for it; none of ours does.
  UNSAFE_VAR_ASSIGNMENT: 2,
  // `data_collection_permissions`, which addons.mozilla.org demands, came to Android after Firefox 140.
  KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION: 1,
};

interface Finding {
  code: string;
  message: string;
  file?: string;
  line?: number;
}

interface Lint {
  errors: Finding[];
  warnings: Finding[];
}

function runLint(folder: string): Lint {
  const bin = join(ROOT, 'node_modules/web-ext/bin/web-ext.js');
  const args = [bin, 'lint', '--source-dir', folder, '--output', 'json', '--no-config-discovery'];
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', cwd: ROOT });
  try {
    return JSON.parse(stdout) as Lint;
  } catch {
    throw new Error(`web-ext lint gave no report: ${stderr || stdout}`);
  }
}

/** The warnings beyond what is allowed, and the allowed ones that did not come. */
function unexpected(warnings: readonly Finding[]): string[] {
  const left = { ...ALLOWED };
  const beyond = warnings.filter(({ code }) => {
    const isAllowed = (left[code] ?? 0) > 0;
    if (isAllowed) left[code] = (left[code] ?? 0) - 1;
    return !isAllowed;
  });
  const missing = Object.entries(left).filter(([, count]) => count > 0);
  return [
    ...beyond.map(({ code, message, file, line }) => `warning ${code} ${file}:${line} ${message}`),
    ...missing.map(([code, count]) => `allowed but not met: ${count} × ${code}`),
  ];
}

/** The complaints of `web-ext lint` about a built extension beyond the allow-list, a line each. */
export function lintFaults(folder: string): string[] {
  const { errors, warnings } = runLint(folder);
  console.log(`web-ext lint: ${errors.length} errors, ${warnings.length} warnings`);
  return [
    ...errors.map(({ code, message, file }) => `error ${code} ${file ?? ''} ${message}`),
    ...unexpected(warnings),
  ];
}
