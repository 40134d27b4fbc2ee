import { useMemo, useState } from 'react';
import { useApp } from '../../components/app-context';
import { ErrorNote } from '../../components/error-note';
import type { PreparedRow } from '../../lib/tables/vet-rows';
import { VetActions } from './actions';
import { VetFilter } from './filter';
import { VetPages } from './pages';
import { VetPrint } from './print';
import { type RowState, type Sorting, sortRows, vettedRow } from './state';
import { useVet, type Vetting } from './use-vet';

/** The run over the rows of a table and its results: progress, counts, filter, table, export and print. */
export function VetRun({ rows }: { rows: readonly PreparedRow[] }) {
  const { t, today } = useApp();
  const vetting = useVet(rows);
  const [filter, setFilter] = useState<RowState | 'all'>('all');
  const [sorting, setSorting] = useState<Sorting>({ key: 'number', descending: false });
  const { results } = vetting;
  const vetted = useMemo(
    () => rows.map((row) => vettedRow(row, results.get(row.row))),
    [rows, results],
  );
  const shown = useMemo(() => {
    const kept = vetted.filter(({ state }) => filter === 'all' || state === filter);
    return sortRows(kept, sorting, today);
  }, [vetted, filter, sorting, today]);
  return (
    <section className="section" aria-labelledby="vet-results">
      <div className="section-head">
        <h2 id="vet-results" className="section-title">
          {t('vet.results')}
        </h2>
        <VetActions rows={shown} isReady={vetting.status !== 'running'} />
      </div>
      <VetProgress vetting={vetting} />
      <VetPrint count={shown.length} />
      <VetFilter rows={vetted} filter={filter} onFilter={setFilter} />
      <VetPages key={filter} rows={shown} sorting={sorting} onSorting={setSorting} />
      <p className="disclaimer">{t('vet.disclaimer')}</p>
    </section>
  );
}

function VetProgress({ vetting }: { vetting: Vetting }) {
  const { t } = useApp();
  const { status, progress, error, cancel, again } = vetting;
  const isRunning = status === 'running' || status === 'near';
  const text = isRunning
    ? t(status === 'running' ? 'vet.progress' : 'vet.nearProgress', { ...progress })
    : status === 'cancelled' && t('vet.cancelled');
  return (
    <div className="vet-progress no-print">
      {isRunning && (
        <progress max={progress.total} value={progress.done} aria-label={t('vet.results')} />
      )}
      <p className="hint">{text}</p>
      {status === 'failed' && <ErrorNote error={error} onRetry={again} />}
      {isRunning && (
        <button type="button" className="button" onClick={cancel}>
          {t('vet.cancel')}
        </button>
      )}
      {status === 'cancelled' && (
        <button type="button" className="button" onClick={again}>
          {t('vet.again')}
        </button>
      )}
      {/* Said once at the end: numbers that change all the time would be read out all the time. */}
      <p className="visually-hidden" role="status">
        {status === 'done' && t('vet.progress', { done: progress.total, total: progress.total })}
      </p>
    </div>
  );
}
