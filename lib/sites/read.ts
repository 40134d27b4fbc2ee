/** What a way of reading found, and in which element. */
export interface Found {
  text: string;
  element: Element;
}

/** One way to read (the grammar is at `ReadSchema`), taken apart. */
interface Way {
  /** Selector, or empty for the card itself. */
  from: string;
  /** Attribute; empty for the raw text of a script, undefined for visible text. */
  attr: string | undefined;
  /** Path into the JSON that the text is. */
  path: string | undefined;
  /** Its first group is the value. */
  pattern: RegExp | undefined;
}

/**
 * Where a way's text comes from, without the elements of `skip`. Gives nothing where the page has none;
 * throws on bad JSON.
 */
export type Source = (item: Element, way: Way, skip?: string) => Found | undefined;

/** What `use` makes of the first way that gives it something to use; a way that breaks is passed over. */
export type ReadFirst = <T>(
  item: Element,
  ways: readonly string[] | undefined,
  use: (found: Found) => T | null | undefined,
  skip?: string,
) => T | undefined;

/** Every card is read in the same few ways: each is taken apart once. */
const taken = new Map<string, Way>();

function take(text: string): Way {
  const [head = '', ...rest] = text.split('|');
  const [from = '', data] = head.split('@');
  const [attr, path] = data?.split(':') ?? [];
  const pattern = rest.length ? new RegExp(rest.join('|')) : undefined;
  const way = { from, attr, path, pattern };
  taken.set(text, way);
  return way;
}

/** How values of cards are read from a source. */
export const readFrom =
  (source: Source): ReadFirst =>
  (item, ways = [], use, skip) => {
    for (const each of ways) {
      try {
        const way = taken.get(each) ?? take(each);
        const found = source(item, way, skip);
        if (found && way.pattern) found.text = way.pattern.exec(found.text)?.[1] ?? '';
        const value = found?.text && use(found);
        if (value) return value;
      } catch {
        // The page's data is not what it was: bad JSON, or a form whose fields shadow DOM methods.
      }
    }
    return undefined;
  };
