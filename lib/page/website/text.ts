import { HEADINGS, SCRIPT_UNITS, SCRIPTS_CAP, TEXT_CAP } from '../../domain/page-limits';
import type { WebsiteText } from '../../domain/website-text';
import { dom, inDocument, TEXT } from '../../sites/dom';
import { websiteDocument, websiteNodes } from '../../sites/website-dom';
import { readFooter } from './footer-lines';

export const NO_TEXT: WebsiteText = {
  title: '',
  headings: [],
  footers: [],
  last: [],
  structured: [],
};

/** Where sites set their own name, apart from the title. */
const NAMED = 'logo site-name sitename site-title navbar-brand'
  .split(' ')
  .map((word) => `[class~=${word} i],[id~=${word} i]`)
  .join();
const JSON_LD = 'script[type="application/ld+json"]';
const META = 'meta[property="og:site_name"],meta[name="application-name"]';

/** The h1 of a page stands among so many elements from its beginning, and the site's name among so many. */
const H1_WITHIN = 600;
const NAME_WITHIN = 150;
/** Nodes that are read of one of them. */
const NODES_CAP = 24;
const H1_CAP = 3;
/** `Node.DOCUMENT_POSITION_FOLLOWING`. */
const FOLLOWS = 4;

/** Text and the words of pictures in an element, each as a heading of its own. */
function textsOf(element: Element): string[] {
  const page = dom.ownerDocument(element);
  if (!page) return [];
  const walker = websiteDocument.createTreeWalker(page, element, 1 | 4);
  let text = '';
  const pictures: string[] = [];
  for (let left = NODES_CAP; left > 0 && walker.nextNode(); left--) {
    const { currentNode: node } = walker;
    if (dom.nodeType(node) === TEXT) text += dom.nodeValue(node) ?? '';
    else if (dom.localName(node as Element) === 'img')
      pictures.push(dom.getAttribute(node as Element, 'alt') ?? '');
  }
  return [text, ...pictures];
}

/**
 * The first h1 and the site's name, among the page's first elements. The browser finds h1 by itself: to ask each
 * element costs ten times as much.
 */
function headElements(body: Element): Element[] {
  const all = dom.getElementsByTagName(body, '*');
  const end = all.item(H1_WITHIN);
  const headings = [...dom.querySelectorAll(body, 'h1')]
    .slice(0, H1_CAP)
    .filter((each) => !end || websiteNodes.compareDocumentPosition(each, end) & FOLLOWS);
  for (let at = 0; at < NAME_WITHIN; at++) {
    const element = all.item(at);
    if (!element) break;
    if (dom.matches(element, NAMED) && !headings.includes(element)) return [...headings, element];
  }
  return headings;
}

/** The site's name and its h1, as many as count. */
function readHeadings(metas: Element[], body: Element): string[] {
  const names = metas.map((meta) => dom.getAttribute(meta, 'content') ?? '');
  return [...names, ...headElements(body).flatMap(textsOf)]
    .map((text) => text.slice(0, TEXT_CAP))
    .filter((text) => text.trim())
    .slice(0, HEADINGS);
}

/**
 * The text about a page's operator: title, headings, footers, last lines and JSON-LD. The work is bounded for any page.
 * Only reads; the worker interprets the text.
 */
export function readWebsiteText(document: Document): WebsiteText {
  const body = dom.body(document);
  const title = websiteDocument.title(document).slice(0, 2 * TEXT_CAP);
  // A page may have no body (a picture), or have taken it away.
  if (!body) return { ...NO_TEXT, title };
  const { footers, last } = readFooter(body);
  const metas = [...inDocument.querySelectorAll(document, META)];
  const structured = [...inDocument.querySelectorAll(document, JSON_LD)]
    .slice(0, SCRIPTS_CAP)
    .map((script) => dom.textContent(script) ?? '')
    .filter(({ length }) => length && length <= SCRIPT_UNITS);
  return { title, headings: readHeadings(metas, body), footers, last, structured };
}
