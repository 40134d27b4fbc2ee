/** Expressions that are made of parts, and the parts of a text that they are asked of. */

/** One of some words, which spaces and lines part, for a longer form. */
export const some = (words: string): string => `(?:${words.trim().split(/\s+/u).join('|')})`;

/** An expression for any of several forms, each of which has its own line or reason. */
export const anyOf = (...forms: readonly string[]): RegExp => new RegExp(forms.join('|'), 'u');

/** The same for each place of a text, as `replace` takes it. */
export const eachOf = (...forms: readonly string[]): RegExp => new RegExp(forms.join('|'), 'gu');

/**
 * An expression that holds words of tables, for `test` and `exec`. It is written as any other: a backslash needs no second
 * one. Example: pattern`^${PARTY}[：:]\s*`.
 */
export const pattern = (parts: TemplateStringsArray, ...words: readonly string[]): RegExp =>
  new RegExp(String.raw(parts, ...words), 'u');

/** The same for each place of a text, as `matchAll` and `replace` take it. */
export const patterns = (parts: TemplateStringsArray, ...words: readonly string[]): RegExp =>
  new RegExp(pattern(parts, ...words), 'gu');

/** A text as it is compared: without white space, with wide letters, digits and marks made narrow. */
export const tight = (text: string | null | undefined): string =>
  (text ?? '').normalize('NFKC').replace(/\s+/gu, '');

/** A text as a remark quotes it: on one line, and no more than its beginning. */
export const excerpt = (text: string): string => text.replace(/\s+/gu, ' ').slice(0, 60);

/** The clauses of a text, printed or folded. Brackets and 、 stand inside of one. */
export const clausesOf = (text: string): string[] => text.split(/[，,。；;\n]/u);

/** The sentences of running text. A semicolon and a quoted stop stand inside of one. */
export const sentencesOf = (text: string): string[] => text.split(/[。\n]/u);
