import type { DocumentId } from './documents';

/** One official sentence, or the items of an article that bear on the matter. */
export interface Rule {
  document: DocumentId;
  /** Where in the document; '' where its parts have no number. */
  article: string;
  /** Word by word; what is left out is marked by …. */
  quote: readonly string[];
  /** The news reports that give this sentence, if the text itself was not read as far as here. */
  reportedIn?: readonly string[];
}
