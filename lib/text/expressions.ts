/** Expressions that are made of parts. */

/** One of some words, which spaces and lines part, for a longer form: `一 二` becomes `(?:一|二)`. */
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

/** A text as a part of an expression of any flags, which it matches sign by sign: `C++` becomes `C\+\+`. */
export const escapePattern = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
