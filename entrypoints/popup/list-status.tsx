import { useApp } from '../../components/app-context';
import { ErrorNote } from '../../components/error-note';
import { ListFacts } from '../../components/list-facts';
import { SyncButton } from '../../components/sync-button';
import { useLists } from '../../components/use-lists';

/** The popup's foot: which lists answer, how old they are and whether something is wrong with them. */
export function ListStatus() {
  const { t } = useApp();
  const { request, isSyncing, error, syncNow } = useLists();
  return (
    <section className="section" aria-labelledby="list-title">
      <div className="section-head">
        <h2 id="list-title" className="section-title">
          {t('list.title')}
        </h2>
        <SyncButton isSyncing={isSyncing} onSync={syncNow} />
      </div>
      {error !== null && <ErrorNote error={error} />}
      {request.status === 'failed' && <ErrorNote error={request.error} onRetry={request.reload} />}
      {request.status === 'done' && (
        <ul className="lists">
          {request.value.length === 0 && <li className="hint">{t('list.none')}</li>}
          {request.value.map((list) => (
            <li key={list.identity}>
              <p className="list-name">{list.title || list.url}</p>
              <ListFacts list={list} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
