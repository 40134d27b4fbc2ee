import { useMemo, useState } from 'react';
import { useApp } from '../../components/app-context';
import { findColumns, type VetColumns } from '../../lib/tables/vet-columns';
import { prepareRows } from '../../lib/tables/vet-rows';
import { VetColumnChoice } from './columns';
import { VetNotices } from './notices';
import { VetRun } from './run';
import type { VetSource } from './vet';

const NOTHING = { rows: [] };

/** One table that was read: what its columns hold, what of it is not asked about, and what came of it. */
export function VetTable({ source }: { source: VetSource }) {
  const { t } = useApp();
  const [sheet, setSheet] = useState(0);
  const [chosen, setChosen] = useState<VetColumns | null>(null);
  const table = source.tables[sheet] ?? NOTHING;
  const columns = useMemo(() => chosen ?? findColumns(table.rows), [chosen, table]);
  const prepared = useMemo(() => prepareRows(table, columns), [table, columns]);
  const isAsked = columns.fields.some((field) => field !== null);
  return (
    <>
      <VetColumnChoice
        tables={source.tables}
        sheet={sheet}
        columns={columns}
        onSheet={(next) => {
          setSheet(next);
          setChosen(null);
        }}
        onColumns={setChosen}
      />
      {isAsked ? (
        <VetNotices columns={columns} prepared={prepared} />
      ) : (
        <p className="fault" role="alert">
          {t('vet.noColumn')}
        </p>
      )}
      {isAsked && prepared.rows.length > 0 && <VetRun rows={prepared.rows} />}
    </>
  );
}
