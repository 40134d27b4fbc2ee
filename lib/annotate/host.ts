/** What `randomTag` gives, and what no page's own element is called. */
const SHAPE = /^x-[a-z\d]{9,}$/;

/** A valid custom element name, drawn anew for every page: no filter rule can hide marks by name. */
export const randomTag = (): string => `x-${Math.random().toString(36).slice(2).padEnd(9, '0')}`;

/** An element of ours with its closed root. */
export function makeHost(tag: string): { host: Element; root: ShadowRoot } {
  const host = document.createElement(tag);
  return { host, root: host.attachShadow({ mode: 'closed' }) };
}

/**
 * Remove hosts that an earlier copy of this script left behind: when the extension is updated, Firefox
 * ends the old copy without a word and starts the new one in the same page.
 */
export function removeLeftovers(): void {
  for (const element of document.querySelectorAll(':not(:defined):empty'))
    if (SHAPE.test(element.localName)) element.remove();
}
