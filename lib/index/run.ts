import type { Entry } from '../domain/entry';
import type { RunPart } from '../store/chunks';
import { KeysBuilder } from './keys';
import type { PartBuilder } from './located';
import { LookupBuilder } from './lookup';
import { NamesBuilder } from './names';
import { termsOf } from './nominate';
import type { PartBytes } from './part-layout';

/** The keys, names and lookup parts of a segment alone. */
export type RunParts = Record<RunPart, PartBytes>;

/**
 * Makes the index of a segment alone while its records go by. Ordinals are the numbers of the records in
 * the segment. It depends on nothing but the segment, whatever the rest of the list makes of its
 * records, so it is made once, and every list's index is merged from such.
 */
export class RunBuilder {
  readonly #parts = {
    keys: new KeysBuilder(),
    names: new NamesBuilder(),
    lookup: new LookupBuilder(),
  } satisfies Record<RunPart, PartBuilder>;
  #records = 0;

  /** The next record; a del is null. */
  add(entry: Entry | null): void {
    const ordinal = this.#records++;
    if (!entry) return;
    const indexed = { ordinal, ...termsOf(entry) };
    for (const part of Object.values(this.#parts)) part.add(indexed);
  }

  finish(): RunParts {
    const build = { entries: this.#records, stamp: 0 };
    const { keys, names, lookup } = this.#parts;
    return { keys: keys.finish(build), names: names.finish(build), lookup: lookup.finish(build) };
  }
}
