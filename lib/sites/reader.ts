import type { PageSubject } from '../domain/subject';

/** One recognised card. Its identity is `element`: the same card read again gives the same element. */
export interface Item {
  element: Element;
  /** The pill goes after this. */
  anchor: Element;
  subject: Omit<PageSubject, 'ref'>;
}

/** What reads the pages of one site. Reads and changes nothing; never throws. */
export interface Reader {
  /** The cards that the page shows now, in document order. An unchanged card may be the same object. */
  items(root: ParentNode, url: URL): Item[];
  /**
   * What the reader of the page searched for. Where a site has queries, a page without one is no
   * results page and is not read at all.
   */
  query?: (url: URL) => string | undefined;
  /** The page changed at or below this node: what was remembered of the cards around it is void. */
  forget?: (node: Node) => void;
  /** Did the last reading stop at its time budget, so that another one has to follow? */
  isBehind?: () => boolean;
}
