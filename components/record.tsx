import type { EntryRef } from '../lib/schema/entry';
import { gravityOf } from '../lib/schema/lifecycle';
import type { RecordView } from '../lib/schema/messages';
import { displayName, labelText, shownOrNull } from '../lib/wording';
import { useApp } from './app-context';
import { ErrorNote } from './error-note';
import { LabelChip } from './label-chip';
import { OfficialLookups } from './official-lookups';
import { OtherLists } from './other-lists';
import { PageBar } from './page-bar';
import { Fact, IdentifierFacts, NameFacts } from './record-facts';
import { RecordTimeline } from './record-timeline';
import { useRequest } from './use-request';

/** The record page; `entry` is null when the link names none. */
export function RecordPage({ entry }: { entry: EntryRef | null }) {
  const { t } = useApp();
  return (
    <div className="page">
      <PageBar />
      <main>
        {entry ? <Loaded entry={entry} /> : <p className="hint">{t('record.badLink')}</p>}
      </main>
    </div>
  );
}

function Loaded({ entry }: { entry: EntryRef }) {
  const { t } = useApp();
  const request = useRequest('record', { entry });
  if (request.status === 'waiting') return <p className="hint">{t('list.loading')}</p>;
  if (request.status === 'failed')
    return <ErrorNote error={request.error} onRetry={request.reload} />;
  return <Whole view={request.value} />;
}

/** An entry without a shown sanction is as gone as one that is not there. */
function Whole({ view }: { view: RecordView | null }) {
  const { t, today } = useApp();
  const shown = view && shownOrNull(view.entry, today);
  if (!shown) {
    return (
      <>
        <h1 className="page-title">{t('record.title')}</h1>
        <p className="hint">{t('record.gone')}</p>
        <OfficialLookups />
      </>
    );
  }
  const { entry, ref, listTitle } = view;
  return (
    <>
      <p className="meta">{t(`kind.${entry.kind}`)}</p>
      <h1 className="page-title" lang="zh-CN">
        {displayName(entry)}
      </h1>
      <p>
        <LabelChip label={labelText(t, shown)} gravity={gravityOf(shown)} />
      </p>
      <RecordTimeline entry={entry} />
      <h2 className="section-title">{t('record.names')}</h2>
      <NameFacts entry={entry} />
      <IdentifierFacts identifiers={entry.identifiers} />
      <h2 className="section-title">{t('record.provenance')}</h2>
      <dl className="facts">
        <Fact term={t('list.title')}>{listTitle}</Fact>
        <Fact term={t('record.id')}>
          <span className="value">{ref.id}</span>
        </Fact>
        <OtherLists view={view} />
      </dl>
      <p className="disclaimer">{t('record.disclaimer')}</p>
      <OfficialLookups />
    </>
  );
}
