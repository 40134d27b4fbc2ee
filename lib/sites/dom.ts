/**
 * Reads and writes a page's nodes past the names that its elements can take: `<img name=body>` stands in for
 * `document.body`, `<input name=lastChild>` for its form's `lastChild`. The prototypes' own getters and methods are
 * taken once, and no element shadows them. One table, so that tests can count what a reading asks.
 */

type Kind = 'Node' | 'Element' | 'Document' | 'EventTarget' | 'HTMLAnchorElement';

/** Node has no DOM of its own: pages that are read there are nobody's to fight over. */
const prototypeOf = (kind: Kind): object | undefined =>
  (globalThis as Partial<Record<Kind, { prototype: object }>>)[kind]?.prototype;

/** A getter. Undefined where a browser does not know the name: then an element's name is none of ours. */
function read<Of extends object>() {
  return <Name extends keyof Of>(kind: Kind, name: Name): ((of: Of) => Of[Name]) => {
    const prototype = prototypeOf(kind);
    if (!prototype) return (of) => of[name];
    const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
    return (of) => get?.call(of) as Of[Name];
  };
}

type Method<Of, Name extends keyof Of> = Of[Name] extends (...given: infer Given) => infer Result
  ? (of: Of, ...given: Given) => Result
  : never;

/** A method; of those with several forms the last. */
function call<Of extends object>() {
  return <Name extends keyof Of>(kind: Kind, name: Name): Method<Of, Name> => {
    const prototype = prototypeOf(kind);
    const taken: unknown = prototype && Reflect.get(prototype, name);
    const use = (of: Of, ...given: unknown[]): unknown =>
      Reflect.apply((taken ?? of[name]) as () => unknown, of, given);
    return use as Method<Of, Name>;
  };
}

const ofNode = read<Node>();
const ofElement = read<Element>();
const ofDocument = read<Document & { prerendering?: boolean }>();
const callElement = call<Element>();
const callDocument = call<Document>();

const DOCUMENT = 9;
const nodeType = ofNode('Node', 'nodeType');

/** A method that documents and elements have, each their own. */
function callParent<Name extends 'querySelector' | 'querySelectorAll'>(
  name: Name,
): (of: ParentNode, selector: string) => ReturnType<ParentNode[Name]> {
  const [inDocument, inElement] = [callDocument('Document', name), callElement('Element', name)];
  return (of, selector) =>
    nodeType(of) === DOCUMENT
      ? (inDocument(of as Document, selector) as ReturnType<ParentNode[Name]>)
      : (inElement(of as Element, selector) as ReturnType<ParentNode[Name]>);
}

export const dom = {
  nodeType,
  firstChild: ofNode('Node', 'firstChild'),
  lastChild: ofNode('Node', 'lastChild'),
  nextSibling: ofNode('Node', 'nextSibling'),
  previousSibling: ofNode('Node', 'previousSibling'),
  parentNode: ofNode('Node', 'parentNode'),
  parentElement: ofNode('Node', 'parentElement'),
  ownerDocument: ofNode('Node', 'ownerDocument'),
  isConnected: ofNode('Node', 'isConnected'),
  nodeValue: ofNode('Node', 'nodeValue'),
  textContent: ofNode('Node', 'textContent'),

  localName: ofElement('Element', 'localName'),
  id: ofElement('Element', 'id'),
  classList: ofElement('Element', 'classList'),
  lastElementChild: ofElement('Element', 'lastElementChild'),
  firstElementChild: ofElement('Element', 'firstElementChild'),
  nextElementSibling: ofElement('Element', 'nextElementSibling'),
  previousElementSibling: ofElement('Element', 'previousElementSibling'),
  getAttribute: callElement('Element', 'getAttribute'),
  hasAttribute: callElement('Element', 'hasAttribute'),
  matches: callElement('Element', 'matches') as (of: Element, selector: string) => boolean,
  closest: callElement('Element', 'closest') as (of: Element, selector: string) => Element | null,
  getElementsByTagName: callElement('Element', 'getElementsByTagName'),
  querySelector: callParent('querySelector'),
  querySelectorAll: callParent('querySelectorAll'),
  append: callElement('Element', 'append'),
  after: callElement('Element', 'after'),
  before: callElement('Element', 'before'),

  body: ofDocument('Document', 'body'),
  head: ofDocument('Document', 'head'),
  title: ofDocument('Document', 'title'),
  documentElement: ofDocument('Document', 'documentElement'),
  contentType: ofDocument('Document', 'contentType'),
  readyState: ofDocument('Document', 'readyState'),
  prerendering: ofDocument('Document', 'prerendering'),
  fullscreenElement: ofDocument('Document', 'fullscreenElement'),
  address: ofDocument('Document', 'URL'),
  createElement: callDocument('Document', 'createElement') as (
    of: Document,
    tag: string,
  ) => HTMLElement,
  createElementNS: callDocument('Document', 'createElementNS'),
  createTreeWalker: callDocument('Document', 'createTreeWalker'),
  addEventListener: call<EventTarget>()('EventTarget', 'addEventListener'),
};

const hostname = read<HTMLAnchorElement>()('HTMLAnchorElement', 'hostname');

/** The host that a link leads to; '' for an `a` of another vocabulary, as a page may make one. */
export function hostOfLink(link: Element): string {
  try {
    return hostname(link as HTMLAnchorElement);
  } catch {
    return '';
  }
}
