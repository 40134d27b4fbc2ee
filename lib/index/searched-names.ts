import { beginsWithinOneEdit } from '../text/one-edit';
import { hasLetters, initialsText, soundPattern, soundsAt } from '../text/pinyin';
import {
  type Spelling,
  spellingPattern,
  spellingsOf,
  spells,
  spellsAt,
  spokenWords,
} from '../text/spelling';
import { MIN_LOOSE, namesPlace, partsFrom, partsUpTo } from '../text/typed-name';
import type { JoinedNames } from './joined-names';

/** Entries by how a query meets one of their names; each group rises. */
interface Found {
  exact: Set<number>;
  begins: Set<number>;
  inside: Set<number>;
  /** In two parts with something between. */
  parted: Set<number>;
  near: Set<number>;
}

/** A part that more entries have, like 宁波 or 教育, points to none of them. */
const TELLING = 100;
/** Places of half a query at which parts are looked for. A half that stands in more tells nothing. */
const HALVES = 4096;

const nothing = (): Found => ({
  exact: new Set(),
  begins: new Set(),
  inside: new Set(),
  parted: new Set(),
  near: new Set(),
});

/** Most places that are compared with a sound: half of all names have the initials of 世纪. */
const SOUNDS = 2 ** 15;

const rising = (found: ReadonlySet<number>): number[] => [...found].sort((a, b) => a - b);

/** The joined names of a list, and the same as initials from when these are first asked for. */
export class SearchedNames {
  readonly #names: JoinedNames;
  #initials: string | undefined;

  constructor(names: JoinedNames) {
    this.#names = names;
  }

  /**
   * Entries that a normalised query means. `words`: the ways to read it as words. Letters are read as two words only
   * where they spell no name. A single unit is looked for at the start of names only.
   */
  find(query: string, words: readonly (readonly string[])[], limit: number): number[] {
    const { exact, begins, inside, parted, near } = this.#standing(query, limit);
    const found = new Set([...exact, ...begins, ...inside]);
    const add = (more: () => Iterable<number>) => {
      if (found.size < limit) for (const entry of more()) found.add(entry);
    };
    add(() => this.#spelt(spellingsOf(query), limit));
    const search = new WordSearch(this.#names, (each) => this.#spelt(spellingsOf(each), limit));
    const spoken = found.size ? [] : spokenWords(query);
    for (const each of [...words, ...spoken]) add(() => search.find(each, limit));
    if (query.length >= MIN_LOOSE && found.size < limit) this.#addTailed(query, parted, near);
    add(() => (parted.size > TELLING ? [] : rising(parted)));
    add(() => rising(near));
    return [...found].slice(0, limit);
  }

  /**
   * Entries with a name in which some part sounds like a normalised text: an input method takes one word of a name for
   * another (实力启明 for 示例启明), and who heard a name types any characters (实力齐名).
   */
  bySound(text: string, limit: number): number[] {
    const found = new Set<number>();
    let left = SOUNDS;
    for (const at of this.#metByInitials(soundPattern(text), 0)) {
      if (soundsAt(this.#names.text, at, text)) found.add(this.#names.entryAt(at));
      if (found.size === limit || left-- === 0) break;
    }
    return [...found];
  }

  /** Where an expression stands in the names as initials, from a place on. */
  *#metByInitials(expression: string, from: number): Generator<number> {
    this.#initials ??= initialsText(this.#names.text);
    const pattern = new RegExp(expression, 'g');
    pattern.lastIndex = from;
    for (let met = pattern.exec(this.#initials); met; met = pattern.exec(this.#initials)) {
      pattern.lastIndex = met.index + 1;
      yield met.index;
    }
  }

  heldUnits(text: string): number {
    return this.#names.heldUnits(text);
  }

  /**
   * Names that the query begins or stands in. A longer query is sought by its first half, which also stands
   * where its second half has a typo, or stands further on.
   */
  #standing(query: string, limit: number): Found {
    const { text } = this.#names;
    const found = nothing();
    const seed = query.length < MIN_LOOSE ? query : query.slice(0, query.length >> 1);
    let from = 0;
    let halves = 0;
    if (query.length > 1) {
      from = text.indexOf(seed);
      for (; from >= 0 && found.inside.size < limit; from = text.indexOf(seed, from + 1))
        if (text.startsWith(query, from)) this.#note(found, query, from);
        else this.#noteHalf(found, query, from, halves++ < HALVES);
      if (from < 0) return found;
    }
    // The limit is full of entries that hold the query. Only those that begin with it can still come before them.
    const start = `\n${query}`;
    const next = (at: number) => text.indexOf(start, at);
    for (let at = next(Math.max(0, from - 1)); at >= 0; at = next(at + 1))
      if (found.begins.size < limit || this.#ends(query, at + 1)) this.#note(found, query, at + 1);
    return found;
  }

  /** Does the name end with the query that stands at a position? */
  #ends(query: string, at: number): boolean {
    return this.#names.text[at + query.length] === '\n';
  }

  /** The query stands at a position: as a whole name, at the start of one, or inside it. */
  #note({ exact, begins, inside }: Found, query: string, at: number): void {
    const isStart = this.#names.text[at - 1] === '\n';
    const group = isStart && this.#ends(query, at) ? exact : isStart ? begins : inside;
    group.add(this.#names.entryAt(at));
  }

  /** The first half of the query stands at a position, and the second not behind it. */
  #noteHalf({ parted, near }: Found, query: string, at: number, mayTell: boolean): void {
    const { text } = this.#names;
    if (query.length < MIN_LOOSE) return;
    if (this.#isNear(query, at)) near.add(this.#names.entryAt(at));
    if (mayTell && partsFrom(text, at, text.indexOf('\n', at), query))
      parted.add(this.#names.entryAt(at));
  }

  /** Entries with a name that is spelt from its start on, then those with one that holds what is spelt. */
  #spelt(spellings: readonly Spelling[], limit: number): number[] {
    if (spellings.length === 0) return [];
    const begins = new Set<number>();
    const inside = new Set<number>();
    const standing = spellings.filter(({ units }) => units.length > 1);
    const from = this.#speltFrom(standing, 0, '', ([at, isStart]) => {
      (isStart ? begins : inside).add(this.#names.entryAt(at));
      return inside.size < limit;
    });
    const isAll = from < 0 && standing.length === spellings.length;
    if (!isAll)
      this.#speltFrom(spellings, standing.length > 0 && from >= 0 ? from : 0, '\\n', ([at]) => {
        begins.add(this.#names.entryAt(at));
        return begins.size < limit;
      });
    return [...begins, ...inside];
  }

  /** Initials nominate, syllables confirm. Gives where the visitor had enough, or -1. */
  #speltFrom(
    spellings: readonly Spelling[],
    from: number,
    before: '' | '\\n',
    visit: (met: [at: number, isStart: boolean]) => boolean,
  ): number {
    if (spellings.length === 0) return -1;
    const { text } = this.#names;
    const expression = `${before}(?:${spellings.map(spellingPattern).join('|')})`;
    for (const met of this.#metByInitials(expression, Math.max(0, from - 1))) {
      const at = met + (before ? 1 : 0);
      const isStart = text[at - 1] === '\n';
      const isMet = spellings.some((each) => spellsAt(text, at, each));
      if (isMet && !visit([at, isStart])) return at;
    }
    return -1;
  }

