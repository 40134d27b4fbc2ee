/** An element with what its open and closed shadow roots hold, as the browser itself sees it. */
export interface Tree {
  /** Local name; `#text` for text. */
  name: string;
  attributes: Record<string, string>;
  text: string;
  children: Tree[];
}

/** One object of the accessibility tree, with role names as Chromium and Firefox share them. */
export interface Accessible {
  role: string;
  name: string;
}

/** All nodes of a tree, in document order. */
export function* nodesOf(tree: Tree): Generator<Tree> {
  yield tree;
  for (const child of tree.children) yield* nodesOf(child);
}

/** The text in a tree as one string: the text of nodes, and the generated content of annotations. */
export function textOf(tree: Tree): string {
  return [...nodesOf(tree)]
    .map(({ name, text, attributes }) => (name === '#text' ? text : (attributes['data-t'] ?? '')))
    .join('');
}
