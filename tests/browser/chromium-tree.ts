import type { CDPSession, Page, Protocol } from 'puppeteer-core';
import type { Accessible, Tree } from './tree';

function treeOf(node: Protocol.DOM.Node): Tree {
  const pairs = node.attributes ?? [];
  const attributes: Record<string, string> = {};
  for (let at = 0; at < pairs.length; at += 2) attributes[pairs[at] ?? ''] = pairs[at + 1] ?? '';
  const inside = [
    ...(node.shadowRoots ?? []).flatMap((root) => root.children ?? []),
    ...(node.children ?? []),
  ];
  return {
    name: node.localName || node.nodeName,
    attributes,
    text: node.nodeValue,
    children: inside.map(treeOf),
  };
}

async function within<T>(page: Page, work: (client: CDPSession) => Promise<T>): Promise<T> {
  const client = await page.createCDPSession();
  try {
    return await work(client);
  } finally {
    await client.detach();
  }
}

/** An element may leave its page between the two questions. */
function noneWhereGone(error: unknown): null {
  if (/Could not find node/.test(String(error))) return null;
  throw error;
}

/** The elements that a selector finds in the light tree, closed shadow roots included. */
export function chromiumTrees(page: Page, selector: string): Promise<Tree[]> {
  return within(page, async (client) => {
    const { root } = await client.send('DOM.getDocument', { depth: 0 });
    const search = { nodeId: root.nodeId, selector };
    const { nodeIds } = await client.send('DOM.querySelectorAll', search);
    const trees: Tree[] = [];
    for (const nodeId of nodeIds) {
      const asked = client.send('DOM.describeNode', { nodeId, depth: -1, pierce: true });
      const found = await asked.catch(noneWhereGone);
      if (found) trees.push(treeOf(found.node));
    }
    return trees;
  });
}

/** Every object of the page's accessibility tree that a screen reader would meet. */
export function chromiumAccessibles(page: Page): Promise<Accessible[]> {
  return within(page, async (client) => {
    const { nodes } = await client.send('Accessibility.getFullAXTree');
    return nodes
      .filter(({ ignored }) => !ignored)
      .map(({ role, name }) => ({
        role: String(role?.value ?? ''),
        name: String(name?.value ?? ''),
      }));
  });
}
