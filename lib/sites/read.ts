/** What a way of reading found, and in which element. */
export interface Found {
  text: string;
  element: Element;
}

/** One way to read (the grammar is at `ReadSchema`), taken apart, without its expression. */
interface Way {
  /** Selector, or empty for the card itself. */
  from: string;
  /** Attribute; empty for the raw text of a script, undefined for visible text. */
  attr: string | undefined;
  /** Path into the JSON that the text is. */
  path: string | undefined;
  /** Elements whose text is left out. */
  skip: string | undefined;
}

/** Where a way's text comes from. Gives nothing where the page has none; throws on bad JSON. */
export type Source = (item: Element, way: Way) => Found | undefined;

/** What `use` makes of the first way that gives it something to use; a way that breaks is passed over. */
export type ReadFirst = <T>(
  item: Element,
  ways: readonly string[] | undefined,
  use: (found: Found) => T | null | undefined,
  skip?: string,
) => T | undefined;

const WAY = /^([^@|]*)(?:@([\w-]*)(?::([\w.*-]+))?)?(?:\|(.+))?$/s;

function readOne(source: Source, item: Element, way: string, skip?: string): Found | undefined {
  const [, from = '', attr, path, pattern] = WAY.exec(way) ?? [];
  const found = source(item, { from, attr, path, skip });
  if (!found || !pattern) return found;
  const text = new RegExp(pattern).exec(found.text)?.[1];
  return text ? { ...found, text } : undefined;
}

/** How values of cards are read from a source. */
export const readFrom =
  (source: Source): ReadFirst =>
  (item, ways, use, skip) => {
    for (const way of ways ?? []) {
      try {
        const found = readOne(source, item, way, skip);
        const value = found && use(found);
        if (value) return value;
      } catch {
        // The page's data is not what it was: bad JSON, or a form whose fields shadow DOM methods.
      }
    }
    return undefined;
  };
