import { gzipSync } from 'fflate';
import type { Bytes } from './bytes';

/** RFC 1952, 2.3.1: byte 9 names the system that compressed; 255 is "unknown". */
const OS_BYTE = 9;
const OS_UNKNOWN = 255;

/**
 * gzip a file that is published (FORMAT 6.2, 8.1). Each platform's own deflate gives other bytes, and so do two versions
 * of it; this one is part of the program. Equal input gives equal bytes in every Node and browser.
 */
export function gzip(bytes: Uint8Array): Bytes {
  const packed = gzipSync(bytes, { level: 6, mtime: 0 });
  packed[OS_BYTE] = OS_UNKNOWN;
  return packed;
}
