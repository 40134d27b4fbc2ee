import type { WebsiteFacts } from '../../../../lib/domain/website';
import { websiteTextSchema } from '../../../../lib/domain/website-text';
import { readFacts } from '../../../../lib/match/footer/facts';
import { readWebsiteText } from '../../../../lib/page/website/text';
import { savedPage } from '../../../browser/saved-page';
import { loadPage } from '../../sites/load-page';

/** A text, or bytes as a browser would have them: in the charset that they declare, right or wrong. */
export function loadSite(html: string | Uint8Array, url = 'https://www.example.com/'): Document {
  return loadPage(html, url, savedPage(html).contentType);
}

/** What the page side reads, as its message holds it, and what the worker finds in that. */
export const factsOf = (document: Document, host: string): WebsiteFacts =>
  readFacts(websiteTextSchema().parse(readWebsiteText(document)), host);
