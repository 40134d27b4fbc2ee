import { useCallback, useEffect, useState } from 'react';
import { useApp } from '../../components/app';
import { STOP } from '../../components/arrow-keys';
import { LOOKUP_EXAMPLES } from '../../lib/wording/states';

interface LookupStartProps {
  recent: Recent;
  onPick(text: string): void;
}

/** Before anything is typed: what was looked up last, or else what can be typed, by example. */
export function LookupStart({ recent, onPick }: LookupStartProps) {
  const { t } = useApp();
  return (
    <>
      {recent.texts.length > 0 ? (
        <RecentList recent={recent} onPick={onPick} />
      ) : (
        <Examples onPick={onPick} />
      )}
      <p className="hint">{t('search.hint')}</p>
    </>
  );
}

function Examples({ onPick }: Pick<LookupStartProps, 'onPick'>) {
  const { t } = useApp();
  return (
    <section className="start" aria-labelledby="examples-title">
      <h2 id="examples-title" className="minor-title">
        {t('examples.title')}
      </h2>
      <ul className="start-row">
        {LOOKUP_EXAMPLES.map(({ kind, text }) => (
          <li key={kind}>
            <button {...STOP} type="button" className="example" onClick={() => onPick(text)}>
              <span lang="zh-CN">{text}</span> <small>{t(`examples.${kind}`)}</small>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface RecentListProps {
  recent: Recent;
  onPick(text: string): void;
}

/** The latest lookups, each to be looked up again or erased. */
export function RecentList({ recent, onPick }: RecentListProps) {
  const { t } = useApp();
  return (
    <section className="start" aria-labelledby="recent-title">
      <div className="section-head">
        <h2 id="recent-title" className="minor-title">
          {t('recent.title')}
        </h2>
        <button type="button" className="text-button" onClick={() => recent.forget()}>
          {t('recent.forgetAll')}
        </button>
      </div>
      <ul className="start-row">
        {recent.texts.map((text) => (
          <li key={text} className="recent">
            <button {...STOP} type="button" className="recent-text" onClick={() => onPick(text)}>
              {text}
            </button>
            <button
              type="button"
              className="recent-forget"
              aria-label={t('recent.forget', { text })}
              onClick={() => recent.forget(text)}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <p className="hint">{t('recent.kept')}</p>
    </section>
  );
}

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
    // Without an answer there is nothing to offer; the next request says why.
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
