import type { Entry } from '../domain/entry';
import { hash64 } from '../domain/hash64';
import type { StoredFold } from '../store/live';
import type { IndexPart } from '../store/rows';
import { buildIds } from './ids';
import { type JoinedNames, NamesJoiner } from './joined-names';
import { KeysBuilder } from './keys';
import { buildLookup } from './lookup';
import { buildNames } from './names';
import { termsOf } from './nominate';
import type { BuildStamp, PartBytes } from './part';

/** What a record's number becomes when the record lives no more. */
const GONE = 0xffff_ffff;

/** What the parts of an index are told from those of another list, or of the same one at another time, by. */
export const stampOf = (segments: readonly string[], { digest, live }: StoredFold): BuildStamp => ({
  entries: live,
  stamp: hash64([digest, ...segments].join())[1],
});

/**
 * Makes the four parts of a list's index. The live records of the list go by once, in the order of their numbers;
 * each becomes an entry with an *ordinal*, its number among the live ones. Of a hundred thousand entries some
 * 20 MB are held meanwhile: their names as one text, and a row for each key.
 */
export class IndexBuilder {
  readonly #fold: StoredFold;
  readonly #stamp: BuildStamp;
  readonly #ordinals: Uint32Array;
  readonly #keys = new KeysBuilder();
  readonly #joiner: NamesJoiner;
  #names: JoinedNames | undefined;

  constructor(fold: StoredFold, stamp: BuildStamp) {
    this.#fold = fold;
    this.#stamp = stamp;
    this.#ordinals = ordinalsOf(fold);
    this.#joiner = new NamesJoiner(fold.live);
  }

  /** The record of a number; one that is dead is passed over. */
  add(number: number, entry: Entry | null): void {
    const ordinal = this.#ordinals[number] ?? GONE;
    if (!entry || ordinal === GONE) return;
    const { keys, lookupNames } = termsOf(entry);
    this.#keys.add(ordinal, keys);
    this.#joiner.add(lookupNames);
  }

  /** One part. All records have gone by, except for the ids part, which needs none. */
  part(kind: IndexPart): PartBytes {
    if (kind === 'ids') return buildIds(this.#fold, this.#ordinals, this.#stamp);
    if (kind === 'keys') return this.#keys.finish(this.#stamp);
    this.#names ??= this.#joiner.finish();
    return (kind === 'names' ? buildNames : buildLookup)(this.#names, this.#stamp);
  }
}

/** Entries are numbered in the order in which their records lie. */
function ordinalsOf({ isLive }: StoredFold): Uint32Array {
  const ordinals = new Uint32Array(isLive.length);
  let next = 0;
  for (let number = 0; number < isLive.length; number++)
    ordinals[number] = isLive[number] ? next++ : GONE;
  return ordinals;
}
