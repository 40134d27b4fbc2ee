/** Elements looked at, and of those how many are looked into, in one search of a page. */
const ELEMENTS_CAP = 6000;
const VISITS_CAP = 1200;

/** Siblings that make a list. */
export const SIBLINGS = 4;

/** Parts of a page that list something else, or nothing: never looked into. */
const TAG = /^(header|nav|footer|aside|article|form|p|a|h\d|pre|select|svg) /;
const PART =
  /comment|reply|thread|topic|forum|friend|partner|link|news|job|recruit|foot|menu|crumb|navigation/i;

const partOf = (element: Element): string =>
  ['class', 'id', 'role'].map((name) => element.getAttribute(name) ?? '').join(' ');

/** Tag and first class, `li item`: what the cards of one list have in common. */
const likeness = (element: Element): string =>
  `${element.localName} ${/\S+/.exec(element.getAttribute('class') ?? '')?.[0] ?? ''}`;

/** The children of an element by their likeness, of at most `cap` of them. */
function likeChildren(parent: Element, cap: number): Map<string, Element[]> {
  const groups = new Map<string, Element[]>();
  let child = parent.firstElementChild;
  for (let left = cap; child && left > 0; left--) {
    const kind = likeness(child);
    const group = groups.get(kind);
    if (group) group.push(child);
    else groups.set(kind, [child]);
    child = child.nextElementSibling;
  }
  return groups;
}

/** What a search of a page asks about its parts. */
export interface Search {
  /** Is this group of like siblings wanted? */
  take(group: Element[]): boolean;
  /** Can there be a wanted group in this element? */
  mayHold(element: Element): boolean;
  isLate(): boolean;
}

/**
 * Tell `take` the groups of like siblings in a page, outer ones first; what it takes is not looked into.
 * Bounded work whatever the page holds; false when `isLate` ended it before that.
 */
export function searchGroups(root: Element, { take, mayHold, isLate }: Search): boolean {
  const queue = [root];
  let left = ELEMENTS_CAP;
  for (let at = 0; at < Math.min(queue.length, VISITS_CAP); at++) {
    if (isLate()) return false;
    const parent = queue[at];
    if (!parent || (at && PART.test(partOf(parent)))) continue;
    for (const [kind, group] of likeChildren(parent, left)) {
      left -= group.length;
      const isOpen = !PART.test(kind) && !(group.length >= SIBLINGS && take(group));
      if (isOpen && !TAG.test(kind))
        queue.push(...group.filter((each) => each.firstElementChild && mayHold(each)));
    }
  }
  return true;
}
