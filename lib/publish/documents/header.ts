import { findHeader } from '../sheets/find-columns';
import { NO_MAPPING } from '../sheets/mapping';
import { isBlank } from '../sheets/sort-rows';
import type { Sheet } from '../sheets/table';

type Rows = Sheet['rows'];

/** The row of our own headings, before anybody tells what an office's mean; null where there is none. */
export const headerAt = (rows: Rows): number | null => findHeader({ name: '', rows }, NO_MAPPING);

/** The rows above a header that say something: titles. */
export const rowsAbove = (rows: Rows): Rows =>
  rows.slice(0, headerAt(rows) ?? 0).filter((row) => !isBlank(row));

/** The rows below it that do; of rows without a header all. */
export const rowsBelow = (rows: Rows): Rows =>
  rows.slice((headerAt(rows) ?? -1) + 1).filter((row) => !isBlank(row));
