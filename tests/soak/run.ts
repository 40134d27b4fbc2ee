import { soakFaults, soakKills, soakPages } from './browser-soaks';
import { fuzzFollowed } from './fuzz-followed';
import { fuzzList } from './fuzz-list';
import { fuzzPages } from './fuzz-page';
import { checkHistories } from './histories';
import { soakProperties } from './properties';

/**
 * `npm run soak -- [NAME…] [--cases N] [--seed N]`: the long runs of which the tests hold a short share.
 * A soak is a function that prints what it saw and throws when something is wrong; it is listed here.
 */

interface Options {
  cases?: number;
  seed: number;
}

type Fuzz = (seed: number, cases: number, first: number) => Promise<{ cases: number }>;

/** In steps, so that one sees it go on. */
const inSteps =
  (fuzz: Fuzz, all: number, step: number) =>
  async ({ cases = all, seed }: Options): Promise<void> => {
    for (let first = 0; first < cases; first += step) {
      const report = await fuzz(seed, Math.min(step, cases - first), first);
      console.log(`${first + report.cases} of ${cases} cases: ${JSON.stringify(report)}`);
    }
  };

const SOAKS: Record<string, (options: Options) => Promise<void>> = {
  'fuzz-list': inSteps(fuzzList, 500_000, 20_000),
  'fuzz-followed': inSteps(fuzzFollowed, 100_000, 5000),
  'fuzz-page': inSteps(fuzzPages, 10_000, 1000),
  histories: async ({ cases = 200, seed }) =>
    console.log(await checkHistories(seed * 1000, cases, 200)),
  properties: async ({ cases = 60 }) => soakProperties(cases),
  'kill-chromium': ({ cases = 50, seed }) => soakKills('chromium', cases, seed),
  'kill-firefox': ({ cases = 20, seed }) => soakKills('firefox', cases, seed),
  'pages-chromium': ({ cases = 300, seed }) => soakPages('chromium', cases, seed),
  'pages-firefox': ({ cases = 100, seed }) => soakPages('firefox', cases, seed),
  'faults-chromium': () => soakFaults('chromium'),
  'faults-firefox': () => soakFaults('firefox'),
};

function readArguments(args: readonly string[]): { names: string[]; options: Options } {
  const numberAfter = (name: string): number | undefined => {
    const at = args.indexOf(`--${name}`);
    return at < 0 ? undefined : Number(args[at + 1]);
  };
  const names = args.filter(
    (each, at) => !each.startsWith('--') && !args[at - 1]?.startsWith('--'),
  );
  const cases = numberAfter('cases');
  return {
    names,
    options: { seed: numberAfter('seed') ?? 1, ...(cases !== undefined && { cases }) },
  };
}

const { names, options } = readArguments(process.argv.slice(2));
for (const name of names.length > 0 ? names : Object.keys(SOAKS)) {
  const soak = SOAKS[name];
  if (!soak) throw new Error(`no soak ${name}: ${Object.keys(SOAKS).join(', ')}`);
  const start = performance.now();
  console.log(`${name}: seed ${options.seed}`);
  await soak(options);
  console.log(`${name}: done in ${Math.round((performance.now() - start) / 1000)} s`);
}
