import { visibleText } from './text';

/** A longer attribute or script is not read: 1 MB of JSON is no card's data. */
const VALUE_CAP = 200_000;

/** What a way of reading found, and in which element. */
export interface Found {
  text: string;
  element: Element;
}

/** The text at a path: `dig('{"a":{"b":"<em>x</em>"}}', 'a.b')` is `x`. Throws on bad JSON. */
function dig(text: string, path: string): string | undefined {
  let value: unknown = JSON.parse(text);
  for (const key of path.split('.')) value = (value as Record<string, unknown> | null)?.[key];
  return typeof value === 'string' ? value.replace(/<[^<>]*>/g, '') : undefined;
}

/**
 * Reads one value of a card in one way (the grammar is at `ReadSchema`). Nothing when the element, the
 * attribute or the value is missing or empty. Throws on bad JSON.
 */
function readOne(item: Element, way: string, skip?: string): Found | undefined {
  const [, from, attr, path, pattern] =
    /^([^@|]*)(?:@([\w-]*)(?::([\w.]+))?)?(?:\|(.+))?$/.exec(way) ?? [];
  const element = from ? item.querySelector(from) : item;
  if (!element) return undefined;
  let text: string | null | undefined =
    attr === undefined
      ? visibleText(element, skip)
      : attr
        ? element.getAttribute(attr)
        : element.textContent;
  if (!text || text.length > VALUE_CAP) return undefined;
  if (path) text = dig(text, path);
  if (pattern) text = new RegExp(pattern).exec(text ?? '')?.[1];
  return text ? { text, element } : undefined;
}

/** What `use` makes of the first way that gives it something to use; a way that breaks is passed over. */
export function readFirst<T>(
  item: Element,
  ways: readonly string[] | undefined,
  use: (found: Found) => T | null | undefined,
  skip?: string,
): T | undefined {
  for (const way of ways ?? []) {
    try {
      const found = readOne(item, way, skip);
      const value = found && use(found);
      if (value) return value;
    } catch {
      // The page's data is not what it was: bad JSON, or a form whose fields shadow DOM methods.
    }
  }
  return undefined;
}
