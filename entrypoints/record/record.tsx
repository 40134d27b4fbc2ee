import { useApp } from '../../components/app';
import { DatedText } from '../../components/dated-text';
import { ErrorNote } from '../../components/error-note';
import { citedOf, listOf } from '../../components/lists';
import { OfficialLookups } from '../../components/official-lookups';
import { LabelChip } from '../../components/sanctions';
import { useRequest } from '../../components/use-request';
import { View } from '../../components/view';
import type { EntryRef } from '../../lib/domain/entry-ref';
import type { RecordView } from '../../lib/domain/entry-view';
import { byGravity, gravityOf } from '../../lib/domain/lifecycle';
import { labelText, shownOrNull } from '../../lib/wording/label';
import { displayName } from '../../lib/wording/names';
import type { PageEvidence } from '../../lib/wording/report';
import { Actions, MuteButton } from './actions';
import { IdentifierFacts, NameFacts } from './facts';
import { matchOf, PageMatch, Provenance } from './provenance';
import { Report } from './report';
import { Timeline } from './timeline';

interface RecordSheetProps {
  /** Null when the link names none. */
  entry: EntryRef | null;
  /** The tab from whose page the record was opened, if it was. */
  tab?: number | null;
}

export function RecordSheet({ entry, tab = null }: RecordSheetProps) {
  const { t } = useApp();
  return (
    <View>
      {!entry && (
        <>
          <h1 className="view-title">{t('record.title')}</h1>
          <p className="hint">{t('record.badLink')}</p>
        </>
      )}
      {entry && tab === null && <Loaded entry={entry} match={null} />}
      {entry && tab !== null && <Matched entry={entry} tab={tab} />}
    </View>
  );
}

/** The record, with why the tab's page shows it: without that where the page is silent or gone. */
function Matched({ entry, tab }: { entry: EntryRef; tab: number }) {
  const { t } = useApp();
  const page = useRequest('page', { tab });
  const match = page.status === 'done' ? matchOf(t, page.value, entry) : null;
  return <Loaded entry={entry} match={match} />;
}

function Loaded({ entry, match }: { entry: EntryRef; match: PageEvidence | null }) {
  const { t } = useApp();
  const request = useRequest('record', { entry });
  if (request.status === 'waiting') return <p className="hint">{t('list.loading')}</p>;
  if (request.status === 'failed')
    return <ErrorNote error={request.error} onRetry={request.reload} />;
  return <Whole view={request.value} match={match} />;
}

/** An entry without a shown sanction is as gone as one that is not there. */
function Whole({ view, match }: { view: RecordView | null; match: PageEvidence | null }) {
  const { today } = useApp();
  const shown = view && shownOrNull(view.entry, today);
  return shown ? <Shown view={view} match={match} /> : <Gone />;
}

function Gone() {
  const { t } = useApp();
  return (
    <>
      <h1 className="view-title">{t('record.title')}</h1>
      <p className="hint">{t('record.gone')}</p>
      <OfficialLookups />
    </>
  );
}

function Shown({ view, match }: { view: RecordView; match: PageEvidence | null }) {
  const { t, today } = useApp();
  const list = listOf(useRequest('lists', {}), view.ref.list);
  const cited = citedOf(view, list);
  const { entry } = view;
  return (
    <>
      <Head view={view} />
      <Actions cited={cited} />
      {match && <PageMatch match={match} />}
      <Timeline entry={entry} />
      <h2 className="section-title">{t('record.names')}</h2>
      <NameFacts entry={entry} />
      <IdentifierFacts identifiers={entry.identifiers} />
      <Provenance view={view} list={cited.list} />
      <p className="disclaimer">{t('record.disclaimer')}</p>
      <p className="meta print-only print-foot">
        <DatedText text={t('record.printed', { date: today })} />
      </p>
      <MuteButton entry={view.ref} />
      <Report cited={cited} match={match} contacts={list?.contacts ?? []} />
      <OfficialLookups />
    </>
  );
}

/** What one list says at most of this subject, the gravest list first. */
function Head({ view }: { view: RecordView }) {
  const { t, today } = useApp();
  const { entry } = view;
  const all = [view, ...(view.others ?? [])].flatMap((each) => {
    const shown = shownOrNull(each.entry, today);
    return shown ? [{ ...each, shown }] : [];
  });
  const told = all.sort((a, b) => byGravity(a.shown, b.shown));
  return (
    <>
      <p className="print-only print-title">{t('record.title')}</p>
      <p className="meta">{t(`kind.${entry.kind}`)}</p>
      <h1 className="view-title" lang="zh-CN">
        {displayName(entry)}
      </h1>
      {told.map(({ ref, listTitle, shown }) => (
        <p key={`${ref.list} ${ref.id}`} className="chip-row">
          <LabelChip label={labelText(t, shown)} gravity={gravityOf(shown)} />
          {told.length > 1 && (
            <span className="meta">{t('mark.provenance', { lists: listTitle })}</span>
          )}
        </p>
      ))}
    </>
  );
}
