/** Makes elements of plain values. Text is always text: nothing of a source is ever read as HTML. */

export type Child = Node | string | null | undefined | false;

interface Options {
  on?: Partial<Record<'click' | 'change' | 'focus' | 'submit' | 'input', (event: Event) => void>>;
  [attribute: string]: unknown;
}

export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  { on, ...attributes }: Options = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined && value !== false)
      made.setAttribute(name, value === true ? '' : String(value));
  for (const [event, listener] of Object.entries(on ?? {})) made.addEventListener(event, listener);
  made.append(
    ...children.filter((child) => child !== null && child !== undefined && child !== false),
  );
  return made;
}

/** A part of the page that is there from the beginning. */
export function part(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`no #${id}`);
  return found;
}
