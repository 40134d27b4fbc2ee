import { useMemo, useState } from 'react';
import { OnItsDay, useApp } from '../../components/app';
import { FaultNote } from '../../components/error-note';
import { firstTable } from '../../lib/tables/read-table';
import { findColumns, type VetColumns } from '../../lib/tables/vet-columns';
import { prepareRows } from '../../lib/tables/vet-rows';
import { ColumnChoices } from './columns';
import type { VetSource } from './input';
import { CutOff, Notices } from './notices';
import { VetResults } from './results';

const NOTHING = { name: '', rows: [] };

/** One table that was read: its columns, its rows that are not asked about, and the results. */
export function VetTable({ source }: { source: VetSource }) {
  const { t } = useApp();
  const [sheet, setSheet] = useState(() => firstTable(source.tables));
  const [chosen, setChosen] = useState<VetColumns | null>(null);
  const table = source.tables[sheet] ?? NOTHING;
  const columns = useMemo(() => chosen ?? findColumns(table.rows), [chosen, table]);
  const prepared = useMemo(() => prepareRows(table, columns), [table, columns]);
  const isAsked = columns.fields.some((field) => field !== null);
  const isOneOfSeveral = source.tables.length + source.hidden.length > 1;
  const name = isOneOfSeveral
    ? t('vet.sheetOf', { file: source.name, sheet: table.name })
    : source.name;
  return (
    <>
      <ColumnChoices
        tables={source.tables}
        sheet={sheet}
        columns={columns}
        onSheet={(next) => {
          setSheet(next);
          setChosen(null);
        }}
        onColumns={setChosen}
      />
      <CutOff source={source} sheet={sheet} columns={columns} prepared={prepared} />
      {isAsked ? (
        <Notices columns={columns} prepared={prepared} />
      ) : (
        <FaultNote text={t('vet.noColumn')} />
      )}
      {isAsked && prepared.rows.length > 0 && (
        <OnItsDay task={prepared}>
          <VetResults name={name} table={table} columns={columns} prepared={prepared} />
        </OnItsDay>
      )}
    </>
  );
}
