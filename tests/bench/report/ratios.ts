import { NAMES_AN_ENTRY } from '../data/list';
import type { Row } from '../harness/row';
import { type Line, linesOf, medianAt, sizesOf } from './lines';
import { sizeText } from './words';

/** Aims that compare contenders of one run, for each size: the head first. */
export function ratioCells(rows: readonly Row[]): string[][] {
  const scans = linesOf(rows.filter(({ operation }) => operation === 'scan'));
  const memory = rows.filter(
    ({ operation, side }) => operation === 'memory-names' && side === 'ours',
  );
  const sizes = sizesOf([...scans.flatMap((line) => line.rows), ...memory]);
  const body = sizes.flatMap((size) => [
    ...ratio(
      'fastest automaton to our scan',
      'at least 2.5',
      size,
      fastest(scans, size),
      own(scans, size),
    ),
    ...ratio(
      'our scan to the charCodeAt sum',
      'at most 15',
      size,
      own(scans, size),
      limit(scans, size),
    ),
    ...ratio(
      'bytes of the index a name',
      'at most 22',
      size,
      own(linesOf(memory), size),
      namesOf(size),
    ),
  ]);
  return [['aim', 'entries', 'wanted', 'measured', 'holds?'], ...body];
}

const medianOf = (line: Line | undefined, size: number | null): number | null =>
  line ? medianAt(line, size) : null;

const own = (lines: readonly Line[], size: number | null): number | null =>
  medianOf(
    lines.find(({ side }) => side === 'ours'),
    size,
  );
const limit = (lines: readonly Line[], size: number | null): number | null =>
  medianOf(
    lines.find(({ side }) => side === 'limit'),
    size,
  );
const namesOf = (size: number | null): number | null => size && size * NAMES_AN_ENTRY;

function fastest(lines: readonly Line[], size: number | null): number | null {
  const automata = lines.filter(({ contender }) => contender.includes('corasick'));
  const medians = automata.flatMap((line) => medianAt(line, size) ?? []);
  return medians.length > 0 ? Math.min(...medians) : null;
}

function ratio(
  aim: string,
  wanted: string,
  size: number | null,
  above: number | null,
  below: number | null,
): string[][] {
  if (above === null || !below) return [];
  const measured = above / below;
  const [, least, most] = /^at least (.+)|^at most (.+)/.exec(wanted) ?? [];
  const isHeld = measured >= Number(least ?? 0) && measured <= Number(most ?? Infinity);
  return [[aim, sizeText(size ?? 0), wanted, measured.toFixed(1), isHeld ? 'yes' : 'no']];
}
