import { parseArgs } from 'node:util';
import { BROWSERS, type BrowserName } from '../../browser/find';
import { GROUPS } from './operations';

export interface Options {
  /** Groups of operations. */
  what: ReadonlySet<string>;
  sizes: number[];
  browsers: readonly BrowserName[];
  /** A million entries and every saved page too. */
  isFull: boolean;
  /** Time for one measure at one size. */
  limitMs: number;
  /** Write `docs/benchmarks.md` when done. */
  writes: boolean;
}

export const USAGE = `npm run bench -- [WHAT…] [options]
  WHAT                 ${GROUPS.join(', ')}; everything when absent;
                       docs alone writes docs/benchmarks.md from the last runs

  --full               also a million entries, and every saved page
  --sizes N,N          other sizes of the list
  --browser NAME       chromium or firefox alone
  --docs               write docs/benchmarks.md after a part, too`;

const DEFAULT_SIZES = [10_000, 100_000];
const FULL_SIZES = [...DEFAULT_SIZES, 1_000_000];
const LIMIT_MS = 30_000;
const FULL_LIMIT_MS = 600_000;

/** The options of the command line; null when they make no sense. */
export function readOptions(args: readonly string[]): Options | null {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      full: { type: 'boolean', default: false },
      sizes: { type: 'string' },
      browser: { type: 'string' },
      docs: { type: 'boolean', default: false },
    },
  });
  const groups = positionals.filter((each) => each !== 'docs');
  const sizes = values.sizes?.split(',').map(Number) ?? (values.full ? FULL_SIZES : DEFAULT_SIZES);
  const browsers = BROWSERS.filter((name) => !values.browser || name === values.browser);
  const isKnown = groups.every((each) => GROUPS.includes(each));
  if (!isKnown || browsers.length === 0 || !sizes.every((size) => size >= 1000)) return null;
  const isDocsAlone = positionals.length > 0 && groups.length === 0;
  return {
    what: new Set(positionals.length === 0 ? GROUPS : groups),
    sizes,
    browsers,
    isFull: values.full,
    limitMs: values.full ? FULL_LIMIT_MS : LIMIT_MS,
    writes: values.docs || isDocsAlone || positionals.length === 0,
  };
}
