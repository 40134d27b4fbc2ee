const SVG = 'http://www.w3.org/2000/svg';

/**
 * An element with attributes and children. Children are nodes or plain text, never markup: whatever a
 * list or a page wrote arrives as a text node.
 */
export function make<E extends Element = HTMLElement>(
  tag: string,
  attributes: Record<string, string>,
  ...children: (Node | string)[]
): E {
  const isDrawing = tag === 'svg' || tag === 'path';
  const element = isDrawing ? document.createElementNS(SVG, tag) : document.createElement(tag);
  for (const name in attributes) element.setAttribute(name, attributes[name] ?? '');
  element.append(...children);
  // The caller names the type of the tag that it asks for.
  return element as Element as E;
}

/**
 * A button that real input alone sets off. A page cannot reach into the closed root, yet scripted
 * events are refused all the same (DESIGN section 8).
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
