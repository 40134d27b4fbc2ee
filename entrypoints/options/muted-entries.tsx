import { useRef, useState } from 'react';
import { useApp } from '../../components/app';
import { DatedText } from '../../components/dated-text';
import { ErrorNote } from '../../components/error-note';
import { recordPath } from '../../components/links';
import { useRequest } from '../../components/use-request';
import type { EntryRef } from '../../lib/domain/entry';

/** Entries of which pages tell nothing until their records change. */
export function MutedEntries() {
  const { t, ask } = useApp();
  const request = useRequest('muted', {});
  const [error, setError] = useState<unknown>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const unmute = (entry: EntryRef) => {
    setError(null);
    ask('unmute', { entry }).then((left) => {
      request.replace(left);
      title.current?.focus();
    }, setError);
  };
  return (
    <section className="section" aria-labelledby="muted-title">
      <h2 id="muted-title" className="section-title" tabIndex={-1} ref={title}>
        {t('muted.title')}
      </h2>
      <p className="hint">{t('muted.hint')}</p>
      {error !== null && <ErrorNote error={error} />}
      {request.status === 'failed' && <ErrorNote error={request.error} onRetry={request.reload} />}
      {request.status === 'done' && request.value.length === 0 && (
        <p className="hint">{t('muted.none')}</p>
      )}
      {request.status === 'done' && (
        <ul className="option-rows">
          {request.value.map(({ entry, name, on }) => (
            <li key={`${entry.list} ${entry.id}`} className="option-row">
              <span className="option-row-text">
                {name === null ? (
                  t('learned.gone')
                ) : (
                  <a className="link" href={recordPath(entry)}>
                    {name}
                  </a>
                )}
                <span className="meta">
                  <DatedText text={t('muted.on', { date: on })} />
                </span>
              </span>
              <button
                type="button"
                className="button"
                aria-label={t('muted.unmuteName', { name: name ?? entry.id })}
                onClick={() => unmute(entry)}
              >
                {t('muted.unmute')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
