/** Parts of a text, and a text as it is compared and quoted. */

/** A text as it is compared: without white space, with wide letters, digits and marks made narrow. */
export const tight = (text: string | null | undefined): string =>
  (text ?? '').normalize('NFKC').replace(/\s+/gu, '');

/** A text as a remark quotes it: on one line, and no more than its beginning. */
export const excerpt = (text: string): string => text.replace(/\s+/gu, ' ').slice(0, 60);

/** The clauses of a text, printed or folded. Brackets and 、 stand inside of one. */
export const clausesOf = (text: string): string[] => text.split(/[，,。；;\n]/u);

/** The sentences of running text. A semicolon and a quoted stop stand inside of one. */
export const sentencesOf = (text: string): string[] => text.split(/[。\n]/u);
