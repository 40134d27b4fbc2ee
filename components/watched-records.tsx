import { refKey } from '../lib/domain/entry-ref';
import { gravityOf } from '../lib/domain/lifecycle';
import { isSureWay } from '../lib/domain/vet';
import type { Watched, WatchedRecord, WatchedView } from '../lib/domain/watched';
import { troubleTexts } from '../lib/wording/coverage';
import { labelText, leadingAct, shownOrNull } from '../lib/wording/label';
import { displayName } from '../lib/wording/names';
import { disagreementTexts } from '../lib/wording/other-lists';
import { sanctionView } from '../lib/wording/sanction-line';
import { wayText } from '../lib/wording/vet-ways';
import { useApp } from './app';
import { Metas } from './dated-text';
import { NewTabLink, recordPath } from './links';
import { LabelChip, SanctionItem } from './sanctions';

/** A watched name with its records, their news, and the records that are gone. */
export function WatchedRecords({ watched: { text, records, gone } }: { watched: WatchedView }) {
  const { t } = useApp();
  return (
    <ul className="stack-far watched-records">
      {gone.map(({ list, how }) => (
        <li key={`${list} ${how}`} className="watched-news">
          {t(`watch.${how}`, { list })}
        </li>
      ))}
      {records.map((record) => (
        <li key={refKey(record.view.ref)}>
          <Found record={record} typed={text} />
        </li>
      ))}
    </ul>
  );
}

interface FoundProps {
  record: WatchedRecord;
  /** The watched name, which stands above. */
  typed: string;
}

/** One record: its name, how sure the match is and why, and its gravest act. */
function Found({ record: { view, how, news }, typed }: FoundProps) {
  const { t, today } = useApp();
  const name = displayName(view.entry);
  const isSure = isSureWay(how);
  const shown = shownOrNull(view.entry, today);
  if (!shown) return null;
  return (
    <>
      {news && <p className="watched-news">{t(`watch.${news}`)}</p>}
      {name !== typed && (
        <p>
          <NewTabLink url={recordPath(view.ref)} lang="zh-CN">
            {name}
          </NewTabLink>
        </p>
      )}
      {!isSure && <p className="doubt">{t('watch.check')}</p>}
      <p className="chip-row">
        <LabelChip
          label={labelText(t, shown)}
          gravity={gravityOf(shown)}
          {...(!isSure && { tier: 'possible' as const })}
        />
        <span className="meta">{t('mark.provenance', { lists: view.listTitle })}</span>
      </p>
      <SanctionItem view={sanctionView(t, view.entry, leadingAct(shown))} />
      <Metas texts={disagreementTexts(t, [view], view.others ?? [], today)} />
      <p className="meta">{how === 'name' ? t('watch.byName') : wayText(t, how)}</p>
      {name === typed && (
        <p className="meta">
          <NewTabLink url={recordPath(view.ref)}>{t('mark.record')}</NewTabLink>
        </p>
      )}
    </>
  );
}

/** Whether anything changed cannot be told by a list that is past its date, paused or damaged. */
export function SilentLists({ coverage }: Pick<Watched, 'coverage'>) {
  const { t } = useApp();
  const troubles = troubleTexts(t, coverage);
  if (troubles.length === 0) return null;
  return (
    <div className="watched-silent">
      <p className="meta">{t('watch.unknown')}</p>
      <Metas texts={troubles} />
    </div>
  );
}
