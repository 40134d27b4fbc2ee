import { JSDOM } from 'jsdom';
import { visibleText } from '../../../lib/sites/text';
import type { Draw } from '../types';

/**
 * Names that a page splits between inline nodes, read by the page's own side: engines set `<em>` around
 * the query's words wherever they stand in a name.
 */

const { window } = new JSDOM('<!doctype html><h3></h3>');

const PAIRS = [
  ['<em>', '</em>'],
  ['<b>', '</b>'],
  ['<span class="hl"><i>', '</i></span>'],
  ['<!-- cut -->', ''],
  ['<font color="#c00">', '</font>'],
] as const;

const escapeHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Text whose part in the middle stands in an inline node of its own. */
export function splitInline(text: string, draw: Draw): string {
  const from = 1 + draw.below(Math.max(1, text.length - 3));
  const to = from + 1 + draw.below(Math.max(1, text.length - from - 1));
  const [open, close] = draw.one(PAIRS);
  return [
    escapeHtml(text.slice(0, from)),
    open,
    escapeHtml(text.slice(from, to)),
    close,
    escapeHtml(text.slice(to)),
  ].join('');
}

/** What the page's side reads of a heading with this content. */
export function readHeading(html: string): string {
  const heading = window.document.createElement('h3');
  heading.innerHTML = html;
  return visibleText(heading);
}
