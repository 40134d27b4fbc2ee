/** The words under a node as they are drawn: text is generated content, of an attribute. */
export function shownText(node: ParentNode | null | undefined): string {
  const all = [...(node?.querySelectorAll('[data-t]') ?? [])];
  if (node instanceof Element) all.unshift(node);
  return all.map((element) => element.getAttribute('data-t') ?? '').join('');
}
