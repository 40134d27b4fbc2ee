import { HEADINGS, SCRIPT_UNITS, SCRIPTS_CAP, TEXT_CAP } from '../schema/limits';
import type { WebsiteText } from '../schema/website';
import { readRegion } from './region';

const JSON_LD = 'script[type="application/ld+json"]';

/** Where sites set their own name, apart from the title. */
const NAME = '.logo,#logo,.site-name,.sitename,.site-title,.navbar-brand';
const META = 'meta[property="og:site_name"],meta[name="application-name"]';

const textOf = (element: Element): string[] => [
  (element.textContent ?? '').slice(0, TEXT_CAP),
  ...Array.from(element.querySelectorAll('img[alt]'), (image) =>
    (image.getAttribute('alt') ?? '').slice(0, TEXT_CAP),
  ).slice(0, 2),
];

/** The site's name and its h1, as many as count. */
function readHeadings(document: Document): string[] {
  const metas = [...document.head.querySelectorAll(META)].map((meta) =>
    (meta.getAttribute('content') ?? '').slice(0, TEXT_CAP),
  );
  const logo = document.querySelector(NAME);
  const elements = [
    ...[...document.getElementsByTagName('h1')].slice(0, 3),
    ...(logo ? [logo] : []),
  ];
  return [...metas, ...elements.flatMap(textOf)]
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
