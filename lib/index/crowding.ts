/**
 * Entries that one name or one key may nominate. Real ones are shared by a handful; a list of fifty thousand equal
 * names would have every page judged against all of them.
 */
export const ALIKE_CAP = 64;

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
