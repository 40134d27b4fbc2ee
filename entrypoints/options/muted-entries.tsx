import { useRef } from 'react';
import { useApp } from '../../components/app';
import { DatedText } from '../../components/dated-text';
import { recordPath } from '../../components/links';
import { useAction, useRequest } from '../../components/use-request';
import { Section } from '../../components/view';
import type { EntryRef } from '../../lib/domain/entry-ref';

/** Entries the user muted: pages show nothing of them until their records change. */
export function MutedEntries() {
  const { t, ask } = useApp();
  const request = useRequest('muted', {});
  const change = useAction();
  const title = useRef<HTMLHeadingElement>(null);
  const unmute = (entry: EntryRef) =>
    change.run(ask('unmute', { entry }), (left) => {
      request.replace(left);
      title.current?.focus();
    });
  return (
    <Section
      id="muted"
      title={t('muted.title')}
      hint={t('muted.hint')}
      heading={title}
      action={change}
      request={request}
    >
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
    </Section>
  );
}
