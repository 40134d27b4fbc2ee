import { useApp } from '../../components/app';
import { DatedText } from '../../components/dated-text';
import { Unanswered } from '../../components/error-note';
import { citedOf, listOf } from '../../components/lists';
import { OfficialLookups } from '../../components/official-lookups';
import { LabelChip } from '../../components/sanctions';
import { useRequest } from '../../components/use-request';
import { View } from '../../components/view';
import type { Entry } from '../../lib/domain/entry';
import type { EntryRef } from '../../lib/domain/entry-ref';
import type { RecordView } from '../../lib/domain/entry-view';
import { gravityOf } from '../../lib/domain/lifecycle';
import { labelText, type Shown, shownOrNull } from '../../lib/wording/label';
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
    <View>{entry ? <Asked entry={entry} tab={tab} /> : <None text={t('record.badLink')} />}</View>
  );
}

/** The record, and why the tab's page shows it: nothing of that where the page is silent or gone. */
function Asked({ entry, tab }: { entry: EntryRef; tab: number | null }) {
  const { t, today } = useApp();
  const request = useRequest('record', { entry });
  const page = useRequest('page', tab === null ? null : { tab });
  if (request.status !== 'done') return <Unanswered request={request} />;
  const view = request.value;
  // An entry without a shown sanction is as gone as one that is not there.
  const shown = view && shownOrNull(view.entry, today);
  if (!shown) return <None text={t('record.gone')} isLookedUp />;
  const match = page.status === 'done' ? matchOf(t, page.value, entry) : null;
  return <Sheet view={view} shown={shown} match={match} />;
}

function None({ text, isLookedUp = false }: { text: string; isLookedUp?: boolean }) {
  const { t } = useApp();
  return (
    <>
      <h1 className="view-title">{t('record.title')}</h1>
      <p className="hint">{text}</p>
      {isLookedUp && <OfficialLookups />}
    </>
  );
}

interface SheetProps {
  view: RecordView;
  shown: Shown;
  match: PageEvidence | null;
}

function Sheet({ view, shown, match }: SheetProps) {
  const { t, today } = useApp();
  const list = listOf(useRequest('lists', {}), view.ref.list);
  const cited = citedOf(view, list);
  const { entry } = view;
  return (
    <>
      <Head entry={entry} shown={shown} />
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

function Head({ entry, shown }: { entry: Entry; shown: Shown }) {
  const { t } = useApp();
  return (
    <>
      <p className="print-only print-title">{t('record.title')}</p>
      <p className="meta">{t(`kind.${entry.kind}`)}</p>
      <h1 className="view-title" lang="zh-CN">
        {displayName(entry)}
      </h1>
      <p>
        <LabelChip label={labelText(t, shown)} gravity={gravityOf(shown)} />
      </p>
    </>
  );
}
