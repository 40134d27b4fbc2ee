import { measureScanner, plantedAmong } from './measure';

/** A Set of all names, asked for every window of every length that a name has. */
export default measureScanner((names) => {
  const known = new Set(names);
  const lengths = [...new Set(names.map(({ length }) => length))];
  return {
    scan(text) {
      const found: string[] = [];
      for (let at = 0; at < text.length; at++)
        for (const length of lengths) {
          const window = text.slice(at, at + length);
          if (known.has(window)) found.push(window);
        }
      return found;
    },
    count: (found, planted) => plantedAmong(found as string[], planted),
  };
});
