import Fuse from 'fuse.js';
import { entryAt, LIMIT, measureFinder } from './measure';

/** `^` and `'` are its own signs for a prefix and for a part. */
export default measureFinder((names) => {
  const exact = new Fuse(names, { useExtendedSearch: true });
  const fuzzy = new Fuse(names, { threshold: 0.34, ignoreLocation: true });
  const found = (fuse: Fuse<string>, text: string): number[] =>
    fuse.search(text, { limit: LIMIT }).map(({ refIndex }) => entryAt(refIndex));
  return {
    prefix: (text) => found(exact, `^${text}`),
    infix: (text) => found(exact, `'${text}`),
    fuzzy: (text) => found(fuzzy, text),
  };
});
