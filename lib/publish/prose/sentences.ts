import { firstBehind, remembered, type Span } from './spans';

/** Sentences and lines of a text that was read, its title, and what stands below that. */

const QUOTES: ReadonlyMap<string, number> = new Map([
  ['“', 1],
  ['”', -1],
  ['「', 1],
  ['」', -1],
]);

/** The sentences of a text: they end with 。！？ outside of quotes, and with their line. */
const allSentences = remembered((text: string): Span[] => {
  const found: Span[] = [];
  let [from, depth] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    if (char === '\n') depth = 0;
    else depth = Math.max(0, depth + (QUOTES.get(char) ?? 0));
    if (char !== '\n' && (depth > 0 || !/[。！？]/u.test(char))) continue;
    found.push({ start: from, end: char === '\n' ? at : at + 1 });
    from = at + 1;
  }
  found.push({ start: from, end: text.length });
  return found;
});

/** The sentences of a part, the first and the last cut at its edges. */
export function sentencesIn(text: string, { start, end }: Span): Span[] {
  const all = allSentences(text);
  const found: Span[] = [];
  for (let at = firstBehind(all, start); at < all.length; at++) {
    const sentence = all[at];
    if (!sentence || sentence.start >= end) break;
    const part = { start: Math.max(start, sentence.start), end: Math.min(end, sentence.end) };
    if (text.slice(part.start, part.end).trim() !== '') found.push(part);
  }
  return found;
}

/** The sentence that holds a place, as far as it lies in a part. */
export function sentenceAt(text: string, within: Span, at: number): Span {
  const all = allSentences(text);
  const sentence = all[firstBehind(all, at)];
  if (!sentence || sentence.start > at || at < within.start || at >= within.end) return within;
  return {
    start: Math.max(within.start, sentence.start),
    end: Math.min(within.end, sentence.end),
  };
}

export const wholeOf = (text: string): Span => ({ start: 0, end: text.length });

/** The sentence that a part begins in. */
export const sentenceOf = (text: string, { start }: Span): Span =>
  sentenceAt(text, lineAt(text, start), start);

/** The line that holds a place. */
export function lineAt(text: string, at: number): Span {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const end = text.indexOf('\n', at);
  return { start, end: end === -1 ? text.length : end };
}

/** A notice's first line. */
export const titleOf = (text: string): Span => lineAt(text, 0);

/** What of a part stands below the title: that says again what the text decides, or what it decides against. */
export function belowTitle(text: string, { start, end }: Span): Span {
  return { start: Math.max(start, Math.min(titleOf(text).end, end)), end };
}

export function linesIn(text: string, { start, end }: Span): Span[] {
  const found: Span[] = [];
  for (let from = start; from < end; ) {
    const line = lineAt(text, from);
    found.push({ start: from, end: Math.min(line.end, end) });
    from = line.end + 1;
  }
  return found;
}
