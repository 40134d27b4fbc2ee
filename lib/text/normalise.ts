import { type NormalText, TextSink } from './normalise-sink';
import { EXPANDS, expand, INVISIBLE, SEPARATOR, unitOf } from './normalise-units';

export type { NormalText };

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
