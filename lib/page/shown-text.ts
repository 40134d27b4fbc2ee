import { PAGE_UNITS } from '../domain/page-limits';
import { onRequest } from '../messages/to-pages';
import { dom } from '../sites/dom';

/**
 * Hand the text that the page shows to the worker, when the user asked for it in the popup. The page is not told, and
 * nothing on it changes.
 */
export function answerWithText(): void {
  // biome-ignore lint/performance/useDomNodeTextContent: what the page hides is not what it mentions
  onRequest('text', async () => dom.innerText(dom.body(document)).slice(0, PAGE_UNITS));
}
