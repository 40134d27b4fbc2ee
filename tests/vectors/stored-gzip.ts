import { type Bytes, concat } from '../../lib/list/bytes';

/**
 * gzip (RFC 1952) of stored blocks (RFC 1951, 3.2.4): nothing is compressed, so the bytes are the same
 * with every zlib, and the text inside can be read in a dump.
 */
export async function storedGzip(bytes: Bytes): Promise<Bytes> {
  const header = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255);
  const blocks: Uint8Array[] = [];
  for (let at = 0; at === 0 || at < bytes.length; at += 0xffff) {
    const block = bytes.subarray(at, at + 0xffff);
    const isLast = at + 0xffff >= bytes.length ? 1 : 0;
    const [length, inverse] = [block.length, ~block.length & 0xffff];
    const head = [isLast, length & 255, length >> 8, inverse & 255, inverse >> 8];
    blocks.push(Uint8Array.from(head), block);
  }
  return concat([header, ...blocks, littleEndian(crc32(bytes)), littleEndian(bytes.length)]);
}

const littleEndian = (value: number): Uint8Array =>
  Uint8Array.of(value, value >>> 8, value >>> 16, value >>> 24);

/** RFC 1952, section 8. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
