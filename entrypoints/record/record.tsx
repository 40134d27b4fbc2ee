import { useApp } from '../../components/app';
import { DatedText, TextList } from '../../components/dated-text';
import { DossierForm, type ReadPage } from '../../components/dossier';
import { Unanswered } from '../../components/error-note';
import { citedOf, listOf } from '../../components/list-facts';
import { OfficialLookups } from '../../components/official-lookups';
import { IS_EXTENSION } from '../../components/surface';
import { useAsked } from '../../components/use-asked';
import { useRequest } from '../../components/use-request';
import { View } from '../../components/view';
import { WatchButton } from '../../components/watch-button';
import type { EntryRef } from '../../lib/domain/entry-ref';
import type { RecordView } from '../../lib/domain/entry-view';
import { isAskedInFull } from '../../lib/domain/lookup';
import { coverageText } from '../../lib/wording/coverage';
import { dayText } from '../../lib/wording/dates';
import { shownOrNull } from '../../lib/wording/label';
import { displayName } from '../../lib/wording/names';
import { matchOf, type PageEvidence } from '../../lib/wording/report';
import { Actions, MuteButton } from './actions';
import { IdentifierFacts, Provenance, SubjectFacts } from './facts';
import { Head } from './head';
import { Report } from './report';
import { Against, Timeline } from './timeline';

interface RecordSheetProps {
  /** Null when the link names none. */
  entry: EntryRef | null;
  /** The tab from whose page the record was opened, if it was. */
  tab?: number | null;
  /** Its page's address, where the browser gives it. */
  url?: string;
  readPage?: ReadPage;
}

/** One entry: any doubt about the page that led here, who, what, when, why, the source and the reply. */
export function RecordSheet(props: RecordSheetProps) {
  const { entry, tab = null, url = '', readPage = null } = props;
  const { t } = useApp();
  return (
    <View>
      {entry ? (
        <Asked entry={entry} tab={tab} url={url} readPage={readPage} />
      ) : (
        <None text={t('record.badLink')} />
      )}
    </View>
  );
}

interface AskedProps {
  entry: EntryRef;
  tab: number | null;
  url: string;
  readPage: ReadPage;
}

/** The record, and why the tab's page shows it: nothing of that where the page is silent or gone. */
function Asked({ entry, tab, url, readPage }: AskedProps) {
  const { t, ask, today } = useApp();
  const request = useRequest('record', { entry });
  // Asked once: the doubt about the page that led here stays when that page has moved on.
  const page = useAsked(ask, 'page', tab === null ? null : { tab });
  if (request.status !== 'done') return <Unanswered request={request} />;
  const view = request.value;
  // An entry without a shown sanction is as gone as one that is not there.
  if (!view || !shownOrNull(view.entry, today)) return <Gone list={entry.list} />;
  const match = page.value ? matchOf(t, page.value, entry) : null;
  return <Sheet view={view} match={match} tab={tab} url={url} readPage={readPage} />;
}

/** No such record: what the lists hold is said, so that nobody takes that for an answer about the unit. */
function Gone({ list }: { list: string }) {
  const { t } = useApp();
  const request = useRequest('coverage', {});
  if (request.status !== 'done') return <Unanswered request={request} />;
  const coverage = request.value;
  return (
    <>
      <None text={t(isAskedInFull(coverage, list) ? 'record.gone' : 'record.unasked')} />
      <p className="hint">
        <DatedText text={coverageText(t, coverage)} />
      </p>
      <OfficialLookups />
    </>
  );
}

function None({ text }: { text: string }) {
  const { t } = useApp();
  return (
    <>
      <h1 className="view-title">{t('record.title')}</h1>
      <p>{text}</p>
    </>
  );
}

interface SheetProps extends Omit<AskedProps, 'entry'> {
  view: RecordView;
  match: PageEvidence | null;
}

function WatchRecord({ name }: { name: string }) {
  return <WatchButton name={name} watched={useRequest('watched', {})} />;
}

function Sheet({ view, match, tab, url, readPage }: SheetProps) {
  const { t, ask, today } = useApp();
  const lists = useRequest('lists', {});
  const { entry } = view;
  const cited = citedOf(view, listOf(lists, view.ref.list));
  const isOfSeveral = view.others?.some((other) => shownOrNull(other.entry, today)) === true;
  const dossierRecords = async (withPage: boolean) => {
    const page = withPage && tab !== null ? await ask('page', { tab }) : null;
    return [{ cited, match: page && matchOf(t, page, view.ref) }];
  };
  return (
    <>
      <Head view={view} doubt={match?.doubt} />
      <Timeline entry={entry} list={isOfSeveral ? view.listTitle : null} />
      <Against view={view} />
      <Actions cited={cited} />
      <SubjectFacts entry={entry} />
      <IdentifierFacts identifiers={entry.identifiers} />
      {match && <PageMatch match={match} />}
      <Provenance view={view} list={cited.list} />
      <p className="disclaimer">{t('record.disclaimer')}</p>
      <p className="meta print-only print-foot">
        <DatedText text={t('record.printed', { date: dayText(t, today) })} />
      </p>
      {IS_EXTENSION && <WatchRecord name={displayName(entry)} />}
      {IS_EXTENSION && <MuteButton entry={view.ref} />}
      <Report cited={cited} match={match} url={url} lists={lists} />
      {IS_EXTENSION && (
        <details className="panel report record-dossier">
          <summary>{t('dossier.title')}</summary>
          <div className="report-body">
            <DossierForm
              tab={tab}
              readPage={readPage}
              url={url}
              isOfPage={match !== null}
              records={dossierRecords}
            />
          </div>
        </details>
      )}
      <OfficialLookups />
    </>
  );
}

/** The evidence of the match on the page that the record was opened from. */
function PageMatch({ match }: { match: PageEvidence }) {
  const { t } = useApp();
  return (
    <section className="panel stack-close record-match" aria-labelledby="match-title">
      <h2 id="match-title" className="minor-title">
        {t('record.match')}
      </h2>
      <p className="meta">{t('record.matchOn', { page: match.page })}</p>
      <p className="meta">{match.basis}</p>
      <TextList texts={match.evidence} />
    </section>
  );
}
