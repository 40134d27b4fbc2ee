import { inventedTerms, KEYS_AN_ENTRY } from '../data/list';
import { type Asked, askedKeys } from '../data/questions';
import type { Figure } from '../harness/row';
import type { Measure } from '../harness/task';
import { bytesInUse, FEW, samplesOf, timeOf, WARM } from '../harness/timing';

export interface Prober {
  /** The numbers of the entries that have one of the keys. */
  probe: (keys: readonly string[]) => Promise<Iterable<number>> | Iterable<number>;
  /** Bytes of the index where it is one buffer. */
  bytes?: number;
}

/** Above this one build is enough. */
const REPEATED = 20_000;

/** Throws when an entry is missing: what a fast wrong answer costs is not of interest. */
function check({ entries }: Asked, found: Iterable<number>): void {
  const all = new Set(found);
  if (!entries.every((entry) => all.has(entry)))
    throw new Error('a listed identifier is not found');
}

/** Build, memory and probe of one way to find entries by identifier. */
export const measureProber =
  (build: (keys: readonly string[]) => Promise<Prober> | Prober): Measure =>
  async (size): Promise<Figure[]> => {
    const keys = inventedTerms(size, 'keys');
    const asked = askedKeys(keys, KEYS_AN_ENTRY);
    const builds = size <= REPEATED ? await samplesOf(() => build(keys), FEW) : [];
    const before = bytesInUse();
    let prober: Prober | undefined;
    builds.push(
      await timeOf(async () => {
        prober = await build(keys);
      }),
    );
    const held = Math.max(0, bytesInUse() - before);
    if (!prober) throw new Error('nothing was built');
    const { probe, bytes } = prober;
    check(asked, await probe(asked.keys));
    return [
      { operation: 'build-keys', unit: 'ms', samples: builds },
      { operation: 'memory-keys', unit: 'B', samples: [bytes ?? held] },
      { operation: 'probe', unit: 'ms', samples: await samplesOf(() => probe(asked.keys), WARM) },
    ];
  };
