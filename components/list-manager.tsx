import { useState } from 'react';
import type { Translate } from '../lib/i18n';
import type { ListState } from '../lib/schema/messages';
import { useApp } from './app-context';
import { DatedText } from './dated-text';
import { ErrorNote } from './error-note';
import { Fingerprint } from './fingerprint';
import { ListFacts } from './list-facts';
import { SubscribeForm } from './subscribe-form';
import { SyncButton } from './sync-button';
import { useLists } from './use-lists';

/** The subscriptions: their state, update, remove and add. */
export function ListManager() {
  const { t } = useApp();
  const { request, isSyncing, error, syncNow } = useLists();
  return (
    <section className="section" aria-labelledby="lists-title">
      <div className="section-head">
        <h2 id="lists-title" className="section-title">
          {t('options.lists')}
        </h2>
        <SyncButton isSyncing={isSyncing} onSync={syncNow} />
      </div>
      <p className="hint">{t('options.listsHint')}</p>
      {error !== null && <ErrorNote error={error} />}
      {request.status === 'failed' && <ErrorNote error={request.error} onRetry={request.reload} />}
      {request.status === 'done' && (
        <ul className="cards">
          {request.value.map((list) => (
            <li key={list.identity}>
              <ListCard list={list} onRemoved={request.replace} />
            </li>
          ))}
        </ul>
      )}
      <SubscribeForm onSubscribed={request.reload} />
    </section>
  );
}

interface ListCardProps {
  list: ListState;
  onRemoved(lists: ListState[]): void;
}

function ListCard({ list, onRemoved }: ListCardProps) {
  const { t } = useApp();
  const isBundled = list.url === undefined;
  return (
    <article className="card">
      <h3 className="card-title">{list.title || list.url}</h3>
      <p className="meta">
        {isBundled ? t('list.bundled') : list.url}
        {' · '}
        {t('list.publisher', { publisher: list.publisher })}
      </p>
      <ListFacts list={list} />
      {!isBundled && (
        <>
          <p className="meta">
            <DatedText text={signedFacts(t, list)} />
          </p>
          <p className="meta">{t('list.root')}</p>
          <Fingerprint root={list.identity} />
          <RemoveList list={list} onRemoved={onRemoved} />
        </>
      )}
    </article>
  );
}

function signedFacts(t: Translate, { sequence, expires }: ListState): string {
  return [
    ...(sequence === undefined ? [] : [t('list.sequence', { n: sequence })]),
    ...(expires === undefined ? [] : [t('list.expires', { date: expires.slice(0, 10) })]),
  ].join(' · ');
}

/** Removing takes two clicks, in place: no dialog that a page in the background could hide. */
function RemoveList({ list, onRemoved }: ListCardProps) {
  const { t, ask } = useApp();
  const [isSure, setIsSure] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const remove = () => ask('unsubscribe', { list: list.identity }).then(onRemoved, setError);
  if (!isSure) {
    return (
      <button type="button" className="button" onClick={() => setIsSure(true)}>
        {t('list.remove')}
      </button>
    );
  }
  return (
    <div className="confirm">
      <p>{t('list.removeConfirm', { title: list.title })}</p>
      {error !== null && <ErrorNote error={error} />}
      <p className="row">
        <button type="button" className="button button-primary" onClick={remove}>
          {t('list.remove')}
        </button>
        <button type="button" className="button" onClick={() => setIsSure(false)}>
          {t('list.cancel')}
        </button>
      </p>
    </div>
  );
}
