import { sha256Hex } from './bytes';
import { LATEST_PATH } from './format';
import { ListError } from './list-error';
import { faultsOf, type ReadFile, type Rooted, readLatest } from './read-list';
import { compareHighWater, type HighWater, OlderThanSeen, type Release } from './verify-latest';

/**
 * The places where one list lies. None of them is trusted. All are asked, so that a faulty place hides no release that
 * another has. They are asked side by side, so that silent places cost one time-out together: less than the 30 s that a
 * worker lives without a call.
 */

/** The answers of all places, each judged against the same root and mark. */
interface Answers {
  releases: { release: Release; read: ReadFile }[];
  /** Is any place behind the high-water mark? */
  lags: boolean;
  faults: unknown[];
}

/** Ask every place of a list, side by side. A place that fails is one fault and stops no other. */
export async function askAll(
  { root, reads }: Rooted,
  mark: HighWater | undefined,
  now: number,
): Promise<Answers> {
  const said = await Promise.allSettled(
    reads.map(async (read) => ({ read, release: await readLatest(read, root, mark, now) })),
  );
  const faults = faultsOf(said);
  const isLag = (error: unknown) => error instanceof OlderThanSeen;
  return {
    releases: said.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : [])),
    lags: faults.some(isLag),
    faults: faults.filter((error) => !isLag(error)),
  };
}

const isEquivocation = (error: unknown): boolean =>
  error instanceof ListError && error.kind === 'equivocation';

/** The payload of a mark whose number was signed twice: no payload of that number is accepted any more. */
const NO_PAYLOAD = '';

/** One number was signed twice. `mark` refuses every further payload of that number. */
export class Equivocation extends ListError {
  readonly mark: HighWater;
  constructor({ epoch, sequence }: HighWater) {
    super('equivocation', `${LATEST_PATH}: epoch ${epoch}, sequence ${sequence}, two payloads`);
    this.mark = { epoch, sequence, payload: NO_PAYLOAD };
  }
}

/**
 * The newest release, and the places that gave a release, those with the newest first. Null when every place lags.
 * Throws an `Equivocation` where a number was signed twice and no place has a higher one; where no place is good, the
 * first fault.
 */
export function newestOf(
  { releases, lags, faults }: Answers,
  mark: HighWater | undefined,
): { release: Release; reads: ReadFile[] } | null {
  const sorted = [...releases].sort((a, b) => compareHighWater(b.release, a.release));
  const newest = sorted[0]?.release;
  const isRaised = newest && (!mark || compareHighWater(newest, mark) > 0);
  const isVoid = mark?.payload === NO_PAYLOAD || faults.some(isEquivocation);
  if (mark && !isRaised && isVoid) throw new Equivocation(mark);
  if (!newest) {
    if (lags && faults.length === 0) return null;
    throw faults[0];
  }
  const same = sorted.filter(({ release }) => compareHighWater(release, newest) === 0);
  if (same.some(({ release }) => release.payload !== newest.payload))
    throw new Equivocation(newest);
  return { release: newest, reads: sorted.map(({ read }) => read) };
}

type Outcome = { bytes: Awaited<ReturnType<ReadFile>> } | { error: unknown };

const outcomeOf = (reading: ReturnType<ReadFile>): Promise<Outcome> =>
  reading.then(
    (bytes) => ({ bytes }),
    (error: unknown) => ({ error }),
  );

/** Immutable files are named by their hash, so any place's copy can be told from a broken one. */
async function isSound(path: string, outcome: Outcome): Promise<boolean> {
  if (!('bytes' in outcome) || !outcome.bytes) return false;
  return path.includes(await sha256Hex(outcome.bytes));
}

/**
 * Reads immutable files from any place that has a sound copy, those that `told` of the release first: a file's hash
 * vouches for it, whatever else the place answered. A place that failed goes to the end, so that a silent one costs its
 * time-out once; `onFault` is called then. If no place has a sound copy, the first answer is given as it came, and the
 * caller finds the fault.
 */
export function fromAnyPlace(
  told: readonly ReadFile[],
  all: readonly ReadFile[],
  onFault: () => Promise<void>,
): ReadFile {
  let order = [...new Set([...told, ...all])];
  const [only] = order;
  if (only && order.length === 1) return only;
  return async (path, options) => {
    let first: Outcome | undefined;
    for (const place of order) {
      const outcome = await outcomeOf(place(path, options));
      if ('bytes' in outcome && (await isSound(path, outcome))) return outcome.bytes;
      first ??= outcome;
      order = [...order.filter((each) => each !== place), place];
      await onFault();
    }
    if (first && 'bytes' in first) return first.bytes;
    throw first?.error;
  };
}
