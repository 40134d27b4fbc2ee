import { type Cells, GridOverflow } from '../cells';
import { readRelations, readStrings, readWorkbook, type SheetRef } from './parts';
import { readSheet, type Shared } from './sheet';
import { readStyles } from './value';
import { type Packed, packedBytes, readDirectory, ZipFault } from './zip-directory';

/** A sheet of a workbook that is not hidden. */
export interface NamedCells extends Cells {
  name: string;
}

/** Inflated bytes of a whole workbook that a page takes. */
const MAX_INFLATED = 128 * 1024 * 1024;

/** Inflates with the browser's own means, and no further than the stated size. */
async function inflate(packed: Uint8Array, size: number): Promise<Uint8Array> {
  const stream = new Blob([packed as Uint8Array<ArrayBuffer>])
    .stream()
    .pipeThrough(new DecompressionStream('deflate-raw'));
  const data = new Uint8Array(size);
  let end = 0;
  const reader = stream.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    if (end + next.value.length > size) throw new ZipFault('broken');
    data.set(next.value, end);
    end += next.value.length;
  }
  if (end !== size) throw new ZipFault('broken');
  return data;
}

/** Reads one part; null when the archive has none of that name. */
type ReadPart = (name: string) => Promise<Uint8Array | null>;

const partReader =
  (bytes: Uint8Array, files: ReadonlyMap<string, Packed>): ReadPart =>
  async (name) => {
    const part = files.get(name);
    if (!part) return null;
    const packed = packedBytes(bytes, part);
    return part.method === 0 ? packed : inflate(packed, part.size);
  };

async function sheetOf({ name, path }: SheetRef, read: ReadPart, shared: Shared) {
  const xml = await read(path);
  if (!xml) throw new ZipFault('broken');
  const { rows, marks } = readSheet(xml, shared, new Map());
  return { name, rows, marks };
}

async function sheetsOf(read: ReadPart): Promise<NamedCells[]> {
  const xml = await read('xl/workbook.xml');
  if (!xml) throw new ZipFault('broken');
  const relations = readRelations(await read('xl/_rels/workbook.xml.rels'));
  const { sheets, from1904 } = readWorkbook(xml, relations);
  const shared: Shared = {
    strings: readStrings(await read('xl/sharedStrings.xml')),
    styles: readStyles(await read('xl/styles.xml')),
    from1904,
  };
  const found: NamedCells[] = [];
  for (const ref of sheets) if (!ref.isHidden) found.push(await sheetOf(ref, read, shared));
  return found;
}

/**
 * The visible sheets of a workbook (ECMA-376, what Excel, WPS and LibreOffice save as .xlsx). Throws a
 * `ZipFault` that says what is wrong with it.
 */
export async function readWorkbookFile(bytes: Uint8Array): Promise<NamedCells[]> {
  const files = readDirectory(bytes, MAX_INFLATED);
  try {
    return await sheetsOf(partReader(bytes, files));
  } catch (error) {
    if (error instanceof ZipFault) throw error;
    // XML that is not well-formed, or what the inflater says of a broken stream.
    throw new ZipFault(error instanceof GridOverflow ? 'too-large' : 'broken');
  }
}
