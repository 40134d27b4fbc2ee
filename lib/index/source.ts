/** Where the bytes of a part lie. Reads are asynchronous, so that a part can stay on disk. */
export interface ByteSource {
  /** Bytes in all. */
  readonly size: number;
  /** What is at hand from the start on without a read. */
  readonly head?: Uint8Array;
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
