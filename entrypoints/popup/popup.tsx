import { useLayoutEffect } from 'react';
import { useApp } from '../../components/app';
import type { ReadPage } from '../../components/dossier';
import { NewTabLink, previewPath, viewPath } from '../../components/links';
import { ListFacts, SyncButton, useLists } from '../../components/list-facts';
import { PermissionNote } from '../../components/permission-note';
import { useTypedLookup } from '../../components/use-lookup';
import { Version } from '../../components/version';
import { Bar, Section } from '../../components/view';
import { formatSubscription, listAt } from '../../lib/domain/subscription';
import { nav } from '../../lib/wording/messages/zh-CN/nav';
import { listName } from '../../lib/wording/names';
import { LookupSection } from './lookup';
import { ListChanges, useWatched, WatchedNames, WatchedNews } from './news';
import { type FollowPage, PageActions, PageSection, usePage } from './page';

interface PopupProps {
  /** The tab whose page is shown; null if there is none. */
  tab: number | null;
  /** Its address, where the browser gives it. */
  url?: string | undefined;
  /** The text to look up at once. */
  lookup?: string;
  /** Opened from a private window. */
  isPrivate?: boolean;
  readPage?: ReadPage;
  followPage?: FollowPage;
}

/** The page of `tab` first, where there is one, then the look-up; once something is asked, its answer leads. */
export function Popup(props: PopupProps) {
  const { tab, url = '', lookup = '', isPrivate = false, readPage = null } = props;
  const { followPage = null } = props;
  const { t, settings } = useApp();
  const asked = useTypedLookup(lookup);
  const page = usePage({ tab, url, follow: followPage });
  const watched = useWatched(isPrivate);
  const isAsked = asked.text.trim() !== '';
  const leads = isAsked || tab === null ? 'lookup' : 'page';
  // The typed text now leads the popup and has to be in sight.
  useLayoutEffect(() => {
    if (leads === 'lookup') document.documentElement.scrollTop = 0;
  }, [leads]);
  // Both keep their keys: React moves the page past the field, which keeps its focus.
  const search = (
    <LookupSection key="lookup" asked={asked} tab={tab} watched={isPrivate ? undefined : watched} />
  );
  const found = isAsked && asked.lookup.status === 'done' ? asked.lookup.found.hits : [];
  const told = tab !== null && (
    <PageSection
      key="page"
      tab={tab}
      page={page}
      above={found.map(({ ref }) => ref)}
      isApart={isAsked}
    />
  );
  return (
    <div className="popup">
      <Bar as="h1" />
      <main data-leads={leads}>
        <PermissionNote tab={tab} />
        <ListOffer text={asked.text} page={page.url} />
        <WatchedNews watched={watched} />
        {leads === 'page' ? [told, search] : [search, told]}
        {/* The buttons wait for the parts above them, so that none moves away from under the pointer. */}
        {tab !== null && page.request.status !== 'waiting' && (
          <PageActions tab={tab} page={page} readPage={readPage} />
        )}
        <p className="meta call-link">
          <NewTabLink url={viewPath('enrol')}>{t('enrol.link')}</NewTabLink>
          <NewTabLink url={viewPath('call')}>{t('call.title')}</NewTabLink>
        </p>
        <WatchedNames watched={watched} />
        {settings.showChanges && <ListChanges />}
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
      {request.value && (
        <ul className="stack lists">
          {request.value.length === 0 && <li className="hint">{t('list.none')}</li>}
          {request.value.map((list) => (
            <li key={list.identity}>
              <p className="list-name">{listName(t, list)}</p>
              <ListFacts list={list} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

const NAMED_VIEWS = Object.keys(nav) as (keyof typeof nav)[];

function OtherViews() {
  const { t } = useApp();
  return (
    <nav className="row popup-nav" aria-label={t('nav.title')}>
      {NAMED_VIEWS.map((key) => (
        <NewTabLink key={key} url={key.replace(/\..*/, '.html')}>
          {t(key)}
        </NewTabLink>
      ))}
      <Version />
    </nav>
  );
}

interface ListOfferProps {
  /** The field's text. */
  text: string;
  /** The address of the tab's page, as the browser gives it; '' where it does not. */
  page: string;
}

/**
 * The way to the preview of a list, whose address was looked up or whose page is at hand. Nothing is read or followed
 * by itself, and the page is not asked: its address alone says that it is a list's.
 */
export function ListOffer({ text, page }: ListOfferProps) {
  const { t } = useApp();
  const typed = listAt(text);
  const list = typed ?? (text.trim() === '' ? listAt(page) : null);
  if (!list) return null;
  return (
    <p className="panel list-offer">
      {t(typed ? 'options.textIsList' : 'options.pageIsList')}{' '}
      <NewTabLink url={previewPath(formatSubscription(list))}>{t('options.seeList')}</NewTabLink>
    </p>
  );
}
