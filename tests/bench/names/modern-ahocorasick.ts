import AhoCorasick from 'modern-ahocorasick';
import { measureScanner, plantedAmong } from './measure';

export default measureScanner((names) => {
  const automaton = new AhoCorasick(names);
  return {
    scan: (text) => automaton.search(text),
    count: (found, planted) =>
      plantedAmong(
        (found as { pattern: string }[]).map(({ pattern }) => pattern),
        planted,
      ),
  };
});
