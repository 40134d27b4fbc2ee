import { inventedTerms } from '../data/list';
import { pageText } from '../data/text';
import type { Figure } from '../harness/row';
import type { Measure } from '../harness/task';
import { bytesInUse, FEW, samplesOf, timeOf, WARM } from '../harness/timing';

interface Scanner {
  /** Which names stand in the text? Gives what was found, in whatever form the contender has. */
  scan: (text: string) => unknown;
  /** How many different planted names are among what `scan` found. */
  count: (found: unknown, planted: ReadonlySet<string>) => number;
  /** Bytes of the index where it is one buffer. */
  bytes?: number;
}

export type BuildScanner = (names: readonly string[]) => Promise<Scanner> | Scanner;

/** Above this one build is enough: it takes seconds. */
const REPEATED = 20_000;

/** Build, memory and scan of one way to find names in a text. */
export const measureScanner =
  (build: BuildScanner): Measure =>
  async (size) => {
    const names = inventedTerms(size, 'names');
    const { text, planted } = pageText(names);
    const builds = size <= REPEATED ? await samplesOf(() => build(names), FEW) : [];
    const before = bytesInUse();
    let scanner: Scanner | undefined;
    builds.push(
      await timeOf(async () => {
        scanner = await build(names);
      }),
    );
    const held = Math.max(0, bytesInUse() - before);
    if (!scanner) throw new Error('nothing was built');
    const { scan, count, bytes } = scanner;
    const found = count(await scan(text), planted);
    const samples = await samplesOf(() => scan(text), WARM);
    const scanned: Figure = { operation: 'scan', unit: 'ms', samples };
    return [
      { operation: 'build-names', unit: 'ms', samples: builds },
      { operation: 'memory-names', unit: 'B', samples: [bytes ?? held] },
      { ...scanned, ...note(found, planted.size) },
    ];
  };

const note = (found: number, planted: number): Pick<Figure, 'note'> =>
  found === planted ? {} : { note: `found ${found} of ${planted}` };
