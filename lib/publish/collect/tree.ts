import { fileKind } from '../../tables/file-kind';
import { Budget, LimitFault } from '../../tables/limits';
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
import { TableFault } from '../sheets/table';

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

/** Items of a column that its script puts in place: `<record><![CDATA[<li>…</li>]]></record>`, and where more are. */
const RECORD = '<![CDATA[';
const RECORD_END = ']]>';
const NEXT_GROUP = /<nextgroup>\s*$/i;

/** The items in such a text as a page of their own; the link to the next group says that it leads there. */
function recordsOf(text: string): string {
  const parts = text.split(RECORD);
  const records = parts.slice(1).map((each, at) => {
    const record = each.slice(0, each.indexOf(RECORD_END));
    const isGroup = NEXT_GROUP.test((parts[at] ?? '').slice(-40));
    return isGroup ? record.replace('<a ', '<a rel="next" ') : record;
  });
  return records.join('\n');
}

/** The items that a page keeps in scripts of XML, or that it is all made of: a further group of them is no page. */
function recordsIn(text: string, elements: readonly Element[]): string {
  if (/^\s*(?:<\?xml[^>]*>\s*)?<datastore[\s>]/i.test(text)) return recordsOf(text);
  const scripts = elements.filter(
    (each) => each.tagName === 'script' && /xml/i.test(attributeOf(each, 'type') ?? ''),
  );
  return scripts
    .flatMap((each) => each.childNodes.map(charsOf))
    .map(recordsOf)
    .join('\n');
}

/** A page from its bytes, within the limits of every page. Throws a `TableFault` or a `LimitFault`. */
export function treeOf(bytes: Uint8Array, address: string): PageTree {
  const budget = new Budget();
  const text = decodePage(bytes, address);
  const root = parsePage(text, budget);
  const elements = [...elementsBelow(root)];
  const records = recordsIn(text, elements);
  const more = records === '' ? [] : elementsBelow(parsePage(records, budget));
  return {
    root,
    elements: [...elements, ...more],
    base: baseOf(elements, address) ?? address,
  };
}

/** Is a page in no known encoding, or with too much in it, for `treeOf`? */
export const isUnreadable = (error: unknown): error is TableFault | LimitFault =>
  error instanceof TableFault || error instanceof LimitFault;

export const charsOf = (node: Node): string => ('value' in node ? node.value : '');

/** The visible text below a node, white space made one. */
export const textBelow = (node: Node): string => linesOf(node).join(' ').replace(/\s+/g, ' ');
