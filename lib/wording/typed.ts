/** UTF-16 units of a field; what a parent writes in one is shorter. */
export const TYPED_CAP = 200;

type TypedFault = 'too-long' | 'control';

/** Marks of direction. They cannot be seen, and turn what stands around them. */
const TURNS = '\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069';
const CONTROL = new RegExp(`[^\\P{Cc}\\t\\n\\r]|[\\p{Cs}${TURNS}]`, 'u');

/**
 * Why a typed text cannot stand in a letter: it is too long, or it holds characters that cannot be seen
 * and would change what stands around them. Null when it can.
 */
export function typedFault(text: string, cap = TYPED_CAP): TypedFault | null {
  if (CONTROL.test(text)) return 'control';
  return text.length > cap ? 'too-long' : null;
}

const UNSEEN = new RegExp(`[${TURNS}\\u200b\\u2060\\ufeff]`, 'g');

/**
 * Text without the marks that come along unseen with what is pasted, as around a number from a telephone's address book,
 * and that nobody could find and delete.
 */
export const withoutMarks = (text: string): string => text.replace(UNSEEN, '');
