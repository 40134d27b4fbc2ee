/**
 * Entries that one name or one key may nominate. A handful of entries shares a real name. A list of fifty thousand
 * equal names would have every page judged against all of them.
 */
export const ALIKE_CAP = 64;

/**
 * A row's word for its entry: the ordinal, and above it the entry's rank. Rows of one name or key are sorted by it, so
 * that an entry that is not shown, or is milder, takes no place of a graver one.
 */
const RANK_BITS = 29;
export const rankedOrdinal = (ordinal: number, rank: number): number =>
  ((rank << RANK_BITS) | ordinal) >>> 0;
export const ordinalOf = (word: number): number => word & (2 ** RANK_BITS - 1);

/** Section of the keys and names parts that has their number of rows beyond the cap. */
export const CROWDED = 3;

/** How many of some sorted rows are beyond the cap of their name or key, which their first two words tell. */
export function countCrowded(rows: Uint32Array, width: number): number {
  let crowded = 0;
  let alike = 0;
  for (let at = 0; at < rows.length; at += width) {
    const isAlike =
      at > 0 && rows[at] === rows[at - width] && rows[at + 1] === rows[at - width + 1];
    alike = isAlike ? alike + 1 : 1;
    if (alike > ALIKE_CAP) crowded++;
  }
  return crowded;
}
