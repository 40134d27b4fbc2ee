/**
 * Reads and writes a page's nodes past the names that its elements can take: `<img name=body>` stands in for
 * `document.body`, `<input name=lastChild>` for its form's `lastChild`. The prototypes' own getters and methods are
 * taken once, and no element shadows them. One table, so that tests can count what a reading asks.
 */

type Asked<Value, Of> = Value extends (...given: infer Given) => infer Result
  ? (of: Of, ...given: Given) => Result
  : (of: Of) => Value;

type Question = (of: object, ...given: unknown[]) => unknown;

/** One member, asked of any node; undefined where a browser does not know it: an element's name is none of ours. */
function question(prototype: object | undefined, name: string): Question {
  // Node has no DOM of its own, and no page that fights.
  if (!prototype)
    return (of, ...given) => {
      const member: unknown = Reflect.get(of, name);
      return typeof member === 'function' ? Reflect.apply(member, of, given) : member;
    };
  const { get, value } = Object.getOwnPropertyDescriptor(prototype, name) ?? {};
  return value ? (of, ...given) => value.apply(of, given) : (of) => get?.call(of);
}

/** Members of one class, each as a function of a node. */
const ask =
  <Of extends object>(kind: string) =>
  <Name extends keyof Of & string>(...names: Name[]): { [Key in Name]: Asked<Of[Key], Of> } => {
    const known = globalThis as unknown as Record<string, { prototype: object } | undefined>;
    const prototype = known[kind]?.prototype;
    return Object.fromEntries(names.map((name) => [name, question(prototype, name)])) as never;
  };

/** The one form of methods that have several. */
interface Queries {
  querySelector(selector: string): Element | null;
  querySelectorAll(selector: string): NodeListOf<Element>;
  getElementsByTagName(tag: string): HTMLCollectionOf<Element>;
}

interface Part extends Omit<Element, 'matches' | 'closest' | keyof Queries>, Queries {
  matches(selector: string): boolean;
  closest(selector: string): Element | null;
}

interface Whole
  extends Omit<Document, 'createElement' | 'createElementNS' | keyof Queries>,
    Queries {
  prerendering?: boolean;
  createElement(tag: string): HTMLElement;
  createElementNS(vocabulary: string, tag: string): Element;
}

const inElement = ask<Part>('Element')(
  'localName',
  'id',
  'classList',
  'firstElementChild',
  'lastElementChild',
  'nextElementSibling',
  'previousElementSibling',
  'getAttribute',
  'hasAttribute',
  'getElementsByTagName',
  'matches',
  'closest',
  'append',
  'after',
  'before',
  'querySelector',
  'querySelectorAll',
);
const inDocument = ask<Whole>('Document')('querySelector', 'querySelectorAll');

const DOCUMENT = 9;
const inNode = ask<Node>('Node')(
  'nodeType',
  'nodeValue',
  'textContent',
  'firstChild',
  'lastChild',
  'nextSibling',
  'previousSibling',
  'parentNode',
  'parentElement',
  'ownerDocument',
  'isConnected',
);
const isDocument = (of: Node): of is Document => inNode.nodeType(of) === DOCUMENT;

export const dom = {
  ...inNode,
  ...inElement,
  ...ask<Whole>('Document')(
    'body',
    'head',
    'title',
    'documentElement',
    'contentType',
    'readyState',
    'prerendering',
    'fullscreenElement',
    'URL',
    'createElement',
    'createElementNS',
    'createTreeWalker',
  ),
  ...ask<EventTarget>('EventTarget')('addEventListener'),
  querySelector: (of: ParentNode, selector: string): Element | null =>
    isDocument(of)
      ? inDocument.querySelector(of, selector)
      : inElement.querySelector(of as Element, selector),
  querySelectorAll: (of: ParentNode, selector: string): NodeListOf<Element> =>
    isDocument(of)
      ? inDocument.querySelectorAll(of, selector)
      : inElement.querySelectorAll(of as Element, selector),
};

const { hostname } = ask<HTMLAnchorElement>('HTMLAnchorElement')('hostname');

/** The host that a link leads to; '' for an `a` of another vocabulary, as a page may make one. */
export function hostOfLink(link: Element): string {
  try {
    return hostname(link as HTMLAnchorElement);
  } catch {
    return '';
  }
}
