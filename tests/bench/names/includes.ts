import { measureScanner, plantedAmong } from './measure';

/** No index: is this name in the text, and this one? */
export default measureScanner((names) => ({
  scan: (text) => names.filter((name) => text.includes(name)),
  count: (found, planted) => plantedAmong(found as string[], planted),
}));
