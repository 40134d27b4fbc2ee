/** Would the element cut off what follows its text? True of one-line and of line-clamped titles. */
function clips(element: Element): boolean {
  const { overflow, whiteSpace, webkitLineClamp } = getComputedStyle(element);
  return overflow !== 'visible' && (whiteSpace === 'nowrap' || Number(webkitLineClamp) > 0);
}

/**
 * Where a mark of an item goes: after its title. Never inside a link, where a click on the mark would
 * follow it; on the title's line where there is one; out of every box in the item that would clip it:
 *
 *   <h3><a>title</a></h3>                       → <h3><a>title</a>▮</h3>
 *   <a><h3>title</h3></a>                       → <a><h3>title</h3></a>▮
 *   <h1>title</h1>                              → <h1>title▮</h1>
 *   <h3 style="overflow:hidden; …nowrap">…</h3> → <h3>…</h3>▮
 *
 * The page is only read; calling the result with the host writes. All marks of a page are placed
 * between two style computations that way, instead of forcing one each.
 */
export function placeOf(anchor: Element, item: Element): (host: Element) => void {
  let at = anchor.closest('a,button') ?? anchor.querySelector('a') ?? anchor;
  let isInside = at === item || /^h\d$/.test(at.localName);
  for (let up: Element | null = at; up && up !== item; up = up.parentElement)
    if (clips(up)) [at, isInside] = [up, false];
  isInside &&= at.localName !== 'a';
  return (host) => (isInside ? at.append(host) : at.after(host));
}
