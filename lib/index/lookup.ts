import { normaliseName } from '../text/normalise';
import { hasLetters, loadPinyin } from '../text/pinyin';
import { wordsOf } from '../text/typed-name';
import { COVERAGE } from './coverage';
import { JoinedNames } from './joined-names';
import { type BuildStamp, type PartBytes, PartWriter } from './part';
import type { PartReader } from './part-reader';
import { SearchedNames } from './searched-names';

/**
 * Lookup part: all names joined (`joined-names.ts`), two UTF-16 units a word, where each entry begins, and what the
 * list holds (`coverage.ts`). A look-up searches that text from end to end, which takes a few milliseconds for the
 * names of 100,000 entries.
 */
const SECTIONS = { starts: 0, text: 1, coverage: COVERAGE } as const;

/** `coverage`: what the list holds, as words. */
export function buildLookup(
  { text, starts }: JoinedNames,
  coverage: readonly number[],
  build: BuildStamp,
): PartBytes {
  const lengths = [starts.length, Math.ceil(text.length / 2), coverage.length];
  const part = new PartWriter('lookup', lengths);
  part.section(SECTIONS.starts).set(starts);
  part.section(SECTIONS.coverage).set(coverage);
  const { buffer, byteOffset } = part.section(SECTIONS.text);
  const units = new Uint16Array(buffer, byteOffset, text.length);
  for (let at = 0; at < text.length; at++) units[at] = text.charCodeAt(at);
  return part.seal(build);
}

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
   * At most `limit` candidates for a typed text (raw): those that bear it as a name first, then those that begin with
   * it, contain it, are spelt by it, have all its words or parts, and those within one typo of it; each group in the
   * order of ordinals. When fewer than `limit` come back, none is missing.
   */
  async candidates(text: string, limit: number): Promise<number[]> {
    const query = normaliseName(text);
    if (query === '') return [];
    if (hasLetters(query)) await loadPinyin();
    return (await this.#namesAtHand()).find(query, wordsOf(text), limit);
  }

  /**
   * At most `limit` entries with a name in which some part sounds like a normalised text. None without the table, which
   * a phone in the web edition may not have yet.
   */
  async bySound(text: string, limit: number): Promise<number[]> {
    const isAtHand = await loadPinyin().then(
      () => true,
      () => false,
    );
    if (!isAtHand) return [];
    return (await this.#namesAtHand()).bySound(text, limit);
  }

  /** The number of units at the beginning of a normalised text that some name holds. */
  async heldUnits(text: string): Promise<number> {
    return (await this.#namesAtHand()).heldUnits(text);
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
