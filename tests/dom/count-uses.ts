import { dom } from '../../lib/sites/dom';

/** Counts from now on how often these questions are asked of a page's nodes. */
export function countUses(names: readonly (keyof typeof dom)[]): () => number {
  let uses = 0;
  for (const name of names) {
    const use = dom[name] as (...given: unknown[]) => unknown;
    const counted = (...given: unknown[]): unknown => {
      uses++;
      return use(...given);
    };
    Object.assign(dom, { [name]: counted });
  }
  return () => uses;
}
