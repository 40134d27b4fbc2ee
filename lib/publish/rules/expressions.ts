/** Expressions that are made of parts. */

/** One of some words, which spaces part, for a longer form. */
export const some = (words: string): string => `(?:${words.split(' ').join('|')})`;

/**
 * Tells texts in which one of some forms stands. Each form is an expression by itself: it may hold alternatives of its
 * own.
 */
export const anyOf = (...forms: readonly string[]): RegExp => new RegExp(forms.join('|'), 'u');
