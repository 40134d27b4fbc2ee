import { LookupBuilder } from '../../../lib/index/lookup';
import { mergeLookup } from '../../../lib/index/lookup-merge';
import { LookupIndex } from '../../../lib/index/lookup-query';
import { wayOf } from '../../../lib/index/lookup-rank';
import { NAMES_AN_ENTRY } from '../data/list';
import { buildPart } from '../data/part';
import { LIMIT, measureFinder } from './measure';

const NONE = { keys: [], names: [] };

/** Candidates of the index, each confirmed on its names; in the extension these are read from pages. */
export default measureFinder(async (names) => {
  const namesOf = (entry: number) =>
    names.slice(entry * NAMES_AN_ENTRY, (entry + 1) * NAMES_AN_ENTRY);
  const { stack, bytes } = await buildPart('lookup', names.length / NAMES_AN_ENTRY, {
    builder: () => new LookupBuilder(),
    merge: mergeLookup,
    fill(builder, first, end) {
      for (let entry = first; entry < end; entry++)
        builder.add({ ordinal: entry - first, lookupNames: namesOf(entry), ...NONE });
    },
  });
  const index = new LookupIndex(stack);
  const find = async (text: string) =>
    (await index.candidates(text, LIMIT)).filter((entry) =>
      namesOf(entry).some((name) => wayOf(text, name) !== null),
    );
  return { prefix: find, infix: find, pinyin: find, fuzzy: find, bytes };
});
