import { PART_KINDS } from '../../../lib/index/part-layout';
import { foldedOf, segmentOf } from '../../unit/index/support';
import { buildList, freshList, segmentsOf } from '../data/built-list';
import { inventedEntries } from '../data/list';
import type { Figure } from '../harness/row';
import type { Measure } from '../harness/task';
import { pick, seeded } from '../random';

const ROUNDS = 5;
const ADDED = 0.01;
const DELETED = 0.005;

type Times = Record<(typeof PART_KINDS)[number], number>;

const sumOf = (ms: Times): number => PART_KINDS.reduce((sum, kind) => sum + ms[kind], 0);

/** New entries, then ids that are deleted. */
function updateOf(size: number) {
  const random = seeded(3);
  const added = [...inventedEntries(Math.round(size * ADDED), 77)];
  return [
    ...added.map((entry) => ({ ...entry, id: `new-${entry.id}` })),
    ...Array.from({ length: Math.round(size * DELETED) }, () => `e${pick(random, size)}`),
  ];
}

function figures(merged: readonly Times[], anew: readonly Times[]): Figure[] {
  const row = (contender: string, samples: number[]): Figure => ({
    operation: 'merge',
    unit: 'ms',
    contender,
    samples,
  });
  return [
    row('Jianxun', merged.map(sumOf)),
    ...PART_KINDS.map((kind) =>
      row(
        `Jianxun: ${kind} alone`,
        merged.map((ms) => ms[kind]),
      ),
    ),
    row('Jianxun: all parts anew', anew.map(sumOf)),
  ];
}

/** The fold is made once, before: it is that of the sync and the same for both. */
const measure: Measure = async (size) => {
  const segments = segmentsOf(inventedEntries(size));
  const live = await freshList(segments);
  const next = [...segments, segmentOf('update', updateOf(size))];
  const folded = foldedOf(next);
  const merged: Times[] = [];
  const anew: Times[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    merged.push((await buildList(next, folded, live)).ms);
    anew.push((await buildList(next, folded, null)).ms);
  }
  return figures(merged, anew);
};

export default measure;
