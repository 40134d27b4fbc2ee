import { dom, inDocument } from '../sites/dom';
import { drawName, styleOf } from './dom';

/** The form of `makeElement`'s names: letters between digits. Pages have `x-breadcrumb`, `x-carousel3d`. */
const SHAPE = /^x-(?=\w*\d[a-z]+\d)[a-z\d]{9,}$/;

/**
 * A valid custom element name, drawn anew for every element: no filter rule can hide annotations by name, and a page that
 * defined the name of one would be let into the closed root of the next.
 */
function makeElement(): Element {
  let name = '';
  while (!SHAPE.test(name)) name = `x-${drawName()}`;
  return dom.createElement(document, name);
}

/**
 * An element of ours with its closed root. If Firefox would tell the page of events in that root, the page gets an
 * empty element and nothing is drawn in it. Badge and popup tell instead.
 */
export function makeHost(): { host: Element; root: ShadowRoot } {
  const host = makeElement();
  const root = host.attachShadow({ mode: 'closed' });
  const isOpen = import.meta.env.FIREFOX && !hideEvents(root);
  return { host: isOpen ? makeElement() : host, root };
}

/**
 * Remove hosts that an earlier copy of this script left behind: when the extension is updated, Firefox ends the old
 * copy without a word and starts the new one in the same page. Call it once, before any script draws: later it would
 * remove our own elements. Chromium starts no copy in an open page.
 */
export function removeLeftovers(): void {
  for (const element of inDocument.querySelectorAll(document, ':not(:defined):empty'))
    if (SHAPE.test(dom.localName(element))) element.remove();
}

/** After so many removals the page wins, and only badge and popup tell. */
export const INSERTIONS = 3;
/** The share of a removal that a move counts for: a list that is sorted or grows in its middle moves its cards. */
const MOVE = 0.1;

/** An element of ours in the page. */
export interface Planted {
  /**
   * Put it back when the page took it away, or moved it away from what it stands behind; a few times, then never again.
   */
  keep(): void;
  remove(): void;
  /** Take the colours that the page behind it wants now. */
  recolour(): void;
}

/**
 * `put` puts the host where it belongs, or does nothing while that place is missing. Behind another element an
 * annotation would speak of another subject. If it is moved too often, it is removed.
 */
export function plant(host: Element, put: () => void, recolour: () => void): Planted {
  let left = INSERTIONS;
  let before = host.previousSibling;
  return {
    keep() {
      const isMoved = host.isConnected;
      if (isMoved && host.previousSibling === before) return;
      host.remove();
      if (left > 0) put();
      if (host.isConnected) left -= isMoved ? MOVE : 1;
      before = host.previousSibling;
    },
    remove: () => host.remove(),
    recolour,
  };
}

/** Would the element cut off what follows its text? True of one-line and of line-clamped titles. */
function clips(element: Element): boolean {
  const { overflow, whiteSpace, webkitLineClamp } = styleOf(element);
  return overflow !== 'visible' && (whiteSpace === 'nowrap' || Number(webkitLineClamp) > 0);
}

/**
 * Where an annotation goes: after the card's title, on its line where there is one, and out of every box in the card that
 * would clip it. It stands in no link of the card, since it would be read as a part of the link's words. A card that is
 * one link is the exception: behind it, on a page that orders or hides its cards, the annotation would be another card's.
 *
 *   <h3><a>title</a></h3>                       → <h3><a>title</a>▮</h3>
 *   <a><h3>title</h3></a>                       → <a><h3>title</h3></a>▮
 *   <a class="card"><h3>title</h3></a>          → <a class="card"><h3>title▮</h3></a>
 *   <h1>title</h1>                              → <h1>title▮</h1>
 *   <h3 style="overflow:hidden; …nowrap">…</h3> → <h3>…</h3>▮
 *
 * The page is only read; calling the result with the host writes. All annotations of a page are placed
 * between two style computations that way, instead of forcing one each.
 */
export function placeOf(anchor: Element, card: Element): (host: Element) => void {
  const link = dom.closest(anchor, 'a,button') ?? dom.querySelector(anchor, 'a');
  const isLink = !!link && link === dom.closest(card, 'a') && !clips(link);
  let at = isLink ? anchor : (link ?? anchor);
  let isInside = at === card || /^h\d$/.test(dom.localName(at));
  for (let up: Element | null = at; up && up !== card; up = dom.parentElement(up))
    if (clips(up)) [at, isInside] = [up, false];
  isInside &&= isLink || dom.localName(at) !== 'a';
  return (host) => (isInside ? dom.append(at, host) : dom.after(at, host));
}
