import { fileKind } from '../../tables/file-kind';
import { Budget } from '../../tables/limits';
import { decodePage } from '../documents/web/decode-page';
import {
  attributeOf,
  baseOf,
  type Element,
  elementsBelow,
  linesOf,
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

/** The visible text below a node, white space made one. */
export const textBelow = (node: Node): string => linesOf(node).join(' ').replace(/\s+/g, ' ');
