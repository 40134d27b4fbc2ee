import { dom } from '../sites/dom';

const SVG = 'http://www.w3.org/2000/svg';

/** Elements with an accessible name of their own, which not every tool reads from generated content. */
const NAMED = /^(a|button|summary|h2)$/;

/** Letters and digits that no page can know. */
export const drawName = (): string => Math.random().toString(36).slice(2);

/** The computed style of an element; empty if there is no element, or if Firefox does not draw the page. */
export const styleOf = (element: Element | null): Partial<CSSStyleDeclaration> =>
  (element && (getComputedStyle(element) as CSSStyleDeclaration | null)) || {};

/**
 * Text as an attribute, which the style sheet draws. A page can search all text nodes, even in closed roots
 * (`window.find`), but no generated content. The text is never markup, whatever a list or a page wrote.
 */
function write(element: Element, text: string): void {
  element.setAttribute('data-t', text);
  if (NAMED.test(element.localName) && !element.hasAttribute('aria-label'))
    element.setAttribute('aria-label', text);
}

function written(text: string): Element {
  const span = dom.createElement(document, 'span');
  write(span, text);
  return span;
}

/** An element with attributes and children, which are nodes or text. */
export function make<E extends Element = HTMLElement>(
  tag: string,
  attributes: Record<string, string>,
  ...children: (Node | string)[]
): E {
  const isDrawing = tag === 'svg' || tag === 'path';
  const element = isDrawing
    ? dom.createElementNS(document, SVG, tag)
    : dom.createElement(document, tag);
  for (const name in attributes) element.setAttribute(name, attributes[name] ?? '');
  const [text] = children;
  if (children.length === 1 && typeof text === 'string') write(element, text);
  else
    for (const child of children)
      element.append(typeof child === 'string' ? written(child) : child);
  // The caller names the type of the tag that it asks for.
  return element as Element as E;
}

/**
 * A button that only real input activates. A page cannot reach into the closed root; scripted events are refused all
 * the same (`docs/annotating.md`).
 */
export function makeButton(
  attributes: Record<string, string>,
  act: () => void,
  ...children: (Node | string)[]
): HTMLButtonElement {
  const button = make<HTMLButtonElement>('button', { type: 'button', ...attributes }, ...children);
  button.onclick = (event) => {
    event.preventDefault();
    if (event.isTrusted) act();
  };
  return button;
}

/** Keeps a press on an annotation from following the link that it stands in. Our own links and `summary` still work. */
export function followNoLinkAround(event: Event, pressed: Element): void {
  if (/k$/.test(event.type) && !pressed.closest('a,summary')) event.preventDefault();
}
