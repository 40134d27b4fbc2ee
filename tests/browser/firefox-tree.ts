import type { Page } from 'puppeteer-core';
import type { FirefoxConnection, FirefoxWindow } from './firefox-window';
import type { Accessible, Tree } from './tree';

/** A node as WebDriver BiDi serialises it. */
interface RemoteNode {
  value?: {
    localName?: string;
    nodeType: number;
    nodeValue?: string;
    attributes?: Record<string, string>;
    children?: RemoteNode[];
    shadowRoot?: RemoteNode | null;
  };
}

function treeOf({ value }: RemoteNode): Tree {
  const inside = [...(value?.shadowRoot?.value?.children ?? []), ...(value?.children ?? [])];
  return {
    name: value?.localName ?? (value?.nodeType === 3 ? '#text' : '#other'),
    attributes: value?.attributes ?? {},
    text: value?.nodeValue ?? '',
    children: inside.map(treeOf),
  };
}

/** The elements that a selector finds in the light tree, closed shadow roots included. */
export async function firefoxTrees(
  connection: FirefoxConnection,
  page: Page,
  selector: string,
): Promise<Tree[]> {
  const { _id: context } = page.mainFrame() as unknown as { _id: string };
  const { result } = await connection.send('browsingContext.locateNodes', {
    context,
    locator: { type: 'css', value: selector },
    serializationOptions: { maxDomDepth: 32, includeShadowTree: 'all' },
  });
  return (result as { nodes: RemoteNode[] }).nodes.map(treeOf);
}

/** Firefox's role names where they differ from ARIA's. */
const ROLES: Record<string, string> = { pushbutton: 'button', 'text leaf': 'StaticText' };

/** Every object of the accessibility tree of the tab in front. */
export async function firefoxAccessibles(window: FirefoxWindow): Promise<Accessible[]> {
  const found = await window.evaluate(`(() => {
    const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
    const found = [];
    const walk = (node) => {
      found.push({ role: service.getStringRole(node.role), name: node.name ?? '' });
      for (let child = node.firstChild; child; child = child.nextSibling) walk(child);
    };
    const outer = service.getAccessibleFor(gBrowser.selectedBrowser);
    if (outer) walk(outer);
    return JSON.stringify(found);
  })()`);
  return (JSON.parse(found) as Accessible[]).map(({ role, name }) => ({
    role: ROLES[role] ?? role,
    name,
  }));
}
