import { browser } from 'wxt/browser';
import type { PageState } from '../schema/messages';

/**
 * What a tab's page shows, for the popup: kept in `storage.session`, so that the worker may die in
 * between and nothing outlives the browser.
 */
interface StoredPage extends PageState {
  url: string;
}

const EMPTY: PageState = { site: null, recognised: 0, marks: [], related: [] };
const keyOf = (tab: number): string => `page:${tab}`;
/** A same-document `#part` is no other page. */
const withoutHash = (url: string): string => url.replace(/#.*$/s, '');

/** Updates of one tab one after another; its loss with the worker is harmless. */
const queues = new Map<number, Promise<unknown>>();

function enqueue<T>(tab: number, task: () => Promise<T>): Promise<T> {
  const done = (queues.get(tab) ?? Promise.resolve()).then(task, task);
  queues.set(tab, done);
  const forget = () => {
    if (queues.get(tab) === done) queues.delete(tab);
  };
  done.then(forget, forget);
  return done;
}

async function read(tab: number): Promise<StoredPage | undefined> {
  const key = keyOf(tab);
  return (await browser.storage.session.get(key))[key] as StoredPage | undefined;
}

/**
 * Add one batch's outcome to a tab's page: a `fresh` batch starts it anew, subjects judged
 * again and items that left the page (`void`) lose their earlier marks. Gives the page as it is now.
 */
export function addToPage(
  tab: number,
  url: string,
  batch: PageState,
  of: { fresh: boolean; void: readonly number[] },
): Promise<PageState> {
  return enqueue(tab, async () => {
    const before = of.fresh ? undefined : await read(tab);
    const kept = before?.marks.filter((mark) => !of.void.includes(mark.ref)) ?? [];
    const seen = new Set(before?.related.map(({ view }) => `${view.ref.list} ${view.ref.id}`));
    const page: StoredPage = {
      url: withoutHash(url),
      site: batch.site,
      recognised: batch.recognised,
      marks: [...kept, ...batch.marks],
      related: [
        ...(before?.related ?? []),
        ...batch.related.filter(({ view }) => !seen.has(`${view.ref.list} ${view.ref.id}`)),
      ],
    };
    await browser.storage.session.set({ [keyOf(tab)]: page });
    return page;
  });
}

/** The page of a tab, or an empty one when the tab is gone or has moved on since. */
export async function readPage(tab: number): Promise<PageState> {
  const [stored, current] = await Promise.all([
    read(tab),
    browser.tabs.get(tab).catch(() => undefined),
  ]);
  if (!stored || !current) return EMPTY;
  if (current.url && withoutHash(current.url) !== stored.url) return EMPTY;
  const { url: _, ...page } = stored;
  return page;
}

export async function forgetPage(tab: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tab));
}
