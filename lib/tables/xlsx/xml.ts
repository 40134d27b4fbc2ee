import { SaxesParser } from 'saxes';
import { type Budget, LIMITS, LimitFault } from '../limits';

export type Attributes = Readonly<Record<string, string>>;

/** Handlers for the parser of one XML part. Names come without their prefix. */
export interface Listener {
  open?(name: string, attributes: Attributes): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** Bytes that are decoded and parsed at a time. */
const SLICE = 64 * 1024;

const bare = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Millions of cells have no prefix in their attributes: those are passed on as they are. */
function bareAttributes(attributes: Attributes): Attributes {
  const names = Object.keys(attributes);
  if (!names.some((name) => name.includes(':'))) return attributes;
  return Object.fromEntries(names.map((name) => [bare(name), attributes[name] ?? '']));
}

/**
 * Walk through an XML part. Throws an Error where it is not well-formed, and at any DOCTYPE: a workbook
 * has none, and entities of one's own are how small files become large. Throws a `LimitFault` when the file
 * has more elements than are read.
 */
export function readXml(bytes: Uint8Array, budget: Budget, listener: Listener): void {
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('doctype', () => {
    throw new Error('a workbook has no DOCTYPE');
  });
  const count = () => budget.spend('nodes', 1);
  for (const event of ['comment', 'processinginstruction'] as const) parser.on(event, count);
  let attributes = 0;
  parser.on('attribute', () => {
    if (++attributes > LIMITS.attributes) throw new LimitFault('attributes');
  });
  parser.on('opentag', ({ name, attributes: own }) => {
    count();
    attributes = 0;
    budget.spend('depth', 1);
    listener.open?.(bare(name), bareAttributes(own));
  });
  parser.on('closetag', ({ name }) => {
    budget.spend('depth', -1);
    listener.close?.(bare(name));
  });
  parser.on('text', (text) => listener.text?.(text));
  parser.on('cdata', (text) => {
    count();
    listener.text?.(text);
  });
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for (let at = 0; at < bytes.length; at += SLICE)
    parser.write(decoder.decode(bytes.subarray(at, at + SLICE), { stream: true }));
  parser.write(decoder.decode()).close();
}

const encoder = new TextEncoder();
const copier = new TextDecoder('utf-8', { ignoreBOM: true });

/** Length from which on a part of a string is kept as a view of the whole (V8's sliced strings). */
const SLICED_LENGTH = 13;

/**
 * The text of a cell, collected from its parts, as a string of its own. A view would keep the slice of
 * XML that it was cut from in memory, and a cell in every slice would keep the whole sheet.
 */
export function ownText(parts: readonly string[]): string {
  const text = parts.join('');
  return text.length < SLICED_LENGTH ? text : copier.decode(encoder.encode(text));
}
