import { hasLetters } from '../text/pinyin';
import { spellingsOf, spells } from '../text/spelling';
import { namesPlace } from '../text/typed-name';
import type { JoinedNames } from './joined-names';

/** Entries that are looked at for one word; one with letters costs as much as sixteen. */
const EFFORT = 8192;
const LETTERS = 16;
/** Words of a query that nominate. If these are common words, the others are too. */
const KEYS = 3;

/** The word that tells most nominates: the longest that is no place, characters before letters. */
const weightOf = (word: string): number =>
  word.length + (namesPlace(word) ? 0 : 100) + (hasLetters(word) ? 0 : 50);

/** Searches the names of a list for words in any order. */
export class WordSearch {
  readonly #names: JoinedNames;
  readonly #spelt: (word: string) => readonly number[];

  /** `spelt`: entries with a name that a word of letters spells. */
  constructor(names: JoinedNames, spelt: (word: string) => readonly number[]) {
    this.#names = names;
    this.#spelt = spelt;
  }

  /**
   * Entries whose names meet each of some words. A word may also be the place where the entry is registered, which only
   * its record tells: entries without that place in a name come last.
   */
  find(words: readonly string[], limit: number): Iterable<number> {
    const keys = [...words].sort((a, b) => weightOf(b) - weightOf(a));
    const all = new Set<number>();
    const some = new Set<number>();
    for (const key of keys.slice(0, KEYS)) {
      const isWhole = this.#seek(key, words, all, some, limit);
      // Every entry with this word was looked at: another word would nominate none but these.
      if (isWhole && !namesPlace(key)) break;
    }
    return [...all, ...some];
  }

  /** Look at the entries that hold the key; false where there are too many. */
  #seek(
    key: string,
    words: readonly string[],
    all: Set<number>,
    some: Set<number>,
    limit: number,
  ): boolean {
    const others = words.filter((word) => word !== key);
    const cost = others.some(hasLetters) ? LETTERS : 1;
    let left = EFFORT;
    let last = -1;
    for (const entry of this.#holding(key)) {
      if (entry === last) continue;
      last = entry;
      left -= cost;
      if (left < 0 || all.size >= limit) return false;
      const meets = this.#meeter(entry);
      if (others.every(meets)) all.add(entry);
      else if (others.every((word) => meets(word) || namesPlace(word))) some.add(entry);
    }
    return true;
  }

  #meeter(entry: number): (word: string) => boolean {
    const names = this.#names.of(entry);
    return (word) =>
      names.includes(word) ||
      spellingsOf(word).some((spelling) =>
        names.split('\n').some((name) => spells(name, spelling)),
      );
  }

  /** Entries with a name that holds a word or is spelt by it. */
  *#holding(word: string): Generator<number> {
    const { text } = this.#names;
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
      yield this.#names.entryAt(at);
    if (hasLetters(word)) yield* this.#spelt(word);
  }
}
