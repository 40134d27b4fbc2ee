import { inventedEntries } from '../data/list';
import type { Measure } from '../harness/task';
import { FEW, samplesOf } from '../harness/timing';

const SHARE = 0.01;

/**
 * What a program without an index on disk does: all rows are in memory, and of those that come and go
 * the keys are set and deleted.
 */
const measure: Measure = async (size) => {
  const rows = new Map([...inventedEntries(size)].map((entry) => [entry.id, entry]));
  const added = [...inventedEntries(Math.round(size * SHARE), 77)];
  const samples = await samplesOf((round) => {
    for (const entry of added) rows.set(`new-${round}-${entry.id}`, entry);
    for (let at = 0; at < added.length / 2; at++) rows.delete(`e${round * added.length + at}`);
  }, FEW);
  return [{ operation: 'merge', unit: 'ms', samples, note: 'identifiers alone, in memory' }];
};

export default measure;
