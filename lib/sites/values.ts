import { dom, inDocument } from './dom';
import { fold, visibleText } from './text';

/** The value that a way of reading found, and its element. */
export interface Found {
  text: string;
  element: Element;
}

/** One way to read a value (the grammar is at `ReadSchema`), taken apart. */
interface Way {
  /** Is it read in the page, not in the card? */
  isWhole: boolean;
  /** Selector; empty for the card itself, or the page's address. */
  from: string;
  /** Attribute; empty for the raw text of a script, undefined for visible text. */
  attr: string | undefined;
  /** Keys into the JSON that the text is. */
  path: string[] | undefined;
  /** Its first group is the value. */
  pattern: RegExp | undefined;
}

/** A longer value is not read. A card's data is small; a store's whole page has 0.2 to 0.7 MB. */
const CARD_VALUE_CAP = 200_000;
const PAGE_VALUE_CAP = 2_000_000;
const WHOLE_PAGE = /^(document |location$)/;

/** All cards of a site are read in the same few ways: each is taken apart once. */
const ways = new Map<string, Way>();

/** `.x@data-log:a.b|^(.+)` is the JSON in `data-log` of `.x`, its key `a`, in there `b`, all of it. */
function parseWay(text: string): Way {
  const [head = '', ...rest] = text.split('|');
  const [place = '', data] = head.split('@');
  const from = place.replace(WHOLE_PAGE, '');
  const [attr, path] = data?.split(':') ?? [];
  const pattern = rest.length ? new RegExp(rest.join('|')) : undefined;
  const way = { isWhole: from !== place, from, attr, path: path?.split('.'), pattern };
  ways.set(text, way);
  return way;
}

/** Several fields of a page stand in one script: it is parsed once in a row. */
let lastParsed: { text: string; value: unknown } | undefined;

function parseJson(text: string): unknown {
  if (lastParsed?.text !== text) lastParsed = { text, value: JSON.parse(text) };
  return lastParsed.value;
}

/**
 * The text or number at a path: `a.*.b` of `{"a":[{},{"b":"<em>x</em>"}]}` is `x`. `*` stands for the
 * first key that leads to one, and a text on the way is JSON again. Throws on bad JSON.
 */
function valueAt(value: unknown, [key, ...rest]: readonly string[]): string | undefined {
  if (key === undefined)
    return /str|num/.test(typeof value) ? `${value}`.replace(/<[^<>]*>/g, '') : undefined;
  const inner = (typeof value === 'string' ? parseJson(value) : value) as Record<
    string,
    unknown
  > | null;
  const values = key === '*' ? Object.values(inner ?? {}) : [inner?.[key]];
  return values.map((each) => valueAt(each, rest)).find(Boolean);
}

/** Reads inside a card, in the whole page (`document …`) or in its address (`location`). */
function find(
  card: Element,
  { isWhole, from, attr, path }: Way,
  skip?: string,
  finish?: typeof fold,
): Found | undefined {
  const page = isWhole ? dom.ownerDocument(card) : null;
  if (page && !from) return { text: dom.URL(page), element: card };
  let element: Element | null = card;
  if (page) element = inDocument.querySelector(page, from);
  else if (from) element = dom.querySelector(card, from);
  if (!element) return undefined;
  if (attr === undefined) return { text: visibleText(element, skip, finish), element };
  let text: string | null | undefined = attr
    ? dom.getAttribute(element, attr)
    : dom.textContent(element);
  if (!text || text.length > (isWhole ? PAGE_VALUE_CAP : CARD_VALUE_CAP)) return undefined;
  if (path) text = valueAt(text, path);
  return text ? { text, element } : undefined;
}

/**
 * The result of `use` for the first way that gives a usable value. A way that breaks is passed over. Visible text is
 * read without the elements of `skip`.
 */
export function readFirst<T>(
  card: Element,
  texts: readonly string[] | undefined,
  use: (found: Found) => T | null | undefined,
  skip?: string,
): T | undefined {
  for (const text of texts ?? []) {
    try {
      const way = ways.get(text) ?? parseWay(text);
      // The text is not cut before the expression is applied. The user of the value cuts it.
      const found = find(card, way, skip, way.pattern && fold);
      if (found && way.pattern) found.text = way.pattern.exec(found.text)?.[1] ?? '';
      const value = found?.text && use(found);
      if (value) return value;
    } catch {
      // The page's data is not what it was: bad JSON, a text that is no address.
    }
  }
  return undefined;
}
