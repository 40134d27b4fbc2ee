/** A part of `RunningText.text`. */
export interface Span {
  start: number;
  end: number;
}

/** A part and what it says, as a list writes that: a day, a number, a fact. */
export interface Passage extends Span {
  text: string;
}

/** A value and the words that tell it. */
export interface Told {
  text: string;
  from: Span | string;
}

/** The words of a span, without white space at its edges. */
export const wordsOf = (text: string, { start, end }: Span): string =>
  text.slice(start, end).trim();

/** The place of the first of sorted spans that ends behind `at`. */
export function firstBehind(spans: readonly Span[], at: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) > at) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Of sorted spans those that lie in a part. */
export function within<T extends Span>(spans: readonly T[], { start, end }: Span): T[] {
  const found: T[] = [];
  for (let at = firstBehind(spans, start); at < spans.length; at++) {
    const span = spans[at];
    if (!span || span.start >= end) break;
    if (span.start >= start && span.end <= end) found.push(span);
  }
  return found;
}

/**
 * A unit that running text names. The name ends with its form (…学校, …有限公司). It begins at a mark, behind a word that
 * leads to a name, or with its place.
 */
export interface Unit extends Span {
  name: string;
  /** Where its name stands in full, when here it only has a short one. */
  full?: Span;
}

/**
 * Reads a text once: a notice is asked for its units, labels and sentences once a party and field, and a long list has
 * thousands. Only the last text is kept.
 */
export function remembered<T>(read: (text: string) => T): (text: string) => T {
  let last: { text: string; value: T } | null = null;
  return (text) => {
    if (last?.text !== text) last = { text, value: read(text) };
    return last.value;
  };
}
