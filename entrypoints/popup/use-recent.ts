import { useCallback, useEffect, useState } from 'react';
import { useApp } from '../../components/app-context';

export interface Recent {
  /** The latest lookups, newest first. */
  texts: readonly string[];
  note(text: string): void;
  /** Erases one, or all of them. */
  forget(text?: string): void;
}

/** The lookups that this browser remembers; in a private window none is shown and none is kept. */
export function useRecent(isPrivate: boolean): Recent {
  const { ask } = useApp();
  const [texts, setTexts] = useState<readonly string[]>([]);
  useEffect(() => {
    if (isPrivate) return;
    let isCurrent = true;
    // Without an answer there is simply nothing to offer; what the reader asks for next tells of it.
    ask('recent', {}).then(
      (kept) => isCurrent && setTexts(kept),
      () => {},
    );
    return () => {
      isCurrent = false;
    };
  }, [ask, isPrivate]);
  const note = useCallback(
    (text: string) => {
      if (text && !isPrivate) ask('noteRecent', { text }).then(setTexts, () => {});
    },
    [ask, isPrivate],
  );
  const forget = useCallback(
    (text?: string) => {
      ask('forgetRecent', text === undefined ? {} : { text }).then(setTexts, () => {});
    },
    [ask],
  );
  return { texts, note, forget };
}
