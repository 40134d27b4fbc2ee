import { type Bytes, concat } from '../../list/bytes';
import { type TimeLimits, timeBox } from '../../list/time-box';
import { type Get, GetFault } from '../collect/visit';

/** Break off when nothing arrived for so long, and whatever arrives after so long. */
const STALL_MS = 20_000;
const TOTAL_MS = 180_000;

const MIB = 1024 * 1024;
const tooLarge = (cap: number) => new GetFault('size', `超过 ${cap / MIB} MB，没有下载`);

/** What a network's error is called: `ECONNREFUSED`; the rest of it differs from machine to machine. */
function codeOf(error: unknown): string {
  const { cause } = error as { cause?: { code?: unknown } };
  return typeof cause?.code === 'string' ? cause.code : '网络错误';
}

async function readBody(response: Response, cap: number, touch: () => void): Promise<Bytes> {
  if (Number(response.headers.get('content-length')) > cap) throw tooLarge(cap);
  const chunks: Uint8Array[] = [];
  let size = 0;
  // Inflated bytes count: a packed answer may be small and ask for gigabytes.
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > cap) throw tooLarge(cap);
    chunks.push(chunk);
    touch();
  }
  return concat(chunks);
}

/** One GET over the network, under limits of time and bytes. Redirects are answers like any other; no cookies. */
export const httpGet =
  (limits: TimeLimits = { stallMs: STALL_MS, totalMs: TOTAL_MS }): Get =>
  async (url, headers, cap) => {
    const watched = timeBox(limits, (ms) => new GetFault('time', `${ms / 1000} 秒没有收完`));
    try {
      const response = await fetch(url, {
        headers: { ...headers },
        redirect: 'manual',
        signal: watched.signal,
      });
      const bytes = await readBody(response, cap, watched.touch);
      return { status: response.status, headers: response.headers, bytes };
    } catch (error) {
      if (error instanceof GetFault) throw error;
      throw new GetFault('network', codeOf(error));
    } finally {
      watched.stop();
    }
  };
