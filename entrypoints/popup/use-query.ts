import { useRef, useState } from 'react';

export interface Query {
  /** What stands in the field. */
  value: string;
  /** The text whenever it is whole: never the raw letters of an unfinished pinyin word. */
  text: string;
  change(value: string): void;
  onCompositionStart(): void;
  /** Chromium sends no input event after the composition, Firefox does: the text counts either way. */
  onCompositionEnd(value: string): void;
}

/** The text of the lookup field. While an input method composes, its letters are its own. */
export function useQuery(initial: string): Query {
  const [value, setValue] = useState(initial);
  const [text, setText] = useState(initial);
  const isComposing = useRef(false);
  const change = (next: string) => {
    setValue(next);
    if (!isComposing.current) setText(next);
  };
  return {
    value,
    text,
    change,
    onCompositionStart: () => {
      isComposing.current = true;
    },
    onCompositionEnd: (next) => {
      isComposing.current = false;
      change(next);
    },
  };
}
