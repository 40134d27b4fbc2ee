import { SaxesParser } from 'saxes';

export type Attributes = Readonly<Record<string, string>>;

/** What a reader of one XML part listens to; names come without their prefix. */
export interface Listener {
  open?(name: string, attributes: Attributes): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** Bytes that are decoded and parsed at a time. */
const SLICE = 1024 * 1024;

const bare = (name: string): string => name.slice(name.indexOf(':') + 1);

const bareAttributes = (attributes: Attributes): Attributes =>
  Object.fromEntries(Object.entries(attributes).map(([name, value]) => [bare(name), value]));

/**
 * Walk through an XML part. Throws an Error where it is not well-formed, and at any DOCTYPE: a workbook
 * has none, and entities of one's own are how small files become large.
 */
export function readXml(bytes: Uint8Array, listener: Listener): void {
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('doctype', () => {
    throw new Error('a workbook has no DOCTYPE');
  });
  parser.on('opentag', ({ name, attributes }) =>
    listener.open?.(bare(name), bareAttributes(attributes)),
  );
  parser.on('closetag', ({ name }) => listener.close?.(bare(name)));
  parser.on('text', (text) => listener.text?.(text));
  parser.on('cdata', (text) => listener.text?.(text));
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for (let at = 0; at < bytes.length; at += SLICE)
    parser.write(decoder.decode(bytes.subarray(at, at + SLICE), { stream: true }));
  parser.write(decoder.decode()).close();
}
