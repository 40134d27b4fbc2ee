import type { Layout } from '../domain/site';
import type { Found, ReadFirst } from './read';
import { toName } from './target';
import { tidy } from './text';

/** What every card has, whatever the kind of its site. */
export interface CardTexts {
  /** Where the title was found. */
  anchor: Element;
  texts: { title: string; provider?: string; snippet?: string };
}

export const textOf = (found: Found): string => tidy(found.text);

const titleOf = ({ text, element }: Found): CardTexts | undefined => {
  const title = tidy(text);
  return title ? { anchor: element, texts: { title } } : undefined;
};

const nameOf = (found: Found): string | undefined => toName(textOf(found));

/** Title, provider and snippet of a card; nothing where it is excluded or has no title. */
export function readTexts(
  readFirst: ReadFirst,
  { exclude, title, provider: providers, snippet: snippets, skip }: Layout,
  item: Element,
): CardTexts | undefined {
  const card = exclude && item.matches(exclude) ? undefined : readFirst(item, title, titleOf, skip);
  if (!card) return undefined;
  const provider = readFirst(item, providers, nameOf, skip);
  const snippet = readFirst(item, snippets, textOf, skip);
  if (provider) card.texts.provider = provider;
  if (snippet) card.texts.snippet = snippet;
  return card;
}
