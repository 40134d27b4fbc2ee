/**
 * Records in small compressed pages. A row per entry would cost 9 to 14 s to write 100k entries; pages
 * take under 1 s, and one get + inflate + parse is about 1 ms. Pages belong to their segment's hash,
 * so generations share them.
 */
export const PAGE_RECORDS = 64;

/** Where a record lies: `segment` counts in the generation's segments. */
export interface Location {
  segment: number;
  page: number;
  slot: number;
}

/**
 * Numbers of the rows beside a segment's pages, which are counted from 0. A row of another format gets
 * another number, so that one of an older version counts as missing and is written anew. Versions before 0.2.0
 * left rows of the numbers -3 to -5 behind, which go with their segment.
 */
export const SUMMARY = -2;

/** Words of a row of a fold's `ids`, see `live.ts`. */
export const ID_WORDS = 3;
