import { isFields } from '../../domain/zod';
import { PublishError } from '../list/publish-error';
import type { LedgerLine } from './lines';

/** Lines of a ledger as bytes, and what may be wrong with them. */

const FEED = 0x0a;

/** The bytes up to the last line that was written to its end. */
export const wholeLines = (bytes: Uint8Array): Uint8Array =>
  bytes.subarray(0, bytes.lastIndexOf(FEED) + 1);

const KINDS: Record<LedgerLine['kind'], readonly string[]> = {
  robots: [],
  index: ['rules', 'all', 'links'],
  page: ['title', 'page', 'text', 'files'],
  attachment: ['file'],
  same: [],
  gone: [],
  alias: ['of', 'texts'],
  alarm: ['alarm', 'text'],
  over: ['alarm'],
  looked: ['reach'],
};

/** Is this a line of ours? A ledger is written by this program alone: its fields are looked for, not their depths. */
function isLine(value: unknown): value is LedgerLine {
  if (!isFields(value) || typeof value.kind !== 'string') return false;
  const fields = Object.hasOwn(KINDS, value.kind) ? KINDS[value.kind as LedgerLine['kind']] : null;
  const isObserved = [value.at, value.source, value.url].every((each) => typeof each === 'string');
  return isObserved && (fields?.every((name) => Object.hasOwn(value, name)) ?? false);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The lines of a ledger. Throws a `PublishError` that names the first one that is none. */
export function linesOf(bytes: Uint8Array, path: string): LedgerLine[] {
  const texts = new TextDecoder().decode(bytes).split('\n').slice(0, -1);
  return texts.map((text, at) => {
    const line = parsed(text);
    if (isLine(line)) return line;
    throw new PublishError(
      `${path} 第 ${at + 1} 行读不懂。请从备份恢复，或删去这一行（它记的内容会重新收集）`,
    );
  });
}
