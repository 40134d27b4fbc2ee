import type { Day } from '../domain/day';
import type { Entry } from '../domain/entry';
import { hash64 } from '../domain/hash';
import { gravityOf, isShown } from '../domain/lifecycle';
import { GRAVITIES } from '../domain/sanction-rules';
import type { IndexPart } from '../store/database-tables';
import type { StoredFold } from '../store/stored-fold';
import { CoverageCounter } from './coverage';
import { buildIds } from './ids';
import { type JoinedNames, NamesJoiner } from './joined-names';
import { KeysBuilder } from './keys';
import { buildLookup } from './lookup';
import { buildNames } from './names';
import type { BuildStamp, PartBytes } from './part';
import { type Terms, termsOf } from './terms';

/**
 * Most units and terms that are indexed of one list: more than two million institutions need, and few enough for
 * memory. A list of nothing but names may pack 2 GiB of them into some megabytes. Names and identifiers beyond these
 * are counted and not indexed.
 */
const MOST = { units: 2 ** 27, terms: 2 ** 24 };

const NO_TERMS: Pick<Terms, 'keys' | 'lookupNames'> = { keys: [], lookupNames: [] };

/** The ordinal of a record that is not live. */
const GONE = 0xffff_ffff;

/** The stamp of a build. It tells its parts from those of another list, or of another state of the same list. */
export const stampOf = (segments: readonly string[], { digest, live }: StoredFold): BuildStamp => ({
  entries: live,
  stamp: hash64([digest, ...segments].join())[1],
});

/**
 * Makes the four parts of a list's index. `add` takes all records of the list, once, in the order of their numbers.
 * Each live record becomes an entry with an *ordinal*, its number among the live ones. The builder holds the names as
 * one text, and a row for each key: some 20 MB of a hundred thousand entries.
 *
 * Worked example: of the records put a, put b, put c, del b the numbers 0 and 2 are live, so a gets ordinal 0 and c 1.
 */
export class IndexBuilder {
  readonly #fold: StoredFold;
  readonly #stamp: BuildStamp;
  readonly #ordinals: Uint32Array;
  readonly #keys = new KeysBuilder();
  readonly #coverage = new CoverageCounter();
  readonly #joiner: NamesJoiner;
  /** Rank of each entry, by its ordinal. */
  readonly #ranks: Uint8Array;
  #names: JoinedNames | undefined;
  /** Units of names, and names and keys, so far. */
  #units = 0;
  #terms = 0;
  /** Names and identifiers that are not indexed. */
  #over = 0;

  /** Ranks entries that share a name or key: first those that are shown on `today`, and of these the gravest. */
  constructor(
    fold: StoredFold,
    stamp: BuildStamp,
    private readonly today: Day,
    private readonly most = MOST,
  ) {
    this.#fold = fold;
    this.#stamp = stamp;
    this.#ordinals = ordinalsOf(fold);
    this.#joiner = new NamesJoiner(fold.live);
    this.#ranks = new Uint8Array(fold.live);
  }

  /** Add the record of a number. A record that is not live is passed over. */
  add(number: number, entry: Entry | null): void {
    const ordinal = this.#ordinals[number] ?? GONE;
    if (ordinal === GONE) return;
    // An entry of a newer format has no terms. It keeps its ordinal.
    const { keys, lookupNames } = entry ? this.#termsOf(entry) : NO_TERMS;
    if (entry) this.#coverage.add(entry);
    const rank = entry ? rankOf(entry, this.today) : 0;
    this.#ranks[ordinal] = rank;
    this.#keys.add(ordinal, keys, rank);
    this.#joiner.add(ordinal, lookupNames);
  }

  #termsOf(entry: Entry): Pick<Terms, 'keys' | 'lookupNames'> {
    if (this.#units >= this.most.units || this.#terms >= this.most.terms) {
      this.#over += entry.names.length + entry.identifiers.length;
      return NO_TERMS;
    }
    const terms = termsOf(entry);
    for (const name of terms.lookupNames) this.#units += name.length + 1;
    this.#terms += terms.lookupNames.length + terms.keys.length;
    return terms;
  }

  /**
   * Makes one part. Call it after all records were added; the ids part needs none. Yields now and then, so that a
   * worker that pauses there can answer a question.
   */
  *part(kind: IndexPart): Generator<undefined, PartBytes> {
    if (kind === 'ids') return buildIds(this.#fold, this.#ordinals, this.#stamp);
    if (kind === 'keys') return this.#keys.finish(this.#stamp, this.#over);
    this.#names ??= this.#joiner.finish();
    if (kind === 'lookup') return buildLookup(this.#names, this.#coverage.words(), this.#stamp);
    return yield* buildNames(this.#names, this.#stamp, this.#ranks);
  }
}

/**
 * 0 is the gravest. An entry that is not shown comes last. It stays in the index, since a lifted entry is told beside
 * other lists' entries.
 */
function rankOf(entry: Entry, today: Day): number {
  const shown = entry.sanctions.filter((sanction) => isShown(sanction, today));
  return shown.length > 0 ? GRAVITIES.indexOf(gravityOf(shown)) : GRAVITIES.length;
}

/** Entries are numbered in the order in which their records lie. */
function ordinalsOf({ isLive }: StoredFold): Uint32Array {
  const ordinals = new Uint32Array(isLive.length);
  let next = 0;
  for (let number = 0; number < isLive.length; number++)
    ordinals[number] = isLive[number] ? next++ : GONE;
  return ordinals;
}
