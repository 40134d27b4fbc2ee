import { parseHost } from '../../domain/host';
import { RequestError } from '../../messages/client';
import type { RequestName } from '../../messages/requests';
import type { Sender } from '../../messages/router';
import { originOf } from './page-state';

/** A document that asks, by the browser's word alone. */
export interface AskingPage {
  /** The tab's address. */
  url: string;
  host: string;
}

/**
 * The page that asks: the current document of a tab. Refuses frames inside a page, documents that are rendered
 * ahead of their visit or were left, and addresses without a host.
 */
export function askingPage(name: RequestName, sender: Sender): AskingPage {
  const { frameId, tab, documentLifecycle = 'active', url = '' } = sender;
  const address = tab?.url ?? url;
  const host = parseHost(address);
  const isCurrent =
    frameId === 0 && documentLifecycle === 'active' && originOf(address) === originOf(url);
  if (!isCurrent || host === null) throw new RequestError('not-allowed', name);
  return { url: address, host };
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
