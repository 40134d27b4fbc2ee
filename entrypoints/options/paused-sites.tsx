import { type FormEvent, useId, useRef, useState } from 'react';
import { useApp } from '../../components/app';
import { useAction, useRequest } from '../../components/use-request';
import { Section } from '../../components/view';
import { siteHost } from '../../lib/domain/host';

/** Sites on which nothing is annotated: remove one, or add one by its address. */
export function PausedSites() {
  const { t, ask } = useApp();
  const request = useRequest('pausedSites', {});
  const change = useAction();
  const title = useRef<HTMLHeadingElement>(null);
  const add = (host: string, onAdded: () => void) =>
    change.run(ask('setSitePaused', { host, paused: true }), (hosts) => {
      request.replace(hosts);
      onAdded();
    });
  const remove = (host: string) =>
    change.run(ask('setSitePaused', { host, paused: false }), (hosts) => {
      request.replace(hosts);
      title.current?.focus();
    });
  return (
    <Section
      id="sites"
      title={t('sites.title')}
      hint={t('sites.hint')}
      heading={title}
      action={change}
      request={request}
    >
      {request.status === 'done' && request.value.length > 0 && (
        <ul className="option-rows">
          {request.value.map((host) => (
            <li key={host} className="option-row">
              <span className="option-row-text">{host}</span>
              <button
                type="button"
                className="button"
                aria-label={t('sites.removeName', { host })}
                onClick={() => remove(host)}
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
      <AddSite onAdd={add} />
    </Section>
  );
}

function AddSite({ onAdd }: { onAdd(host: string, onAdded: () => void): void }) {
  const { t } = useApp();
  const id = useId();
  const [text, setText] = useState('');
  const [isBad, setIsBad] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const host = siteHost(text.trim());
    setIsBad(host === null);
    if (host !== null) onAdd(host, () => setText(''));
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
