import { useApp } from '../../components/app';
import { callPath, NewTabLink } from '../../components/links';
import { ListFacts, SyncButton, useLists } from '../../components/lists';
import { PermissionNote } from '../../components/permission-note';
import { Bar, Section } from '../../components/view';
import { ListChanges } from './list-changes';
import { LookupSection } from './lookup';
import { PageSection } from './page';
import { PageMentions } from './page-mentions';

interface PopupProps {
  /** The tab whose page is shown; null where there is none. */
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
      <Bar as="h1" />
      <main>
        <PermissionNote tab={tab} />
        <LookupSection initial={lookup} isPrivate={isPrivate} />
        <p className="meta call-link">
          <NewTabLink url={callPath()}>{t('call.title')}</NewTabLink>
        </p>
        {settings.showChanges && <ListChanges />}
        {tab !== null && <PageSection tab={tab} />}
        {tab !== null && <PageMentions tab={tab} />}
        <ListStatus />
      </main>
      <OtherViews />
    </div>
  );
}

/** Which lists answer, how old they are and whether something is wrong with them. */
export function ListStatus() {
  const { t } = useApp();
  const lists = useLists();
  const { request } = lists;
  return (
    <Section
      id="list"
      title={t('list.title')}
      beside={<SyncButton {...lists} />}
      action={lists.sync}
      request={request}
    >
      {request.status === 'done' && (
        <ul className="stack lists">
          {request.value.length === 0 && <li className="hint">{t('list.none')}</li>}
          {request.value.map((list) => (
            <li key={list.identity}>
              <p className="list-name">{list.title || list.url}</p>
              <ListFacts list={list} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function OtherViews() {
  const { t } = useApp();
  return (
    <nav className="row popup-nav" aria-label={t('nav.title')}>
      <NewTabLink url="vet.html">{t('vet.title')}</NewTabLink>
      <NewTabLink url="options.html">{t('options.link')}</NewTabLink>
    </nav>
  );
}
