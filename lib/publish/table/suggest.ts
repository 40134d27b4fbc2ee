import { type Field, foldHeader, headerOf, KNOWN_HEADERS } from './fields';

/** Share of the longer header that may differ for one to be suggested. */
const MAX_DIFFERENCE = 0.5;

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

/** The known header that is nearest to an unknown one, or null when none is near. */
export function nearestHeader(header: string): { known: string; field: Field } | null {
  const folded = foldHeader(header);
  let best: { known: string; field: Field } | null = null;
  let least = 1;
  for (const [known, field] of KNOWN_HEADERS) {
    const share = editsBetween(folded, known) / Math.max(folded.length, known.length);
    if (share < least) [best, least] = [{ known, field }, share];
  }
  return least <= MAX_DIFFERENCE ? best : null;
}

/** `“处罚机构”列无法识别，未使用；是否即“作出机关”？` */
export function tellUnknown(header: string): string {
  const near = nearestHeader(header);
  const hint = near ? `；是否即“${headerOf(near.field)}”？是则用 --mapping 对应` : '';
  return `“${header.trim()}”列无法识别，未使用${hint}`;
}
