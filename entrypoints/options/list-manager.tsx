import { useRef } from 'react';
import { useApp } from '../../components/app-context';
import { ErrorNote } from '../../components/error-note';
import { SyncButton } from '../../components/sync-button';
import type { Lists } from '../../components/use-lists';
import type { ListState } from '../../lib/domain/list-state';
import { ListCard } from './list-card';
import { SubscribeForm } from './subscribe-form';

/** The subscriptions: their state, update, pause, remove and add. */
export function ListManager({ lists }: { lists: Lists }) {
  const { t } = useApp();
  const { request, isSyncing, error, syncNow } = lists;
  const title = useRef<HTMLHeadingElement>(null);
  const onChanged = (states: ListState[]) => {
    const isGone = request.status === 'done' && states.length < request.value.length;
    request.replace(states);
    // The button is gone with its card; the keyboard goes on from the section.
    if (isGone) title.current?.focus();
  };
  return (
    <section className="section" aria-labelledby="lists-title">
      <div className="section-head">
        <h2 id="lists-title" className="section-title" tabIndex={-1} ref={title}>
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
              <ListCard list={list} onChanged={onChanged} />
            </li>
          ))}
        </ul>
      )}
      <SubscribeForm onSubscribed={request.reload} />
    </section>
  );
}
