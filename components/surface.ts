/** Where the views run. In the web edition there are no pages of others, no settings and no lists to add. */
export const IS_EXTENSION: boolean = true;

/** What stands between a view's name and what it is asked. */
export const ASKED: '?' | '#' = '?';

/** What this view is asked by its own address. */
export const askedOfView = (): URLSearchParams => new URLSearchParams(location.search);
