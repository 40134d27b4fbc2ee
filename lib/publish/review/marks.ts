import type { Field } from '../../tables/known-headings';
import type { Span } from '../prose/spans';
import type { Item } from './item';

/** A stretch of a text, with the fields whose cells were taken from it. */
export interface Piece {
  text: string;
  fields: readonly Field[];
}

interface Range extends Span {
  field: Field;
}

/** Where the sentence of each cell stands in the text; nowhere for one that was not taken from it. */
function rangesOf({ text, cells }: Pick<Item, 'text' | 'cells'>): Range[] {
  return [...cells].flatMap(([field, { from }]) => {
    const start = from === '' ? -1 : text.indexOf(from);
    return start < 0 ? [] : { field, start, end: start + from.length };
  });
}

/**
 * A text cut where a taken sentence begins or ends. Example: with 机关 and 日期 taken from its last line, a notice is
 * two pieces, of which the second has both fields.
 */
export function markTaken(item: Pick<Item, 'text' | 'cells'>): Piece[] {
  const ranges = rangesOf(item);
  const cuts = new Set([0, item.text.length, ...ranges.flatMap(({ start, end }) => [start, end])]);
  const edges = [...cuts].sort((a, b) => a - b);
  return edges.slice(0, -1).map((start, at) => {
    const end = edges[at + 1] ?? item.text.length;
    const inside = ranges.filter((range) => range.start <= start && end <= range.end);
    return { text: item.text.slice(start, end), fields: inside.map(({ field }) => field) };
  });
}
