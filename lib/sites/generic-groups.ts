import { dom } from './dom';
import { websiteNodes } from './website-dom';

/** One search looks at so many elements of a page, and into so many of them. */
const ELEMENTS_CAP = 6000;
const VISITS_CAP = 1200;

/** So many like siblings make a list. An element with a list has at least twice as many: each card and its title. */
export const SIBLINGS = 4;
const INSIDE = 2 * SIBLINGS;

/**
 * Parts of a page that list something else, or nothing, or what its user writes (`,true` at the end, or `,` of a
 * `contenteditable` without a value), which would be saved with our marks. The search never looks into them.
 */
const TAG = /^(header|nav|footer|aside|article|form|p|a|h\d|pre|select|svg) /;
export const PART =
  /comment|reply|thread|topic|forum|friend|partner|link|news|job|recruit|foot|menu|crumb|navigation|,(true)?$/i;

const partOf = (element: Element): string =>
  ['class', 'id', 'role', 'contenteditable']
    .map((name) => `${dom.getAttribute(element, name)}`)
    .join();

/** Tag and first class, `li item`: what the cards of one list have in common. */
const likeness = (element: Element): string =>
  `${dom.localName(element)} ${/[^ \t-\r]+/.exec(dom.getAttribute(element, 'class') ?? '')}`;

/** The children of an element by their likeness, of at most `cap` of them. */
function likeChildren(parent: Element, cap: number): Map<string, Element[]> {
  const groups = new Map<string, Element[]>();
  let child = websiteNodes.firstElementChild(parent);
  for (let left = cap; child && left > 0; left--) {
    const kind = likeness(child);
    const group = groups.get(kind);
    if (group) group.push(child);
    else groups.set(kind, [child]);
    child = websiteNodes.nextElementSibling(child);
  }
  return groups;
}

/** Gives groups of like siblings, and takes back whether each is wanted. An empty group is a pause. */
export type Search = Generator<Element[], void, boolean>;

/**
 * The groups of like siblings in a page, outer ones first: in `<main><ul><li>…` with six items it looks into `main` and
 * `ul` and gives the six `li`. It does not look into a wanted group, nor into an element that can hold no list by
 * `mayHold`. The work is bounded whatever the page holds, and pauses before each part of the page.
 */
export function* searchGroups(root: Element, mayHold: (element: Element) => boolean): Search {
  const queue = [root];
  let left = ELEMENTS_CAP;
  let visits = VISITS_CAP;
  for (const parent of queue) {
    if (visits-- === 0) return;
    yield [];
    if (parent !== root && PART.test(partOf(parent))) continue;
    for (const [kind, group] of likeChildren(parent, left)) {
      left -= group.length;
      const isOpen = !PART.test(kind) && !(group.length >= SIBLINGS && (yield group));
      if (isOpen && !TAG.test(kind))
        queue.push(
          ...group.filter(
            (each) => dom.getElementsByTagName(each, '*').item(INSIDE - 1) && mayHold(each),
          ),
        );
    }
  }
}
