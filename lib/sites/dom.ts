/**
 * Reads and writes a page's nodes past the names that its elements can take: `<img name=body>` stands in for
 * `document.body`, `<input name=lastChild>` for its form's `lastChild`. The prototypes' own getters and methods are
 * taken once, and no element shadows them. One table, so that tests can count what a reading asks.
 */

type Member<Value, Of> = Value extends (...given: infer Given) => infer Result
  ? (of: Of, ...given: Given) => Result
  : (of: Of) => Value;

type AnyMember = (of: object, ...given: unknown[]) => unknown;

/** One member of a prototype, asked of any node; undefined if the browser lacks it, whatever element has that name. */
function member(prototype: object | undefined, name: string): AnyMember {
  // Node has no DOM of its own, and no page that fights.
  if (!prototype)
    return (of, ...given) => {
      const value = (of as Record<string, unknown>)[name];
      return typeof value === 'function' ? value.apply(of, given) : value;
    };
  const { get, value } = Object.getOwnPropertyDescriptor(prototype, name) ?? {};
  // Bound, since a function of ours around each would cost as much again as the question.
  return Function.prototype.call.bind(value ?? get ?? (() => undefined));
}

type Words<Text extends string> = Text extends `${infer First} ${infer Rest}`
  ? First | Words<Rest>
  : Text;

/** Members of one class, each as a function of a node; their names as one text, since every page loads them. */
export const membersOf =
  <Of extends object>(kind: string) =>
  <Names extends string>(
    names: Names,
  ): { [Name in Words<Names> & keyof Of]: Member<Of[Name], Of> } => {
    const known = globalThis as unknown as Record<string, { prototype: object } | undefined>;
    const prototype = known[kind]?.prototype;
    return Object.fromEntries(
      names.split(' ').map((name) => [name, member(prototype, name)]),
    ) as never;
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

/** `Node.ELEMENT_NODE` and `Node.TEXT_NODE`, for which Firefox would ask the page's window every time. */
export const ELEMENT = 1;
export const TEXT = 3;

export const dom = {
  ...membersOf<Node>('Node')(
    'nodeType nodeValue textContent firstChild nextSibling parentNode parentElement ownerDocument isConnected contains',
  ),
  ...membersOf<Part>('Element')(
    'localName id previousElementSibling getAttribute getElementsByTagName getBoundingClientRect matches closest append after before querySelector querySelectorAll',
  ),
  ...membersOf<Whole>('Document')(
    'body documentElement readyState prerendering URL createElement createElementNS',
  ),
  ...membersOf<HTMLElement>('HTMLElement')('innerText'),
  ...membersOf<EventTarget>('EventTarget')('addEventListener'),
};

/** What `dom` asks of an element, asked of a document. */
export const inDocument = membersOf<Whole>('Document')('querySelector querySelectorAll');
