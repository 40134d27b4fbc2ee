import { KeyIndex, KeysBuilder } from '../../../lib/index/keys';
import { PartReader } from '../../../lib/index/part-reader';
import { bytesSource } from '../../../lib/index/stored-part';
import { KEYS_AN_ENTRY, listsOf } from '../data/list';
import { measureProber } from './measure';

export default measureProber(async (keys) => {
  const builder = new KeysBuilder();
  for (const [ordinal, own] of listsOf(keys, KEYS_AN_ENTRY).entries()) builder.add(ordinal, own);
  const bytes = builder.finish({ entries: keys.length / KEYS_AN_ENTRY, stamp: 1 });
  const index = new KeyIndex(await PartReader.open(bytesSource(bytes), 'keys'));
  return {
    async probe(asked) {
      const found = new Set<number>();
      await index.nominate(asked, found);
      return found;
    },
    bytes: bytes.length,
  };
});
