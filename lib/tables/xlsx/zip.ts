import { pass } from '../../list/gzip';
import { type Budget, LIMITS, LimitFault } from '../limits';

/**
 * The few parts of ZIP (APPNOTE 6.3) that a workbook needs, by means that Node and browsers share. No archive
 * is unpacked as a whole: sizes are held against caps before and while inflating.
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
interface Packed {
  method: number;
  crc: number;
  packed: number;
  size: number;
  offset: number;
}

/** Why a file is no workbook that can be read. */
export type WorkbookReason =
  /** The archive: damaged or encrypted. */
  | 'broken'
  | 'password'
  /** An archive of something else, or one whose XML is damaged. */
  | 'foreign'
  | 'damaged'
  /** A sheet without its part, or with the part of another. */
  | 'no-sheet';

export class WorkbookFault extends Error {
  override name = 'WorkbookFault';
  constructor(
    readonly reason: WorkbookReason,
    /** The sheet at fault, where it is one. */
    readonly sheet?: string,
  ) {
    super(reason);
  }
}

/** `PK` and the number of a record: the name of a school may begin with PK too. */
export const isZip = ([p, k, record]: Uint8Array): boolean =>
  p === 0x50 && k === 0x4b && (record === 3 || record === 5 || record === 7);
/**
 * Old `.xls` and `.et` files, and every workbook with a password, are compound files instead. 邢 begins with the first two
 * bytes in GBK.
 */
export const isCompound = ([a, b, c, d]: Uint8Array): boolean =>
  a === 0xd0 && b === 0xcf && c === 0x11 && d === 0xe0;

const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array): DataView =>
  new DataView(buffer, byteOffset, byteLength);

function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_BYTES);
  for (let at = view.byteLength - 22; at >= first; at--)
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  throw new WorkbookFault('broken');
}

function readEntries(bytes: Uint8Array): Map<string, Packed> {
  const view = viewOf(bytes);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  const files = new Map<string, Packed>();
  if (count > MAX_FILES) throw new WorkbookFault('broken');
  let at = view.getUint32(end + 16, true);
  for (let each = 0; each < count; each++) {
    if (view.getUint32(at, true) !== CENTRAL_SIGNATURE) throw new WorkbookFault('broken');
    const isEncrypted = (view.getUint16(at + 8, true) & 1) === 1;
    if (isEncrypted) throw new WorkbookFault('password');
    const nameBytes = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameBytes));
    // Two files of one name: one reader would take the first, another the last.
    if (files.has(name)) throw new WorkbookFault('broken');
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

/** The bytes of a file as they are stored. */
function packedBytes(bytes: Uint8Array, { offset, method, packed }: Packed): Uint8Array {
  const view = viewOf(bytes);
  if (view.getUint32(offset, true) !== LOCAL_SIGNATURE) throw new WorkbookFault('broken');
  if (method !== 0 && method !== 8) throw new WorkbookFault('broken');
  const names = view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const start = offset + 30 + names;
  return bytes.subarray(start, start + packed);
}

/** A part that says 1 kB and holds 1 GB stops at 1 kB. */
async function inflate(packed: Uint8Array, size: number): Promise<Uint8Array<ArrayBuffer>> {
  const data = new Uint8Array(size);
  let end = 0;
  await pass(packed, new DecompressionStream('deflate-raw'), (chunk) => {
    const fits = end + chunk.length <= size;
    if (fits) data.set(chunk, end);
    end += chunk.length;
    return fits;
  });
  if (end !== size) throw new WorkbookFault('broken');
  return data;
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? 0xedb88320 ^ (crc >>> 1) : crc >>> 1;
  return crc;
});

/** CRC-32 (ISO 3309), with which an archive tells a damaged file. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

async function unpack(bytes: Uint8Array, part: Packed): Promise<Uint8Array<ArrayBuffer>> {
  const packed = packedBytes(bytes, part);
  const data = part.method === 0 ? packed.slice() : await inflate(packed, part.size);
  if (data.length !== part.size || crc32(data) !== part.crc) throw new WorkbookFault('broken');
  return data;
}

/** Errors of offsets beyond the end or of a broken stream are told as a broken archive. */
function toFault(error: unknown): never {
  throw error instanceof WorkbookFault ? error : new WorkbookFault('broken');
}

/** Reads one file of an archive; null when it has none of that name. */
export type ReadPart = (name: string) => Promise<Uint8Array<ArrayBuffer> | null>;

interface Archive {
  names: string[];
  read: ReadPart;
}

/**
 * Opens an archive. Throws a `WorkbookFault` if the bytes are no archive, or an encrypted or damaged one, and a
 * `LimitFault` if the archive states too many bytes. So does the reading of a part that is damaged or larger than
 * stated, or with which all parts together become too large.
 */
export function openZip(bytes: Uint8Array, budget: Budget): Archive {
  let files: Map<string, Packed>;
  try {
    files = readEntries(bytes);
  } catch (error) {
    toFault(error);
  }
  const parts = [...files.values()];
  if (parts.some(({ size, packed }) => size === ZIP64 || packed === ZIP64))
    throw new WorkbookFault('broken');
  if (parts.reduce((sum, { size }) => sum + size, 0) > LIMITS.bytes) throw new LimitFault('bytes');
  const read: ReadPart = async (name) => {
    const part = files.get(name);
    if (!part) return null;
    budget.spend('bytes', part.size);
    return unpack(bytes, part).catch(toFault);
  };
  return { names: [...files.keys()], read };
}
