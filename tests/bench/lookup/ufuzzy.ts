import uFuzzy from '@leeoniya/ufuzzy';
import { entryAt, measureFinder } from './measure';

const UNICODE = {
  unicode: true,
  interSplit: "[^\\p{L}\\d']+",
  intraSplit: '\\p{Ll}\\p{Lu}',
  intraBound: '\\p{L}\\d|\\d\\p{L}|\\p{Ll}\\p{Lu}',
  intraChars: "[\\p{L}\\d']",
  intraContr: "'\\p{L}{1,2}\\b",
} as const;

/** Single errors, as its documentation sets them for scripts other than Latin. */
const OPTIONS: uFuzzy.Options = {
  ...UNICODE,
  intraMode: 1,
  intraIns: 1,
  intraSub: 1,
  intraTrn: 1,
  intraDel: 1,
};

/** Names are searched as they are: there is no index. */
export default measureFinder((names) => {
  const haystack = [...names];
  const exact = new uFuzzy(UNICODE);
  const typo = new uFuzzy(OPTIONS);
  const found = (matched: readonly number[] | null): number[] => (matched ?? []).map(entryAt);
  return {
    prefix: (text) => found(exact.filter(haystack, text)),
    infix: (text) => found(exact.filter(haystack, text)),
    fuzzy: (text) => found(typo.filter(haystack, text)),
  };
});
