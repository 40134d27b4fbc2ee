import { type FormEvent, useId, useRef, useState } from 'react';
import { useApp } from '../../components/app';
import { ErrorNote } from '../../components/error-note';
import { useRequest } from '../../components/use-request';
import { siteHost } from '../../lib/domain/paused-sites';

/** Sites on which nothing is marked: remove one, or add one by its address. */
export function PausedSites() {
  const { t, ask } = useApp();
  const request = useRequest('pausedSites', {});
  const [error, setError] = useState<unknown>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const set = async (host: string, paused: boolean) => {
    setError(null);
    await ask('setSitePaused', { host, paused }).then(request.replace, setError);
    // The button is gone with its row; the keyboard goes on from the section.
    if (!paused) title.current?.focus();
  };
  return (
    <section className="section" aria-labelledby="sites-title">
      <h2 id="sites-title" className="section-title" tabIndex={-1} ref={title}>
        {t('sites.title')}
      </h2>
      <p className="hint">{t('sites.hint')}</p>
      {error !== null && <ErrorNote error={error} />}
      {request.status === 'failed' && <ErrorNote error={request.error} onRetry={request.reload} />}
      {request.status === 'done' && request.value.length > 0 && (
        <ul className="option-rows">
          {request.value.map((host) => (
            <li key={host} className="option-row">
              <span className="option-row-text">{host}</span>
              <button
                type="button"
                className="button"
                aria-label={t('sites.removeName', { host })}
                onClick={() => void set(host, false)}
              >
                {t('sites.remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
      {request.status === 'done' && request.value.length === 0 && (
        <p className="hint">{t('sites.none')}</p>
      )}
      <AddSite onAdd={(host) => set(host, true)} />
    </section>
  );
}

function AddSite({ onAdd }: { onAdd(host: string): Promise<void> }) {
  const { t } = useApp();
  const id = useId();
  const [text, setText] = useState('');
  const [isBad, setIsBad] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const host = siteHost(text.trim());
    setIsBad(host === null);
    if (host !== null) void onAdd(host).then(() => setText(''));
  };
  return (
    <form onSubmit={submit} noValidate>
      <label className="field-label" htmlFor={id}>
        {t('sites.addLabel')}
      </label>
      <div className="row">
        <input
          id={id}
          className="input"
          value={text}
          inputMode="url"
          autoComplete="off"
          spellCheck={false}
          placeholder="example.com"
          aria-invalid={isBad}
          aria-describedby={isBad ? `${id}-bad` : undefined}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <button type="submit" className="button">
          {t('sites.add')}
        </button>
      </div>
      {isBad && (
        <p id={`${id}-bad`} className="fault" role="alert">
          {t('sites.bad')}
        </p>
      )}
    </form>
  );
}
