import { EXPANDS, expand, INVISIBLE, isMark, SEPARATOR, unitOf } from './normalise-units';

/**
 * Text as names are compared in it, with a boundary map (DESIGN section 4). For `新 示例(北京)` the
 * text is `新示例北京`, with edges before 新, 示 and 北 and at the end: a name may begin or end only
 * where an edge is, and edges inside an occurrence do not matter.
 */
export interface NormalText {
  text: string;
  /** Length `text.length + 1`; 1 = a separator or text edge stands between `text[i-1]` and `text[i]`. */
  edges: Uint8Array;
  /** Offset in the source of each unit, length `text.length + 1`. */
  source: Uint32Array;
}

const CHUNK = 8192;

/** Collects the units, edges and offsets of a `NormalText` in typed arrays that grow by doubling. */
class TextSink {
  private units: Uint16Array;
  private edges: Uint8Array;
  private source: Uint32Array;
  private length = 0;

  constructor(capacity: number) {
    this.units = new Uint16Array(capacity + 1);
    this.edges = new Uint8Array(capacity + 1);
    this.source = new Uint32Array(capacity + 1);
    this.edges[0] = 1;
  }

  /** One unit that came from `offset` of the source. */
  push(unit: number, offset: number): void {
    if (this.length + 1 >= this.units.length) this.grow();
    this.units[this.length] = unit;
    this.source[this.length] = offset;
    this.length++;
  }

  /** A separator stands here. */
  edge(): void {
    this.edges[this.length] = 1;
  }

  /** Folded text with `\n` for separators, all of it from one character at `offset`. */
  pushAll(folded: string, offset: number): void {
    for (const character of folded) {
      if (character === '\n') this.edge();
      else if (isMark(character)) this.pushMark(character, offset);
      else
        for (let at = 0; at < character.length; at++) this.push(character.charCodeAt(at), offset);
    }
  }

  /** `e` + U+0301 is `é`, as NFKC of the whole text would have it; a mark on nothing is dropped. */
  private pushMark(mark: string, offset: number): void {
    if (this.edges[this.length] === 1) return;
    const last = this.length - 1;
    const composed = `${String.fromCharCode(this.units[last] ?? 0)}${mark}`.normalize('NFC');
    if (composed.length === 1) this.units[last] = composed.charCodeAt(0);
    else for (let at = 0; at < mark.length; at++) this.push(mark.charCodeAt(at), offset);
  }

  private grow(): void {
    const capacity = this.units.length * 2 + 16;
    const grown = { units: this.units, edges: this.edges, source: this.source };
    this.units = new Uint16Array(capacity);
    this.edges = new Uint8Array(capacity);
    this.source = new Uint32Array(capacity);
    this.units.set(grown.units);
    this.edges.set(grown.edges);
    this.source.set(grown.source);
  }

  /** The finished text; its end is an edge. */
  finish(sourceLength: number): NormalText {
    this.edges[this.length] = 1;
    this.source[this.length] = sourceLength;
    let text = '';
    for (let at = 0; at < this.length; at += CHUNK) {
      const chunk = this.units.subarray(at, Math.min(at + CHUNK, this.length));
      text += String.fromCharCode.apply(null, chunk as unknown as number[]);
    }
    return {
      text,
      edges: this.edges.slice(0, this.length + 1),
      source: this.source.slice(0, this.length + 1),
    };
  }
}

const isHighSurrogate = (unit: number): boolean => (unit & 0xfc00) === 0xd800;
const isLowSurrogate = (unit: number): boolean => (unit & 0xfc00) === 0xdc00;

/** A unit that the table alone does not answer; gives the number of source units used. */
function pushSpecial(sink: TextSink, source: string, at: number): number {
  const unit = source.charCodeAt(at);
  const isPair = isHighSurrogate(unit) && isLowSurrogate(source.charCodeAt(at + 1));
  sink.pushAll(expand(isPair ? source.slice(at, at + 2) : source.charAt(at)), at);
  return isPair ? 2 : 1;
}

/**
 * Normalises page text and stored names alike: NFKC, lower case, traditional to simplified; white
 * space, punctuation, symbols and emoji are removed and leave an edge; brackets go, their content
 * stays; zero-width characters go without a trace. One pass, linear, never throws; the caller caps
 * the length.
 */
export function normalise(source: string): NormalText {
  const sink = new TextSink(source.length);
  for (let at = 0; at < source.length; ) {
    const unit = source.charCodeAt(at);
    const value = isHighSurrogate(unit) ? EXPANDS : unitOf(unit);
    if (value === EXPANDS) {
      at += pushSpecial(sink, source, at);
      continue;
    }
    if (value === SEPARATOR) sink.edge();
    else if (value !== INVISIBLE) sink.push(value, at);
    at++;
  }
  return sink.finish(source.length);
}

/** Offset of what follows the character at `offset`, of one or two units. */
export const offsetAfter = (source: string, offset: number): number =>
  offset + ((source.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1);

/**
 * `normalise(source).text`: how names are stored and compared. Most names consist of characters that
 * become one unit each, or none; for those nothing but the table is needed.
 */
export function normaliseName(source: string): string {
  let text = '';
  let from = 0;
  for (let at = 0; at < source.length; at++) {
    const unit = source.charCodeAt(at);
    const value = isHighSurrogate(unit) ? EXPANDS : unitOf(unit);
    if (value === EXPANDS) return normalise(source).text;
    if (value > EXPANDS && value === unit) continue;
    text += source.slice(from, at);
    if (value > EXPANDS) text += String.fromCharCode(value);
    from = at + 1;
  }
  return from === 0 ? source : text + source.slice(from);
}
