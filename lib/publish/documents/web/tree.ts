import {
  type DefaultTreeAdapterMap,
  type DefaultTreeAdapterTypes,
  defaultTreeAdapter,
  parse,
  type TreeAdapter,
} from 'parse5';
import type { Budget } from '../../../tables/limits';

export type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

export const isElement = (node: Node): node is Element => 'tagName' in node;
const childrenOf = (node: Node): Node[] => ('childNodes' in node ? node.childNodes : []);
export const isTable = ({ tagName }: Element): boolean => tagName === 'table';
export const parentOf = (node: Node): Node | null =>
  'parentNode' in node ? node.parentNode : null;
export const attributeOf = ({ attrs }: Element, name: string): string | undefined =>
  attrs.find((attribute) => attribute.name === name)?.value;

/** Puts the children of a node on a stack, the first on top: a table may have more than a call takes arguments. */
function pushChildren(stack: Node[], node: Node): void {
  for (const child of childrenOf(node).toReversed()) stack.push(child);
}

/** Every element below a node, in order, without going into those that `isClosed` keeps shut. */
export function* elementsBelow(
  node: Node,
  isClosed: (element: Element) => boolean = () => false,
): Generator<Element> {
  const stack: Node[] = [];
  pushChildren(stack, node);
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (!isElement(next)) continue;
    yield next;
    if (!isClosed(next)) pushChildren(stack, next);
  }
}

/** The address against which a page's links are relative: `<base>`, or where the page was. */
export function baseOf(
  elements: readonly Element[],
  address: string | undefined,
): string | undefined {
  const [href] = elements.flatMap((each) =>
    each.tagName === 'base' ? (attributeOf(each, 'href') ?? []) : [],
  );
  if (href === undefined || !URL.canParse(href, address)) return address;
  return new URL(href, address).href;
}

/** What a page does not show. */
export const isHidden = (element: Element): boolean =>
  attributeOf(element, 'hidden') !== undefined ||
  /display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)/i.test(
    attributeOf(element, 'style') ?? '',
  );

/** `.xl65`, `tr.gone > td`: a class of cells, or of a row whose cells are meant. */
const CLASS_OF_CELLS = /^(?:[a-z\d]+(?: ?> ?| ))*[a-z\d]*\.([\w-]+)(?:(?: ?> ?| )(?:tr|td|th))*$/i;

/** `.xl65, td.xl66 {…line-through…}`: a spreadsheet that is saved as a page crosses out by classes. */
function strikingClasses(style: string): string[] {
  const [first = '', ...commented] = style.split('/*');
  const rules = [first, ...commented.map((part) => part.split('*/').slice(1).join(' '))].join(' ');
  return rules
    .replace(/\s+/g, ' ')
    .split('}')
    .flatMap((rule) => {
      const parts = rule.split('{');
      if (!parts.at(-1)?.includes('line-through')) return [];
      const selectors = parts.at(-2)?.split(',') ?? [];
      return selectors.flatMap((each) => CLASS_OF_CELLS.exec(each.trim())?.[1] ?? []);
    });
}

/** Gives elements of a class that a page's own styles cross out that style themselves. */
export function strikeByClass(elements: readonly Element[]): void {
  const styles = elements.filter(({ tagName }) => tagName === 'style');
  const struck = new Set(
    styles.flatMap(({ childNodes }) =>
      childNodes.flatMap((node) => ('value' in node ? strikingClasses(node.value) : [])),
    ),
  );
  if (struck.size === 0) return;
  for (const element of elements) {
    const classes = attributeOf(element, 'class')?.split(/\s+/) ?? [];
    if (!classes.some((name) => struck.has(name))) continue;
    const style = `${attributeOf(element, 'style') ?? ''};text-decoration:line-through`;
    // The first of two attributes counts.
    element.attrs.unshift({ name: 'style', value: style });
  }
}

/** Crossed out: what an office has withdrawn. */
export const isStruck = (element: Element): boolean =>
  /^(?:s|del|strike)$/.test(element.tagName) ||
  /line-through/i.test(attributeOf(element, 'style') ?? '');

