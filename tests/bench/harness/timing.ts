export interface Rounds {
  /** Samples wanted, and the milliseconds after which as few as `least` have to do. */
  samples: number;
  budgetMs: number;
  least: number;
  /** Rounds that are not counted: code is compiled and caches fill. */
  warmUp: number;
}

export const WARM: Rounds = { samples: 40, budgetMs: 1500, least: 2, warmUp: 5 };
/** For what is slow, or must not have been done before. */
const FEW: Rounds = { samples: 5, budgetMs: 4000, least: 1, warmUp: 0 };

/** Milliseconds of one run. */
export async function timeOf(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Milliseconds of each of many runs; `work` is told which one it is. */
export async function samplesOf(
  work: (round: number) => unknown,
  { samples, budgetMs, least, warmUp }: Rounds,
): Promise<number[]> {
  const end = performance.now() + budgetMs;
  for (let round = 0; round < warmUp && performance.now() < end - budgetMs / 2; round++)
    await work(round);
  const found: number[] = [];
  while (found.length < samples && (found.length < least || performance.now() < end))
    found.push(await timeOf(() => work(found.length)));
  return found;
}

/** Above this size one build is enough. */
const REPEATED = 20_000;

/** What `build` makes of a list of so many entries, and the milliseconds of each build. */
export async function buildSamples<T>(size: number, build: () => T) {
  const samples = size <= REPEATED ? await samplesOf(build, FEW) : [];
  const start = performance.now();
  const built = build();
  samples.push(performance.now() - start);
  return { samples, built };
}
