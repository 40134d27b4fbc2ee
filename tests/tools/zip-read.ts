import { inflateRawSync } from 'node:zlib';

/** Where a ZIP archive of plain files holds what (APPNOTE 4.3): its end, its directory and each file's own header. */
const END = { bytes: 22, count: 10, directory: 16 };
const CENTRAL = { bytes: 46, packed: 20, name: 28, extra: 30, comment: 32, local: 42 };
const LOCAL = { bytes: 30, name: 26, extra: 28 };

/** The files of an archive by their paths. */
export function readZip(bytes: Buffer): Map<string, Buffer> {
  const end = bytes.length - END.bytes;
  const files = new Map<string, Buffer>();
  let at = bytes.readUInt32LE(end + END.directory);
  for (let left = bytes.readUInt16LE(end + END.count); left > 0; left--) {
    const nameBytes = bytes.readUInt16LE(at + CENTRAL.name);
    const name = bytes.toString('utf8', at + CENTRAL.bytes, at + CENTRAL.bytes + nameBytes);
    const local = bytes.readUInt32LE(at + CENTRAL.local);
    const start =
      local +
      LOCAL.bytes +
      bytes.readUInt16LE(local + LOCAL.name) +
      bytes.readUInt16LE(local + LOCAL.extra);
    const packed = bytes.subarray(start, start + bytes.readUInt32LE(at + CENTRAL.packed));
    files.set(name, inflateRawSync(packed));
    at +=
      CENTRAL.bytes +
      nameBytes +
      bytes.readUInt16LE(at + CENTRAL.extra) +
      bytes.readUInt16LE(at + CENTRAL.comment);
  }
  return files;
}
