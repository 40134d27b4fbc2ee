import { type Bytes, concat } from './bytes';
import { ListError, notAList } from './list-error';

/**
 * Bytes that go into a stream at once. A stream gives out all that comes of them before anybody can stop
 * it, and deflate makes at most 1032 bytes of one.
 */
const PIECE_BYTES = 64 * 1024;

/**
 * Inflate gzip bytes of our own, never holding more than `cap` bytes of output and what comes of one piece: a bomb of
 * 1 MiB that would inflate to 1 GiB is refused after `cap` bytes. Throws `too-large` beyond the cap and `not-a-list` for
 * bytes that are not complete; `file` names them in the error.
 */
export async function inflate(bytes: Bytes, cap: number, file: string): Promise<Bytes> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const take = (chunk: Uint8Array): boolean => {
    size += chunk.length;
    chunks.push(chunk);
    return size <= cap;
  };
  const isWhole = await pass(bytes, new DecompressionStream('gzip'), take).catch(() => {
    throw notAList(file, 'not a complete gzip file');
  });
  if (!isWhole) throw new ListError('too-large', `${file}: inflates to more than ${cap} bytes`);
  return concat(chunks);
}

/**
 * Inflate a list's file. Throws `not-a-list` also for bytes that are not one member with nothing behind it (FORMAT
 * 6.2). The first call tests what this platform's stream takes.
 */
export async function gunzip(bytes: Bytes, cap: number, file: string): Promise<Bytes> {
  const inflated = await inflate(bytes, cap, file);
  if (!(await isOneMember(bytes)))
    throw notAList(file, 'not one gzip member with nothing behind it');
  return inflated;
}

/** RFC 1952, 2.3: what stands before and behind the deflated data of a member without optional fields. */
const HEADER_BYTES = 10;
const TRAILER_BYTES = 8;
const FLAGS_BYTE = 3;

const EMPTY = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0];

/** Version 20 of Node also takes zeros behind the first member, 22 only a second member, 24 neither. */
const WITH_MORE = Uint8Array.of(...EMPTY, ...EMPTY);

let takesMore: Promise<boolean> | undefined;

const inflates = (bytes: Uint8Array, format: CompressionFormat): Promise<boolean> =>
  pass(bytes, new DecompressionStream(format), () => true).catch(() => false);

/**
 * Is a file that inflated one member to its last byte? Browsers' streams refuse whatever stands behind the
 * first member (Compression Standard, 4); Node's reads on before 24. There the deflated data must be incomplete
 * without its last byte, or a publisher would pass what no browser takes.
 */
async function isOneMember(bytes: Bytes): Promise<boolean> {
  if (bytes[FLAGS_BYTE] !== 0) return false;
  takesMore ??= inflates(WITH_MORE, 'gzip');
  if (!(await takesMore)) return true;
  return !(await inflates(bytes.subarray(HEADER_BYTES, -TRAILER_BYTES - 1), 'deflate-raw'));
}

/**
 * Pass bytes through a stream. `take` gets the output and returns false to break off; then the result is false. Written
 * directly: a Blob of each of a list's thousands of chunks would go to the browser's other process and back.
 */
export async function pass(
  bytes: Uint8Array,
  stream: CompressionStream | DecompressionStream,
  take: (chunk: Uint8Array) => boolean,
): Promise<boolean> {
  const reader = stream.readable.getReader();
  // An error here reaches the reader too.
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
