import { useApp } from '../../components/app-context';
import { DatedText } from '../../components/dated-text';
import { Fact } from '../../components/record-facts';
import type { RecordView } from '../../lib/domain/entry-view';
import type { CitedList } from '../../lib/wording/citation';
import { OtherLists } from './other-lists';

/** Which list says so, who publishes it and of which day it is; and what other lists say. */
export function RecordProvenance({ view, list }: { view: RecordView; list: CitedList }) {
  const { t } = useApp();
  return (
    <>
      <h2 className="section-title">{t('record.provenance')}</h2>
      <dl className="facts">
        <Fact term={t('list.title')}>
          {list.title}
          {list.publisher && (
            <span className="meta">{t('record.listBy', { publisher: list.publisher })}</span>
          )}
          {list.asOf && (
            <span className="meta">
              <DatedText text={t('list.asOf', { date: list.asOf })} />
            </span>
          )}
        </Fact>
        <Fact term={t('record.id')}>
          <span className="value">{view.ref.id}</span>
        </Fact>
        <OtherLists view={view} />
      </dl>
    </>
  );
}
