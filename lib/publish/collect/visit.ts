import { decoded } from '../../domain/url';
import type { Bytes } from '../../list/bytes';
import { retryAfter } from '../../list/download';
import { decodeText } from '../../tables/decode';
import type { AlarmKind } from './alarms';
import type { Validators } from './lines';

/** How a collecting machine reaches the world; tests bring their own. */
export interface Clock {
  now(): number;
  pause(milliseconds: number): Promise<void>;
}

/** One answer to one GET: no redirect followed, nothing judged. */
export interface RawAnswer {
  status: number;
  headers: Headers;
  bytes: Bytes;
}

export type Get = (
  url: string,
  headers: Readonly<Record<string, string>>,
  cap: number,
) => Promise<RawAnswer>;

/** There is no answer, or more of one than is taken. */
export class GetFault extends Error {
  override name = 'GetFault';
  constructor(
    readonly reason: 'network' | 'time' | 'size',
    message: string,
  ) {
    super(message);
  }
}

/** What a visit to an address came to. */
export type Visit =
  | ({ kind: 'read'; url: string; bytes: Bytes; type: string; name: string } & Validators)
  | { kind: 'same' }
  | { kind: 'gone'; text: string }
  /** `at`: what is really at fault, where that is another address. */
  | { kind: 'fault'; alarm: AlarmKind; text: string; until?: string; status?: number; at?: string }
  /** Nobody asked: the host wants to be left alone. */
  | { kind: 'held' };

export type Fault = Extract<Visit, { kind: 'fault' }>;
export type ReadVisit = Extract<Visit, { kind: 'read' }>;

export const fault = (
  alarm: AlarmKind,
  text: string,
  more: Pick<Fault, 'until' | 'status'> = {},
): Fault => ({ kind: 'fault', alarm, text, ...more });

/** Login asked for, refused, a firewall that wants a script to run, a portal. */
const FORBIDDEN = [202, 401, 402, 403, 405, 406, 407, 412, 418, 451, 511, 521];
const THROTTLED = [429, 509];

/** Who says no time is left alone for so long. */
const HOUR_MS = 3_600_000;
const LONGEST_MS = 30 * 24 * HOUR_MS;

/** How long a server wants to be left alone; null where it does not say that it is asked too much. */
export function throttledFor({ status, headers }: RawAnswer): number | null {
  const wait = retryAfter(headers);
  if (!THROTTLED.includes(status) && !(status === 503 && wait !== null)) return null;
  return Math.min(wait ?? HOUR_MS, LONGEST_MS);
}

/** A fault that a status means; null for one that is none. */
export function faultOf(status: number): Fault | null {
  const refusal = `对方拒绝访问（状态 ${status}）。请勿绕过：与对方联系，或请对方提供数据`;
  if (FORBIDDEN.includes(status)) return fault('forbidden', refusal, { status });
  return status === 200 || status === 203 ? null : serverFault(status);
}

function serverFault(status: number): Fault {
  const text = `对方服务器出错（状态 ${status}）。下次运行会再试；几天不好，请用浏览器打开看看`;
  return fault('unreachable', text, { status });
}

export function faultOfError(error: unknown): Fault {
  if (!(error instanceof GetFault)) throw error;
  if (error.reason === 'size')
    return fault('oversized', `${error.message}。请用浏览器下载后直接交给 build 或 review`);
  const text = `没有连上（${error.message}）。下次运行会再试；几天不好，请用浏览器打开看看`;
  return fault('unreachable', text);
}

export const elsewhere = (url: string): Fault =>
  fault(
    'moved',
    `转到了别的主机：${url}。核实是同一机关后，请改 sources.json 的 index，或在 hosts 中加上 ${new URL(url).host}`,
  );

const MANY_MOVES = fault('unreachable', '一再跳转，没有到头。请用浏览器打开看看');
const MOVES = 5;

/** The address that a redirect leads to, or why it is not followed. */
export function leadsTo(
  answer: RawAnswer,
  url: string,
  isOwn: (url: string) => boolean,
  moves: number,
): string | Fault {
  const location = answer.headers.get('location') ?? '';
  // Locations come as bytes: UTF-8 that no one escaped.
  const text = decodeHeader(location);
  if (location === '' || !URL.canParse(text, url)) return serverFault(answer.status);
  const to = new URL(text, url);
  to.hash = '';
  if (moves >= MOVES) return MANY_MOVES;
  if (!/^https?:$/.test(to.protocol) || !isOwn(to.href)) return elsewhere(to.href);
  return to.href;
}

/** What servers say beside a page, in whatever encoding: UTF-8, else GB18030, else Latin-1. */
export function plainText(bytes: Uint8Array): string {
  try {
    return decodeText(bytes);
  } catch {
    return new TextDecoder('latin1').decode(bytes);
  }
}

/** Text of a header, which arrived as Latin-1. */
const decodeHeader = (text: string): string =>
  plainText(Uint8Array.from(text, (char) => char.charCodeAt(0)));

/** The name that a server gives a file (RFC 6266), or null. */
export function fileNameOf(headers: Headers): string | null {
  const text = headers.get('content-disposition') ?? '';
  const extended = /filename\*\s*=\s*UTF-8'[^']*'([^;]+)/i.exec(text)?.[1];
  const plain = /filename\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;"]+))/i.exec(text);
  const name = extended ?? decodeHeader(plain?.[1] ?? plain?.[2] ?? '');
  return name === '' ? null : decoded(name.trim());
}

const MAX_NAME = 120;

/** A name without folders and without what steers a terminal, its end kept. */
export const plainName = (name: string): string =>
  (name.split(/[\\/]/).at(-1) ?? '').replace(/[\p{Cc}\p{Cf}]/gu, '').slice(-MAX_NAME) ||
  'index.html';
