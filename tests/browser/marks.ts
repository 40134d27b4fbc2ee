import type { Page } from 'puppeteer-core';
import type { Engine } from './engine';
import { nodesOf, type Tree, textOf } from './tree';

/** Elements of the extension have random tags; what else matches is told apart by its content. */
const HOSTS = ':not(:defined):empty';

/** One mark (or the quiet line, or the banner) as it really stands on the page. */
export interface DrawnMark {
  kind: 'pill' | 'line' | 'banner';
  /** The text to read: the pill's label, the line, or all of the banner. */
  label: string;
  /** Name for screen readers. */
  name: string;
  /** Classes of the pill: its tier. A banner stands for `identified` alone. */
  tier: string;
  /** Where it stands, as a short path of tags, ids and classes. */
  path: string;
  /** Text of the element before it: the title that it marks. */
  marks: string;
  /** The whole tree of the mark, with the popover once that was opened. */
  tree: Tree;
}

interface Place {
  path: string;
  marks: string;
}

/** Where the candidates stand, read in the page's light tree: a fraction of the work of `readMarks`. */
export function readPlaces(page: Page): Promise<Place[]> {
  // In the page's own world: one of the driver's own is made anew for every page, and takes Firefox 150 ms.
  return page.evaluate((selector) => {
    return [...document.querySelectorAll(selector)].map((host) => {
      const above: Element[] = [];
      for (let up = host.parentElement; up && above.length < 4; up = up.parentElement)
        above.unshift(up);
      const steps = above.map(({ localName, id, classList: [first] }) =>
        [localName, id && `#${id}`, !id && first && `.${first}`].filter(Boolean).join(''),
      );
      const before = host.previousElementSibling ?? host.parentElement;
      const marks = (before?.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 120);
      return { path: steps.join(' > '), marks };
    });
  }, HOSTS);
}

/** Landmark roles: a banner is the only thing of ours that has one. */
const LANDMARKS = ['region', 'complementary'];

/** The kind of a tree of ours, by its first telling node; null if it is not ours. */
function readTree(tree: Tree): Pick<DrawnMark, 'kind' | 'label' | 'name' | 'tier'> | null {
  for (const node of nodesOf(tree)) {
    const { role = '', class: classes = '', 'aria-label': name = '' } = node.attributes;
    const [first, tier = ''] = classes.split(' ');
    const label = textOf(node);
    if (LANDMARKS.includes(role)) return { kind: 'banner', label, name, tier: 'identified' };
    if (role === 'note') return { kind: 'line', label, name: label, tier: 'related' };
    if (first === 'p') return { kind: 'pill', label, name, tier };
  }
  return null;
}

function drawnOf(place: Place, tree: Tree): DrawnMark | null {
  const read = readTree(tree);
  return read && { ...read, ...place, tree };
}

/** Every mark that is drawn on a page, in document order, read through closed shadow roots. */
export async function readMarks(engine: Engine, page: Page): Promise<DrawnMark[]> {
  const [places, trees] = [await readPlaces(page), await engine.trees(page, HOSTS)];
  return places.flatMap((place, at) => {
    const tree = trees[at];
    return (tree && drawnOf(place, tree)) ?? [];
  });
}

/** Click the nth element of the extension where a person would, in its middle. */
export async function clickMark(page: Page, at: number): Promise<void> {
  const box = await page.$$eval(
    HOSTS,
    (hosts, index) => {
      hosts[index]?.scrollIntoView({ block: 'center' });
      const { x, y, width, height } = hosts[index]?.getBoundingClientRect() ?? new DOMRect();
      return { x: x + width / 2, y: y + height / 2 };
    },
    at,
  );
  await page.mouse.click(box.x, box.y);
}
