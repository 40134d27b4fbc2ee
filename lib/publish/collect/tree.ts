import { fileKind } from '../../tables/file-kind';
import { Budget } from '../../tables/limits';
import { decodePage } from '../documents/web/decode-page';
import {
  attributeOf,
  baseOf,
  type Element,
  elementsBelow,
  isElement,
  isSilent,
  type Node,
  parsePage,
} from '../documents/web/tree';

/** Is an answer a page? Its bytes say so, and its server where they begin with nothing but text. */
export function isPage({ bytes, type }: { bytes: Uint8Array; type: string }): boolean {
  const kind = fileKind(bytes);
  return (
    kind === 'web-page' || (kind === 'text' && /^(?:text|application)\/(?:xhtml|html)/.test(type))
  );
}

/** A fetched page as its elements. */
export interface PageTree {
  root: Node;
  elements: readonly Element[];
  /** What its links are relative to. */
  base: string;
}

/** Items of a column that its script puts in place: `<record><![CDATA[<li>…</li>]]></record>`. */
const RECORD = '<![CDATA[';
const RECORD_END = ']]>';

/** The items that a page keeps in scripts of XML, as a page of their own. */
function recordsIn(elements: readonly Element[]): string {
  const scripts = elements.filter(
    (each) => each.tagName === 'script' && /xml/i.test(attributeOf(each, 'type') ?? ''),
  );
  const texts = scripts.flatMap((each) => each.childNodes.map(charsOf));
  const records = texts.flatMap((text) => text.split(RECORD).slice(1));
  return records.map((each) => each.slice(0, each.indexOf(RECORD_END))).join('\n');
}

/** A page from its bytes, within the limits of every page. Throws a `TableFault` or a `LimitFault`. */
export function treeOf(bytes: Uint8Array, address: string): PageTree {
  const budget = new Budget();
  const root = parsePage(decodePage(bytes, address), budget);
  const elements = [...elementsBelow(root)];
  const records = recordsIn(elements);
  const more = records === '' ? [] : elementsBelow(parsePage(records, budget));
  return {
    root,
    elements: [...elements, ...more],
    base: baseOf(elements, address) ?? address,
  };
}

export const charsOf = (node: Node): string => ('value' in node ? node.value : '');

const BLOCKS = new Set(
  (
    'address article aside blockquote br caption dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header ' +
    'hr li main nav ol p pre section table tbody td tfoot th thead tr ul'
  ).split(' '),
);

/** A line of a page, and how many of its characters are links. */
export interface Line {
  text: string;
  linked: number;
}

/** Lines while they are read. */
class Lines {
  readonly lines: Line[] = [];
  #text = '';
  #linked = 0;

  add(text: string, isLink: boolean): void {
    this.#text += text;
    if (isLink) this.#linked += text.replace(/\s/g, '').length;
  }

  end(): void {
    const text = this.#text.replace(/\s+/g, ' ').trim();
    if (text !== '') this.lines.push({ text, linked: this.#linked });
    this.#text = '';
    this.#linked = 0;
  }
}

interface Step {
  node: Node;
  isLink: boolean;
  /** The node was read: its block ends. */
  isEnd?: true;
}

const isBlock = (node: Node): boolean => isElement(node) && BLOCKS.has(node.tagName);

function childrenOf({ node, isLink }: Step): Step[] {
  const inLink = isLink || (isElement(node) && node.tagName === 'a');
  const children = 'childNodes' in node ? node.childNodes.toReversed() : [];
  return children.map((child) => ({ node: child, isLink: inLink }));
}

/** The visible lines below a node, blocks and `<br>` apart, white space made one. */
export function linesBelow(top: Node): Line[] {
  const lines = new Lines();
  // A stack of its own: a page may be deeper than calls can be.
  const stack: Step[] = [{ node: top, isLink: false }];
  for (let step = stack.pop(); step; step = stack.pop()) {
    const { node, isLink } = step;
    if (step.isEnd || isBlock(node)) lines.end();
    if (step.isEnd || (isElement(node) && isSilent(node))) continue;
    if ('value' in node) lines.add(node.value, isLink);
    if (isBlock(node)) stack.push({ node, isLink, isEnd: true });
    for (const child of childrenOf(step)) stack.push(child);
  }
  lines.end();
  return lines.lines;
}

export const textBelow = (node: Node): string =>
  linesBelow(node)
    .map(({ text }) => text)
    .join(' ');
