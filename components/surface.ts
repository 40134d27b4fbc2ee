import { watchPermissions } from '../lib/browser/permissions';
import { type ValueChange, watchValues } from '../lib/browser/storage';

/** Where the views run. In the web edition there are no pages of others, no settings and no lists to add. */
export const IS_EXTENSION: boolean = true;

/** The text between a view's name and its query. */
export const ASKED: '?' | '#' = '?';

/** The query in this view's own address. */
export const askedOfView = (): URLSearchParams => new URLSearchParams(location.search);

/** A look at a list counts where it begins and ends, and a database that lies there does by that. */
const isOfAnswers = (key: string, { oldValue, newValue }: ValueChange): boolean =>
  key.startsWith('sync:') ? !(oldValue && newValue) : !key.startsWith('db:');

/** What a private window keeps, and that the worker looks now how all stands. */
const OF_SESSION: readonly string[] = ['dismissed', 'upkeep-due'];

/**
 * Tells where answers may have changed since: something was decided, in whichever view or window, by the browser's
 * sync or a policy; a list was looked at; a permission was given or taken. Until the function that this gives is called.
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
