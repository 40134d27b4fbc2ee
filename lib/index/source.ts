/** Where the bytes of a part lie. Reads are asynchronous, so that a part can stay on disk. */
export interface ByteSource {
  /** Bytes in all. */
  readonly size: number;
  /** The bytes of `[start, end)`, `0 <= start <= end <= size`. */
  read(start: number, end: number): Promise<Uint8Array>;
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

/** A source of which the first bytes were read before. */
export function prefixed(source: ByteSource, first: Uint8Array): ByteSource {
  return {
    size: source.size,
    read: async (start, end) =>
      end <= first.length ? first.subarray(start, end) : source.read(start, end),
  };
}

/** A stretch of a source. */
export function within(source: ByteSource, from: number, to: number): ByteSource {
  return { size: to - from, read: (start, end) => source.read(from + start, from + end) };
}
