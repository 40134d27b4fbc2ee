/** Where the views run. In the web edition there are no pages of others, no settings and no lists to add. */
export const IS_EXTENSION: boolean = true;
