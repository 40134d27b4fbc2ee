import type { Source } from './read';
import { visibleText } from './text';

/** Data of a whole page: a store's page of today has 0.2 to 0.7 MB. */
const VALUE_CAP = 2_000_000;
const WHOLE_PAGE = 'document ';

/** Several fields of a page stand in one script: it is parsed once in a row. */
let lastParsed: { text: string; value: unknown } | undefined;

function parse(text: string): unknown {
  if (lastParsed?.text !== text) lastParsed = { text, value: JSON.parse(text) };
  return lastParsed.value;
}

/**
 * The text or number at a path: `a.*.b` of `{"a":[{},{"b":"<em>x</em>"}]}` is `x`. `*` stands for the
 * first key that leads to one, and a text on the way is JSON again. Throws on bad JSON.
 */
function dig(value: unknown, [key, ...rest]: readonly string[]): string | undefined {
  if (key === undefined)
    return /str|num/.test(typeof value) ? `${value}`.replace(/<[^<>]*>/g, '') : undefined;
  const inner = (typeof value === 'string' ? parse(value) : value) as Record<
    string,
    unknown
  > | null;
  const values = key === '*' ? Object.values(inner ?? {}) : [inner?.[key]];
  return values.map((each) => dig(each, rest)).find(Boolean);
}

/** Reads inside a card, in the whole page (`document …`) and in its address (`location`). */
export const pageSource: Source = (item, { from, attr, path }, skip) => {
  const page = item.ownerDocument;
  if (from === 'location') return { text: page.URL, element: item };
  const isWhole = from.startsWith(WHOLE_PAGE);
  const element = isWhole
    ? page.querySelector(from.slice(WHOLE_PAGE.length))
    : from
      ? item.querySelector(from)
      : item;
  if (!element) return undefined;
  if (attr === undefined) return { text: visibleText(element, skip), element };
  let text: string | null | undefined = attr ? element.getAttribute(attr) : element.textContent;
  if (!text || text.length > VALUE_CAP) return undefined;
  if (path) text = dig(text, path.split('.'));
  return text ? { text, element } : undefined;
};
