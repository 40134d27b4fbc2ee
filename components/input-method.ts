import { type KeyboardEvent, useRef, useState } from 'react';

type TextEvent = { currentTarget: { value: string } };

export interface ComposedText {
  /** The field's text. */
  value: string;
  /** Puts another text into the field. */
  change(value: string): void;
  /** For the field itself. */
  handlers: {
    onChange(event: TextEvent): void;
    onCompositionStart(): void;
    onCompositionEnd(event: TextEvent): void;
  };
}

/**
 * The text of a field, handed to `onText` whenever it is whole. While an input method composes, its letters
 * are its own: of `shi'li`, typed to become 示例, only 示例 is handed on.
 */
export function useComposedText(initial: string, onText: (text: string) => void): ComposedText {
  const [value, setValue] = useState(initial);
  const isComposing = useRef(false);
  const change = (next: string) => {
    setValue(next);
    if (!isComposing.current) onText(next);
  };
  return {
    value,
    change,
    handlers: {
      onChange: ({ currentTarget }) => change(currentTarget.value),
      onCompositionStart: () => {
        isComposing.current = true;
      },
      // Chromium sends no input event after the composition, Firefox does: the text counts either way.
      onCompositionEnd: ({ currentTarget }) => {
        isComposing.current = false;
        change(currentTarget.value);
      },
    },
  };
}

/** The key code of a key that an input method has taken. */
const TAKEN_BY_IME = 229;

/**
 * Does this key belong to an input method? While it composes, arrows choose a word and Enter takes it. For the first
 * key of a composition and, on some systems, for the last, only the code says so.
 */
export function isOfInputMethod({ nativeEvent }: KeyboardEvent): boolean {
  return nativeEvent.isComposing || nativeEvent.keyCode === TAKEN_BY_IME;
}
