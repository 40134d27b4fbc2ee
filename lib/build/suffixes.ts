import {
  edgeChild,
  edgeLength,
  edgeStart,
  exceptionsRoot,
  labelText,
  nodeFlags,
  rulesRoot,
} from 'tldts/dist/es6/src/data/trie.js';
import { packSuffixes, type SuffixRule } from '../domain/public-suffix';

/** Where each label of the package's table begins. */
function labelStarts(): number[] {
  const starts = [0];
  for (const length of edgeLength) starts.push((starts.at(-1) ?? 0) + length);
  return starts;
}

/** A label as browsers write it: 公司 is `xn--55qx5d`. */
const asciiOf = (label: string): string =>
  /^[\x21-\x7e]*$/.test(label) ? label : new URL(`https://${label}/`).hostname;

/** All rules of the public-suffix list, ICANN's and private ones: `cn` > `com`, `ck` > `*`, `ck` > `!www`. */
export function suffixRules(): SuffixRule[] {
  const starts = labelStarts();
  const rules: SuffixRule[] = [];
  const visit = (node: number, parent: string, mark: string): void => {
    for (let edge = edgeStart[node] ?? 0; edge < (edgeStart[node + 1] ?? 0); edge++) {
      const label = asciiOf(labelText.slice(starts[edge], starts[edge + 1]));
      const child = edgeChild[edge] ?? 0;
      if (parent !== '' && nodeFlags[child]) rules.push({ parent, label: mark + label });
      visit(child, parent === '' ? label : `${label}.${parent}`, mark);
    }
  };
  visit(rulesRoot, '', '');
  visit(exceptionsRoot, '', '!');
  return rules;
}

export const packedSuffixes = (): string => packSuffixes(suffixRules());
