import { HEADINGS, SCRIPT_UNITS, SCRIPTS_CAP, TEXT_CAP } from '../../domain/limits';
import type { WebsiteText } from '../../domain/website';
import { readRegion } from './footer';

const JSON_LD = 'script[type="application/ld+json"]';

/** Where sites set their own name, apart from the title. */
const NAME = /(?:^|\s)(?:logo|site-name|sitename|site-title|navbar-brand)(?:\s|$)/i;
const META = 'meta[property="og:site_name"],meta[name="application-name"]';

/** Elements from the beginning of a page among which its name and its h1 are looked for. */
const ELEMENTS_CAP = 600;
/** Nodes that are read of one of them. */
const NODES_CAP = 24;
const H1_CAP = 3;

/** Text and the words of pictures in an element, each as a heading of its own. */
function textsOf(element: Element): string[] {
  const walker = element.ownerDocument.createTreeWalker(element, 1 | 4);
  let text = '';
  const pictures: string[] = [];
  for (let left = NODES_CAP; left > 0 && walker.nextNode(); left--) {
    const { currentNode: node } = walker;
    if (node.nodeType === 3) text += node.nodeValue ?? '';
    else if ((node as Element).localName === 'img')
      pictures.push((node as Element).getAttribute('alt') ?? '');
  }
  return [text, ...pictures];
}

const isNamed = (element: Element): boolean =>
  NAME.test(`${element.getAttribute('class') ?? ''} ${element.id}`);

/** The first h1 and the site's name, among the page's first elements. */
function headElements(body: Element): Element[] {
  const all = body.getElementsByTagName('*');
  const headings: Element[] = [];
  let name: Element | undefined;
  for (let at = 0; at < ELEMENTS_CAP && headings.length < H1_CAP; at++) {
    const element = all.item(at);
    if (!element) break;
    if (element.localName === 'h1') headings.push(element);
    else if (!name && isNamed(element)) name = element;
  }
  return name ? [...headings, name] : headings;
}

/** The site's name and its h1, as many as count. */
function readHeadings({ head, body }: Document): string[] {
  const metas = [...head.querySelectorAll(META)].map((meta) => meta.getAttribute('content') ?? '');
  return [...metas, ...headElements(body).flatMap(textsOf)]
    .map((text) => text.slice(0, TEXT_CAP))
    .filter((text) => text.trim() !== '')
    .slice(0, HEADINGS);
}

/**
 * The text in which a page says who runs its site: title, headings, footers, last lines and JSON-LD. Bounded work
 * whatever the page holds; only reads, and leaves it to the worker what the text means.
 */
export function readText(document: Document): WebsiteText {
  const { body, head, title } = document;
  const { footers, last, scripts } = readRegion(body);
  const structured = [...head.querySelectorAll(JSON_LD), ...scripts]
    .slice(0, SCRIPTS_CAP)
    .map(({ firstChild }) => (firstChild as Text | null)?.data ?? '')
    .filter(({ length }) => length > 0 && length <= SCRIPT_UNITS);
  const headings = readHeadings(document);
  return { title: title.slice(0, 2 * TEXT_CAP), headings, footers, last, structured };
}
