import { type Bytes, concat } from './bytes';
import { ListError } from './error';

/** FORMAT 6.2; RFC 1952, 2.3.1: byte 9 names the system that compressed; 255 is "unknown". */
const OS_BYTE = 9;
const OS_UNKNOWN = 255;

/**
 * gzip a file. The header carries no time and no system, so the bytes depend on the input and on the
 * runtime's deflate alone: one publisher on one Node version gives equal bytes for equal input.
 */
export async function gzip(bytes: Bytes): Promise<Bytes> {
  const packed = new Blob([bytes]).stream().pipeThrough(new CompressionStream('gzip'));
  const whole = new Uint8Array(await new Response(packed).arrayBuffer());
  whole[OS_BYTE] = OS_UNKNOWN;
  return whole;
}

/**
 * Inflate gzip bytes, never holding more than `cap` bytes of output: a bomb of 1 MiB that would inflate
 * to 1 GiB is refused after `cap` bytes. Throws `too-large` beyond the cap and `not-a-list` for bytes
 * that are no complete gzip file; `file` names it in the error.
 */
export async function gunzip(bytes: Bytes, cap: number, file: string): Promise<Bytes> {
  const reader = new Blob([bytes])
    .stream()
    .pipeThrough(new DecompressionStream('gzip'))
    .getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read().catch(() => {
      throw new ListError('not-a-list', `${file}: not a complete gzip file`);
    });
    if (done) return concat(chunks);
    size += value.length;
    if (size > cap) {
      await reader.cancel().catch(() => {});
      throw new ListError('too-large', `${file}: inflates to more than ${cap} bytes`);
    }
    chunks.push(value);
  }
}
