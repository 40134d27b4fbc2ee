import { gzipSync } from 'node:zlib';
import type { Files } from './package-files';

/** 1985-10-26, the day that npm gives to every file of a package: equal input, equal bytes. */
const MTIME = 499162500;
const BLOCK = 512;
/** Where a gzip header names the system that wrote it, and what stands for none. */
const GZIP_SYSTEM = { at: 9, unknown: 255 };

const octal = (value: number, width: number): string => value.toString(8).padStart(width - 1, '0');

/** A header of POSIX ustar. Throws for a path that does not fit. */
function header(path: string, size: number, mode: number): Buffer {
  if (Buffer.byteLength(path) > 100) throw new Error(`${path}: too long for a tar file`);
  const block = Buffer.alloc(BLOCK);
  const put = (at: number, text: string) => block.write(text, at, 'utf8');
  put(0, path);
  put(100, octal(mode, 8));
  put(108, octal(0, 8));
  put(116, octal(0, 8));
  put(124, octal(size, 12));
  put(136, octal(MTIME, 12));
  put(148, ' '.repeat(8));
  put(156, '0');
  put(257, 'ustar\u000000');
  const sum = block.reduce((total, byte) => total + byte, 0);
  put(148, `${octal(sum, 7)}\0 `);
  return block;
}

/** A `.tgz` of some files, in the order given; those that `isProgram` names can be run. */
export function writeTgz(files: Files, isProgram: (path: string) => boolean): Buffer {
  const parts = [...files].flatMap(([path, bytes]) => [
    header(path, bytes.length, isProgram(path) ? 0o755 : 0o644),
    bytes,
    Buffer.alloc((BLOCK - (bytes.length % BLOCK)) % BLOCK),
  ]);
  const packed = gzipSync(Buffer.concat([...parts, Buffer.alloc(2 * BLOCK)]), { level: 9 });
  packed[GZIP_SYSTEM.at] = GZIP_SYSTEM.unknown;
  return packed;
}
