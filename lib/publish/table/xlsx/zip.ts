import { crc32, inflateRawSync } from 'node:zlib';
import { TableFault } from '../table';

/**
 * The few parts of ZIP (APPNOTE 6.3) that a workbook needs: the central directory, stored and deflated
 * files. No archive is unpacked as a whole; sizes are held against caps before and while inflating.
 */

/** Inflated bytes of a whole workbook; 100,000 rows of twenty columns take a fifth of it. */
const MAX_INFLATED = 512 * 1024 * 1024;
const MAX_FILES = 10_000;

const END_SIGNATURE = 0x06054b50;
const CENTRAL_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
/** End record with the longest comment that it can have. */
const END_BYTES = 22 + 0xffff;
/** Stands where the number is in a ZIP64 record instead. */
const ZIP64 = 0xffffffff;

interface Packed {
  method: number;
  crc: number;
  packed: number;
  size: number;
  offset: number;
}

/** Reads one file of an archive; null when it has none of that name. */
export type ReadPart = (name: string) => Uint8Array | null;

const broken = (file: string): TableFault =>
  new TableFault(file, '文件', '不是完好的 .xlsx 文件，请用电子表格软件打开后另存一次');

function findEnd(view: DataView, file: string): number {
  const first = Math.max(0, view.byteLength - END_BYTES);
  for (let at = view.byteLength - 22; at >= first; at--)
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  throw broken(file);
}

/** The central directory: every file by its name. */
function readDirectory(bytes: Uint8Array, view: DataView, file: string): Map<string, Packed> {
  const end = findEnd(view, file);
  const count = view.getUint16(end + 10, true);
  const files = new Map<string, Packed>();
  if (count > MAX_FILES) throw broken(file);
  let at = view.getUint32(end + 16, true);
  for (let each = 0; each < count; each++) {
    if (view.getUint32(at, true) !== CENTRAL_SIGNATURE) throw broken(file);
    const isEncrypted = (view.getUint16(at + 8, true) & 1) === 1;
    if (isEncrypted) throw new TableFault(file, '文件', '文件有密码，请去掉密码后另存');
    const nameBytes = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameBytes));
    files.set(name, {
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameBytes + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return files;
}

function unpack(bytes: Uint8Array, view: DataView, part: Packed, file: string): Uint8Array {
  if (view.getUint32(part.offset, true) !== LOCAL_SIGNATURE) throw broken(file);
  const start =
    part.offset +
    30 +
    view.getUint16(part.offset + 26, true) +
    view.getUint16(part.offset + 28, true);
  const packed = bytes.subarray(start, start + part.packed);
  if (part.method !== 0 && part.method !== 8) throw broken(file);
  // The stated size is the cap while inflating: a part that says 1 kB and holds 1 GB stops at 1 kB.
  const data =
    part.method === 0
      ? packed
      : new Uint8Array(inflateRawSync(packed, { maxOutputLength: Math.max(part.size, 1) }));
  if (data.length !== part.size || crc32(data) !== part.crc) throw broken(file);
  return data;
}

/** Opens an archive. Throws a `TableFault` when it is none, encrypted, damaged or too large. */
export function openZip(bytes: Uint8Array, file: string): ReadPart {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const guard = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      // Offsets beyond the end, and what zlib says of a broken stream.
      throw error instanceof TableFault ? error : broken(file);
    }
  };
  const files = guard(() => readDirectory(bytes, view, file));
  const parts = [...files.values()];
  if (parts.some(({ size, packed }) => size === ZIP64 || packed === ZIP64)) throw broken(file);
  if (parts.reduce((sum, { size }) => sum + size, 0) > MAX_INFLATED)
    throw new TableFault(file, '文件', '解压后超过 512 MB，不像是名单');
  return (name) => {
    const part = files.get(name);
    return part ? guard(() => unpack(bytes, view, part, file)) : null;
  };
}
