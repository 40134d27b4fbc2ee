import { soakFaults, soakKills } from './browser-soaks';
import { fuzzList } from './fuzz-list';
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

const SOAKS: Record<string, (options: Options) => Promise<void>> = {
  'fuzz-list': async ({ cases = 500_000, seed }) => {
    const STEP = 20_000;
    for (let first = 0; first < cases; first += STEP) {
      const report = await fuzzList(seed, Math.min(STEP, cases - first), first);
      console.log(`${first + report.cases} of ${cases} cases: ${JSON.stringify(report)}`);
    }
  },
  histories: async ({ cases = 200, seed }) =>
    console.log(await checkHistories(seed * 1000, cases, 200)),
  properties: async ({ cases = 20 }) => soakProperties(cases),
  'kill-chromium': ({ cases = 60, seed }) => soakKills('chromium', cases, seed),
  'kill-firefox': ({ cases = 25, seed }) => soakKills('firefox', cases, seed),
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
