import { useApp } from '../../components/app';
import { DatedText } from '../../components/dated-text';
import { Unanswered } from '../../components/error-note';
import { citedOf, listOf } from '../../components/lists';
import { OfficialLookups } from '../../components/official-lookups';
import { LabelChip } from '../../components/sanctions';
import { useRequest } from '../../components/use-request';
import { View } from '../../components/view';
import type { Day } from '../../lib/domain/day';
import type { Entry } from '../../lib/domain/entry';
import { type EntryRef, refKey } from '../../lib/domain/entry-ref';
import type { RecordView } from '../../lib/domain/entry-view';
import { byGravity, gravityOf, shownSanctions } from '../../lib/domain/lifecycle';
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
  if (!view || !shownOrNull(view.entry, today)) return <None text={t('record.gone')} isLookedUp />;
  const match = page.status === 'done' ? matchOf(t, page.value, entry) : null;
  return <Sheet view={view} match={match} />;
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
  match: PageEvidence | null;
}

/** Acts that the view shows, cites and reports: as many as one entry of a list may have (FORMAT 9). */
const ACTS = 64;

/** The entry with the newest of its shown acts alone, and how many more it has. */
function bounded(entry: Entry, today: Day): { entry: Entry; more: number } {
  const all = shownSanctions(entry, today);
  if (all.length <= ACTS) return { entry, more: 0 };
  return { entry: { ...entry, sanctions: all.slice(0, ACTS) }, more: all.length - ACTS };
}

function Sheet({ view, match }: SheetProps) {
  const { t, today } = useApp();
  const list = listOf(useRequest('lists', {}), view.ref.list);
  const { entry, more } = bounded(view.entry, today);
  const cited = citedOf({ ...view, entry }, list);
  const isOfSeveral = view.others?.some((other) => shownOrNull(other.entry, today)) === true;
  return (
    <>
      <Head view={view} />
      <Actions cited={cited} />
      {match && <PageMatch match={match} />}
      <Timeline entry={entry} more={more} list={isOfSeveral ? view.listTitle : null} />
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
        <p key={refKey(ref)} className="chip-row">
          <LabelChip label={labelText(t, shown)} gravity={gravityOf(shown)} />
          {told.length > 1 && (
            <span className="meta">{t('mark.provenance', { lists: listTitle })}</span>
          )}
        </p>
      ))}
    </>
  );
}
