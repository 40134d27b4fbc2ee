import { FOOTER_LINES, LAST_LINES, LINE_UNITS } from '../../domain/page-limits';
import type { Line } from '../../domain/website-text';
import { dom, ELEMENT, TEXT } from '../../sites/dom';
import { hostOfLink, websiteNodes } from '../../sites/website-dom';

/** Tags. A set: this code runs once a page and cold, when a regular expression has yet to be compiled. */
const words = (text: string): Set<string> => new Set(text.split(' '));

/**
 * Nodes that one reading visits, whatever the page holds; all saved pages need fewer than 400. A browser's wrappers
 * make every question to a node cost microseconds, so few are asked. Depth is bounded for the stack's sake.
 */
const NODES_CAP = 600;
/** Lines right above a footer with a number may belong to it, so that reading goes on for so many nodes. */
const ABOVE_CAP = 60;
const DEPTH_CAP = 64;

/** Elements without text of the page's own footer: code, form fields, and texts about others. */
const UNREAD = words(
  'script style template noscript svg iframe object select textarea video canvas article blockquote',
);
/** Builders' credits and strangers' links are often hidden by an attribute; style sheets are not asked. */
const HIDDEN = '[hidden],[style*="display:none" i],[style*="display: none" i]';
/**
 * Classes and ids of texts by visitors, authors and strangers. They are asked in lower case, and nothing in them is
 * remembered: both take half as long to compile, which each page pays for.
 */
const FOREIGN =
  /comment|footnote|repl[yi]|(?<!p)review|pinglun|liuyan|discuss|guestbook|article|thread|topic|answer|ugc|\b(?:message|post|news)/;
/** The footer of a card, a panel or a dialog is not the page's: `<footer class="card-footer">`. */
const PART = /(?:card|panel|modal|item)[-_]*foot/;
const FOOTER =
  /(?<!(?:card|panel|modal|item)[-_]*)foot(?!ball|print)|copyright|beian|\s(?:banquan|dibu|yejiao)\s/;
/** This takes longer to compile than all others here, so it is asked only where a name has one of its words. */
const BOTTOM =
  /\s(?:page|site|web|main|wap|m)?[-_]?(?:bottom|btm)(?:[-_]?(?:info|text|wrap|box|inner|main))?\s/;
/** A page shows its filing number and its public-security number in one place. */
const NUMBER = /(ICP|公[网網]安)\s*[备備]/i;
const INLINE = words(
  'a abbr b bdi big cite code del em font i img ins label mark nobr s small span strong sub sup time tt u wbr',
);
/** The filing register under its names since 2005. */
const REGISTER = /(^|\.)(beian\.miit|miit?beian)\.gov\.cn$/;

interface FooterText {
  footers: Line[];
  last: Line[];
}

/** Takes text from the end backwards and makes lines of it, until there are `cap`. Further text is dropped. */
function createLines(cap: number) {
  const lines: Line[] = [];
  let line: Line = { text: '', linked: '' };
  return {
    lines,
    isFull: () => lines.length >= cap,
    end(): void {
      if (line.text.trim() && lines.length < cap) lines.unshift(line);
      line = { text: '', linked: '' };
    },
    put(text: string, isLinked: boolean): void {
      if (line.text.length > LINE_UNITS) return;
      line.text = text + line.text;
      if (isLinked) line.linked = text + line.linked;
    },
  };
}

type Lines = ReturnType<typeof createLines>;

const isFooter = (tag: string, names: string): boolean =>
  (tag === 'footer' && !PART.test(names)) ||
  FOOTER.test(names) ||
  ((names.includes('bottom') || names.includes('btm')) && BOTTOM.test(names));

const hasNumber = ({ lines }: Lines): boolean => lines.some(({ text }) => NUMBER.test(text));

/** `rel="ugc"`: the page says itself that a visitor wrote the link. */
const isRegister = (element: Element): boolean =>
  REGISTER.test(hostOfLink(element)) && !dom.matches(element, '[rel*="ugc" i]');

/**
 * Reads the footers and the last lines of a page, backwards from the end of `body`, with a bounded number of nodes, so
 * that the size of the page does not matter. Layout is never asked.
 */
export function readFooter(body: Element): FooterText {
  const footers = createLines(FOOTER_LINES);
  const last = createLines(LAST_LINES);
  /** A page's main part is read for its last footer alone: an article has its copyright there. */
  const none = createLines(0);
  let left = NODES_CAP;
  /** Where the reading is: how deep, and whether inside a link to the register. */
  let depth = 0;
  let isLinked = false;

  const enter = (element: Element, lines: Lines): void => {
    const tag = dom.localName(element);
    const isInline = INLINE.has(tag);
    if (UNREAD.has(tag) || (isInline && lines.isFull()) || dom.matches(element, HIDDEN)) return;
    const id = isInline ? '' : dom.id(element);
    const names = ` ${dom.getAttribute(element, 'class')} ${id} `.toLowerCase();
    if (FOREIGN.test(names)) return;
    if (isInline) enterInline(element, tag, lines);
    else enterBlock(element, tag, names, lines);
  };

  const enterInline = (element: Element, tag: string, lines: Lines): void => {
    const before = isLinked;
    lines.put(' ', before);
    isLinked ||= tag === 'a' && isRegister(element);
    walk(element, lines);
    isLinked = before;
    lines.put(' ', before);
  };

  const enterBlock = (element: Element, tag: string, names: string, lines: Lines): void => {
    lines.end();
    // What stands below the main part with a number is the page's own footer, however it is called.
    if (tag === 'main' && (hasNumber(footers) || hasNumber(last))) return;
    const isOuter =
      (lines === last || (lines === none && !footers.lines.length)) && isFooter(tag, names);
    const inside = isOuter ? footers : tag === 'main' ? none : lines;
    walk(element, inside);
    inside.end();
    if (isOuter && hasNumber(inside)) left = Math.min(left, ABOVE_CAP);
  };

  const take = (node: Node, type: number, lines: Lines): void => {
    if (type === ELEMENT) enter(node as Element, lines);
    else if (type === TEXT) lines.put((dom.nodeValue(node) ?? '').slice(-LINE_UNITS), isLinked);
  };

  /** Once the lines are full only a footer is looked for, and a footer is an element. */
  const walk = (parent: Element, lines: Lines): void => {
    if (depth > DEPTH_CAP) return;
    depth++;
    const isFull = lines.isFull();
    let node: Node | null = isFull
      ? websiteNodes.lastElementChild(parent)
      : websiteNodes.lastChild(parent);
    while (node && left-- > 0) {
      take(node, isFull ? ELEMENT : dom.nodeType(node), lines);
      node = isFull
        ? dom.previousElementSibling(node as Element)
        : websiteNodes.previousSibling(node);
    }
    depth--;
  };

  walk(body, last);
  last.end();
  return { footers: footers.lines, last: last.lines };
}
