import type { z } from '../domain/zod';
import { type Bytes, fromBase64, fromUtf8 } from './bytes';
import { EnvelopeSchema, FORMAT_VERSION } from './format';
import { ListError, notAList } from './list-error';

/** FORMAT 2.2: a payload's raw bytes with the signatures over exactly these bytes. */
export interface SignedPayload {
  payload: Bytes;
  signatures: { key: string; signature: Bytes }[];
}

/** Parsed JSON of a file. FORMAT 4.8: an HTML page, an empty and a cut-off file each get their own words. */
export function parseJson(bytes: Uint8Array, file: string): unknown {
  if (bytes.length === 0) throw notAList(file, 'empty');
  try {
    return JSON.parse(fromUtf8(bytes));
  } catch {
    throw notAList(file, looksLikeHtml(bytes) ? 'a web page' : 'not JSON');
  }
}

/** UTF-8's mark, with which pages of some servers begin. */
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];

/** True when the first character that is no white space is `<`: no file of a list begins so, a captive portal does. */
export function looksLikeHtml(bytes: Uint8Array): boolean {
  const first = bytes.find((byte) => byte > 0x20 && !BYTE_ORDER_MARK.includes(byte));
  return first === '<'.charCodeAt(0);
}

/**
 * A JSON value checked by `schema`. Throws `unknown-format` when the value states another format
 * version than ours (FORMAT 1.3, so that a newer list is not called broken), else `not-a-list` with the
 * first offending field.
 */
export function checkShape<S extends z.ZodMiniType>(
  schema: S,
  value: unknown,
  file: string,
): z.infer<S> {
  const format = (value as { format?: unknown } | null)?.format;
  // Only a number is quoted: to print an array could recurse to any depth.
  if (typeof format === 'number' && format !== FORMAT_VERSION)
    throw new ListError('unknown-format', `${file}: format ${format}`);
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw notAList(file, `${issue?.path.join('.')}: ${issue?.message}`);
}

/** Open an envelope without trusting it. Throws `not-a-list` when the file is no envelope. */
export function openEnvelope(bytes: Uint8Array, file: string): SignedPayload {
  const envelope = checkShape(EnvelopeSchema, parseJson(bytes, file), file);
  try {
    return {
      payload: fromBase64(envelope.payload),
      signatures: envelope.signatures.map(({ key, signature }) => ({
        key,
        signature: fromBase64(signature),
      })),
    };
  } catch {
    throw notAList(file, 'not base64');
  }
}
