import type { Layout } from '../schema/site';
import type { Found, ReadFirst } from './read';
import { toName } from './target';
import { tidy } from './text';

/** What every card has, whatever the kind of its site. */
export interface CardTexts {
  /** Where the title was found. */
  titled: Found;
  texts: { title: string; provider?: string; snippet?: string };
}

export const textOf = (found: Found): string => tidy(found.text);

/** Title, provider and snippet of a card; nothing where it is excluded or has no title. */
export function readTexts(
  readFirst: ReadFirst,
  layout: Layout,
  item: Element,
): CardTexts | undefined {
  if (layout.exclude && item.matches(layout.exclude)) return undefined;
  const titled = readFirst(item, layout.title, (found) => textOf(found) && found, layout.skip);
  if (!titled) return undefined;
  const name = (found: Found) => toName(textOf(found));
  const provider = readFirst(item, layout.provider, name, layout.skip);
  const snippet = readFirst(item, layout.snippet, textOf, layout.skip);
  return {
    titled,
    texts: { title: textOf(titled), ...(provider && { provider }), ...(snippet && { snippet }) },
  };
}
