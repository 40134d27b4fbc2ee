import { JSDOM, VirtualConsole } from 'jsdom';

/** A window costs ten times what a small page does, and keeps every page that was parsed in it. */
const PAGES_A_WINDOW = 50;
let shared = new JSDOM();
let parsed = 0;

/** A text as a document, without a window of its own. */
function parseText(html: string, url: string): Document {
  if (++parsed % PAGES_A_WINDOW === 0) shared = new JSDOM();
  shared.reconfigure({ url });
  return new shared.window.DOMParser().parseFromString(html, 'text/html');
}

/** Bytes as a document in their encoding, with its window. */
function parseBytes(html: Uint8Array, url: string, contentType: string): Document {
  // To parse style sheets costs jsdom more than all else of a page, and no reader asks for a style: they are left as text.
  const plain = Buffer.from(html)
    .toString('latin1')
    .replace(/<style\b/gi, '$& type=text');
  // Its complaints say nothing about us.
  const virtualConsole = new VirtualConsole();
  const bytes = Buffer.from(plain, 'latin1');
  return new JSDOM(bytes, { url, virtualConsole, contentType }).window.document;
}

const isNamed = (html: Uint8Array): boolean =>
  /<meta[^>]+charset/i.test(Buffer.from(html.subarray(0, 4096)).toString('latin1'));

/** A text, or bytes in the encoding that their `meta` names; without one UTF-8, as servers say. */
export function loadPage(html: string | Uint8Array, url: string, contentType?: string): Document {
  if (typeof html === 'string') return parseText(html, url);
  const said = isNamed(html) ? 'text/html' : 'text/html;charset=utf-8';
  return parseBytes(html, url, contentType ?? said);
}
