import { buildNames, NameIndex } from '../../../lib/index/names';
import { PartReader } from '../../../lib/index/part-reader';
import { bytesSource } from '../../../lib/index/stored-part';
import { joinedOf, made } from '../../unit/index/support';
import { listsOf, NAMES_AN_ENTRY } from '../data/list';
import { measureScanner } from './measure';

/** The numbers of the entries that have one of the names. */
const entriesOf = (names: readonly string[], wanted: ReadonlySet<string>): Set<number> =>
  new Set(names.flatMap((name, at) => (wanted.has(name) ? [Math.floor(at / NAMES_AN_ENTRY)] : [])));

export default measureScanner(async (names) => {
  const lists = listsOf(names, NAMES_AN_ENTRY);
  const bytes = made(buildNames(joinedOf(lists), { entries: lists.length, stamp: 1 }));
  const index = new NameIndex(await PartReader.open(bytesSource(bytes), 'names'));
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
    bytes: bytes.length,
  };
});
