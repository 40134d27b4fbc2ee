import type { KeyboardEvent } from 'react';

/** What browsers give for a key that an input method has taken. */
const TAKEN_BY_IME = 229;

/**
 * Does this key belong to an input method? While it composes, arrows choose a word and Enter takes it.
 * The first key of a composition and, on some systems, the last one are told by their code alone.
 */
export function isOfInputMethod({ nativeEvent }: KeyboardEvent): boolean {
  return nativeEvent.isComposing || nativeEvent.keyCode === TAKEN_BY_IME;
}
