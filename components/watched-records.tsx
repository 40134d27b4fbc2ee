import { refKey } from '../lib/domain/entry-ref';
import { gravityOf } from '../lib/domain/lifecycle';
import type { WatchedRecord, WatchedView } from '../lib/domain/watched';
import { labelText, shownOrNull } from '../lib/wording/label';
import { displayName } from '../lib/wording/names';
import { useApp } from './app';
import { NewTabLink, recordPath } from './links';
import { LabelChip } from './sanctions';

/** What the lists say of a watched name: its records with what is new of them, and what is shown no more. */
export function WatchedRecords({ watched: { records, gone } }: { watched: WatchedView }) {
  const { t } = useApp();
  return (
    <ul className="stack-close watched-records">
      {gone.map(({ list, how }) => (
        <li key={`${list} ${how}`} className="watched-news">
          {t(`watch.${how}`, { list })}
        </li>
      ))}
      {records.map((record) => (
        <li key={refKey(record.view.ref)}>
          <Found record={record} />
        </li>
      ))}
    </ul>
  );
}

function Found({ record: { view, isSure, news } }: { record: WatchedRecord }) {
  const { t, today } = useApp();
  const shown = shownOrNull(view.entry, today);
  if (!shown) return null;
  return (
    <>
      {news && <p className="watched-news">{t(`watch.${news}`)}</p>}
      <p>
        <NewTabLink url={recordPath(view.ref)} lang="zh-CN">
          {displayName(view.entry)}
        </NewTabLink>
      </p>
      {!isSure && <p className="doubt">{t('watch.check')}</p>}
      <p className="row chip-row">
        <LabelChip
          label={labelText(t, shown)}
          gravity={gravityOf(shown)}
          {...(!isSure && { tier: 'possible' as const })}
        />
        <span className="meta">{t('mark.provenance', { lists: view.listTitle })}</span>
      </p>
    </>
  );
}
