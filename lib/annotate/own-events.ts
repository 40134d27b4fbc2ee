import { dom } from '../sites/dom';
import { followNoLinkAround } from './dom';

/**
 * Firefox tells each listener the true target of an event, in closed roots too (`originalTarget` and its like), and
 * from there a page could read all that is drawn. So the window's first listener ends every event that leads to a root
 * of ours, and does what the event was for. A script of its own adds the listener before the page's scripts run. The
 * scripts that draw find it in the world that an extension's scripts share and no page sees.
 */

declare global {
  /** Hides the events of a root. False if the page may hear them first: then nothing may be drawn. */
  var hideEvents: (root: ShadowRoot) => boolean;
}

/** Handler properties of input events, and input events without such a property. */
const OF_INPUT =
  /^on(?:pointer|mouse|key|click|dbl|aux|context|wheel|focus|blur|drag|drop|touch|got|lost|copy|cut|paste|select)/;
const OTHERS = ['DOMActivate', 'DOMMouseScroll', 'MozMousePixelScroll', 'focusin', 'focusout'];

/** The members that Firefox adds to an event. */
interface TrueTargets {
  originalTarget?: unknown;
  explicitOriginalTarget?: unknown;
  rangeParent?: unknown;
}

function typesOfInput(): string[] {
  const types = [...OTHERS];
  for (const name in HTMLElement.prototype) if (OF_INPUT.test(name)) types.push(name.slice(2));
  return types;
}

/** Propagation ends with the first listener, so a click is handed to the handlers that it would have come to. */
function press(target: Node, event: Event): void {
  const first = target instanceof HTMLElement ? target : target.parentElement;
  if (first) followNoLinkAround(event, first);
  if (event.type !== 'click') return;
  for (let at = first; at; at = at.parentElement) at.onclick?.(event as PointerEvent);
}

export function hideOwnEvents(): void {
  const known = new WeakSet<Node>();
  const drawn: WeakRef<ShadowRoot>[] = [];
  // In a page that was open before the extension, the page's own listeners come first.
  let isFirst = dom.documentElement(document)?.firstChild === null;

  const isOurs = (node: unknown): node is Node =>
    node instanceof Node && known.has(node.getRootNode());
  const hide = (event: Event & TrueTargets): void => {
    // Most pages draw nothing. There no property of an event is read, since that may cost a layout.
    if (drawn.length === 0) return;
    const { originalTarget } = event;
    const leads = isOurs(originalTarget) || isOurs(event.explicitOriginalTarget);
    if (!leads && !isOurs(event.rangeParent)) return;
    event.stopImmediatePropagation();
    if (isOurs(originalTarget)) press(originalTarget, event);
  };
  // `document.open` takes all listeners off the window, and a page may add its own before we hear of it.
  new MutationObserver((records) => {
    if (!records.some(({ removedNodes }) => removedNodes.length > 0)) return;
    isFirst = false;
    for (const root of drawn) root.deref()?.replaceChildren();
  }).observe(document, { childList: true });

  for (const type of typesOfInput()) addEventListener(type, hide, true);
  globalThis.hideEvents = (root) => {
    if (!isFirst) return false;
    known.add(root);
    drawn.push(new WeakRef(root));
    return true;
  };
}
