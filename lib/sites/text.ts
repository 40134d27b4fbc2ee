import { TEXT_CAP } from '../schema/limits';

/** Nodes that one reading may visit, and units that it may gather before white space is folded. */
const NODE_BUDGET = 2000;
const RAW_CAP = TEXT_CAP * 8;

/** `NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT`, which no minifier folds. */
const ELEMENTS_AND_TEXTS = 5;

const UNSEEN = 'script,style,template,noscript,svg,[hidden]';
const BLOCK =
  'p,div,ul,ol,li,dl,dt,dd,h1,h2,h3,h4,h5,h6,table,tr,td,th,section,article,header,footer,form,figure';

/**
 * The visible text under `root`, at most TEXT_CAP units: block edges and `<br>` are `\n`, inline nodes
 * and comments leave no trace, white space is folded, `skip` names elements to leave out.
 * `<h3>示<em>例</em><!--x--><br>启明</h3>` gives `示例\n启明`. Bounded work whatever the page holds; layout
 * is never asked, so style sheets do not count. Without a filter callback, which a page whose scripts
 * are switched off would not run.
 */
export function visibleText(root: Element, skip = 'script'): string {
  const walker = root.ownerDocument.createTreeWalker(root, ELEMENTS_AND_TEXTS);
  let raw = '';
  let edge = false;
  let block: Element | null | undefined;
  for (let left = NODE_BUDGET; left-- && raw.length < RAW_CAP && walker.nextNode(); ) {
    const node = walker.currentNode;
    if (node.nodeType === Node.ELEMENT_NODE) {
      edge ||= (node as Element).matches(`br,${BLOCK}`);
      continue;
    }
    const parent = node.parentElement;
    const unseen = parent?.closest(`${UNSEEN},${skip}`);
    if (unseen && root.contains(unseen)) continue;
    // Two texts of one line have the same block around them; leaving a block changes it.
    const around = parent?.closest(BLOCK);
    if (edge || around !== block) raw += '\n';
    raw += (node.nodeValue ?? '').slice(0, RAW_CAP).replace(/\s+/g, ' ');
    edge = false;
    block = around;
  }
  return tidy(raw);
}

/** White space folded around boundaries, cut to TEXT_CAP, half characters replaced. */
export function tidy(text: string): string {
  return text
    .slice(0, RAW_CAP * 2)
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n\s*/g, '\n')
    .trim()
    .slice(0, TEXT_CAP)
    .replace(/\p{Surrogate}/gu, '\ufffd');
}
