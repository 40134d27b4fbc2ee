import { dom, inDocument } from '../../lib/sites/dom';
import { websiteDocument, websiteNodes } from '../../lib/sites/website-dom';

type Question = (...given: unknown[]) => unknown;
type Name = keyof typeof dom | keyof typeof websiteNodes | keyof typeof websiteDocument;

const TABLES = [dom, inDocument, websiteNodes, websiteDocument] as unknown as Record<
  string,
  Question
>[];

/** Counts from now on how often these questions are asked of a page's nodes. */
export function countUses(names: readonly Name[]): () => number {
  let uses = 0;
  for (const table of TABLES)
    for (const name of names) {
      const use = table[name];
      if (!use) continue;
      table[name] = (...given) => {
        uses++;
        return use(...given);
      };
    }
  return () => uses;
}
