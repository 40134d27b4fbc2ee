import type { Entry } from '../../../domain/entry';
import { termsOf } from '../../../index/nominate';
import type { Questions } from '../../../match/questions';

/** Units of a name by which most names are told to be in no text without searching it. */
const START = 4;

/**
 * Which entries an index would nominate for these questions, without building one: a preview asks a
 * hundred thousand entries once.
 */
export function nominates({ keys, texts }: Questions): (entry: Entry) => boolean {
  const wanted = new Set(keys);
  const starts = new Set<string>();
  for (const text of texts)
    for (let at = 0; at + START <= text.length; at++) starts.add(text.slice(at, at + START));
  const isNamed = (name: string) =>
    starts.has(name.slice(0, START)) && texts.some((text) => text.includes(name));
  return (entry) => {
    const terms = termsOf(entry);
    return terms.keys.some((key) => wanted.has(key)) || terms.names.some(isNamed);
  };
}
