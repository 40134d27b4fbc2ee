import type { ListState } from '../lib/domain/list-state';
import type { Translate } from '../lib/wording/messages';
import { faultText } from '../lib/wording/states';
import { useApp } from './app-context';
import { DatedText } from './dated-text';
import { instantText } from './instant';

function checkedText(t: Translate, list: ListState): string {
  if (list.url === undefined) return t('list.bundledUpdates');
  return list.checkedAt
    ? t('list.checked', { time: instantText(list.checkedAt) })
    : t('list.neverChecked');
}

/** A list's size, date and last look, and what went wrong at that look. */
export function ListFacts({ list }: { list: ListState }) {
  const { t } = useApp();
  // A list that has never been live has neither a size nor a date yet.
  const size = list.asOf && [t('list.live', { n: list.live }), t('list.asOf', { date: list.asOf })];
  const facts = [...size, checkedText(t, list)];
  return (
    <>
      <p className="meta">
        <DatedText text={facts.join(' · ')} />
      </p>
      {list.paused && <p className="paused">{t('list.paused')}</p>}
      {list.syncing && <p className="meta">{t('list.syncing')}</p>}
      {list.fault && (
        <p className="fault">
          <DatedText text={`${instantText(list.fault.at)} ${faultText(t, list.fault)}`} />
        </p>
      )}
    </>
  );
}
