import type { DocumentId } from './documents';

/** One official sentence, or the items of an article that bear on the matter. */
export interface Rule {
  document: DocumentId;
  /** Where in the document; '' where its parts have no number. */
  article: string;
  /** Word by word; what is left out is marked by …. */
  quote: readonly string[];
  /** Where the text itself did not reach as far as this sentence: the news reports that give it. */
  reportedIn?: readonly string[];
}
