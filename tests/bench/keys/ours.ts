import { KeyIndex, KeysBuilder, mergeKeys } from '../../../lib/index/keys';
import { KEYS_AN_ENTRY } from '../data/list';
import { buildPart } from '../data/part';
import { measureProber } from './measure';

const NONE = { names: [], lookupNames: [] };

export default measureProber(async (keys) => {
  const { stack, bytes } = await buildPart('keys', keys.length / KEYS_AN_ENTRY, {
    builder: () => new KeysBuilder(),
    merge: mergeKeys,
    fill(builder, first, end) {
      for (let entry = first; entry < end; entry++) {
        const from = entry * KEYS_AN_ENTRY;
        builder.add({
          ordinal: entry - first,
          keys: keys.slice(from, from + KEYS_AN_ENTRY),
          ...NONE,
        });
      }
    },
  });
  const index = new KeyIndex(stack);
  return {
    async probe(asked) {
      const found = new Set<number>();
      await index.nominate(asked, found);
      return found;
    },
    bytes,
  };
});
