import { type Bytes, concat } from './bytes';
import { ListError } from './list-error';

/** FORMAT 6.2; RFC 1952, 2.3.1: byte 9 names the system that compressed; 255 is "unknown". */
const OS_BYTE = 9;
const OS_UNKNOWN = 255;

/**
 * Bytes that go into a stream at once. A stream gives out all that comes of them before anybody can stop
 * it, and deflate makes at most 1032 bytes of one.
 */
const PIECE_BYTES = 64 * 1024;

/**
 * gzip a file. The header carries no time and no system, so the bytes depend on the input and on the
 * runtime's deflate alone: one publisher on one Node version gives equal bytes for equal input.
 */
export async function gzip(bytes: Bytes): Promise<Bytes> {
  const chunks: Uint8Array[] = [];
  await pass(bytes, new CompressionStream('gzip'), (chunk) => chunks.push(chunk) > 0);
  const whole = concat(chunks);
  whole[OS_BYTE] = OS_UNKNOWN;
  return whole;
}

/**
 * Inflate gzip bytes, never holding more than `cap` bytes of output and what comes of one piece: a bomb of
 * 1 MiB that would inflate to 1 GiB is refused after `cap` bytes. Throws `too-large` beyond the cap and
 * `not-a-list` for bytes that are no complete gzip file; `file` names it in the error.
 */
export async function gunzip(bytes: Bytes, cap: number, file: string): Promise<Bytes> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const take = (chunk: Uint8Array): boolean => {
    size += chunk.length;
    chunks.push(chunk);
    return size <= cap;
  };
  const isWhole = await pass(bytes, new DecompressionStream('gzip'), take).catch(() => {
    throw new ListError('not-a-list', `${file}: not a complete gzip file`);
  });
  if (!isWhole) throw new ListError('too-large', `${file}: inflates to more than ${cap} bytes`);
  return concat(chunks);
}

/**
 * Pass bytes through a stream, whose output `take` gets; false, and broken off, when it wants no more. Written
 * directly: a Blob of each of a list's thousands of chunks would go to the browser's other process and back.
 */
export async function pass(
  bytes: Uint8Array,
  stream: CompressionStream | DecompressionStream,
  take: (chunk: Uint8Array) => boolean,
): Promise<boolean> {
  const reader = stream.readable.getReader();
  // What fails here fails the reader too.
  feed(bytes, stream.writable.getWriter()).catch(() => {});
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return true;
    if (take(value)) continue;
    await reader.cancel().catch(() => {});
    return false;
  }
}

async function feed(bytes: Uint8Array, writer: WritableStreamDefaultWriter<BufferSource>) {
  for (let at = 0; at < bytes.length; at += PIECE_BYTES)
    await writer.write(bytes.slice(at, at + PIECE_BYTES));
  await writer.close();
}
