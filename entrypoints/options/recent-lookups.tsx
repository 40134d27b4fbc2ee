import { useRef, useState } from 'react';
import { useApp } from '../../components/app-context';
import { ErrorNote } from '../../components/error-note';
import { useRequest } from '../../components/use-request';

/** The popup's latest lookups, erased together; the popup erases one. */
export function RecentLookups() {
  const { t, ask } = useApp();
  const request = useRequest('recent', {});
  const [error, setError] = useState<unknown>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const erase = () => {
    setError(null);
    ask('forgetRecent', {}).then((left) => {
      request.replace(left);
      title.current?.focus();
    }, setError);
  };
  const texts = request.status === 'done' ? request.value : [];
  return (
    <section className="section" aria-labelledby="recent-title">
      <h2 id="recent-title" className="section-title" tabIndex={-1} ref={title}>
        {t('recent.title')}
      </h2>
      {error !== null && <ErrorNote error={error} />}
      {request.status === 'failed' && <ErrorNote error={request.error} onRetry={request.reload} />}
      {request.status === 'done' && texts.length === 0 && (
        <p className="hint">{t('options.noRecent')}</p>
      )}
      {texts.length > 0 && (
        <>
          <p>{texts.join(' · ')}</p>
          <p className="row">
            <button type="button" className="button" onClick={erase}>
              {t('recent.forgetAll')}
            </button>
          </p>
        </>
      )}
    </section>
  );
}
