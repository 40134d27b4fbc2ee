import type { Tab } from '../../browser/tabs';
import { parseHost } from '../../domain/host';
import { RequestError } from '../../messages/client';
import type { RequestName } from '../../messages/requests';
import { isOwnView, isTopDocument, type Sender } from '../../messages/sender';
import { originOf } from './page-state';

/** An address that names a website. */
export interface WebsiteAddress {
  url: string;
  host: string;
}

/** A document that asks, by the browser's word alone. */
export interface AskingPage {
  /** The tab's address. */
  url: string;
  /** Null for an address that names nobody, as `http://192.0.2.1/`. */
  host: string | null;
  tab: number;
  /** Differs from one document of the tab to the next; in a browser that numbers none, from one site to the next. */
  document: string;
  /** A view of the extension, which may ask everything. */
  isOwn: boolean;
}

/** Is it the document that its tab shows now? A frame, one that is rendered ahead and one that was left are not. */
function isShown(sender: Sender, tab: Tab): boolean {
  const { url = '' } = sender;
  return isTopDocument(sender) && originOf(tab.url ?? url) === originOf(url);
}

/** Where a document stands. What a site made itself (`blob:…`, `about:blank`) has the site's origin, by the browser's word. */
function addressOf({ tab, url = '', origin = '' }: Sender): string {
  const address = tab?.url ?? url;
  return address.startsWith('http') ? address : origin || address;
}

/** The page that asks: the current document of a tab. Refuses all others. */
export function askingPage(name: RequestName, sender: Sender): AskingPage {
  const { tab, documentId } = sender;
  if (tab?.id === undefined || !isShown(sender, tab)) throw new RequestError('not-allowed', name);
  const address = addressOf(sender);
  return {
    url: address,
    host: parseHost(address),
    tab: tab.id,
    document: documentId ?? originOf(address),
    isOwn: isOwnView(sender),
  };
}

/** `askingPage` of a website; refuses addresses without a host too. */
export function askingWebsite(name: RequestName, sender: Sender): AskingPage & WebsiteAddress {
  const page = askingPage(name, sender);
  const { host } = page;
  if (host === null) throw new RequestError('not-allowed', name);
  return { ...page, host };
}

/** The tab may close meanwhile: then there is no badge to set and no page to remember. */
const ignore = (): void => undefined;

/**
 * Do what follows an answer once it is on its way: calls to the browser serialise what they are given on the
 * worker's one thread, which would hold the answer up. The worker outlives its last event by far longer.
 */
export function afterReply(...tasks: (() => Promise<unknown>)[]): void {
  setTimeout(() => {
    for (const task of tasks) task().catch(ignore);
  });
}
