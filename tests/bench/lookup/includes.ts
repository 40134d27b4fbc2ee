import { entryAt, measureFinder } from './measure';

/** No index: all names are gone through for every key. */
export default measureFinder((names) => {
  const matching = (fits: (name: string) => boolean): number[] =>
    names.flatMap((name, at) => (fits(name) ? [entryAt(at)] : []));
  return {
    prefix: (text) => matching((name) => name.startsWith(text)),
    infix: (text) => matching((name) => name.includes(text)),
  };
});
