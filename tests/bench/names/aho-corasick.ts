import { AhoCorasick } from '@monyone/aho-corasick';
import { AhoCorasick as FastAhoCorasick } from '@monyone/aho-corasick/fast';
import { measureScanner, plantedAmong } from './measure';

interface Match {
  keyword: string;
}

const keywordsOf = (found: unknown): string[] => (found as Match[]).map(({ keyword }) => keyword);

const measureWith = (Automaton: typeof AhoCorasick | typeof FastAhoCorasick) =>
  measureScanner((names) => {
    const automaton = new Automaton([...names]);
    return {
      scan: (text) => automaton.matchInText(text),
      count: (found, planted) => plantedAmong(keywordsOf(found), planted),
    };
  });

/** A trie of Maps. */
export const plain = measureWith(AhoCorasick);
/** A double array. */
export const fast = measureWith(FastAhoCorasick);
