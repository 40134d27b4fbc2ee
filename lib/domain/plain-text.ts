/**
 * Characters that nobody sees and that change what stands around them: direction marks, zero-width characters, tags,
 * variation selectors, fillers, and breaks of lines. A name may carry another text in them, or turn its neighbours round.
 */
const HIDDEN = /[\p{Bidi_Control}\p{Default_Ignorable_Code_Point}\u2028\u2029]/gu;
const HAS_HIDDEN = new RegExp(HIDDEN.source, 'u');

/** A list's text as it may be shown: `示例\u202e在线` is `示例在线`. */
export const withoutHidden = (text: string): string =>
  HAS_HIDDEN.test(text) ? text.replace(HIDDEN, '') : text;
