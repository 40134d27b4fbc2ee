/**
 * The few parts of ZIP (APPNOTE 6.3) that a workbook needs: the central directory, and where the bytes of a
 * file lie. Inflating is left to whoever reads: Node has zlib, a browser its `DecompressionStream`.
 */

const MAX_FILES = 10_000;

const END_SIGNATURE = 0x06054b50;
const CENTRAL_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
/** End record with the longest comment that it can have. */
const END_BYTES = 22 + 0xffff;
/** Stands where the number is in a ZIP64 record instead. */
const ZIP64 = 0xffffffff;

/** One file of an archive. `method`: 0 stored, 8 deflated. */
export interface Packed {
  method: number;
  crc: number;
  packed: number;
  size: number;
  offset: number;
}

/** An archive that cannot be read, and why. */
export class ZipFault extends Error {
  override name = 'ZipFault';
  constructor(readonly reason: 'broken' | 'password' | 'too-large') {
    super(reason);
  }
}

export const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;
/** Old `.xls` and `.et` files, and every workbook with a password, are compound files instead. */
export const isCompound = (bytes: Uint8Array): boolean => bytes[0] === 0xd0 && bytes[1] === 0xcf;

const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array): DataView =>
  new DataView(buffer, byteOffset, byteLength);

function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_BYTES);
  for (let at = view.byteLength - 22; at >= first; at--)
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  throw new ZipFault('broken');
}

function readEntries(bytes: Uint8Array): Map<string, Packed> {
  const view = viewOf(bytes);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  const files = new Map<string, Packed>();
  if (count > MAX_FILES) throw new ZipFault('broken');
  let at = view.getUint32(end + 16, true);
  for (let each = 0; each < count; each++) {
    if (view.getUint32(at, true) !== CENTRAL_SIGNATURE) throw new ZipFault('broken');
    const isEncrypted = (view.getUint16(at + 8, true) & 1) === 1;
    if (isEncrypted) throw new ZipFault('password');
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

/** `work`, with offsets beyond the end told as what they are: a broken archive. */
function guard<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw error instanceof ZipFault ? error : new ZipFault('broken');
  }
}

/**
 * The central directory: every file by its name. Throws a `ZipFault` when it is no archive, is encrypted or
 * damaged, or would inflate to more than `maxInflated` bytes.
 */
export function readDirectory(bytes: Uint8Array, maxInflated: number): Map<string, Packed> {
  const files = guard(() => readEntries(bytes));
  const parts = [...files.values()];
  if (parts.some(({ size, packed }) => size === ZIP64 || packed === ZIP64))
    throw new ZipFault('broken');
  if (parts.reduce((sum, { size }) => sum + size, 0) > maxInflated) throw new ZipFault('too-large');
  return files;
}

/** The bytes of a file as they are stored. Throws a `ZipFault` where they are not there. */
export function packedBytes(bytes: Uint8Array, part: Packed): Uint8Array {
  return guard(() => {
    const view = viewOf(bytes);
    if (view.getUint32(part.offset, true) !== LOCAL_SIGNATURE) throw new ZipFault('broken');
    if (part.method !== 0 && part.method !== 8) throw new ZipFault('broken');
    const names = view.getUint16(part.offset + 26, true) + view.getUint16(part.offset + 28, true);
    const start = part.offset + 30 + names;
    return bytes.subarray(start, start + part.packed);
  });
}
