import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { useApp } from '../../components/app';
import { Button } from '../../components/fields';
import { usePages } from '../../components/long-table';
import { Paper } from './paper';
import { ResultRow } from './row';
import type { Sorting, SortKey, VettedRow } from './row-state';

/** True while the view is being printed. */
function useIsPrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const before = () => flushSync(() => setPrinting(true));
    const after = () => setPrinting(false);
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, []);
  return isPrinting;
}

interface ResultTableProps {
  rows: readonly VettedRow[];
  sorting: Sorting;
  onSorting(sorting: Sorting): void;
}

/** The results: on the screen a table, a page at a time; on paper a sheet with all of them. */
export function ResultTable({ rows, sorting, onSorting }: ResultTableProps) {
  const { t } = useApp();
  const { shown, pager } = usePages(rows);
  const isPrinting = useIsPrinting();
  if (rows.length === 0) return <p className="hint">{t('vet.noRows')}</p>;
  return (
    <>
      {isPrinting && <Paper rows={rows} />}
      <table className="rows vet-rows" aria-label={t('vet.results')}>
        <thead>
          <tr>
            {(['number', 'input', 'result', 'date'] as const).map((column) => (
              <SortHead key={column} column={column} sorting={sorting} onSorting={onSorting} />
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <ResultRow key={row.row.row} vetted={row} />
          ))}
        </tbody>
      </table>
      {pager}
    </>
  );
}

interface SortHeadProps extends Pick<ResultTableProps, 'sorting' | 'onSorting'> {
  column: SortKey;
}

function SortHead({ column, sorting, onSorting }: SortHeadProps) {
  const { t } = useApp();
  const isOurs = sorting.key === column;
  // Dates begin with the newest.
  const isDown = sorting.descending !== (column === 'date');
  const name = t(`vet.col.${column}`);
  return (
    <th scope="col" aria-sort={!isOurs ? 'none' : isDown ? 'descending' : 'ascending'}>
      <Button
        className="vet-sort"
        title={t('vet.sort', { column: name })}
        onClick={() => onSorting({ key: column, descending: isOurs && !sorting.descending })}
      >
        {name}
      </Button>
    </th>
  );
}
