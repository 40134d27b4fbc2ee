import type { IndexPart, StoredPart } from '../store/tables';
import type { PartBytes } from './part';
import { readHead } from './part-head';
import { type ByteSource, blobSource, bytesSource } from './source';

/** A part as it is stored: its Blob, of which the head came with the row. */
export function storedSource({ blob, head }: StoredPart): ByteSource {
  const source = blobSource(blob);
  const read: ByteSource['read'] = async (start, end) =>
    end <= head.length ? head.subarray(start, end) : source.read(start, end);
  return { size: blob.size, head, read };
}

/** A smaller part is kept with its row as a whole. */
const SMALL = 32 * 1024;
/** Chromium keeps what is larger apart from its row, which costs the read that is to be saved. */
const MOST = 60 * 1024;

/** A part as it is to be stored. */
export async function storedPart(bytes: PartBytes, kind: IndexPart): Promise<StoredPart> {
  const { headWords } = await readHead(bytesSource(bytes), kind);
  const known = bytes.length <= SMALL ? bytes.length : headWords * 4;
  return { blob: new Blob([bytes]), head: bytes.slice(0, known <= MOST ? known : 0) };
}
