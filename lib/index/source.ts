/** Where the bytes of a part lie. Reads are asynchronous, so that a part can stay on disk. */
export interface ByteSource {
  /** Bytes in all. */
  readonly size: number;
  /** The bytes of `[start, end)`, `0 <= start <= end <= size`. */
  read(start: number, end: number): Promise<Uint8Array>;
  /** What is at hand from `start` on without a read, if anything is. */
  known?(start: number): Uint8Array | undefined;
}

/** Bytes that lie at `start`. */
export interface Piece {
  start: number;
  bytes: Uint8Array;
}

/** Bytes in memory; reads share them and copy nothing. */
export function bytesSource(bytes: Uint8Array): ByteSource {
  return { size: bytes.byteLength, read: async (start, end) => bytes.subarray(start, end) };
}

/** A Blob, as IndexedDB gives it: only the slices that are read come into memory. */
export function blobSource(blob: Blob): ByteSource {
  return {
    size: blob.size,
    read: async (start, end) => new Uint8Array(await blob.slice(start, end).arrayBuffer()),
  };
}

/** A source of which some pieces were read before. */
export function pieced(source: ByteSource, pieces: readonly Piece[]): ByteSource {
  const known = (start: number): Uint8Array | undefined => {
    const piece = pieces.find(
      (each) => each.start <= start && start < each.start + each.bytes.length,
    );
    return piece?.bytes.subarray(start - piece.start);
  };
  return {
    size: source.size,
    known,
    read: async (start, end) => {
      const bytes = known(start);
      return bytes && bytes.length >= end - start
        ? bytes.subarray(0, end - start)
        : source.read(start, end);
    },
  };
}

/** A part as it is stored: of its Blob, what is needed to open it is there already. */
export const storedSource = ({
  blob,
  heads,
}: {
  blob: Blob;
  heads: readonly Piece[];
}): ByteSource => pieced(blobSource(blob), heads);

/** A stretch of a source. */
export function within(source: ByteSource, from: number, to: number): ByteSource {
  return {
    size: to - from,
    known: (start) => source.known?.(from + start)?.subarray(0, to - from - start),
    read: (start, end) => source.read(from + start, from + end),
  };
}
