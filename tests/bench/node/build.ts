import { IndexBuilder, stampOf } from '../../../lib/index/build';
import { INDEX_PARTS } from '../../../lib/store/database-tables';
import { foldSummaries } from '../../../lib/store/stored-fold';
import { readSummary, Summarising } from '../../../lib/store/summary';
import { made } from '../../unit/index/support';
import { inventedEntries } from '../data/list';
import type { Measure } from '../harness/row';

function foldOf(size: number) {
  const summary = new Summarising();
  for (const { id } of inventedEntries(size)) summary.add({ id, line: id, isPut: true });
  const read = readSummary(summary.bytes());
  if (!read) throw new Error('unreadable summary');
  return foldSummaries([read]);
}

/** The entries go by one at a time; what is made of them is timed, and how they are invented is not. */
export const measureBuild: Measure = async (size) => {
  const fold = foldOf(size);
  const builder = new IndexBuilder(fold, stampOf(['s0'], fold), '2026-09-10');
  let ms = 0;
  let peak = 0;
  let number = 0;
  const timed = (work: () => void) => {
    const start = performance.now();
    work();
    ms += performance.now() - start;
  };
  const look = () => {
    globalThis.gc?.();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    peak = Math.max(peak, heapUsed + arrayBuffers);
  };
  for (const entry of inventedEntries(size)) timed(() => builder.add(number++, entry));
  let bytes = 0;
  for (const kind of INDEX_PARTS) {
    timed(() => {
      bytes += made(builder.part(kind)).length;
    });
    look();
  }
  return [
    { operation: 'build-index', unit: 'ms', samples: [ms] },
    { operation: 'peak', unit: 'B', samples: [peak] },
    { operation: 'index-bytes', unit: 'B', samples: [bytes] },
  ];
};
