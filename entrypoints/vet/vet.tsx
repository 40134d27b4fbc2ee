import { useMemo, useState } from 'react';
import { OnItsDay, useApp } from '../../components/app';
import { FaultNote } from '../../components/error-note';
import { View } from '../../components/view';
import { type FileTable, firstTable } from '../../lib/tables/read-table';
import { findColumns, type VetColumns } from '../../lib/tables/vet-columns';
import { prepareRows } from '../../lib/tables/vet-rows';
import { ColumnChoices } from './columns';
import { VetInput, type VetSource } from './input';
import { CutOff, Notices } from './notices';
import { VetResults } from './results';

/** The view that checks a table of names, sites, app links and codes against the lists. */
export function Vet() {
  const { t } = useApp();
  const [source, setSource] = useState<VetSource | null>(null);
  // A file that is read again, corrected, is a new table.
  const [round, setRound] = useState(0);
  // A new source replaces the results of the last one, even if it cannot be read.
  const take = (next: VetSource | null) => {
    setSource(next);
    setRound((last) => last + 1);
  };
  return (
    <View name="vet" title={t('vet.title')}>
      {!source && <p className="hint no-print">{t('vet.hint')}</p>}
      <VetInput onSource={take} isCompact={source !== null} />
      {source && <VetTable key={round} source={source} />}
    </View>
  );
}

const NOTHING: FileTable = { name: '', rows: [] };

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
        <Notices columns={columns} prepared={prepared} isTurned={table.isTurned === true} />
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
