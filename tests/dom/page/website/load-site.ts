import { JSDOM, VirtualConsole } from 'jsdom';
import { type WebsiteFacts, websiteTextSchema } from '../../../../lib/domain/website';
import { readFacts } from '../../../../lib/match/footer/facts';
import { readWebsiteText } from '../../../../lib/page/website/text';
import { savedPage } from '../../../browser/saved-page';

/** A page as a browser would have it: in the charset that it declares, right or wrong. */
export function loadSite(html: string | Uint8Array, url = 'https://www.example.com/'): Document {
  const { body, contentType } = savedPage(html);
  // Saved pages carry style sheets that jsdom cannot parse; its complaints say nothing about us.
  const virtualConsole = new VirtualConsole();
  return new JSDOM(Buffer.from(body), { url, virtualConsole, contentType }).window.document;
}

/** What the page side reads, as its message holds it, and what the worker finds in that. */
export const factsOf = (document: Document, host: string): WebsiteFacts =>
  readFacts(websiteTextSchema().parse(readWebsiteText(document)), host);
