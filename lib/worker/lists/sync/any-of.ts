import { sha256Hex } from '../../../list/bytes';
import type { ReadFile } from '../../../list/client';

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
 * Reads immutable files from whichever place has a sound copy. A place that failed goes to the end, so
 * that a silent one costs its time-out once; `onFault` is called then. When none has one, the first
 * place's answer is given as it came, and whoever asked says what is wrong with it.
 */
export function anyOf(places: readonly ReadFile[], onFault: () => Promise<void>): ReadFile {
  const [only] = places;
  if (only && places.length === 1) return only;
  let order = [...places];
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
