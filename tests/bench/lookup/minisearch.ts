import MiniSearch from 'minisearch';
import { initialsOf } from '../../../lib/text/initials';
import { entryAt, LIMIT, measureFinder } from './measure';

const pairsOf = (text: string): string[] =>
  Array.from({ length: Math.max(1, text.length - 1) }, (_, at) => text.slice(at, at + 2));
const spelt = (name: string): string =>
  Array.from(name, (unit) => initialsOf(unit.charCodeAt(0))[0] ?? '').join('');

/**
 * Chinese has no spaces, so names are cut into pairs of characters, as people do who search Chinese with
 * it; a second field holds the initials in the same way. With a typo most pairs must still be there.
 */
export default measureFinder((names) => {
  const search = new MiniSearch({ fields: ['name', 'initials'], tokenize: pairsOf });
  search.addAll(names.map((name, id) => ({ id, name, initials: spelt(name) })));
  const found = (text: string, field: 'name' | 'initials', combineWith: 'AND' | 'OR'): number[] =>
    search
      .search(text, { fields: [field], combineWith })
      .slice(0, LIMIT)
      .map(({ id }) => entryAt(id as number));
  return {
    prefix: (text) => found(text, 'name', 'AND'),
    infix: (text) => found(text, 'name', 'AND'),
    pinyin: (text) => found(text, 'initials', 'AND'),
    fuzzy: (text) => found(text, 'name', 'OR'),
  };
});
