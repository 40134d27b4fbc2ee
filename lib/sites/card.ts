import type { PageSubject } from '../domain/page-subject';

/** One recognised card. Its identity is `element`: the same card read again gives the same element. */
export interface Card {
  element: Element;
  /** The annotation goes after this. */
  anchor: Element;
  subject: Omit<PageSubject, 'ref'>;
}

/** Reads the cards of one page. It changes nothing and never throws. */
export interface CardReader {
  /** The cards that the page shows now, in document order. An unchanged card is the same object. */
  read(page: Document, url: URL): Card[];
  /** The user's query. Where a site has queries, a page without one is no results page and is not read at all. */
  query?: (url: URL) => string | undefined;
  /** The page changed at or below this node: remembered cards there are void. */
  forget(node: Node): void;
  /**
   * With what did the last reading stop at its time budget, so that another one has to follow? With cards,
   * for which the user may wait, or with the search for cards, which has time.
   */
  isBehind(): 'cards' | 'search' | false;
}
