import { concat } from '../../list/bytes';
import { pass } from '../../list/gzip';
import { CENTRAL_SIGNATURE, crc32, END_SIGNATURE, LOCAL_SIGNATURE } from './zip';

/** Dates of files in an archive: 1980-01-01, the first that ZIP knows, so that equal input gives equal bytes. */
const DOS_DATE = 0x21;
/** The version that reads deflated files, and the flag of names in UTF-8. */
const VERSION = 20;
const UTF8_NAMES = 0x0800;
/** Made as on Unix, files that all may read: without it Info-ZIP takes names for those of DOS, flag or no flag. */
const UNIX = 3 << 8;
const READABLE = (0o100644 << 16) >>> 0;

/** Numbers as ZIP writes them: each with its width in bytes, lowest byte first. */
function record(...fields: readonly [value: number, width: 2 | 4][]): Uint8Array {
  return Uint8Array.from(
    fields.flatMap(([value, width]) =>
      Array.from({ length: width }, (_, at) => (value >>> (8 * at)) & 0xff),
    ),
  );
}

interface Written {
  name: Uint8Array;
  /** From the version needed up to the name's length: the same in both headers of a file. */
  fields: Uint8Array;
  local: Uint8Array;
}

async function pack(path: string, data: Uint8Array): Promise<Written> {
  const chunks: Uint8Array[] = [];
  await pass(data, new CompressionStream('deflate-raw'), (chunk) => chunks.push(chunk) > 0);
  const packed = concat(chunks);
  const name = new TextEncoder().encode(path);
  const fields = record(
    [VERSION, 2],
    [UTF8_NAMES, 2],
    [8, 2],
    [0, 2],
    [DOS_DATE, 2],
    [crc32(data), 4],
    [packed.length, 4],
    [data.length, 4],
    [name.length, 2],
    [0, 2],
  );
  return { name, fields, local: concat([record([LOCAL_SIGNATURE, 4]), fields, name, packed]) };
}

/** Behind the fields: no comment, disk 0, attributes, and where the file begins. */
const centralHeader = ({ name, fields }: Written, offset: number): Uint8Array =>
  concat([
    record([CENTRAL_SIGNATURE, 4], [UNIX | VERSION, 2]),
    fields,
    record([0, 4], [0, 2], [READABLE, 4], [offset, 4]),
    name,
  ]);

/** A ZIP archive of some files, deflated, in the order given. Equal input, equal bytes. */
export async function writeZip(
  files: ReadonlyMap<string, Uint8Array>,
): Promise<Uint8Array<ArrayBuffer>> {
  const written: Written[] = [];
  const headers: Uint8Array[] = [];
  let offset = 0;
  for (const [path, data] of files) {
    const file = await pack(path, data);
    written.push(file);
    headers.push(centralHeader(file, offset));
    offset += file.local.length;
  }
  const directory = concat(headers);
  const count = written.length;
  const end = record(
    [END_SIGNATURE, 4],
    [0, 4],
    [count, 2],
    [count, 2],
    [directory.length, 4],
    [offset, 4],
    [0, 2],
  );
  return concat([...written.map(({ local }) => local), directory, end]);
}
