/** Entries that are gone over at a stretch: some 5 ms. */
const SLICE = 8192;

/**
 * All names of a list as one text, in which a look-up is an `indexOf` and the names part finds its anchors:
 *
 *   \n示例启明\n余姚市示例启明\n启航\n     entry 0 has the first two names and begins at 1, entry 1 begins at 14
 *
 * A name stands between two line feeds, which no normalised name holds: `\n示例` is the start of a name.
 */
export class JoinedNames {
  readonly text: string;
  /** Where each entry begins, and after the last one the end of the text. */
  readonly starts: Uint32Array;

  constructor(text: string, starts: Uint32Array) {
    this.text = text;
    this.starts = starts;
  }

  /** The entry whose names stand at a position of the text. */
  entryAt(position: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if ((this.starts[middle] ?? 0) <= position) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** The names of an entry, a line feed between them. */
  of(entry: number): string {
    return this.text.slice(this.starts[entry], (this.starts[entry + 1] ?? 0) - 1);
  }

  /**
   * The number of units at the beginning of a text that some name holds. A longer beginning stands nowhere before a
   * shorter one, so the names are read once.
   */
  heldUnits(text: string): number {
    let units = 0;
    let at = 0;
    while (units < text.length) {
      at = this.text.indexOf(text.slice(0, units + 1), at);
      if (at < 0) break;
      units++;
    }
    return units;
  }

  /** Call `visit` with every name of at least `least` units. Yields now and then, for its caller to pause. */
  *visit(
    least: number,
    visit: (entry: number, start: number, end: number) => void,
  ): Generator<undefined, void> {
    for (let entry = 0; entry + 1 < this.starts.length; entry++) {
      if (entry % SLICE === SLICE - 1) yield;
      const last = this.starts[entry + 1] ?? 0;
      for (let start = this.starts[entry] ?? 0; start < last; ) {
        const end = this.text.indexOf('\n', start);
        if (end - start >= least) visit(entry, start, end);
        start = end + 1;
      }
    }
  }
}

/** Pieces that are joined at a time: one text of millions of pieces is slow. */
const PIECES = 4096;

/** Joins the names of entries, which are added in their order. An entry that is not added has no names. */
export class NamesJoiner {
  readonly #starts: Uint32Array;
  #entries = 0;
  #end = 1;
  #pieces = ['\n'];
  #joined: string[] = [];

  /** `entries`: how many there are. */
  constructor(entries: number) {
    this.#starts = new Uint32Array(entries + 1);
  }

  /** Add the names of an entry, which must come after all entries before it. */
  add(entry: number, names: readonly string[]): void {
    if (entry < this.#entries) throw new RangeError(`entry ${entry} comes after a later one`);
    this.#starts.fill(this.#end, this.#entries, entry + 1);
    this.#entries = entry + 1;
    for (const name of names) {
      this.#pieces.push(name, '\n');
      this.#end += name.length + 1;
    }
    if (this.#pieces.length >= PIECES) this.#join();
  }

  #join(): void {
    this.#joined.push(this.#pieces.join(''));
    this.#pieces = [];
  }

  finish(): JoinedNames {
    this.#join();
    this.#starts.fill(this.#end, this.#entries);
    const text = this.#joined.join('');
    this.#joined = [];
    return new JoinedNames(text, this.#starts);
  }
}
