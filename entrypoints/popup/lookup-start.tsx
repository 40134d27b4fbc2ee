import { useCallback, useRef, useState } from 'react';
import { useApp } from '../../components/app';
import { STOP } from '../../components/arrow-keys';
import { ErrorNote } from '../../components/error-note';
import { Button } from '../../components/fields';
import { IS_EXTENSION } from '../../components/surface';
import { useAction, useRequest } from '../../components/use-request';
import { LOOKUP_EXAMPLES, RECENT_UNITS } from '../../lib/domain/lookup';

interface LookupStartProps {
  recent: Recent;
  onPick(text: string): void;
  /** The last of the latest look-ups is gone, and with it the focused button. */
  onEmptied(): void;
}

/** Shown while nothing is typed: the latest look-ups, or examples if there was none yet. */
export function LookupStart({ recent, onPick, onEmptied }: LookupStartProps) {
  const { t } = useApp();
  return (
    <>
      {recent.texts.length > 0 && <RecentList {...{ recent, onPick, onEmptied }} />}
      {/* They are of the list that comes with the extension: another one may hold none of them. */}
      {IS_EXTENSION && !recent.hasSearched && <Examples onPick={onPick} />}
      <p className="hint">{t('search.hint')}</p>
    </>
  );
}

function Examples({ onPick }: Pick<LookupStartProps, 'onPick'>) {
  const { t } = useApp();
  return (
    <section className="stack-close start" aria-labelledby="examples-title">
      <h2 id="examples-title" className="minor-title">
        {t('examples.title')}
      </h2>
      <ul className="row">
        {LOOKUP_EXAMPLES.map(({ kind, text }) => (
          <li key={kind}>
            <Button {...STOP} className="example" onClick={() => onPick(text)}>
              <span lang="zh-CN">{text}</span> <small>{t(`examples.${kind}`)}</small>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The latest lookups, each to be looked up again or erased. */
function RecentList({ recent, onPick, onEmptied }: LookupStartProps) {
  const { t } = useApp();
  const heading = useRef<HTMLHeadingElement>(null);
  // The button goes with the row that it erases. The focus then moves to the heading, or to the field.
  const forget = (text?: string) => {
    if (text === undefined || recent.texts.length === 1) onEmptied();
    else heading.current?.focus();
    recent.forget(text);
  };
  return (
    <section className="stack-close start" aria-labelledby="recent-title">
      <div className="row section-head">
        <h2 id="recent-title" className="minor-title" tabIndex={-1} ref={heading}>
          {t('recent.title')}
        </h2>
        <Button className="text-button" onClick={() => forget()}>
          {t('recent.forgetAll')}
        </Button>
      </div>
      <ul className="row">
        {recent.texts.map((text) => (
          <li key={text} className="recent">
            <Button {...STOP} className="recent-text" onClick={() => onPick(text)}>
              {text}
            </Button>
            <Button
              className="recent-forget"
              aria-label={t('recent.forget', { text })}
              onClick={() => forget(text)}
            >
              ×
            </Button>
          </li>
        ))}
      </ul>
      <ErrorNote error={recent.error} />
      <p className="hint">{t('recent.kept')}</p>
    </section>
  );
}

interface Recent {
  /** The latest lookups, newest first. */
  texts: readonly string[];
  /** Something was looked up here once, or now. */
  hasSearched: boolean;
  note(text: string): void;
  /** Erases one, or all of them. */
  forget(text?: string): void;
  /** Why that could not be done; null if it could. */
  error: unknown;
}

/**
 * The lookups that this browser remembers; in a private window none is shown and none is kept. `isAnswered`: something
 * was looked up just now.
 */
export function useRecent(keepsNothing: boolean, isAnswered: boolean): Recent {
  const { ask } = useApp();
  // Without an answer there is nothing to offer; the next request says why.
  const { replace, ...kept } = useRequest('recent', keepsNothing ? null : {});
  const note = useCallback(
    (text: string) => {
      if (text && text.length <= RECENT_UNITS && !keepsNothing)
        ask('noteRecent', { text }).then(replace, () => {});
    },
    [ask, keepsNothing, replace],
  );
  const { error, run } = useAction();
  const forget = (text?: string) =>
    run(ask('forgetRecent', text === undefined ? {} : { text }), replace);
  const [isSearched, setIsSearched] = useState(false);
  if (isAnswered && !isSearched) setIsSearched(true);
  // Until the worker answers no example is shown that would go at once.
  const known = kept.value ?? { texts: [], hasSearched: !keepsNothing };
  return { texts: known.texts, hasSearched: known.hasSearched || isSearched, note, forget, error };
}
