import { browser } from 'wxt/browser';

/** Requests to pages that run a script of ours, with their answers. Only the extension itself can send them. */
interface PageRequests {
  /** The user changed what is shown: ask about the page anew. Answered once the page is redrawn. */
  lookAnew: true;
  /** The text that the page shows, when the user asks who is mentioned there. */
  text: string;
}

type PageRequestName = keyof PageRequests;

/** Answer a request in this page; with nothing if the answer fails. */
export function onRequest<N extends PageRequestName>(
  name: N,
  answer: () => Promise<PageRequests[N]>,
): void {
  browser.runtime.onMessage.addListener((asked, _, reply) => {
    if (asked !== name) return undefined;
    answer().then(reply, () => reply());
    return true;
  });
}

/** Ask the page of a tab; undefined if no script of ours is in it. */
export function askPage<N extends PageRequestName>(
  tab: number,
  name: N,
): Promise<PageRequests[N] | undefined> {
  return browser.tabs.sendMessage(tab, name, { frameId: 0 }).catch(() => undefined);
}
