import type { PartBuilder } from '../../../lib/index/located';
import { mergeNames, NamesBuilder } from '../../../lib/index/names';
import { NameIndex } from '../../../lib/index/names-scan';
import { NAMES_AN_ENTRY } from '../data/list';
import { buildPart } from '../data/part';
import { measureScanner } from './measure';

const NONE = { keys: [], lookupNames: [] };

/** The numbers of the entries that have one of the names. */
const entriesOf = (names: readonly string[], wanted: ReadonlySet<string>): Set<number> =>
  new Set(names.flatMap((name, at) => (wanted.has(name) ? [Math.floor(at / NAMES_AN_ENTRY)] : [])));

/** The names part of all names, a segment at a time and then merged, as a sync makes it. */
export default measureScanner(async (names) => {
  const fill = (builder: PartBuilder, first: number, end: number): void => {
    for (let entry = first; entry < end; entry++) {
      const from = entry * NAMES_AN_ENTRY;
      builder.add({
        ordinal: entry - first,
        names: names.slice(from, from + NAMES_AN_ENTRY),
        ...NONE,
      });
    }
  };
  const making = { builder: () => new NamesBuilder(), merge: mergeNames, fill };
  const { stack, bytes } = await buildPart('names', names.length / NAMES_AN_ENTRY, making);
  const index = new NameIndex(stack);
  return {
    async scan(text) {
      const found = new Set<number>();
      await index.nominate([text], found);
      return found;
    },
    count: (found, planted) => {
      const wanted = entriesOf(names, planted);
      const met = [...wanted].filter((entry) => (found as Set<number>).has(entry));
      return met.length === wanted.size ? planted.size : met.length;
    },
    bytes,
  };
});
