import { TEXT_CAP } from '../domain/page-limits';
import { dom, ELEMENT, TEXT } from './dom';

/** `toWellFormed` is of ES2024 and in all our browsers. An expression for it would take longer than all others here. */
interface WellFormed {
  toWellFormed(): string;
}

/** Nodes that one reading may visit, and units that it may gather before white space is folded. */
const NODE_BUDGET = 2000;
const RAW_CAP = TEXT_CAP * 8;

const UNSEEN = 'script,style,template,noscript,svg,[hidden]';
/** Tags: a browser takes longer for so many selectors of one question than for a name. */
const EDGES = new Set(
  'br p div ul ol li dl dt dd h1 h2 h3 h4 h5 h6 table tr td th section article header footer form figure'.split(
    ' ',
  ),
);

/**
 * The visible text under `root`, as `finish` leaves it; at most TEXT_CAP units where nobody says otherwise. Block edges
 * and `<br>` are `\n`, inline nodes and comments leave no trace, white space is folded (not U+FEFF, which nobody sees
 * though `\s` finds it), `skip` names elements to leave out.
 * `<h3>示<em>例</em><!--x--><br>启明</h3>` gives `示例\n启明`. Bounded work whatever the page holds; layout
 * is never asked, so style sheets do not count. Few questions to each node, since in a browser every one
 * costs microseconds.
 */
export function visibleText(root: Element, skip?: string, finish = tidy): string {
  const unseen = skip ? `${UNSEEN},${skip}` : UNSEEN;
  let raw = '';
  let left = NODE_BUDGET;

  const walk = (parent: Element): void => {
    for (
      let node: Node | null = dom.firstChild(parent);
      node && left-- > 0;
      node = dom.nextSibling(node)
    ) {
      if (raw.length >= RAW_CAP) return;
      const type = dom.nodeType(node);
      if (type === ELEMENT) enter(node as Element);
      else if (type === TEXT)
        raw += (dom.nodeValue(node) ?? '').slice(0, RAW_CAP).replace(/[^\S\ufeff]+/g, ' ');
    }
  };
  const enter = (element: Element): void => {
    const edge = EDGES.has(dom.localName(element)) ? '\n' : '';
    raw += edge;
    if (!dom.matches(element, unseen)) walk(element);
    raw += edge;
  };

  enter(root);
  return finish(raw);
}

/** The last result of `tidy`: a text that was read is often tidied again by its user. */
let lastTidy = '';

/** White space folded around boundaries, and nothing cut that a reading may gather. */
export const fold = (text: string): string =>
  text
    .slice(0, RAW_CAP * 2)
    .replace(/[^\S\n\ufeff]+/g, ' ')
    .replace(/ ?\n\s*/g, '\n')
    .trim();

/** White space folded around boundaries, cut to TEXT_CAP, half characters replaced. */
export function tidy(text: string): string {
  if (text === lastTidy) return text;
  const cut = fold(text).slice(0, TEXT_CAP).trimEnd() as string & WellFormed;
  lastTidy = cut.toWellFormed();
  return lastTidy;
}
