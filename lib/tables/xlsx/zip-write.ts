import { zipSync } from 'fflate';

/** Dates of files in an archive: the first day that ZIP knows, so that equal input gives equal bytes. */
const FIRST_DAY = new Date(1980, 0, 1);
/** Made as on Unix, files that all may read: without it Info-ZIP takes names for those of DOS, flag or no flag. */
const UNIX = 3;
const READABLE = (0o100644 << 16) >>> 0;

/** A ZIP archive of some files, deflated, in the order given. Equal input, equal bytes, wherever it is written. */
export const writeZip = (files: ReadonlyMap<string, Uint8Array>): Uint8Array<ArrayBuffer> =>
  zipSync(Object.fromEntries(files), { level: 6, mtime: FIRST_DAY, os: UNIX, attrs: READABLE });
