import { useApp } from '../../components/app';
import { ErrorNote } from '../../components/error-note';
import { callPath } from '../../components/links';
import { ListFacts, SyncButton, useLists } from '../../components/lists';
import { PermissionNote } from '../../components/permission-note';
import { ChangesNotice } from './list-changes';
import { LookupSection } from './lookup';
import { PageMarks } from './page';

interface PopupProps {
  /** The tab whose page is told about; null where there is none. */
  tab: number | null;
  /** What to look up at once. */
  lookup?: string;
  /** Opened from a private window. */
  isPrivate?: boolean;
}

/** Lookup first; below it the page of `tab`, where there is one, and the state of the lists. */
export function Popup({ tab, lookup = '', isPrivate = false }: PopupProps) {
  const { t, settings } = useApp();
  return (
    <div className="popup">
      <header className="bar">
        <h1 className="brand">
          <img src="icon/32.png" width="20" height="20" alt="" />
          {t('app.name')}
        </h1>
      </header>
      <main>
        <PermissionNote tab={tab} />
        <LookupSection initial={lookup} isPrivate={isPrivate} />
        <p className="meta call-link">
          <a className="link" href={callPath()} target="_blank" rel="noreferrer">
            {t('call.title')}
          </a>
        </p>
        {settings.showChanges && <ChangesNotice />}
        {tab !== null && <PageMarks tab={tab} />}
        <ListStatus />
      </main>
      <PopupNav />
    </div>
  );
}

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

/** The popup's foot: the other pages of the extension. */
const PAGES = [
  { path: 'vet.html', label: 'vet.title' },
  { path: 'options.html', label: 'options.link' },
] as const;

export function PopupNav() {
  const { t } = useApp();
  return (
    <nav className="popup-nav" aria-label={t('nav.title')}>
      {PAGES.map(({ path, label }) => (
        <a key={path} className="link" href={path} target="_blank" rel="noreferrer">
          {t(label)}
        </a>
      ))}
    </nav>
  );
}
