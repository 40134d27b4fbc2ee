/** Where the views run. In the web edition there are no pages of others, no settings and no lists to add. */
export const IS_EXTENSION: boolean = true;

/** The text between a view's name and its query. */
export const ASKED: '?' | '#' = '?';

/** The query in this view's own address. */
export const askedOfView = (): URLSearchParams => new URLSearchParams(location.search);
