import { initialsPattern, initialsText, isInitials } from '../text/initials';
import { normaliseName } from '../text/normalise';
import { beginsWithinOneEdit } from '../text/one-edit';
import { JoinedNames } from './joined-names';
import { MIN_TYPO } from './lookup-rank';
import { type BuildStamp, type PartBytes, PartWriter } from './part';
import type { PartReader } from './part-reader';

/**
 * Lookup part: all names joined (`joined-names.ts`), two UTF-16 units a word, and where each entry begins. A
 * look-up searches that text from end to end, which takes a few milliseconds for the names of 100,000 entries.
 */
const SECTIONS = { starts: 0, text: 1 } as const;

export function buildLookup({ text, starts }: JoinedNames, build: BuildStamp): PartBytes {
  const part = new PartWriter('lookup', [starts.length, Math.ceil(text.length / 2)]);
  part.section(SECTIONS.starts).set(starts);
  const { buffer, byteOffset } = part.section(SECTIONS.text);
  const units = new Uint16Array(buffer, byteOffset, text.length);
  for (let at = 0; at < text.length; at++) units[at] = text.charCodeAt(at);
  return part.seal(build);
}

/** Typed initials beyond so many are left to `rankLookup`: an expression of any length would be no bound. */
const SPELT_UNITS = 32;
/** The joined text stays in memory for so long after the last look-up. */
const KEPT_MS = 30_000;

/** Answers which entries may have a name that a typed text means. */
export class LookupIndex {
  readonly #part: PartReader;
  #names: Promise<SearchedNames> | undefined;
  #letGo: ReturnType<typeof setTimeout> | undefined;

  constructor(part: PartReader) {
    this.#part = part;
  }

  /**
   * At most `limit` candidates for a typed text (raw): those that begin with it first, then those
   * that contain it, those that it spells by their initials, and those within one typo of it; each group
   * in the order of ordinals. When fewer than `limit` come back, none is missing.
   */
  async candidates(text: string, limit: number): Promise<number[]> {
    const query = normaliseName(text);
    if (query === '') return [];
    return (await this.#namesAtHand()).find(query, limit);
  }

  #namesAtHand(): Promise<SearchedNames> {
    clearTimeout(this.#letGo);
    this.#letGo = setTimeout(() => {
      this.#names = undefined;
    }, KEPT_MS);
    this.#names ??= this.#read();
    return this.#names;
  }

  async #read(): Promise<SearchedNames> {
    const [starts, words] = await Promise.all([
      this.#part.readAll(SECTIONS.starts),
      this.#part.readAll(SECTIONS.text),
    ]);
    const units = new Uint16Array(words.buffer, words.byteOffset, starts.at(-1) ?? 0);
    const text = new TextDecoder('utf-16le', { ignoreBOM: true }).decode(units);
    return new SearchedNames(new JoinedNames(text, starts));
  }
}

/** Entries by how a query meets one of their names; each group rises. */
interface Found {
  begins: Set<number>;
  inside: Set<number>;
  near: Set<number>;
}

const nothing = (): Found => ({ begins: new Set(), inside: new Set(), near: new Set() });

/** The joined names of a list, and the same as initials from when these are first asked for. */
class SearchedNames {
  readonly #names: JoinedNames;
  #initials: string | undefined;

  constructor(names: JoinedNames) {
    this.#names = names;
  }

  /** Entries that a normalised query means. A single unit is looked for at the start of names only. */
  find(query: string, limit: number): number[] {
    const { begins, inside, near } = this.#standing(query, limit);
    const spelt = isInitials(query) ? this.#spelt(query, limit) : [];
    const found = new Set([...begins, ...inside, ...spelt]);
    if (found.size < limit && query.length >= MIN_TYPO) {
      this.#addTailed(query, near);
      for (const entry of [...near].sort((a, b) => a - b)) found.add(entry);
    }
    return [...found].slice(0, limit);
  }

  /**
   * Names that the query begins or stands in. A longer query is sought by its first half, which also stands
   * where its second half has a typo.
   */
  #standing(query: string, limit: number): Found {
    const { text } = this.#names;
    const found = nothing();
    const seed = query.length < MIN_TYPO ? query : query.slice(0, query.length >> 1);
    let from = 0;
    if (query.length > 1) {
      from = text.indexOf(seed);
      for (; from >= 0 && found.inside.size < limit; from = text.indexOf(seed, from + 1))
        if (text.startsWith(query, from)) this.#note(found, from);
        else if (this.#isNear(query, from)) found.near.add(this.#names.entryAt(from));
      if (from < 0) return found;
    }
    // So many hold the query that only those that begin with it can still be wanted.
    const isWanted = (at: number) => at >= 0 && found.begins.size < limit;
    const next = (at: number) => text.indexOf(`\n${query}`, at);
    for (let at = next(Math.max(0, from - 1)); isWanted(at); at = next(at + 1))
      found.begins.add(this.#names.entryAt(at + 1));
    return found;
  }

  /** The query stands at a position: at the start of a name, or inside it. */
  #note({ begins, inside }: Found, at: number): void {
    const isStart = this.#names.text[at - 1] === '\n';
    (isStart ? begins : inside).add(this.#names.entryAt(at));
  }

  /** Entries with a name whose initials begin with the query, then those with one that holds it. */
  #spelt(query: string, limit: number): number[] {
    this.#initials ??= initialsText(this.#names.text);
    const pattern = initialsPattern(query.slice(0, SPELT_UNITS));
    const found = new Set<number>();
    for (const each of query.length > 1 ? [`\n${pattern}`, pattern] : [`\n${pattern}`])
      for (const { index } of this.#initials.matchAll(new RegExp(each, 'g'))) {
        if (found.size >= limit) break;
        found.add(this.#names.entryAt(index + 1));
      }
    return [...found];
  }

  /**
   * One edit leaves one half of the query as it is, unless it swaps the two units in the middle:
   *
   *   示列启明 for 示例启明    启明 stands there; before it 示例, one unit other => nominated
   *   示启例明 for 示例启明    neither 示启 nor 例明 does, but the query with the middle swapped back
   *
   * Where the first half stands was seen before; add where the second half does, and the middle swapped back.
   */
  #addTailed(query: string, near: Set<number>): void {
    const { text } = this.#names;
    const half = query.length >> 1;
    const tail = query.slice(half);
    const isNear = (start: number) => this.#isNear(query, start);
    for (let at = text.indexOf(tail); at >= 0; at = text.indexOf(tail, at + 1))
      // What stands before it may be a unit longer or shorter.
      if (isNear(at - half) || isNear(at - half - 1) || isNear(at - half + 1))
        near.add(this.#names.entryAt(at));
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
      // What is one unit short may end with its name.
      text.indexOf('\n', start) >= start + query.length - 1
    );
  }
}