  /**
   * One edit leaves one half of the query as it is, unless it swaps the two units in the middle:
   *
   *   示列启明 for 示例启明    启明 stands there; before it 示例, one unit other => nominated
   *   示启例明 for 示例启明    neither 示启 nor 例明 does, but the query with the middle swapped back
   *
   * `#standing` looks where the first half stands. This looks where the second half does, or the query with its middle
   * swapped back.
   */
  #addTailed(query: string, parted: Set<number>, near: Set<number>): void {
    const { text } = this.#names;
    const half = query.length >> 1;
    const tail = query.slice(half);
    const isNear = (start: number) => this.#isNear(query, start);
    let halves = 0;
    for (let at = text.indexOf(tail); at >= 0; at = text.indexOf(tail, at + 1)) {
      // The part before the tail may be a unit longer or shorter than the half.
      if (isNear(at - half) || isNear(at - half - 1) || isNear(at - half + 1))
        near.add(this.#names.entryAt(at));
      if (halves++ < HALVES && partsUpTo(text, text.lastIndexOf('\n', at) + 1, at, query))
        parted.add(this.#names.entryAt(at));
    }
    const middle = `${query[half]}${query[half - 1]}`;
    const swapped = query.slice(0, half - 1) + middle + query.slice(half + 1);
    for (let at = text.indexOf(swapped); at >= 0; at = text.indexOf(swapped, at + 1))
      near.add(this.#names.entryAt(at));
  }

  /** Does the query stand at `start` with at most one typo, within one name? */
  #isNear(query: string, start: number): boolean {
    const { text } = this.#names;
    return (
      beginsWithinOneEdit(text, start, query) &&
      // A text that is one unit short may end with its name.
      text.indexOf('\n', start) >= start + query.length - 1
    );
  }
}

/** Entries that are looked at for one word. An entry costs as much as sixteen if another word has letters. */
const EFFORT = 8192;
const LETTERS = 16;
/** Words of a query that nominate. If these are common words, the others are too. */
const KEYS = 3;

/** The word that tells most nominates: the longest that is no place, characters before letters. */
const weightOf = (word: string): number =>
  word.length + (namesPlace(word) ? 0 : 100) + (hasLetters(word) ? 0 : 50);

/** Searches the names of a list for words in any order. */
class WordSearch {
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
