import { crc32, deflateRawSync } from 'node:zlib';

/** Dates of files in an archive: 1980-01-01, the first that ZIP knows, so that equal input gives equal bytes. */
const DOS_DATE = 0x21;

interface Written {
  name: Buffer;
  /** From the version needed up to the name's length: the same in both headers of a file. */
  fields: Buffer;
  local: Buffer;
}

function pack(name: string, data: Uint8Array): Written {
  const packed = deflateRawSync(data);
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  // UTF-8 names, deflated.
  fields.writeUInt16LE(0x0800, 2);
  fields.writeUInt16LE(8, 4);
  fields.writeUInt16LE(DOS_DATE, 8);
  fields.writeUInt32LE(crc32(data), 10);
  fields.writeUInt32LE(packed.length, 14);
  fields.writeUInt32LE(data.length, 18);
  const nameBytes = Buffer.from(name);
  fields.writeUInt16LE(nameBytes.length, 22);
  const signature = Buffer.from('PK\u0003\u0004');
  return { name: nameBytes, fields, local: Buffer.concat([signature, fields, nameBytes, packed]) };
}

function centralHeader({ name, fields }: Written, offset: number): Buffer {
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(offset, 10);
  const madeBy = Buffer.from([20, 0]);
  return Buffer.concat([Buffer.from('PK\u0001\u0002'), madeBy, fields, rest, name]);
}

/** A ZIP archive of some files, deflated, in the order given. Equal input, equal bytes. */
export function writeZip(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const written = [...files].map(([name, data]) => pack(name, data));
  const headers: Buffer[] = [];
  let offset = 0;
  for (const file of written) {
    headers.push(centralHeader(file, offset));
    offset += file.local.length;
  }
  const directory = Buffer.concat(headers);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(written.length, 8);
  end.writeUInt16LE(written.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...written.map(({ local }) => local), directory, end]));
}
