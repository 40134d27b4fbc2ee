import { buildLookup, LookupIndex } from '../../../lib/index/lookup';
import { PartReader } from '../../../lib/index/part-reader';
import { bytesSource } from '../../../lib/index/stored-part';
import { joinedOf } from '../../unit/index/support';
import { listsOf, NAMES_AN_ENTRY } from '../data/list';
import { LIMIT, measureFinder } from './measure';

export default measureFinder(async (names) => {
  const lists = listsOf(names, NAMES_AN_ENTRY);
  const bytes = buildLookup(joinedOf(lists), { entries: lists.length, stamp: 1 });
  const index = new LookupIndex(await PartReader.open(bytesSource(bytes), 'lookup'));
  const find = (text: string) => index.candidates(text, LIMIT);
  return { prefix: find, infix: find, pinyin: find, fuzzy: find, bytes: bytes.length };
});
