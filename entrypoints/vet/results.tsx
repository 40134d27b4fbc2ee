import { useEffect, useMemo, useState } from 'react';
import { useApp } from '../../components/app';
import { CountFilter } from '../../components/count-filter';
import { DatedText, Meta } from '../../components/dated-text';
import { ErrorNote } from '../../components/error-note';
import { Button } from '../../components/fields';
import { UncheckedNotes } from '../../components/list-facts';
import { useRequest } from '../../components/use-request';
import { Section, takeFocus } from '../../components/view';
import type { FileTable } from '../../lib/tables/read-table';
import type { VetColumns } from '../../lib/tables/vet-columns';
import type { Prepared } from '../../lib/tables/vet-rows';
import { coverageText } from '../../lib/wording/coverage';
import { Heading } from './heading';
import { troublesOf } from './remarks';
import { ResultTable } from './result-table';
import {
  answeredBy,
  ROW_STATES,
  type RowState,
  type Sorting,
  sortRows,
  type VettedRow,
  vettedRow,
} from './row-state';
import { Output } from './save-and-print';
import { useVetting, type Vetting } from './use-vetting';

interface VetResultsProps {
  /** The file, and of several sheets which. */
  name: string;
  table: FileTable;
  columns: VetColumns;
  prepared: Prepared;
}

/** The order of the filter's buttons. The one for waiting rows goes when all are checked, and must move no other. */
const KINDS: readonly (RowState | 'all')[] = [
  'all',
  ...ROW_STATES.filter((state) => state !== 'waiting'),
  'waiting',
];

/** Kinds that are shown even without rows: that nothing is listed is an answer. */
const USUAL = ['all', 'listed', 'check', 'none'] as const;

/** The rows of a table as they are vetted: progress, counts, filter, table, export and print. */
export function VetResults({ name, table, columns, prepared }: VetResultsProps) {
  const { t, today } = useApp();
  const { rows } = prepared;
  const vetting = useVetting(rows);
  const [filter, setFilter] = useState<RowState | 'all'>('all');
  const [sorting, setSorting] = useState<Sorting>({ key: 'number', descending: false });
  const request = useRequest('lists', {});
  const lists = request.value ?? [];
  const { results, cut, coverage } = vetting;
  const vetted = useMemo(() => {
    const answered = answeredBy(coverage);
    return rows.map((row) => {
      const isCut = answered === 'full' && cut.has(row.row);
      return vettedRow(row, results.get(row.row), isCut ? 'part' : answered);
    });
  }, [rows, results, cut, coverage]);
  const shown = useMemo(() => {
    const kept = vetted.filter(({ state }) => filter === 'all' || state === filter);
    return sortRows(kept, sorting, today);
  }, [vetted, filter, sorting, today]);
  const kinds = KINDS.map((kind) => ({
    kind,
    name: t(`vet.state.${kind}`),
    n: kind === 'all' ? vetted.length : vetted.filter(({ state }) => state === kind).length,
  }));
  useDocumentTitle(t('vet.documentTitle', { file: name, n: rows.length, date: today }));
  return (
    <Section
      id="results"
      request={request}
      title={<Heading name={name} count={rows.length} coverage={coverage} lists={lists} />}
      beside={
        <Output
          name={name}
          table={{ cells: table, columns, prepared, rows: vetted, coverage }}
          shown={shown}
          isFiltered={filter !== 'all'}
          isReady={vetting.status !== 'running' && vetting.status !== 'near'}
        />
      }
    >
      <Progress vetting={vetting} />
      <Coverage rows={vetted} coverage={coverage} />
      <UncheckedNotes unchecked={vetting.unchecked} />
      <CountFilter kinds={kinds} always={USUAL} chosen={filter} onChoose={setFilter} />
      <ResultTable key={filter} rows={shown} sorting={sorting} onSorting={setSorting} />
      <p className="disclaimer">{t('vet.disclaimer')}</p>
    </Section>
  );
}

interface CoverageProps {
  rows: readonly VettedRow[];
  coverage: Vetting['coverage'];
}

/** The lists' content, which shows what "not on a list" is worth. */
function Coverage({ rows, coverage }: CoverageProps) {
  const { t } = useApp();
  const n = rows.filter(({ state }) => state === 'none').length;
  if (rows.some(({ result, answered }) => result && answered === 'none'))
    return <Meta text={coverageText(t, coverage)} />;
  if (n === 0) return troublesOf(t, coverage).map((text) => <Meta key={text} text={text} />);
  return (
    <p className="meta">
      <DatedText text={t('vet.coverage', { n, coverage: coverageText(t, coverage) })} />
    </p>
  );
}

/** Titles the document for print and PDF. */
function useDocumentTitle(title: string): void {
  const { t } = useApp();
  useEffect(() => {
    document.title = title;
    return () => {
      document.title = t('vet.title');
    };
  }, [title, t]);
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
      {status === 'cancelled' && (
        // The button that cancelled it is gone.
        <Button ref={takeFocus} onClick={again}>
          {t('vet.again')}
        </Button>
      )}
      {/* Said once at the end: numbers that change all the time would be read out all the time. */}
      <p className="visually-hidden" role="status">
        {status === 'done' && t('vet.progress', { done: progress.total, total: progress.total })}
      </p>
    </div>
  );
}
