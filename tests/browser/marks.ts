import type { Page } from 'puppeteer-core';
import type { Engine } from './engine';
import { nodesOf, type Tree, textOf } from './tree';

/** Elements of the extension have random tags; what else matches is told apart by its content. */
const HOSTS = ':not(:defined):empty';

/** One mark (or the quiet line) as it really stands on the page. */
export interface DrawnMark {
  kind: 'pill' | 'line';
  /** What is to be read: the pill's label, or the line. */
  label: string;
  /** Name for screen readers. */
  name: string;
  /** Classes of the pill: its tier. */
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

/** Where the candidates stand, read in the page's light tree. */
function readPlaces(page: Page): Promise<Place[]> {
  return page.$$eval(HOSTS, (hosts) =>
    hosts.map((host) => {
      const above: Element[] = [];
      for (let up = host.parentElement; up && above.length < 4; up = up.parentElement)
        above.unshift(up);
      const steps = above.map(({ localName, id, classList: [first] }) =>
        [localName, id && `#${id}`, !id && first && `.${first}`].filter(Boolean).join(''),
      );
      const before = host.previousElementSibling ?? host.parentElement;
      const marks = (before?.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 120);
      return { path: steps.join(' > '), marks };
    }),
  );
}

function drawnOf(place: Place, tree: Tree): DrawnMark | null {
  const nodes = [...nodesOf(tree)];
  const pill = nodes.find(({ attributes }) => attributes.class?.split(' ')[0] === 'p');
  const { path, marks } = place;
  if (!pill) {
    const line = nodes.find(({ attributes }) => attributes.role === 'note');
    const label = line ? textOf(line) : '';
    return line ? { kind: 'line', label, name: label, tier: 'related', path, marks, tree } : null;
  }
  return {
    kind: 'pill',
    label: textOf(pill),
    name: pill.attributes['aria-label'] ?? '',
    tier: pill.attributes.class?.split(' ')[1] ?? '',
    path,
    marks,
    tree,
  };
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
