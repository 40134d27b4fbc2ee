/** Edits between two short texts (Levenshtein, one row at a time). */
function editsBetween(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (const [at, char] of [...a].entries()) {
    const next = [at + 1];
    for (let to = 1; to <= b.length; to++) {
      const kept = (row[to - 1] ?? 0) + (char === b[to - 1] ? 0 : 1);
      next.push(Math.min(kept, (row[to] ?? 0) + 1, (next[to - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** Share of the longer text that may differ for one to be suggested. */
const MAX_DIFFERENCE = 0.5;

/** The known text that is nearest to one with a typing error; undefined when none is near. */
export function nearest(
  text: string,
  known: Iterable<string>,
  most = MAX_DIFFERENCE,
): string | undefined {
  let best: string | undefined;
  let least = 1;
  for (const each of known) {
    const share = editsBetween(text, each) / Math.max(text.length, each.length);
    if (share < least) [best, least] = [each, share];
  }
  return least <= most ? best : undefined;
}
