import { isOwnView, isTopDocument, type Sender, type Tab } from '../../browser/tabs';
import { parseHost } from '../../domain/host';
import { CARDS_CAP } from '../../domain/page-limits';
import { RequestError } from '../../messages/client';
import type { RequestName } from '../../messages/to-worker';
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

/** The address of a document. One that a site made itself (`blob:…`, `about:blank`) has the site's origin. */
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

/**
 * How much the pages of one tab may ask and be told: `most` at once, and `perMinute` more with each minute. The largest
 * listings, read by the liveliest user, stay below it. A page that makes its cards up gets no further.
 */
const LIMITS = {
  /** Batches of cards: a feed asks ten times a second until its page is full. */
  judge: { most: 600, perMinute: 300 },
  /** Cards in them. */
  subjects: { most: 2 * CARDS_CAP, perMinute: CARDS_CAP },
  checkAddress: { most: 300, perMinute: 300 },
  checkSite: { most: 300, perMinute: 300 },
  /** Bytes of annotations. */
  bytes: { most: 256 * 1024, perMinute: 128 * 1024 },
  /** Listed institutions that a page is told of only because this browser knows a site of theirs from a visit. */
  learned: { most: 8, perMinute: 3 },
  /** Tabs that annotations open. */
  openRecord: { most: 10, perMinute: 10 },
} satisfies Record<string, { most: number; perMinute: number }>;

type Good = keyof typeof LIMITS;

/** How much of each was taken, and when that was. */
export type Used = Partial<Record<Good, { amount: number; at: number }>>;

const MINUTE_MS = 60_000;

/**
 * Take an amount of a good, or nothing if less is left; says which. Ten records may be opened at once: the eleventh
 * waits for six seconds.
 */
export function take(used: Used, good: Good, amount: number, now: number): boolean {
  const { most, perMinute } = LIMITS[good];
  const { amount: before, at } = used[good] ?? { amount: 0, at: now };
  // A clock that was set back gives nothing, and takes nothing.
  const given = (Math.max(0, now - at) / MINUTE_MS) * perMinute;
  const left = Math.max(0, before - given);
  const isGiven = left + amount <= most;
  used[good] = { amount: isGiven ? left + amount : left, at: now };
  return isGiven;
}

/**
 * What each tab asked of this worker. It is kept in memory only: a worker ends after half a minute without a question,
 * and in that time most of the allowance comes back anyway.
 */
const asked = new Map<number, Used>();

/** Count what the page of a tab asks; false where it has asked too much. */
export function countAsked(tab: number, good: Good, amount = 1): boolean {
  const used = asked.get(tab) ?? {};
  asked.set(tab, used);
  return take(used, good, amount, Date.now());
}

export const forgetAsked = (tab: number): boolean => asked.delete(tab);

/** The tab may close meanwhile. Then there is no badge to set and no page to remember. */
const ignore = (): void => undefined;

/**
 * Run tasks once the answer is on its way. Calls to the browser serialise their arguments on the worker's one thread,
 * which would hold the answer up. The worker outlives its last event by far longer.
 */
export function afterReply(...tasks: (() => Promise<unknown>)[]): void {
  setTimeout(() => {
    for (const task of tasks) task().catch(ignore);
  });
}
