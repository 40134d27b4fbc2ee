import { JSDOM, VirtualConsole } from 'jsdom';

/** Bytes as a document in the encoding that its `meta` names; without one UTF-8, as servers say. */
export function loadPage(html: string | Buffer, url: string): Document {
  // Saved pages carry style sheets that jsdom cannot parse; its complaints say nothing about us.
  const virtualConsole = new VirtualConsole();
  const named = /<meta[^>]+charset/i.test(html.slice(0, 4096).toString('latin1'));
  const contentType = named ? 'text/html' : 'text/html;charset=utf-8';
  return new JSDOM(html, { url, virtualConsole, contentType }).window.document;
}
