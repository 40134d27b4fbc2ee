import { watchPermissions } from '../lib/browser/permissions';
import { type ValueChange, watchValues } from '../lib/browser/storage';

/** Where the views run. In the web edition there are no pages of others, no settings and no lists to add. */
export const IS_EXTENSION: boolean = true;

/** The text between a view's name and its query. */
export const ASKED: '?' | '#' = '?';

/** The query in this view's own address. */
export const askedOfView = (): URLSearchParams => new URLSearchParams(location.search);

/**
 * May a change of this key change answers? A look at a list counts when it begins and when it ends (`sync:`). Changes
 * of a database that lies there (`db:`) count by these alone.
 */
const isOfAnswers = (key: string, { oldValue, newValue }: ValueChange): boolean =>
  key.startsWith('sync:') ? !(oldValue && newValue) : !key.startsWith('db:');

/**
 * Keys of `storage.session` that count: banners dismissed in a private window, and the due time that the worker writes
 * whenever it looks how all stands.
 */
const OF_SESSION: readonly string[] = ['dismissed', 'upkeep-due'];

/**
 * Call `tell` whenever answers may have changed: something was decided, in whichever view or window, by the browser's
 * sync or a policy; a list was looked at; a permission was given or taken. The function that this gives ends it.
 */
export function followStates(tell: () => void): () => void {
  const ends = [
    watchValues('local', isOfAnswers, tell),
    watchValues('session', (key) => OF_SESSION.includes(key), tell),
    watchPermissions(tell),
  ];
  return () => {
    for (const end of ends) end();
  };
}
