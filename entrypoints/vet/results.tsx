import { useEffect, useMemo, useState } from 'react';
import { useApp } from '../../components/app';
import { DatedText, Meta, Metas } from '../../components/dated-text';
import { ErrorNote } from '../../components/error-note';
import { Button } from '../../components/fields';
import { UncheckedNotes } from '../../components/list-facts';
import { CountFilter } from '../../components/long-table';
import { useRequest } from '../../components/use-request';
import { Section, takeFocus } from '../../components/view';
import type { Day } from '../../lib/domain/day';
import type { ListState } from '../../lib/domain/list-state';
import type { ListCoverage } from '../../lib/domain/lookup';
import type { FileTable } from '../../lib/tables/read-table';
import type { VetColumns } from '../../lib/tables/vet-columns';
import type { Prepared } from '../../lib/tables/vet-rows';
import { coverageText } from '../../lib/wording/coverage';
import { dayText } from '../../lib/wording/dates';
import { listAge } from '../../lib/wording/list-date';
import type { Translate } from '../../lib/wording/messages/translate';
import { listName } from '../../lib/wording/names';
import { troublesOf } from './remarks';
import { ResultTable } from './result-table';
import {
  answeredBy,
  isAsked,
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
  if (n === 0) return <Metas texts={troublesOf(t, coverage)} />;
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

interface HeadingProps {
  name: string;
  count: number;
  /** The lists as they answered. */
  coverage: readonly ListCoverage[];
  /** The lists as they are now: who publishes them. */
  lists: readonly ListState[];
}

/** A list with the day of its answering state. Its age is told unless it has gone live anew since. */
function listText(t: Translate, list: ListCoverage, state: ListState | undefined, today: Day) {
  const [title, date] = [listName(t, list), dayText(t, list.asOf)];
  if (!state) return t('vet.listOf', { title, date });
  const text = t('vet.listDate', { title, publisher: state.publisher, date });
  const age = state.asOf === list.asOf ? listAge(t, state, today) : null;
  return age ? t('vet.listAge', { list: text, age }) : text;
}

/** The basis of the results: the file, its rows, the lists that answered with their dates. */
function Heading({ name, count, coverage, lists }: HeadingProps) {
  const { t, today } = useApp();
  const said = coverage.filter(isAsked).map((list) => {
    const state = lists.find(({ identity }) => identity === list.identity);
    return listText(t, list, state, today);
  });
  return (
    <>
      {t('vet.resultsOf', { file: name, n: count })}
      {said.length > 0 && (
        <span className="meta vet-basis">
          <DatedText text={t('vet.byLists', { lists: said.join(t('grounds.between')) })} />
        </span>
      )}
    </>
  );
}