const BLOCKS = new Set(
  'address article aside blockquote body br caption center dd details div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr legend li main nav ol p pre section table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
/** Elements that hold no text of the page. */
const SILENT = new Set(['script', 'style', 'template', 'noscript', 'head', 'select', 'textarea']);

/** `1.` before an item of a numbered list, as a page shows it. `counts`: the numbers of each list's last item so far. */
function markOf(element: Element, counts: Map<Node, number>): string {
  const list = element.parentNode;
  if (element.tagName !== 'li' || !list || !isElement(list) || list.tagName !== 'ol') return '';
  const start = Number.parseInt(attributeOf(list, 'start') ?? '1', 10);
  const number = (counts.get(list) ?? (Number.isNaN(start) ? 1 : start) - 1) + 1;
  counts.set(list, number);
  return `${number}.`;
}

/** White space of a page as one space each; `isKept`: its line breaks stay. */
const spaced = (text: string, isKept: boolean): string =>
  text.replace(isKept ? /[^\S\n]+/g : /\s+/g, ' ');

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

  add(words: string, isLink: boolean): void {
    for (const [at, part] of words.split('\n').entries()) {
      if (at > 0) this.end();
      this.#text += part;
      if (isLink) this.#linked += part.replace(/\s/g, '').length;
    }
  }

  end(): void {
    const text = this.#text.trim();
    if (text !== '' && !/^\d+\.$/.test(text)) this.lines.push({ text, linked: this.#linked });
    [this.#text, this.#linked] = ['', 0];
  }
}

/** Notes an element that is one of a tag, or lies in a noted one. */
function noteWithin(noted: Set<Node | null>, element: Element, tag: string): void {
  if (element.tagName === tag || noted.has(element.parentNode)) noted.add(element);
}

/**
 * Visible text below a node as lines: blocks and `<br>` part them, source line breaks do in `<pre>` alone. `isLeft` elements
 * are left out, and part what stands around them; `placeOf` may give words in place of one.
 */
export function linesBelow(
  node: Node,
  isLeft: (element: Element) => boolean = () => false,
  placeOf: (element: Element) => string = () => '',
): Line[] {
  const lines = new Lines();
  const counts = new Map<Node, number>();
  const [kept, links] = [new Set<Node | null>(), new Set<Node | null>()];
  const isShut = (element: Element) =>
    SILENT.has(element.tagName) || isHidden(element) || isLeft(element);
  // A stack of its own: a page may be deeper than calls can be.
  const stack: (Node | '\n')[] = [];
  pushChildren(stack as Node[], node);
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (next === '\n') {
      lines.end();
      continue;
    }
    const parent = parentOf(next);
    if ('value' in next) lines.add(spaced(next.value, kept.has(parent)), links.has(parent));
    if (!isElement(next)) continue;
    if (BLOCKS.has(next.tagName)) {
      lines.end();
      lines.add(markOf(next, counts), false);
      stack.push('\n');
    }
    lines.add(placeOf(next), false);
    noteWithin(kept, next, 'pre');
    noteWithin(links, next, 'a');
    if (!isShut(next)) pushChildren(stack as Node[], next);
  }
  lines.end();
  return lines.lines;
}

/** The texts of such lines. */
export const linesOf = (...asked: Parameters<typeof linesBelow>): string[] =>
  linesBelow(...asked).map(({ text }) => text);

/** A page lies in memory as a whole, where an element takes as much as so many of a workbook's. */
const WEIGHT = 3;

/** Makes the nodes of a page, and counts them as they are made. */
function countingAdapter(budget: Budget): TreeAdapter<DefaultTreeAdapterMap> {
  const { createElement, createCommentNode, insertText, insertTextBefore } = defaultTreeAdapter;
  const counted =
    <A extends unknown[], R>(make: (...args: A) => R) =>
    (...args: A): R => {
      budget.spend('nodes', WEIGHT);
      return make(...args);
    };
  return {
    ...defaultTreeAdapter,
    createElement: counted(createElement),
    createCommentNode: counted(createCommentNode),
    insertText: counted(insertText),
    insertTextBefore: counted(insertTextBefore),
    onItemPush: () => budget.spend('depth', 1),
    onItemPop: () => budget.spend('depth', -1),
  };
}

/** The tree of a page, as browsers build it. Throws a `LimitFault` where there is too much of it. */
export const parsePage = (text: string, budget: Budget): Node =>
  parse(text, { treeAdapter: countingAdapter(budget) });
