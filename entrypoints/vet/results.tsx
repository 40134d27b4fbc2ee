import { useMemo, useState } from 'react';
import { useApp } from '../../components/app';
import { ErrorNote } from '../../components/error-note';
import { Button } from '../../components/fields';
import { saveFile } from '../../components/text-out';
import { UncheckedNotes } from '../../components/unchecked-notes';
import { useRequest } from '../../components/use-request';
import { Section } from '../../components/view';
import { toSpreadsheetCsv } from '../../lib/tables/csv';
import type { PreparedRow } from '../../lib/tables/vet-rows';
import { listAge } from '../../lib/wording/list-date';
import { exportRows } from './export';
import { ResultTable } from './result-table';
import {
  ROW_STATES,
  type RowState,
  type Sorting,
  sortRows,
  type VettedRow,
  vettedRow,
} from './row-state';
import { useVetting, type Vetting } from './use-vetting';

/** The rows of a table as they are vetted: progress, counts, filter, table, export and print. */
export function VetResults({ rows }: { rows: readonly PreparedRow[] }) {
  const { t, today } = useApp();
  const vetting = useVetting(rows);
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
    <Section
      id="results"
      title={t('vet.results')}
      beside={<Output rows={shown} isReady={vetting.status !== 'running'} />}
    >
      <Progress vetting={vetting} />
      <Basis count={shown.length} />
      <UncheckedNotes unchecked={vetting.unchecked} />
      <Filter rows={vetted} filter={filter} onFilter={setFilter} />
      <ResultTable key={filter} rows={shown} sorting={sorting} onSorting={setSorting} />
      <p className="disclaimer">{t('vet.disclaimer')}</p>
    </Section>
  );
}

function Progress({ vetting }: { vetting: Vetting }) {
  const { t } = useApp();
  const { status, progress, error, cancel, again } = vetting;
  const isRunning = status === 'running' || status === 'near';
  const text = isRunning
    ? t(status === 'running' ? 'vet.progress' : 'vet.nearProgress', { ...progress })
    : status === 'cancelled' && t('vet.cancelled');
  return (
    <div className="row actions vet-progress no-print">
      {isRunning && (
        <progress max={progress.total} value={progress.done} aria-label={t('vet.results')} />
      )}
      <p className="hint">{text}</p>
      {status === 'failed' && <ErrorNote error={error} onRetry={again} />}
      {isRunning && <Button onClick={cancel}>{t('view.cancel')}</Button>}
      {status === 'cancelled' && <Button onClick={again}>{t('vet.again')}</Button>}
      {/* Said once at the end: numbers that change all the time would be read out all the time. */}
      <p className="visually-hidden" role="status">
        {status === 'done' && t('vet.progress', { done: progress.total, total: progress.total })}
      </p>
    </div>
  );
}

interface FilterProps {
  rows: readonly VettedRow[];
  filter: RowState | 'all';
  onFilter(filter: RowState | 'all'): void;
}

/** Counts of what the rows came to; each shows its rows alone. */
function Filter({ rows, filter, onFilter }: FilterProps) {
  const { t } = useApp();
  const countOf = (state: RowState | 'all'): number =>
    state === 'all' ? rows.length : rows.filter((row) => row.state === state).length;
  const choices = (['all', ...ROW_STATES, 'waiting'] as const).filter(
    (state) => state === 'all' || state === filter || countOf(state) > 0 || isUsual(state),
  );
  return (
    <fieldset className="row vet-filter">
      <legend className="visually-hidden">{t('vet.filter')}</legend>
      {choices.map((state) => (
        <Button
          key={state}
          data-state={state}
          aria-pressed={filter === state}
          onClick={() => onFilter(state)}
        >
          {t('vet.count', { state: t(`vet.state.${state}`), n: countOf(state) })}
        </Button>
      ))}
    </fieldset>
  );
}

/** Told with their zero too: that nothing is listed is an answer. */
const isUsual = (state: RowState): boolean =>
  state === 'listed' || state === 'check' || state === 'none';

/** The shown rows as a file and on paper. */
function Output({ rows, isReady }: { rows: readonly VettedRow[]; isReady: boolean }) {
  const { t, today } = useApp();
  const save = () => {
    const text = toSpreadsheetCsv(exportRows(t, rows, today));
    saveFile(`${t('vet.exportName')}-${today}.csv`, text, 'text/csv;charset=utf-8');
  };
  return (
    <div className="row no-print">
      <Button disabled={!isReady} title={t('vet.exportHint')} onClick={save}>
        {t('vet.export')}
      </Button>
      <Button disabled={!isReady} onClick={() => print()}>
        {t('view.print')}
      </Button>
    </div>
  );
}

/** What a printed sheet says of itself: when it was made, and by which lists of which day. */
function Basis({ count }: { count: number }) {
  const { t, today } = useApp();
  const request = useRequest('lists', {});
  const lists = request.status === 'done' ? request.value.filter(({ paused }) => !paused) : [];
  return (
    <div className="vet-basis meta">
      <p className="print-only">{t('vet.printed', { date: today, n: count })}</p>
      <p>{t('vet.byLists')}</p>
      <ul>
        {lists.map((list) => {
          const { identity, title, publisher, asOf: date } = list;
          const age = listAge(t, list, today);
          return (
            <li key={identity}>
              {[t('vet.listDate', { title, publisher, date }), ...(age ? [age] : [])].join(' · ')}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
