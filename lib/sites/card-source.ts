import type { Source } from './read';
import { visibleText } from './text';

/** A longer attribute or script is not read: 1 MB of JSON is no card's data. */
const VALUE_CAP = 200_000;

/** The text at a path: `dig('{"a":{"b":"<em>x</em>"}}', 'a.b')` is `x`. Throws on bad JSON. */
function dig(text: string, path: string): string | undefined {
  let value: unknown = JSON.parse(text);
  for (const key of path.split('.')) value = (value as Record<string, unknown> | null)?.[key];
  return typeof value === 'string' ? value.replace(/<[^<>]*>/g, '') : undefined;
}

/** Reads inside one card: what search results need. */
export const cardSource: Source = (item, { from, attr, path }, skip) => {
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
  return text ? { text, element } : undefined;
};
