import { Charset, Index } from 'flexsearch';
import { entryAt, LIMIT, measureFinder } from './measure';

/** Its preset for Chinese: every character is a word; a typo is met by suggestions. */
export default measureFinder((names) => {
  const index = new Index({ encoder: Charset.CJK });
  for (const [at, name] of names.entries()) index.add(at, name);
  const found = (text: string, suggest: boolean): number[] =>
    (index.search(text, { limit: LIMIT, suggest }) as number[]).map(entryAt);
  return {
    prefix: (text) => found(text, false),
    infix: (text) => found(text, false),
    fuzzy: (text) => found(text, true),
  };
});
